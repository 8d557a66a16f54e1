package vn.motcua.booking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.booking.BookingCode;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.BookingState;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitId;

/** A booking as its row has it; empty name and telephone once they were removed. */
record Kept(
        BookingId id,
        BookingCode code,
        BookingState state,
        ProcedureCode procedure,
        ProcedureVersionId version,
        UnitId office,
        String officeName,
        Instant start,
        Optional<AccountId> account,
        Person person,
        String language) {

    LocalDate day() {
        return WorkCalendar.dateOf(start);
    }

    boolean isOf(AccountId owner) {
        return account.filter(owner::equals).isPresent();
    }

    /** The same person with the same papers at another time. */
    Kept at(BookingId newId, Instant newStart) {
        return new Kept(
                newId,
                code,
                BookingState.BOOKED,
                procedure,
                version,
                office,
                officeName,
                newStart,
                account,
                person,
                language);
    }

    @Override
    public String toString() {
        return "Kept[" + id + "]";
    }
}
