package vn.motcua.bench.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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

/** The same case, carried by the application, by a process engine and by bare SQL, in turns on one server. */
public final class CasesBench {

    private static final double LEAST_OF_FLOWABLE = 3;
    private static final double LEAST_OF_BARE = 0.6;
    private static final int WARM_UP_ROUNDS = 15;

    private CasesBench() {}

    /** How big a run is, and where the application keeps what is no row. */
    record Size(int rounds, int cases, int threads, int pool, int port, Path data) {

        static Size of(Settings settings) throws java.io.IOException {
            return new Size(
                    settings.get("rounds", 7),
                    settings.get("cases", 200),
                    settings.get("threads", 4),
                    settings.get("pool", 8),
                    settings.get("port", 18192),
                    Files.createTempDirectory("motcua-bench"));
        }
    }

    public static void run(Settings settings) throws Exception {
        var size = Size.of(settings);
        Machine.print();
        try (var server = BenchServer.start()) {
            prepare(server, size);
            try (var ours = OurCases.start(server, "ours", size)) {
                var scripts = record(ours, size);
                var contenders = new ArrayList<Contender>(List.of(ours));
                contenders.add(new BareCases(server.pool("bare", size.pool()), scripts));
                contenders.addAll(FlowableCases.both(server.pool("flowable", size.pool()), scripts));
                describe(size, scripts);
                report(measure(server, contenders, size));
            }
        }
    }

    /** One case for each commune, so that every counter has its row; then each contender gets a copy. */
    private static void prepare(BenchServer server, Size size) throws SQLException {
        server.create("ours", "");
        try (var first = OurCases.start(server, "ours", size)) {
            for (int thread = 0; thread < size.threads(); thread++) {
                first.carry(thread);
            }
        }
        server.create("bare", "ours");
        server.create("flowable", "ours");
    }

    private static List<Script> record(OurCases ours, Size size) throws SQLException {
        var scripts = new ArrayList<Script>();
        try (var connection = ours.database().getConnection()) {
            for (int thread = 0; thread < size.threads(); thread++) {
                var recorder = new Recorder(connection);
                var number = ours.submit(thread);
                recorder.step();
                for (var step : Step.ALL.subList(1, Step.ALL.size())) {
                    ours.act(thread, number, step);
                    recorder.step();
                }
                scripts.add(recorder.script());
            }
        }
        return scripts;
    }

    private static void describe(Size size, List<Script> scripts) {
        var tables = new java.util.TreeMap<String, Integer>();
        scripts.getFirst().steps().forEach(step -> step.forEach(write -> tables.merge(write.table(), 1, Integer::sum)));
        System.out.printf(
                """
                %d rounds of %d cases each in rotating order, %d before as warm-up, then analyze; %d threads, pool of %d
                A case: %s; %d commits. Ours by its use cases (permission, form, route, clock, numbers, papers, audit).
                Papers are fixed and their jobs staged in the commit, in all books; no job is run while measured, so no
                paper is rendered by anybody.
                Rows a case inserts or changes, from the tables themselves, written as they are by bare SQL: %s
                Flowable: engine, and our audit row in its transaction. Flowable + books: dossier, numbers, papers and
                jobs too, as bare SQL. Tuned: %s.
                """,
                size.rounds(),
                size.cases(),
                WARM_UP_ROUNDS,
                size.threads(),
                size.pool(),
                Step.ALL.stream().map(Step::stage).toList(),
                Step.ALL.size(),
                tables,
                FlowableCases.TUNED);
    }

    private static Map<String, Figures> measure(BenchServer server, List<Contender> contenders, Size size)
            throws Exception {
        var rates = new LinkedHashMap<String, List<Double>>();
        try (var crowd = new Crowd(size.threads())) {
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                for (var contender : Rotation.of(contenders, round)) {
                    crowd.rate(contender, size.cases());
                }
            }
            for (var database : List.of("ours", "bare", "flowable")) {
                server.analyze(database);
            }
            var before = written(server, contenders);
            for (int round = 0; round < size.rounds(); round++) {
                for (var contender : Rotation.of(contenders, round)) {
                    rates.computeIfAbsent(contender.name(), first -> new ArrayList<>())
                            .add(crowd.rate(contender, size.cases()));
                }
            }
            printWritten(before, written(server, contenders), size.rounds() * size.cases());
        }
        var figures = new LinkedHashMap<String, Figures>();
        contenders.forEach(contender ->
                figures.put(contender.name(), Figures.of(rates.getOrDefault(contender.name(), List.of()))));
        return figures;
    }

    private static Map<String, Map<String, Long>> written(BenchServer server, List<Contender> contenders)
            throws Exception {
        // A connection hands its counts on when it ends, or some seconds later.
        contenders.forEach(
                contender -> contender.database().getHikariPoolMXBean().softEvictConnections());
        Thread.sleep(1000);
        return Map.of("ours", server.written("ours"), "bare", server.written("bare"));
    }

    private static void printWritten(
            Map<String, Map<String, Long>> before, Map<String, Map<String, Long>> after, int cases) {
        System.out.println("\nper case, as the server counted");
        for (var who : List.of("ours", "bare")) {
            var line = new StringBuilder(String.format("%-18s", who));
            after.getOrDefault(who, Map.of())
                    .forEach((what, count) -> line.append(String.format(
                            Locale.ROOT,
                            "  %s %.1f",
                            what,
                            (count - before.getOrDefault(who, Map.of()).getOrDefault(what, 0L)) / (double) cases)));
            System.out.println(line);
        }
    }

    private static void report(Map<String, Figures> figures) {
        System.out.println("\ncases a second: median of the rounds (lowest to highest)");
        figures.forEach((name, rates) -> System.out.printf("%-18s %s%n", name, rates.spread()));
        System.out.println();
        double ours = figures.get("ours").median();
        Budget.atLeast("ours beside Flowable", ours / figures.get("Flowable").median(), LEAST_OF_FLOWABLE, "x")
                .print();
        Budget.atLeast(
                        "ours beside Flowable + books",
                        ours / figures.get("Flowable + books").median(),
                        LEAST_OF_FLOWABLE,
                        "x")
                .print();
        Budget.atLeast("ours beside bare SQL", ours / figures.get("bare SQL").median(), LEAST_OF_BARE, "x")
                .print();
    }
}
