package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.architecture.SourceTree;
import vn.motcua.testing.MotCuaTest;

/** The commands in docs/api.md do what the page says, exactly as they stand there. */
@MotCuaTest
class ApiWalkTest {

    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");

    @LocalServerPort
    private int port;

    @Test
    void theCommandsOfTheGuideTakeADossierFromSubmissionToItsReturn() throws IOException, InterruptedException {
        var commands = COMMANDS.matcher(SourceTree.read(SourceTree.ROOT.resolve("docs/api.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining("\n"));

        var bash = new ProcessBuilder("bash", "-euo", "pipefail");
        bash.redirectErrorStream(true).environment().put("BASE", "http://localhost:" + port);
        var walk = bash.start();
        try (var input = walk.getOutputStream()) {
            input.write(commands.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(walk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(walk.waitFor()).as(said).isZero();
        assertThat(said.lines().toList().getLast())
                .matches("\\{\"number\":\"H07\\.99\\.38-[0-9]{6}-[0-9]{4,7}\"," + "\"status\":\"RETURNED\"}");
        assertThat(said)
                .containsSubsequence(
                        "\"code\":\"1.001193\"",
                        "\"urn:motcua:form:khai-sinh:1\"",
                        "\"status\":\"SUBMITTED\"",
                        "\"ready\":[\"tham-tra\"]",
                        "\"stage\":\"tham-tra\"",
                        "\"ready\":[\"phe-duyet\"]",
                        "\"ready\":[\"vao-so\"]",
                        "\"status\":\"RESULT_READY\"");
    }
}
