package vn.motcua.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.booking.BookingCode;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.BookingState;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitId;

/** Keeps bookings. That no seat is given twice, and nobody has two of a day, is kept by unique indexes. */
@Repository
class BookingStore {

    private static final String COLUMNS = """
            select id, code, state, procedure, version, office, office_name, slot_start, account, name, phone,
                documents, copies, language
            from booking.booking
            """;

    private final JdbcClient jdbc;

    BookingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The booking of that code as it now is. */
    Optional<Kept> find(BookingCode code) {
        return jdbc.sql(COLUMNS + " where code = :code and state <> 'MOVED'")
                .param("code", code.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** As {@link #find(BookingCode)}; nobody else changes it until the transaction ends. */
    Optional<Kept> lock(BookingCode code) {
        return jdbc.sql(COLUMNS + " where code = :code and state <> 'MOVED' for update")
                .param("code", code.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** As {@link #lock(BookingCode)}; none if it was moved. */
    Optional<Kept> lock(BookingId id) {
        return jdbc.sql(COLUMNS + " where id = :id and state <> 'MOVED' for update")
                .param("id", id.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** The booking that the request of that key made, as it now is. */
    Optional<Kept> madeWith(String key) {
        return jdbc.sql(COLUMNS + """
                where code = (select code from booking.booking where made_with = :key) and state <> 'MOVED'
                """)
                .param("key", key)
                .query((row, number) -> kept(row))
                .optional();
    }

    /** Whether the person has an open booking for the procedure on the day, by account or by name and telephone. */
    boolean hasOne(Kept wanted) {
        return jdbc.sql("""
                select exists (select 1 from booking.booking
                    where procedure = :procedure and day = :day and state in ('BOOKED', 'ARRIVED')
                        and (account = cast(:account as uuid)
                            or (phone = :phone and lower(name) = lower(cast(:name as text)))))
                """)
                .param("procedure", wanted.procedure().value())
                .param("day", wanted.day())
                .param("account", wanted.account().map(AccountId::value).orElse(null))
                .param("phone", wanted.person().phone())
                .param("name", wanted.person().name())
                .query(Boolean.class)
                .single();
    }

    /**
     * Gives the booking the first free seat of its half hour.
     *
     * @return false if all seats are taken, or one was taken at this moment: ask again as often as there are seats
     */
    boolean add(Kept booking, String madeWith, int seats, Instant now) {
        return jdbc.sql("""
                insert into booking.booking (id, code, made_with, procedure, version, office, office_name, slot_start,
                    day, seat, state, account, name, phone, documents, copies, language, created_at, changed_at)
                select :id, :code, :madeWith, :procedure, :version, :office, :officeName, cast(:start as timestamptz),
                    cast(:day as date), free.seat, 'BOOKED', cast(:account as uuid), :name, :phone, :documents,
                    :copies, :language, cast(:now as timestamptz), cast(:now as timestamptz)
                from generate_series(1, :seats) as free (seat)
                where not exists (select 1 from booking.booking taken
                    where taken.office = :office and taken.slot_start = cast(:start as timestamptz)
                        and taken.seat = free.seat and taken.state not in ('CANCELLED', 'MOVED'))
                order by free.seat
                limit 1
                on conflict (office, slot_start, seat) where state not in ('CANCELLED', 'MOVED') do nothing
                """)
                        .param("id", booking.id().value())
                        .param("code", booking.code().value())
                        .param("madeWith", madeWith)
                        .param("procedure", booking.procedure().value())
                        .param("version", booking.version().value())
                        .param("office", booking.office().value())
                        .param("officeName", booking.officeName())
                        .param("start", at(booking.start()))
                        .param("day", booking.day())
                        .param(
                                "account",
                                booking.account().map(AccountId::value).orElse(null))
                        .param("name", booking.person().name())
                        .param("phone", booking.person().phone())
                        .param("documents", booking.person().documents())
                        .param("copies", booking.person().copies())
                        .param("language", booking.language())
                        .param("now", at(now))
                        .param("seats", seats)
                        .update()
                == 1;
    }

    /** Notes that the booking of the row goes on in another row. */
    void moved(BookingId id, Instant now) {
        jdbc.sql("update booking.booking set state = 'MOVED', changed_at = :now where id = :id")
                .param("now", at(now))
                .param("id", id.value())
                .update();
    }

    void change(BookingId id, BookingState state, Instant now) {
        jdbc.sql("update booking.booking set state = :state, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("now", at(now))
                .param("id", id.value())
                .update();
    }

    /** The bookings of a counter on a day that were not cancelled, by half hour. */
    List<Kept> on(UnitId office, LocalDate day) {
        return jdbc.sql(COLUMNS + """
                where office = :office and day = :day and state not in ('CANCELLED', 'MOVED')
                order by slot_start, seat
                """)
                .param("office", office.value())
                .param("day", day)
                .query((row, number) -> kept(row))
                .list();
    }

    /** The open bookings of an account from an instant on, next one first. */
    List<Kept> of(AccountId account, Instant from) {
        return jdbc.sql(COLUMNS + """
                where account = :account and slot_start >= :from and state in ('BOOKED', 'ARRIVED')
                order by slot_start
                """)
                .param("account", account.value())
                .param("from", at(from))
                .query((row, number) -> kept(row))
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new BookingId(row.getObject("id", UUID.class)),
                new BookingCode(row.getString("code")),
                BookingState.valueOf(row.getString("state")),
                new ProcedureCode(row.getString("procedure")),
                new ProcedureVersionId(row.getObject("version", UUID.class)),
                new UnitId(row.getObject("office", UUID.class)),
                row.getString("office_name"),
                row.getObject("slot_start", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new),
                new Person(
                        Optional.ofNullable(row.getString("name")).orElse(""),
                        Optional.ofNullable(row.getString("phone")).orElse(""),
                        row.getInt("documents"),
                        row.getInt("copies")),
                row.getString("language"));
    }
}
