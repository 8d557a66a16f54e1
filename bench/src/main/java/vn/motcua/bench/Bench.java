package vn.motcua.bench;

import java.util.Arrays;
import vn.motcua.bench.cases.CasesBench;
import vn.motcua.bench.forms.FormsBench;
import vn.motcua.bench.lists.ListsBench;
import vn.motcua.bench.pages.PagesBench;

/** Runs the bench that the first word names. */
public final class Bench {

    private static final String WORDS = """
            ./motcua bench pages [--rounds N] [--requests N] [--port N]
                search, procedure and tracking page at 50 requests a second, beside a static file of the same server
            ./motcua bench cases [--rounds N] [--cases N] [--port N]
                reception and five stages of a dossier, beside an embedded Flowable and beside bare SQL
            ./motcua bench forms [--rounds N] [--checks N]
                checking whole answers to a form of 95 fields with 100 conditions and rules
            ./motcua bench lists [--rounds N] [--asks N] [--few N] [--many N] [--port N]
                inbox, search, boards and register among 200,000 dossiers, beside the same among 2,000
            What is measured and how: docs/bench.md.
            """;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var word = arguments.length == 0 ? "" : arguments[0];
        var settings = Settings.of(Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length));
        switch (word) {
            case "pages" -> PagesBench.run(settings);
            case "cases" -> CasesBench.run(settings);
            case "forms" -> FormsBench.run(settings);
            case "lists" -> ListsBench.run(settings);
            default -> {
                System.out.print(WORDS);
                System.exit(word.isEmpty() ? 0 : 1);
            }
        }
        // Threads of an engine that were not told to stop must not keep the run from ending.
        System.exit(0);
    }
}
