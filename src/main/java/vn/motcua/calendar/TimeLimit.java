package vn.motcua.calendar;

/**
 * A time limit as a procedure publishes it, for example 3 working days.
 *
 * @param amount at least 1; always 1 for {@link Unit#SAME_DAY}
 */
public record TimeLimit(int amount, Unit unit) {

    /** What a limit is counted in. Hours are working hours; days are calendar days. */
    public enum Unit {
        HOURS,
        WORKING_DAYS,
        DAYS,
        MONTHS,
        /** Within the day; received after the cut-off, within the next working day. */
        SAME_DAY;

        boolean inWholeDays() {
            return this != HOURS;
        }

        boolean skipsDaysOff() {
            return this == WORKING_DAYS || this == SAME_DAY || this == HOURS;
        }
    }

    public TimeLimit {
        if (amount < 1 || amount > 10_000 || (unit == Unit.SAME_DAY && amount != 1)) {
            throw new IllegalArgumentException("Not a time limit: " + amount + " " + unit);
        }
    }

    public static TimeLimit hours(int amount) {
        return new TimeLimit(amount, Unit.HOURS);
    }

    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, Unit.WORKING_DAYS);
    }

    public static TimeLimit days(int amount) {
        return new TimeLimit(amount, Unit.DAYS);
    }

    public static TimeLimit months(int amount) {
        return new TimeLimit(amount, Unit.MONTHS);
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(1, Unit.SAME_DAY);
    }
}
