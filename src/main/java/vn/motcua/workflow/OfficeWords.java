package vn.motcua.workflow;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the office writes them, for sentences about who did what when. */
final class OfficeWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT).withZone(ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy", Locale.ROOT).withZone(ZONE);

    private OfficeWords() {}

    static String moment(Instant instant) {
        return MINUTE.format(instant);
    }

    /** For conflicts: two officers who were at the same work want to know who was first. */
    static String second(Instant instant) {
        return SECOND.format(instant);
    }
}
