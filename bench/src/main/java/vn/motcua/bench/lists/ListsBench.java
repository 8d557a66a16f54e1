package vn.motcua.bench.lists;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.motcua.bench.Budget;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Machine;
import vn.motcua.bench.Rotation;
import vn.motcua.bench.Settings;
import vn.motcua.bench.cases.BenchServer;

/**
 * The lists of an office among two thousand dossiers and among two hundred thousand, asked by their use cases with the
 * permissions of officers, in turns. A question that reads more where there is more misses the budget.
 */
public final class ListsBench {

    private static final double MOST = 1.3;
    private static final int WARM_UP_ROUNDS = 4;
    private static final double NANOS = 1e6;
    private static final String FEW = ", few";
    private static final String MANY = ", many";

    private ListsBench() {}

    public static void run(Settings settings) throws Exception {
        int rounds = settings.get("rounds", 9);
        int asks = settings.get("asks", 60);
        int few = settings.get("few", 2_000);
        int many = settings.get("many", 200_000);
        int port = settings.get("port", 18193);
        Machine.print();
        try (var server = BenchServer.start()) {
            prepare(server, few, many, port);
            try (var small = Office.start(server, "few", port, Files.createTempDirectory("motcua-bench"));
                    var large = Office.start(server, "many", port + 1, Files.createTempDirectory("motcua-bench"))) {
                System.out.printf(
                        "%n%s and %s dossiers; %d rounds of %d questions each in rotating order, %d rounds before%n%n",
                        small.describe(), large.describe(), rounds, asks, WARM_UP_ROUNDS);
                report(measure(small, large, rounds, asks), small.questions().keySet());
            }
        }
    }

    /** One dossier by the application itself, then copies of its rows: skewed as a district is. */
    private static void prepare(BenchServer server, int few, int many, int port) throws Exception {
        server.create("few", "");
        try (var first = Office.start(server, "few", port, Files.createTempDirectory("motcua-bench"))) {
            first.handInOne();
        }
        server.create("many", "few");
        fill(server, "few", few);
        fill(server, "many", many);
    }

    private static void fill(BenchServer server, String database, int dossiers) throws SQLException {
        try (var pool = server.pool(database, 1);
                var connection = pool.getConnection()) {
            new Crowded(connection).fill(dossiers);
        }
    }

    private static Map<String, List<Double>> measure(Office small, Office large, int rounds, int asks) {
        var questions = new ArrayList<Asked>();
        small.questions().forEach((name, work) -> questions.add(new Asked(name + FEW, work)));
        large.questions().forEach((name, work) -> questions.add(new Asked(name + MANY, work)));
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            Rotation.of(questions, round).forEach(asked -> median(asked.work(), asks));
        }
        var measured = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round < rounds; round++) {
            for (var asked : Rotation.of(questions, round)) {
                measured.computeIfAbsent(asked.name(), first -> new ArrayList<>())
                        .add(median(asked.work(), asks));
            }
        }
        return measured;
    }

    private static double median(Runnable work, int times) {
        var taken = new ArrayList<Double>();
        for (int one = 0; one < times; one++) {
            long start = System.nanoTime();
            work.run();
            taken.add((System.nanoTime() - start) / NANOS);
        }
        return Figures.of(taken).median();
    }

    private static void report(Map<String, List<Double>> measured, Iterable<String> questions) {
        System.out.println("milliseconds, median of the rounds (lowest to highest round)");
        var budgets = new ArrayList<Budget>();
        for (var question : questions) {
            var few = Figures.of(Objects.requireNonNull(measured.get(question + FEW)));
            var many = Figures.of(Objects.requireNonNull(measured.get(question + MANY)));
            System.out.printf(Locale.ROOT, "%-34s few %s   many %s%n", question, few.spread(), many.spread());
            budgets.add(Budget.atMost(question + ": many beside few", many.median() / few.median(), MOST, " times"));
        }
        System.out.println();
        budgets.forEach(Budget::print);
    }

    /** A question under its name. */
    private record Asked(String name, Runnable work) {}
}
