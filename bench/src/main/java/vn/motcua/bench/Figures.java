package vn.motcua.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** A handful of measured values, in order. */
public record Figures(double[] sorted) {

    public static Figures of(Collection<Double> values) {
        return new Figures(
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** Nearest rank: the smallest value that at least this share of all values does not exceed. */
    public double quantile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    public double median() {
        return quantile(0.5);
    }

    /** Median and, behind it, the lowest and highest value. */
    public String spread() {
        return String.format(Locale.ROOT, "%8.2f  (%.2f to %.2f)", median(), sorted[0], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
