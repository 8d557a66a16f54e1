package vn.motcua.forms;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Locality;

/**
 * What a locality has beside its forms, one file for each: {@code <folder>/index.json} names forms, {@code
 * <folder>/<form>.json} speaks of that form and says so. What cannot be read stops the start, with a sentence.
 */
public final class FilesOfForms {

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FilesOfForms() {}

    /**
     * What the files of a folder say.
     *
     * @param type of what each holds
     * @param form what a file says it speaks of, for example {@code khai-tu-1}
     * @param made of the name of a file and what it holds; refuses it with an {@link IllegalStateException} that begins with
     *     that name
     */
    public static <T, R> Map<FormId, R> read(
            Locality locality, String folder, Class<T> type, Function<T, String> form, BiFunction<String, T, R> made) {
        return JSON.readValue(locality.open(folder + "/index.json"), NAMES).stream()
                .collect(Collectors.toUnmodifiableMap(FormId::parse, name -> {
                    var file = folder + "/" + name + ".json";
                    var read = read(locality, file, type);
                    if (!form.apply(read).equals(name)) {
                        throw new IllegalStateException(
                                file + ": the file speaks of the form " + form.apply(read) + ".");
                    }
                    return made.apply(file, read);
                }));
    }

    private static <T> T read(Locality locality, String file, Class<T> type) {
        try {
            return JSON.readValue(locality.open(file), type);
        } catch (JacksonException malformed) {
            throw new IllegalStateException(file + ": " + malformed.getOriginalMessage(), malformed);
        }
    }
}
