package vn.motcua.portal.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.booking.BookableDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;

/**
 * One step of booking a visit: where, which day, which half hour, who.
 *
 * @param offices where it can be
 * @param office the one chosen
 * @param days of that office, empty while none is chosen
 * @param day the one chosen
 * @param start begin of the half hour chosen
 * @param typed who comes, as typed or as the account says
 * @param kept whether what was typed goes along to the next choice of a half hour
 * @param refused why the booking was not made
 */
public record BookPage(
        ProcedureVersion version,
        List<Unit> offices,
        @Nullable Unit office,
        List<BookableDay> days,
        @Nullable BookableDay day,
        @Nullable Instant start,
        Typed typed,
        boolean kept,
        @Nullable DomainException refused) {

    private static final int NOON = 12;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** What stands in the fields of the last step. */
    public record Typed(String key, String name, String phone, String documents, String copies) {

        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    /** Which step the page shows, as the end of message keys. */
    public String step() {
        if (office == null) {
            return "office";
        }
        if (day == null) {
            return "day";
        }
        return start == null ? "hour" : "person";
    }

    /** Address of the page with what is chosen so far. */
    public String address() {
        return "/dat-lich/" + version.code();
    }

    public String toOffice(Unit unit) {
        return address() + "?noi=" + unit.key();
    }

    public String toDays() {
        return office == null ? address() : toOffice(office);
    }

    public String toDay(BookableDay other) {
        return toDays() + "&ngay=" + other.date();
    }

    public String toHours() {
        return day == null ? toDays() : toDay(day);
    }

    public String toHour(BookableDay.HalfHour halfHour) {
        return toHours() + "&gio=" + clock(halfHour.start());
    }

    /** Half hours before noon, or after it. */
    public List<BookableDay.HalfHour> halfHours(boolean morning) {
        return day == null
                ? List.of()
                : day.halfHours().stream()
                        .filter(one -> one.start().atZone(WorkCalendar.ZONE).getHour() < NOON == morning)
                        .toList();
    }

    /** "07:30", as addresses and forms carry it. */
    public static String clock(Instant start) {
        return start.atZone(WorkCalendar.ZONE).toLocalTime().toString();
    }

    /** End of a half hour. */
    public static Instant end(Instant start) {
        return start.plus(HALF_HOUR);
    }

    /** Whether the refusal is about that field of the form. */
    public boolean wrong(String member) {
        return refused != null && refused.member().filter(member::equals).isPresent();
    }
}
