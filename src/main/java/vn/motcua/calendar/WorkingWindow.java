package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** A stretch of a working day in which the office is open, such as 7:00 to 11:00. The closing instant is no longer part of it. */
public record WorkingWindow(LocalTime opens, LocalTime closes) {

    public WorkingWindow {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "A working window must open before it closes: " + opens + " to " + closes);
        }
    }

    /** Reads "07:00-11:00", the form used in a locality's files. */
    public static WorkingWindow parse(String text) {
        var dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("A working window reads like 07:00-11:00, not " + text);
        }
        return new WorkingWindow(
                LocalTime.parse(text.substring(0, dash).strip()),
                LocalTime.parse(text.substring(dash + 1).strip()));
    }

    public Duration length() {
        return Duration.between(opens, closes);
    }
}
