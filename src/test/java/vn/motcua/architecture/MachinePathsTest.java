package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sources, documents and messages speak of the project, not of the machine somebody worked on. */
class MachinePathsTest {

    private static final Pattern PLACE_OF_ONE_MACHINE =
            Pattern.compile("(?<![\\w./-])/(?:work|root|home|Users|mnt|media|srv|workspace)/[\\w.-]+"
                    + "|[A-Z]:\\\\\\\\?(?:Users|work)\\b"
                    + "|\\.\\./" + "shared\\b"
                    + "|\\b(?:10|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?:\\d+");

    /** Files that name a place outside of the repository because that is their purpose. */
    private static final Set<String> MAY = Set.of(
            // hands the folder of reference data to the tests that need it
            ".ci/run", "src/test/java/vn/motcua/architecture/MachinePathsTest.java");

    private static final String[] TEXTS = {
        ".java",
        ".jte",
        ".sql",
        ".md",
        ".properties",
        ".yml",
        ".yaml",
        ".xml",
        ".json",
        ".tsv",
        ".csv",
        ".css",
        ".js",
        ".svg",
        ".txt",
        ".html",
        ".sh",
        "/motcua",
        ".ci/run",
        ".gitignore"
    };

    @Test
    void nothingNamesAPlaceOfOneMachine() {
        var found = new ArrayList<String>();
        for (Path file : SourceTree.files(SourceTree.ROOT, TEXTS)) {
            if (MAY.contains(SourceTree.name(file))) {
                continue;
            }
            PLACE_OF_ONE_MACHINE
                    .matcher(SourceTree.read(file))
                    .results()
                    .forEach(match -> found.add(SourceTree.name(file) + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void knowsSuchAPlaceWhenItSeesOne() {
        assertThat(PLACE_OF_ONE_MACHINE.matcher("see /root/notes.txt").find()).isTrue();
        assertThat(PLACE_OF_ONE_MACHINE.matcher("cp ../" + "shared/x .").find()).isTrue();
        assertThat(PLACE_OF_ONE_MACHINE.matcher("GET /api/v1/work-items").find())
                .isFalse();
        assertThat(PLACE_OF_ONE_MACHINE
                        .matcher("src/main/java/vn/motcua/shared/Ids.java")
                        .find())
                .isFalse();
        assertThat(PLACE_OF_ONE_MACHINE.matcher("https://example.org/home/x").find())
                .isFalse();
    }
}
