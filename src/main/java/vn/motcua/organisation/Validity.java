package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whole days in office time on which something holds.
 *
 * @param from the first day
 * @param to the last day, itself included; none when no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Validity ends on %s, before it begins on %s".formatted(to, from));
        }
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** Whether at least one day belongs to both. */
    public boolean overlaps(Validity other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** Whether every day of the other belongs to this one. */
    public boolean covers(Validity other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }
}
