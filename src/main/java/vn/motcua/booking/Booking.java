package vn.motcua.booking;

import java.time.Instant;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.organisation.UnitId;

/**
 * A booked half hour.
 *
 * @param title everyday name of the procedure as it was when it was booked
 * @param start begin of the half hour, in office time
 * @param name who comes, and {@code phone} where they answer; empty once both were removed
 * @param documents how many papers are to be dealt with, and {@code copies} how many of each
 * @param officeOpen whether the counter still works in that half hour: a day may be given off afterwards
 */
public record Booking(
        BookingId id,
        BookingCode code,
        BookingState state,
        ProcedureCode procedure,
        LocalText title,
        UnitId office,
        String officeName,
        Instant start,
        String name,
        String phone,
        int documents,
        int copies,
        boolean officeOpen) {

    /** For logs: names and numbers of persons never go there. */
    @Override
    public String toString() {
        return "Booking[" + id + "]";
    }
}
