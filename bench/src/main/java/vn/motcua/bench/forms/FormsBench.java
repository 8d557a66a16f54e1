package vn.motcua.bench.forms;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.motcua.bench.Budget;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Machine;
import vn.motcua.bench.Rotation;
import vn.motcua.bench.Settings;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.FormDefinition;

/** How long it takes to check whole answers to a long form, beside the schema library alone on the same document. */
public final class FormsBench {

    private static final double MOST_MILLISECONDS = 5;
    private static final int WARM_UP = 2_000;
    private static final double NANOS = 1e6;

    private final FormDefinition form;
    private final Answers answers;
    private final Schema bare;
    private final JsonNode document;
    private final Check check = Check.complete(LongForm.TODAY);

    private FormsBench(LongForm made) {
        this.form = made.definition();
        this.answers = made.answers();
        this.bare = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form.schema());
        this.document = answers.json();
    }

    public static void run(Settings settings) {
        int rounds = settings.get("rounds", 7);
        int checks = settings.get("checks", 500);
        Machine.print();
        var made = LongForm.make();
        var bench = new FormsBench(made);
        bench.prove(made);
        System.out.printf(
                "%d fields, %d conditions and %d rules; every field asked and answered, nothing wrong%n"
                        + "%d rounds of %d checks in rotating order, one thread; %d before for warming up%n%n",
                bench.form.fields().size(),
                made.conditions(),
                bench.form.rules().size(),
                rounds,
                checks,
                WARM_UP);
        bench.report(bench.measure(rounds, checks));
    }

    /** What is measured must be what is promised. */
    private void prove(LongForm made) {
        int asked = form.asked(answers).paths().size();
        if (asked != LongForm.FIELDS || made.conditions() + form.rules().size() != LongForm.CHECKS) {
            throw new IllegalStateException("The form asks " + asked + " fields.");
        }
        var wrong = form.validateAll(answers, check);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The answers should be right: " + wrong);
        }
    }

    private Map<String, List<Figures>> measure(int rounds, int checks) {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("check of whole answers", () -> form.validateAll(answers, check));
        all.put("schema library alone", () -> bare.validate(document));
        all.forEach((name, work) -> timed(work, WARM_UP));
        var measured = new LinkedHashMap<String, List<Figures>>();
        for (int round = 0; round < rounds; round++) {
            for (var one : Rotation.of(List.copyOf(all.entrySet()), round)) {
                measured.computeIfAbsent(one.getKey(), first -> new ArrayList<>())
                        .add(timed(one.getValue(), checks));
            }
        }
        return measured;
    }

    private static Figures timed(Runnable work, int times) {
        var taken = new ArrayList<Double>();
        for (int one = 0; one < times; one++) {
            long start = System.nanoTime();
            work.run();
            taken.add((System.nanoTime() - start) / NANOS);
        }
        return Figures.of(taken);
    }

    private void report(Map<String, List<Figures>> measured) {
        System.out.println("milliseconds, median of the rounds (lowest to highest round)");
        measured.forEach((name, rounds) -> System.out.printf(
                Locale.ROOT,
                "%-26s median %s   p95 %s%n",
                name,
                medians(rounds).spread(),
                Figures.of(rounds.stream().map(round -> round.quantile(0.95)).toList())
                        .spread()));
        System.out.println();
        Budget.atMost(
                        "check of whole answers: median",
                        medians(measured.getOrDefault("check of whole answers", List.of()))
                                .median(),
                        MOST_MILLISECONDS,
                        " ms")
                .print();
    }

    private static Figures medians(List<Figures> rounds) {
        return Figures.of(rounds.stream().map(Figures::median).toList());
    }
}
