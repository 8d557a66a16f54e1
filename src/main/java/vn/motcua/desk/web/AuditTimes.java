package vn.motcua.desk.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.calendar.WorkCalendar;

/** Times of the record: to the second, since order matters there. */
final class AuditTimes {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(WorkCalendar.ZONE);

    private AuditTimes() {}

    static String words(Instant moment) {
        return WORDS.format(moment);
    }

    static String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(WorkCalendar.ZONE));
    }
}
