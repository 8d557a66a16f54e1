package vn.motcua.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.architecture.SourceTree;

/** docs/procedures.md says of every question of a form why it is asked, and of no other. */
class ProceduresPageTest {

    private static final Pattern NAME = Pattern.compile("`([a-zA-Z.]+(?:\\.\\*)?)`");

    static Stream<String> forms() {
        var index = JsonMapper.shared()
                .readTree(SourceTree.read(
                        SourceTree.ROOT.resolve("src/main/resources/localities/mo-cay-nam-2021/forms/index.json")));
        return index.get("forms").valueStream().map(JsonNode::asString);
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
                .flatMap(ProceduresPageTest::names)
                .toList();
    }

    /** A name that begins with a dot goes on from the one before ({@code `child.name`, `.sex`}); rows stand in brackets. */
    private static Stream<String> names(String cell) {
        var names = new ArrayList<String>();
        var questions = cell.replaceAll("\\(.*\\)", "");
        for (var found :
                NAME.matcher(questions).results().map(result -> result.group(1)).toList()) {
            names.add(found.startsWith(".") ? group(names.getLast()) + found : found);
        }
        return names.stream();
    }

    private static String group(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
