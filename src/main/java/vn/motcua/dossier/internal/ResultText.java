package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.papers.Certificate;

/**
 * What the result of a procedure says, as a locality's file has it. Paragraphs name answers in braces ({@code
 * {person.name}}); a paragraph or row whose answers were not given is left out. Beside answers there are {@value #PROCEDURE}
 * and {@value #ANSWER}.
 *
 * @param form the form whose answers it is made of, for example {@code khai-tu-1}
 */
record ResultText(
        String form,
        String title,
        @Nullable List<String> opening,
        @Nullable String statement,
        List<Section> sections,
        @Nullable List<String> closing) {

    /** Stands for the name of the procedure. */
    static final String PROCEDURE = "office.procedure";

    /** Stands for the words in which the office answers, one line for each paragraph. */
    static final String ANSWER = "office.answer";

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9.]+)}");

    record Section(@Nullable String title, List<Row> rows) {}

    record Row(String label, String field) {}

    /** Paths of all answers it names. */
    Stream<String> fields() {
        var rows = sections.stream().flatMap(section -> section.rows().stream()).map(Row::field);
        var paragraphs = Stream.concat(or(opening).stream(), or(closing).stream())
                .flatMap(text -> PLACE.matcher(text).results().map(found -> found.group(1)));
        return Stream.concat(rows, paragraphs);
    }

    List<String> opening(Function<String, Optional<String>> answers) {
        return paragraphs(or(opening), answers);
    }

    List<String> closing(Function<String, Optional<String>> answers) {
        return paragraphs(or(closing), answers);
    }

    List<Certificate.Section> sections(Function<String, Optional<String>> answers) {
        return sections.stream()
                .map(section ->
                        new Certificate.Section(
                                section.title() == null ? "" : section.title(),
                                section.rows().stream()
                                        .flatMap(row -> answers
                                                .apply(row.field())
                                                .map(value -> new Certificate.Row(row.label(), value))
                                                .stream())
                                        .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static List<String> paragraphs(List<String> texts, Function<String, Optional<String>> answers) {
        return texts.stream().flatMap(text -> filled(text, answers).stream()).toList();
    }

    private static Optional<String> filled(String text, Function<String, Optional<String>> answers) {
        boolean whole = PLACE.matcher(text)
                .results()
                .allMatch(found -> answers.apply(found.group(1)).isPresent());
        return whole
                ? Optional.of(PLACE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                answers.apply(found.group(1)).orElse(""))))
                : Optional.empty();
    }

    private static List<String> or(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
