package vn.motcua.forms.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormRefused;
import vn.motcua.shared.Locality;

/**
 * The form files and code lists that come with a locality: {@code forms/index.json} names them. Code lists that are the
 * same everywhere (ethnic groups, countries) come with the application.
 */
record FormFiles(List<Source> sources) {

    private static final String FORMS = "forms/";
    private static final String CODES = "codes/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A published text: {@code forms/khai-sinh-1}, {@code groups/person-1} or {@code codes/ethnic-groups-1}. */
    record Source(String name, String body) {}

    static FormFiles of(Locality locality) {
        var index = JSON.readTree(text(locality.open("forms/index.json")));
        var sources = new ArrayList<Source>();
        for (var list : index.path("codes")) {
            var name = list.asString();
            sources.add(new Source(CODES + name, text(locality.open("forms/codes/" + name + ".tsv"))));
        }
        for (var list : index.path("commonCodes")) {
            sources.add(new Source(CODES + list.asString(), common(list.asString())));
        }
        for (var group : index.path("groups")) {
            var name = Groups.FOLDER + group.asString();
            sources.add(new Source(name, text(locality.open(FORMS + name + ".json"))));
        }
        for (var form : index.path("forms")) {
            var name = form.asString();
            sources.add(new Source(FORMS + name, text(locality.open("forms/" + name + ".json"))));
        }
        return new FormFiles(sources);
    }

    /** Reads all forms among these sources, with the code lists among them. */
    static List<FormDefinition> definitions(List<Source> sources) {
        var lists = sources.stream()
                .filter(source -> source.name().startsWith(CODES))
                .map(source -> CodeListReader.read(source.name().substring(CODES.length()), source.body()))
                .collect(Collectors.toMap(CodeList::name, Function.identity()));
        var groups = sources.stream()
                .filter(source -> source.name().startsWith(Groups.FOLDER))
                .collect(Collectors.toMap(source -> source.name().substring(Groups.FOLDER.length()), Source::body));
        return sources.stream()
                .filter(source -> source.name().startsWith(FORMS))
                .map(source -> definition(source, new Published(source.name(), lists, groups)))
                .toList();
    }

    private static FormDefinition definition(Source source, FormParts parts) {
        var form = FormReader.read(source.name(), source.body(), parts);
        if (!source.name().equals(FORMS + form.id())) {
            throw new FormRefused(source.name() + ": the file holds the form " + form.id() + ".");
        }
        return form;
    }

    /** What was published, for the form of that name. */
    private record Published(String form, Map<String, CodeList> lists, Map<String, String> groups)
            implements FormParts {

        @Override
        public CodeList list(String name) {
            return found("code list", name, lists.get(name));
        }

        @Override
        public String group(String name) {
            return found("group", name, groups.get(name));
        }

        private <T> T found(String kind, String name, @Nullable T part) {
            if (part == null) {
                throw new FormRefused(form + ": the " + kind + " '" + name + "' is not published.");
            }
            return part;
        }
    }

    private static String common(String name) {
        try {
            return text(new ClassPathResource("forms/codes/" + name + ".tsv").getInputStream());
        } catch (IOException absent) {
            throw new FormRefused("forms/index.json: there is no common code list '" + name + "'.");
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
