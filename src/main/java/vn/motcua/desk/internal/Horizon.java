package vn.motcua.desk.internal;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.workflow.Promised;

/**
 * The moments that part what is overdue, what ends today and what will end soon, seen from one moment of office time. One and
 * three working days before the due date officer and head are warned (NĐ 61/2018 article 19.9, rule R-17).
 */
public record Horizon(Instant now, Instant oneDay, Instant threeDays) {

    private static final int WARNED_DAYS = 3;

    public static Horizon of(WorkCalendar calendar, Instant now) {
        var today = WorkCalendar.dateOf(now);
        var day = today;
        Instant oneDay = now;
        for (int counted = 1; counted <= WARNED_DAYS; counted++) {
            day = calendar.nextWorkingDay(day);
            oneDay = counted == 1 ? endOf(day) : oneDay;
        }
        return new Horizon(now, oneDay, endOf(day));
    }

    /** When today is over. */
    public static Instant tomorrow(Instant now) {
        return endOf(WorkCalendar.dateOf(now));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    public Promised.Bounds bounds() {
        return new Promised.Bounds(now, oneDay, threeDays);
    }

    /** How near a due date is. */
    public Nearness of(Instant due) {
        if (due.isBefore(now)) {
            return Nearness.LATE;
        }
        if (!due.isAfter(oneDay)) {
            return Nearness.ONE_DAY;
        }
        return due.isAfter(threeDays) ? Nearness.FAR : Nearness.THREE_DAYS;
    }

    /** As warnings know it. */
    public enum Nearness {
        LATE,
        ONE_DAY,
        THREE_DAYS,
        FAR
    }
}
