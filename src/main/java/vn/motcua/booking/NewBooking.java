package vn.motcua.booking;

import java.time.Instant;
import java.util.Locale;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.organisation.UnitId;

/**
 * A half hour somebody wants.
 *
 * @param start begin of a half hour that {@link Bookings#days} offered
 * @param visitor who comes with what
 * @param key names the request: the same key again answers the same booking
 * @param network where the request comes from, for holding back whoever books without end
 * @param language of the messages that follow
 */
public record NewBooking(
        ProcedureCode procedure,
        UnitId office,
        Instant start,
        Visitor visitor,
        String key,
        String network,
        Locale language) {

    /** The most papers, and the most copies of each, that one half hour takes. */
    public static final int MOST = 20;

    /**
     * Who comes with what, as typed.
     *
     * @param name in full
     * @param phone Vietnamese number, however it is grouped
     * @param documents how many papers, 1 to {@link #MOST}
     * @param copies how many of each, 1 to {@link #MOST}
     */
    public record Visitor(String name, String phone, int documents, int copies) {

        @Override
        public String toString() {
            return "Visitor[hidden]";
        }
    }
}
