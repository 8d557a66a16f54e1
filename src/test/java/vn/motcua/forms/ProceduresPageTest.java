package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.architecture.SourceTree;

/** docs/procedures.md says of every question of a form why it is asked, and of no other. */
class ProceduresPageTest {

    private static final Pattern NAME = Pattern.compile("`([a-zA-Z.]+(?:\\.\\*)?)`");

    static Stream<String> forms() {
        return CivilStatusCase.all().map(CivilStatusCase::form).distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEveryQuestionAndNoOther(String form) {
        var asked =
                BirthForm.read(form).questions().stream().map(Question::field).toList();
        var named = named(form);

        assertThat(asked).allSatisfy(field -> assertThat(named).anyMatch(name -> means(name, field)));
        assertThat(named).allSatisfy(name -> assertThat(asked).anyMatch(field -> means(name, field)));
    }

    private static boolean means(String name, String field) {
        return name.endsWith(".*") ? field.startsWith(name.substring(0, name.length() - 1)) : field.equals(name);
    }

    /** Names in the first cells of the table of fields, the first table of the form's section. */
    private static List<String> named(String form) {
        var code = form.substring(0, form.lastIndexOf('-'));
        var page = SourceTree.read(SourceTree.ROOT.resolve("docs/procedures.md"));
        var section = page.substring(page.indexOf(": form `" + code + "`"));
        return section.lines()
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.substring(1, line.indexOf('|', 1)))
                .flatMap(cell -> NAME.matcher(cell).results().map((MatchResult found) -> found.group(1)))
                .toList();
    }
}
