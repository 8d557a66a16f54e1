package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows of one clock; {@code part/clock.jte} prints it.
 *
 * @param finished when the result was ready, if it is
 * @param strip day by day; empty where a strip says nothing (limits in hours) or too much (beyond {@value #LONGEST_STRIP} days)
 * @param stretches the intervals of the clock until now, oldest first
 */
public record ClockFace(
        LegalClock clock,
        ClockWords words,
        Due due,
        @Nullable Instant finished,
        List<StripDay> strip,
        List<Stretch> stretches) {

    static final int LONGEST_STRIP = 25;

    /** What became of the days of the strip, each once: the key to its boxes. */
    public List<StripDay.State> states() {
        return Arrays.stream(StripDay.State.values())
                .filter(state -> strip.stream().anyMatch(day -> day.state() == state))
                .toList();
    }

    /** Whether the limit is counted in working hours, so that stretches have times instead of days. */
    public boolean inHours() {
        return clock.limit().unit() == TimeLimit.Unit.HOURS;
    }

    /**
     * One box of the day strip.
     *
     * @param date the day; for days off in a row, the first of them
     * @param holiday for days off in a row, the first holiday among them, if any
     */
    public record StripDay(
            LocalDate date,
            State state,
            boolean today,
            boolean due,
            @Nullable Holiday holiday) {

        /** What became of a day; the style classes {@code mc-day--...}. */
        public enum State {
            USED("used"),
            HELD("held"),
            LEFT("left"),
            LATE("late"),
            OFF("off");

            private final String style;

            State(String style) {
                this.style = style;
            }

            public String style() {
                return style;
            }
        }
    }

    /**
     * One row of the interval table. For limits in days {@code days} says how many days of the limit's kind it spans; for
     * limits in hours {@code time} says how much working time.
     *
     * @param cause why the clock stood; null while it ran
     * @param from the first day that counts, at its beginning; for limits in hours the instant
     * @param to the last day that counts, at its beginning; for limits in hours the instant
     * @param ongoing whether the stretch reaches the moment of looking and goes on
     */
    public record Stretch(
            @Nullable ClockInterval cause, Instant from, Instant to, long days, Duration time, boolean ongoing) {

        /** Whether the clock ran. */
        public boolean ran() {
            return cause == null;
        }
    }
}
