package vn.motcua.booking.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.booking.internal.ListBookings;
import vn.motcua.booking.internal.ReadBooking;
import vn.motcua.booking.internal.SampleBookings;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;

/** Who comes to a counter is personal: each look of owner and officer is recorded. What is free is not. */
@Component
class BookingReads implements AuditedReads {

    private static final String OFFICE = "mocay";

    private final SampleBookings samples;

    BookingReads(SampleBookings samples) {
        this.samples = samples;
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of(
                new AuditedRead("/lich-hen/{code}", ReadBooking.class, "congdan1", "booking.read", () -> {
                    var booking = samples.ofCitizen("congdan1", "dinhthuy");
                    return new AuditedRead.Target(
                            "/lich-hen/" + booking.code(), booking.id().toString());
                }),
                ofDay("/viec/hen", "ngay"),
                ofDay("/api/v1/bookings", "date"));
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of(
                "/dat-lich/{code}",
                "/lich-hen",
                "/api/v1/procedures/{code}/offices",
                "/api/v1/procedures/{code}/offices/{office}/half-hours");
    }

    private AuditedRead ofDay(String route, String parameter) {
        return new AuditedRead(route, ListBookings.class, "tiepnhan." + OFFICE, "booking.read-day", () -> {
            var day = WorkCalendar.dateOf(samples.ofGuest(OFFICE).start());
            return new AuditedRead.Target(route + "?" + parameter + "=" + day, OFFICE + "/" + day);
        });
    }
}
