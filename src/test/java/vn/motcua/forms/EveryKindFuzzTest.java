package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.util.LinkedMultiValueMap;

/** Whatever is sent to rows, numbers, partial dates and computed values: no exception, no gap, nothing computed by others. */
class EveryKindFuzzTest {

    private static final FormDefinition FORM = EveryKind.form();
    private static final List<String> COMPUTED = List.of("memberCount", "total", "floor", "age", "again");

    @Property(tries = 400)
    void keepsWhatIsAskedAndShowsItAgainAsTyped(
            @ForAll("pages") FormPage page, @ForAll("fields") Map<String, List<String>> sent) {
        var before = EveryKind.family();
        var bound = FORM.bind(page, new LinkedMultiValueMap<>(sent), before).answers();
        var asked = FORM.asked(bound).paths();
        assertThat(bound.paths().stream().filter(path -> !before.has(path))).allMatch(asked::contains);
        assertThat(bound.paths()).doesNotContainAnyElementsOf(COMPUTED);
        assertThat(bound.closed()).as("no empty rows in between").isEqualTo(bound);
        assertThat(Answers.parse(bound.canonical())).isEqualTo(bound);

        var errors = FORM.validatePage(page, bound, EveryKind.COUNTER);
        FORM.view(page, bound, errors, Locale.ENGLISH, UnaryOperator.identity());
        FORM.summary(bound, Locale.ENGLISH);
        var view = FORM.view(page, bound, List.of(), Locale.of("vi"), UnaryOperator.identity());
        Assume.that(everyRowShowsSomething(bound));
        var again = FORM.bind(page, EveryKind.shown(view.fields()), bound).answers();
        assertThat(again.paths().stream().filter(EveryKindFuzzTest::typed))
                .containsExactlyElementsOf(
                        bound.paths().stream().filter(EveryKindFuzzTest::typed).toList());
        bound.paths().stream()
                .filter(EveryKindFuzzTest::typed)
                .forEach(path -> assertThat(again.at(path)).as(path).isEqualTo(bound.at(path)));
        assertThat(FORM.read(bound.json()).answers()).isEqualTo(FORM.settled(bound));
    }

    /** Radios and lists show only what they offer; everything typed comes back. */
    private static boolean typed(String path) {
        return path.matches("shop|story|rooms|area|capital|opened|built|members\\.[0-9]\\.(name|born|share)");
    }

    /** A row of nothing but values that no radio or list offers comes back empty, and an empty row goes. */
    private static boolean everyRowShowsSomething(Answers bound) {
        return IntStream.range(0, bound.rows("members"))
                .mapToObj(row -> "members." + row + ".")
                .allMatch(row -> bound.paths().stream().anyMatch(path -> path.startsWith(row) && typed(path)));
    }

    @Provide
    Arbitrary<FormPage> pages() {
        return Arbitraries.of(FORM.pages());
    }

    @Provide
    Arbitrary<Map<String, List<String>>> fields() {
        var names = new ArrayList<String>();
        for (var path : FORM.fields()) {
            names.addAll(List.of(path, path + ".day", path + ".month", path + ".year", path + ".partly"));
        }
        for (var row : List.of("0", "1", "2", "3", "00", "x", "999999999999")) {
            for (var leaf : List.of("name", "share", "sex", "born.year", "born.partly", "residence.where", "nobody")) {
                names.add("members." + row + "." + leaf);
            }
        }
        var name = Arbitraries.oneOf(
                Arbitraries.of(names),
                Arbitraries.of(names),
                Arbitraries.strings().ofMaxLength(12));
        var known = Arbitraries.of(
                "here",
                "abroad",
                "yes",
                "no",
                "household",
                "VN",
                "28957",
                "1985",
                "7",
                "31",
                "1.250.000",
                "85,5",
                "-5",
                "1,5,5",
                "12.34.5",
                "999999999999999999",
                "1e9",
                "<script>",
                "'",
                "{0}",
                "٣");
        var value = Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(30));
        return Arbitraries.maps(name, value.list().ofMinSize(1).ofMaxSize(2)).ofMaxSize(25);
    }
}
