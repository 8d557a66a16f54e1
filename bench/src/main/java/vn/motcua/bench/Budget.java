package vn.motcua.bench;

import java.util.Locale;

/** A promise of docs/bench.md beside what was measured. */
public record Budget(String what, double measured, String unit, boolean holds, String promise) {

    public static Budget atLeast(String what, double measured, double least, String unit) {
        return new Budget(what, measured, unit, measured >= least, "at least " + number(least) + unit);
    }

    public static Budget atMost(String what, double measured, double most, String unit) {
        return new Budget(what, measured, unit, measured <= most, "at most " + number(most) + unit);
    }

    public void print() {
        System.out.printf(
                Locale.ROOT,
                "%-6s  %-58s %s%s (%s)%n",
                holds ? "holds" : "missed",
                what,
                number(measured),
                unit,
                promise);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }
}
