package vn.motcua.portal.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.booking.Booking;
import vn.motcua.booking.BookingState;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.RequiredDocument.Handling;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;

/**
 * A booking as its holder sees it: where, when, what to bring, what it costs.
 *
 * @param now office time
 * @param phone the number its forms carry along; empty for its owner, who has signed in
 * @param news what has just been done
 * @param refused what could not be done
 */
public record BookingSlipPage(
        Booking booking,
        ProcedureVersion version,
        Unit office,
        ProcedureWords words,
        Instant now,
        String phone,
        News news,
        @Nullable DomainException refused) {

    /** What has just been done. */
    public enum News {
        NONE,
        BOOKED,
        MOVED,
        CANCELLED
    }

    /** Whether it can still be moved or cancelled. */
    public boolean open() {
        return booking.state() == BookingState.BOOKED && booking.start().isAfter(now);
    }

    /** Whether somebody expects a counter that will not work. */
    public boolean closed() {
        return booking.state() == BookingState.BOOKED && !booking.officeOpen();
    }

    /** What to take along. */
    public List<RequiredDocument> papers() {
        return version.guide().documents().stream()
                .filter(paper -> paper.handling() == Handling.SHOW || paper.handling() == Handling.SUBMIT)
                .toList();
    }

    /** End of the key of the heading. */
    public String heading() {
        if (booking.state() == BookingState.CANCELLED) {
            return "cancelled";
        }
        return switch (news) {
            case BOOKED -> "booked";
            case MOVED -> "moved";
            case NONE, CANCELLED -> "title";
        };
    }
}
