package vn.motcua.workflow;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the office writes them, for sentences about who did what when. */
final class OfficeWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private OfficeWords() {}

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
