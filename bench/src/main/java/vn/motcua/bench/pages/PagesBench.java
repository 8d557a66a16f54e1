package vn.motcua.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.bench.Budget;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Machine;
import vn.motcua.bench.Rotation;
import vn.motcua.bench.Settings;

/** The pages that most people open, beside a static file of the same server, in turns. */
public final class PagesBench {

    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 1500;
    private static final int WARM_UP_PER_SECOND = 100;
    private static final double MOST_OF_STATIC = 3;
    private static final double MOST_KILOBYTES = 100;
    private static final String STATIC = "/assets/css/components.css";

    private PagesBench() {}

    public static void run(Settings settings) throws Exception {
        int port = settings.get("port", 18191);
        int rounds = settings.get("rounds", 7);
        int requests = settings.get("requests", 250);
        Machine.print();
        try (var application = Application.start(Path.of("target", "motcua.jar").toAbsolutePath(), port)) {
            var pages = Map.of(
                    "search",
                    "/thu-tuc?q=dang+ky+khai+sinh",
                    "procedure",
                    "/thu-tuc/1.001193",
                    "tracking",
                    "/theo-doi?so=" + application.dossier(),
                    "static",
                    STATIC);
            System.out.printf(
                    "%d requests/s, open loop, time from scheduled arrival to last byte, packed answers, one process each%n"
                            + "%d rounds of %d requests for each page in rotating order; %d before, at %d/s, for warming up%n"
                            + "static file: %s%n%n",
                    PER_SECOND, rounds, requests, WARM_UP, WARM_UP_PER_SECOND, STATIC);
            report(port, pages, measure(port, pages, rounds, requests));
        }
    }

    private static Map<String, List<Figures>> measure(int port, Map<String, String> pages, int rounds, int requests)
            throws Exception {
        var names = List.of("static", "search", "procedure", "tracking");
        for (var name : names) {
            new Stream(port, WARM_UP_PER_SECOND).of(pages.getOrDefault(name, ""), WARM_UP);
        }
        var measured = new LinkedHashMap<String, List<Figures>>();
        for (int round = 0; round < rounds; round++) {
            for (var name : Rotation.of(names, round)) {
                var figures = new Stream(port, PER_SECOND).of(pages.getOrDefault(name, ""), requests);
                measured.computeIfAbsent(name, first -> new ArrayList<>()).add(figures);
            }
        }
        return measured;
    }

    private static void report(int port, Map<String, String> pages, Map<String, List<Figures>> measured)
            throws IOException {
        System.out.println("milliseconds; p95: median of the rounds (lowest to highest round)");
        for (var name : List.of("static", "search", "procedure", "tracking")) {
            var rounds = measured.getOrDefault(name, List.of());
            System.out.printf(
                    Locale.ROOT,
                    "%-10s median %6.2f   p95 %s   %s%n",
                    name,
                    Figures.of(rounds.stream().map(Figures::median).toList()).median(),
                    p95(rounds).spread(),
                    pages.get(name));
        }
        System.out.println();
        double still = p95(measured.getOrDefault("static", List.of())).median();
        for (var name : List.of("search", "procedure", "tracking")) {
            var visit = FirstVisit.of(port, pages.getOrDefault(name, ""));
            double ratio = p95(measured.getOrDefault(name, List.of())).median() / still;
            Budget.atMost(name + ": p95 beside the static file", ratio, MOST_OF_STATIC, "x")
                    .print();
            Budget.atMost(
                            name + ": first visit, page " + visit.pageBytes() + " B and " + visit.files() + " files",
                            visit.bytes() / 1000.0,
                            MOST_KILOBYTES,
                            " kB")
                    .print();
            Budget.atMost(
                            name + ": foreign hosts " + visit.hosts(),
                            visit.hosts().size(),
                            0,
                            "")
                    .print();
        }
    }

    private static Figures p95(List<Figures> rounds) {
        return Figures.of(rounds.stream().map(round -> round.quantile(0.95)).toList());
    }
}
