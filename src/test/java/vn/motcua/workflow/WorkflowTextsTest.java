package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.workflow.internal.RouteReader;

class WorkflowTextsTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern CODE =
            Pattern.compile("\"(workflow\\.(?:malformed|fault|route|course|item)\\.[a-z-]+)\"");
    private static final Pattern LITERAL_OR_COMMENT =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|//.*|/\\*[\\s\\S]*?\\*/");

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        for (var file : sources(Path.of("src/main/java/vn/motcua/workflow"))) {
            CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
        }
        return codes;
    }

    private static Set<Path> sources(Path below) throws IOException {
        try (var files = Files.walk(below)) {
            return new TreeSet<>(files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .toList());
        }
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WorkflowTextsTest.class.getResourceAsStream("/messages/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void everyRefusalHasItsSentencesInBothLanguages() throws IOException {
        assertThat(codes()).hasSizeGreaterThan(50);
        for (var file : new String[] {"workflow.properties", "workflow_en.properties"}) {
            var texts = texts(file);
            for (var code : codes()) {
                assertThat(texts.getProperty(code)).as("%s in %s", code, file).isNotBlank();
                if (!code.startsWith("workflow.fault.")) {
                    assertThat(texts.getProperty(code + ".next"))
                            .as("%s.next in %s", code, file)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void noSentenceIsLeftThatNobodySays() throws IOException {
        var codes = codes();
        for (var file : new String[] {"workflow.properties", "workflow_en.properties"}) {
            assertThat(texts(file).stringPropertyNames())
                    .allMatch(key -> codes.contains(key.replaceAll("\\.next$", "")));
        }
    }

    /** A stage that code knows by name cannot be changed by a new version of the route. */
    @Test
    void noClassAndNoPageNamesAStage() throws IOException {
        var stages = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:routes/*.json")) {
            RouteReader.read(file.getContentAsString(StandardCharsets.UTF_8))
                    .stages()
                    .forEach(stage -> stages.add(stage.code()));
        }
        assertThat(stages).isNotEmpty();
        var named = Pattern.compile("(?<![\\w-])(?:" + String.join("|", stages) + ")(?![\\w-])");
        for (var file : sources(SOURCES)) {
            var literals = LITERAL_OR_COMMENT
                    .matcher(Files.readString(file))
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .filter(text -> text.startsWith("\""));
            assertThat(literals)
                    .as("%s names no stage: routes are data, and a new version may have other stages", file)
                    .noneMatch(text -> named.matcher(text).find());
        }
    }
}
