package vn.motcua.booking.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.UnitId;

/** Counts of bookings, and what falls due. */
@Repository
class BookingQueries {

    private final JdbcClient jdbc;

    BookingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many seats of each half hour are taken at a counter, from a day to a day. */
    Map<Instant, Integer> taken(UnitId office, LocalDate from, LocalDate to) {
        var taken = new HashMap<Instant, Integer>();
        jdbc.sql("""
                select slot_start, count(*) as taken from booking.booking
                where office = :office and day between :from and :to and state not in ('CANCELLED', 'MOVED')
                group by slot_start
                """)
                .param("office", office.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    taken.put(row.getObject("slot_start", OffsetDateTime.class).toInstant(), row.getInt("taken"));
                });
        return taken;
    }

    /** The days from one on for which people are expected at a counter, in order. */
    List<Expected> expected(UnitId office, LocalDate from) {
        return jdbc.sql("""
                select day, count(*) as people from booking.booking
                where office = :office and day >= :from and state in ('BOOKED', 'ARRIVED')
                group by day order by day
                """)
                .param("office", office.value())
                .param("from", from)
                .query((row, number) -> new Expected(row.getObject("day", LocalDate.class), row.getInt("people")))
                .list();
    }

    /** Takes the bookings that begin within so much time, were made before that, and were not yet reminded of. */
    List<Kept> takeDue(Instant from, Duration ahead) {
        return jdbc.sql("""
                update booking.booking set reminded_at = :from
                where state = 'BOOKED' and reminded_at is null and account is not null
                    and slot_start > :from and slot_start <= :until
                    and created_at < slot_start - make_interval(secs => :ahead)
                returning id, code, state, procedure, version, office, office_name, slot_start, account, name, phone,
                    documents, copies, language
                """)
                .param("from", BookingStore.at(from))
                .param("until", BookingStore.at(from.plus(ahead)))
                .param("ahead", (double) ahead.toSeconds())
                .query((row, number) -> BookingStore.kept(row))
                .list();
    }

    /** Removes name, telephone and account from what lies before a day. */
    int forget(LocalDate before, Instant now) {
        return jdbc.sql("""
                update booking.booking set name = null, phone = null, account = null, forgotten_at = :now
                where day < :before and forgotten_at is null
                """)
                .param("before", before)
                .param("now", BookingStore.at(now))
                .update();
    }

    record Expected(LocalDate day, int people) {}
}
