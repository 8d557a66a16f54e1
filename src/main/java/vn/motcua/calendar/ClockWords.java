package vn.motcua.calendar;

import java.time.Instant;

/**
 * What a clock says, to be put into words by {@link CalendarWords}.
 *
 * @param amount the number in the phrase; 0 where it has none
 * @param unit what the number counts: WORKING_DAYS or DAYS
 * @param due the date it is measured against
 */
public record ClockWords(Kind kind, Phrase phrase, long amount, TimeLimit.Unit unit, Instant due) {

    /** The colour and shape of a clock; the style classes {@code mc-clock--...} and {@code mc-due--...}. */
    public enum Kind {
        CALM("calm", "clock"),
        SOON("soon", "clock"),
        LATE("late", "alert"),
        HOLD("hold", "pause"),
        DONE("done", "check");

        private final String style;
        private final String icon;

        Kind(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }
    }

    /** The sentence, without its number. */
    public enum Phrase {
        LEFT,
        TODAY,
        OVER,
        /** Past the hour, but not yet by a day. */
        JUST_OVER,
        HELD,
        EARLY,
        ON_TIME,
        FINISHED_LATE,
        FINISHED_JUST_LATE
    }

    static ClockWords held(Instant due) {
        return new ClockWords(Kind.HOLD, Phrase.HELD, 0, TimeLimit.Unit.WORKING_DAYS, due);
    }

    /** For the ledger and the quality index: early, on time or overdue. */
    public Punctuality punctuality() {
        return switch (phrase) {
            case EARLY -> Punctuality.EARLY;
            case OVER, JUST_OVER, FINISHED_LATE, FINISHED_JUST_LATE -> Punctuality.OVERDUE;
            case LEFT, TODAY, HELD, ON_TIME -> Punctuality.ON_TIME;
        };
    }
}
