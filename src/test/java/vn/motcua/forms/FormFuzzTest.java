package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a browser or a program sends: no exception, no unknown key, nothing typed lost between two views of a page. */
class FormFuzzTest {

    private static final FormDefinition FORM = BirthForm.form();

    @Property(tries = 400)
    void bindsAnyFieldsWithoutThrowingOrAcceptingUnknownKeys(
            @ForAll("pages") FormPage page, @ForAll("fields") Map<String, List<String>> sent) {
        var fields = new LinkedMultiValueMap<>(sent);
        var bound = FORM.bind(page, fields, Answers.none());
        assertThat(FORM.fields()).containsAll(bound.answers().paths());
        assertThat(bound.answers().paths()).noneMatch(path -> path.startsWith("papers."));
        var errors = FORM.validatePage(page, bound.answers(), BirthForm.ONLINE);
        FORM.view(page, bound.answers(), errors, Locale.ENGLISH, UnaryOperator.identity());
        FORM.summary(bound.answers(), Locale.ENGLISH);
        assertThat(Answers.parse(bound.answers().canonical())).isEqualTo(bound.answers());
        assertThat(FORM.read(bound.answers().json()).answers()).isEqualTo(FORM.settled(bound.answers()));
    }

    @Property(tries = 300)
    void showsAPageAgainAsItWasTyped(@ForAll("pages") FormPage page, @ForAll("fields") Map<String, List<String>> sent) {
        var first = FORM.bind(page, new LinkedMultiValueMap<>(sent), BirthForm.married())
                .answers();
        var view = FORM.view(page, first, List.of(), Locale.of("vi"), UnaryOperator.identity());
        var again = FORM.bind(page, EveryKind.shown(view.fields()), first).answers();
        for (var question : page.questions()) {
            if (question instanceof Question.Text
                    || question instanceof Question.Day
                    || question instanceof Question.Count) {
                if (first.has(question.field())) {
                    assertThat(again.at(question.field())).as(question.field()).isEqualTo(first.at(question.field()));
                }
            }
        }
    }

    @Property(tries = 300)
    void readsAnyJsonWithoutThrowing(@ForAll("fields") Map<String, List<String>> sent) {
        var json = JsonMapper.shared().createObjectNode();
        sent.forEach((name, values) -> {
            switch (values.size() % 4) {
                case 0 -> json.putArray(name).add(1);
                case 1 -> json.put(name, values.getFirst());
                case 2 -> json.putObject(name).put("name", values.getFirst()).put("where", 1.5);
                default -> json.put(name, values.size());
            }
        });
        var read = FORM.read(json);
        assertThat(FORM.fields()).containsAll(read.answers().paths());
        FORM.validateAll(read.answers(), BirthForm.COUNTER);
    }

    @Provide
    Arbitrary<FormPage> pages() {
        return Arbitraries.of(FORM.pages());
    }

    @Provide
    Arbitrary<Map<String, List<String>>> fields() {
        var names = new ArrayList<>(FORM.fields());
        for (var path : FORM.fields()) {
            names.addAll(List.of(path + ".day", path + ".month", path + ".year"));
        }
        var groups = new HashSet<String>();
        FORM.fields().stream()
                .filter(path -> path.contains("."))
                .forEach(path -> groups.add(path.substring(0, path.indexOf('.'))));
        names.addAll(groups);
        var name = Arbitraries.oneOf(
                Arbitraries.of(names),
                Arbitraries.of(names),
                Arbitraries.strings().ofMaxLength(12));
        var codes = Arbitraries.of(
                "here",
                "elsewhere",
                "married",
                "mother",
                "facility",
                "post",
                "VN",
                "01",
                "28957",
                "2021",
                "2",
                "31",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "Nguyễn\u0000",
                "-",
                "2021-02-31",
                "1e999",
                "٣");
        var value = Arbitraries.oneOf(codes, Arbitraries.strings().ofMaxLength(30));
        return Arbitraries.maps(name, value.list().ofMinSize(1).ofMaxSize(3)).ofMaxSize(25);
    }
}
