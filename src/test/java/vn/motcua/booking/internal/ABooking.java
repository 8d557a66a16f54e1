package vn.motcua.booking.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.motcua.booking.NewBooking;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.organisation.Unit;

/** A wish to come to a counter with two papers, three copies of each; what a test does not say is new each time. */
record ABooking(Unit office, Instant start, String name, String phone, String key) {

    static final ProcedureCode CERTIFIED_COPIES = new ProcedureCode("2.000815");

    static ABooking at(Unit office, Instant start) {
        var some = UUID.randomUUID();
        var digits = String.valueOf(Math.abs(some.getLeastSignificantBits() % 100_000_000L) + 100_000_000L);
        return new ABooking(office, start, "Nguyễn Thị Thử", "09" + digits.substring(1), some.toString());
    }

    /** Does something when it is that hour at the office. */
    static <T> T on(String moment, Callable<T> act) {
        try {
            return OfficeTime.at(TestCalendar.at(moment)).call(act::call);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    ABooking by(String who, String number) {
        return new ABooking(office, start, who, number, key);
    }

    ABooking withKey(String other) {
        return new ABooking(office, start, name, phone, other);
    }

    ABooking starting(Instant other) {
        return new ABooking(office, other, name, phone, UUID.randomUUID().toString());
    }

    NewBooking wish() {
        return wish(2, 3);
    }

    NewBooking wish(int documents, int copies) {
        return new NewBooking(
                CERTIFIED_COPIES,
                office.id(),
                start,
                new NewBooking.Visitor(name, phone, documents, copies),
                key,
                "192.0.2." + Math.abs(key.hashCode() % 250),
                Locale.of("vi"));
    }
}
