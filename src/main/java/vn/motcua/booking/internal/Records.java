package vn.motcua.booking.internal;

import org.springframework.stereotype.Component;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.booking.BookingId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;

/** Writes into the record of acts and reads what was done with bookings. */
@Component
class Records {

    private static final String SUBJECT = "booking";

    private final Audit audit;

    Records(Audit audit) {
        this.audit = audit;
    }

    void act(Actor actor, String action, BookingId id) {
        act(actor, action, id, "");
    }

    void act(Actor actor, String action, BookingId id, String detail) {
        audit.act(new AuditEntry(AuditedActor.of(actor), action, SUBJECT, id.toString(), detail));
    }

    void read(Actor actor, BookingId id) {
        audit.read(AuditEntry.of(AuditedActor.of(actor), "booking.read", SUBJECT, id.toString()));
    }

    /** A look at a day of a counter, named {@code andinh/2021-03-02}. */
    void readDay(Actor actor, String day) {
        audit.read(AuditEntry.of(AuditedActor.of(actor), "booking.read-day", "counter-day", day));
    }
}
