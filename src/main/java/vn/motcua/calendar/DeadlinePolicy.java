package vn.motcua.calendar;

import java.time.LocalTime;

/**
 * What a locality decides about due dates.
 *
 * @param dueClock the hour at which a limit in days ends
 * @param sameDayCutOff a same-day procedure received after this hour is due on the next working day; at this hour still today
 */
public record DeadlinePolicy(DueClock dueClock, LocalTime sameDayCutOff) {

    /** The hour at which a limit in days ends. */
    public enum DueClock {
        /** When work ends on the last day. */
        END_OF_DAY,
        /** At the hour of reception on the last day. */
        SAME_HOUR
    }

    /** End of the day, cut-off at 15:00 (Decree 61/2018, article 18). */
    public static DeadlinePolicy usual() {
        return new DeadlinePolicy(DueClock.END_OF_DAY, LocalTime.of(15, 0));
    }
}
