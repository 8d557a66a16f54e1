package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SQL may say. */
class SqlTest {

    private static final Pattern CLOCK = Pattern.compile(
            "(?i)(?<![.\\w])(now\\s*\\(\\s*\\)|clock_timestamp\\s*\\(|statement_timestamp\\s*\\(|transaction_timestamp\\s*\\(|"
                    + "current_(date|time|timestamp)\\b|localtime(stamp)?\\b)");
    private static final Pattern STATEMENT =
            Pattern.compile("(?is)^\\s*(select|insert into|update \\w+\\.|delete from|with \\w|lock table)\\b.*");
    private static final Pattern EVERY_COLUMN = Pattern.compile("(?i)\\bselect\\s+(\\w+\\.)?\\*");

    @Test
    void neverAsksTheDatabaseForTheTime() {
        assertThat(allSql().filter(statement -> CLOCK.matcher(statement.text()).find()))
                .as("because office time is not the server's time: pass the instant in")
                .isEmpty();
    }

    @Test
    void namesTheColumnsItReads() {
        assertThat(inJava().filter(statement ->
                        EVERY_COLUMN.matcher(statement.text()).find()))
                .as("because a new column must not change what an old statement returns")
                .isEmpty();
    }

    private static Stream<Statement> allSql() {
        var migrations = SourceTree.files(SourceTree.MIGRATIONS, ".sql").stream()
                .map(file -> new Statement(
                        SourceTree.name(file), SourceTree.read(file).replaceAll("--[^\\n]*", "")));
        return Stream.concat(migrations, inJava());
    }

    private static Stream<Statement> inJava() {
        return SourceTree.files(SourceTree.JAVA, ".java").stream().flatMap(SqlTest::statements);
    }

    private static Stream<Statement> statements(Path file) {
        List<String> literals = SourceTree.literals(SourceTree.read(file));
        return literals.stream()
                .filter(text -> STATEMENT.matcher(text).matches())
                .map(text -> new Statement(SourceTree.name(file), text));
    }

    private record Statement(String file, String text) {}
}
