package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Enumerates the rules: each stands once in docs/rules.md, with a test and a page that exist, or says what is open. */
@MotCuaTest
class RulesTest {

    private static final Path TABLE = Path.of("docs", "rules.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final int RULES = 22;
    private static final int INVARIANTS = 15;
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String OPEN = "**open**: ";

    private final RequestMappingHandlerMapping mapping;

    RulesTest(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    private record Row(String rule, String what, String test, String page) {

        boolean open() {
            return test.startsWith(OPEN);
        }
    }

    @Test
    void everyRuleStandsInTheTableOnce() throws IOException {
        var expected = Stream.concat(
                IntStream.rangeClosed(1, RULES).mapToObj("R-%02d"::formatted),
                IntStream.rangeClosed(1, INVARIANTS).mapToObj("I%d"::formatted));

        assertThat(rows()).extracting(Row::rule).containsExactlyElementsOf(expected.toList());
    }

    @Test
    void everyRowNamesATestThatExistsOrSaysWhatIsMissing() throws IOException {
        var sources = sources();
        for (var row : rows()) {
            var named = names(row.test());
            if (row.open()) {
                assertThat(row.test()).as(row.rule()).hasSizeGreaterThan(OPEN.length() + 20);
                continue;
            }
            assertThat(named).as(row.rule()).isNotEmpty();
            for (var name : named) {
                var cut = name.indexOf('.');
                var source = sources.get(name.substring(0, cut));
                assertThat(source).as("%s: %s", row.rule(), name).isNotNull();
                assertThat(source).as("%s: %s", row.rule(), name).contains(" " + name.substring(cut + 1) + "(");
            }
        }
    }

    @Test
    void everyPageItNamesIsOne() throws IOException {
        var pages = new Routes(mapping).all();
        for (var row : rows()) {
            assertThat(pages).as(row.rule()).containsAll(names(row.page()));
            assertThat(row.open() && !names(row.page()).isEmpty())
                    .as("%s is open and has a page", row.rule())
                    .isFalse();
        }
    }

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(TABLE)) {
            var cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].strip().matches("R-\\d+|I\\d+")) {
                rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        return rows;
    }

    private static List<String> names(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    /** Source of each test by the name of its class. */
    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            RulesTest::read,
                            (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
