package vn.motcua.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.booking.BookableDay;
import vn.motcua.booking.Booking;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.DomainException;

/**
 * Another day, then another half hour, for a booking that is there.
 *
 * @param phone the number its forms carry along; empty for its owner
 * @param days of its counter
 * @param day the one chosen
 * @param refused why the half hour chosen could not be had
 */
public record BookingMovePage(
        Booking booking,
        String phone,
        List<BookableDay> days,
        @Nullable BookableDay day,
        @Nullable DomainException refused) {

    private static final int NOON = 12;

    /** Half hours before noon, or after it. */
    public List<BookableDay.HalfHour> halfHours(boolean morning) {
        return day == null
                ? List.of()
                : day.halfHours().stream()
                        .filter(one -> one.start().atZone(WorkCalendar.ZONE).getHour() < NOON == morning)
                        .toList();
    }
}
