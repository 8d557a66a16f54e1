package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DaysOffDecision;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.WorkItems;

/**
 * Keeps a decision about the days off: the calendar, the due date of every dossier it moves with a line in its timeline
 * and a message to its owner, and the dates of open work, all in one act.
 */
@UseCase
public class ChangeDaysOff {

    private static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private final Permissions permissions;
    private final MovedDueDates moved;
    private final DueChangeStore store;
    private final Calendars calendars;
    private final Owners owners;
    private final Again again;
    private final Clock clock;

    ChangeDaysOff(
            Permissions permissions,
            MovedDueDates moved,
            DueChangeStore store,
            Calendars calendars,
            Owners owners,
            Again again,
            Clock clock) {
        this.permissions = permissions;
        this.moved = moved;
        this.store = store;
        this.calendars = calendars;
        this.owners = owners;
        this.again = again;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @throws vn.motcua.calendar.CalendarException if the table does not allow it; nothing has changed then
     */
    public DaysOffDecision change(Actor actor, DaysOffChange decision) {
        permissions.require(actor, Permission.CALENDAR_KEEP, null);
        return again.run(() -> keep(actor, decision));
    }

    private DaysOffDecision keep(Actor actor, DaysOffChange decision) {
        var id = Ids.next();
        var by = By.of(actor);
        var now = clock.instant();
        var then = moved.deadlinesAfter(decision).calendar();
        var moving = moved.by(decision);
        store.add(id, decision, by, now);
        store.move(id, moving, owners.why(decision), by, now);
        owners.work().recount(now, due -> stillDue(calendars.calendar(), then, now, due));
        moving.forEach(owners::tell);
        owners.audit()
                .act(new AuditEntry(
                        AuditedActor.of(actor),
                        "dossier.change-days-off",
                        "days-off",
                        id.toString(),
                        String.valueOf(moving.size())));
        calendars.write(decision);
        return store.find(id).orElseThrow();
    }

    /** The working time that was left on the old calendar, counted on the new one. */
    private static Instant stillDue(WorkCalendar before, WorkCalendar after, Instant now, Instant due) {
        return after.addWorkingTime(now, before.workingTime(now, due));
    }

    /** Whom a decision concerns beside the calendar: owners, desks, the record. */
    @org.springframework.stereotype.Component
    record Owners(Messenger messenger, DossierStore dossiers, WorkItems work, Audit audit, MessageSource messages) {

        /** Owner and desks. */
        void tell(DueChangeStore.Moving moving) {
            var dates = CalendarWords.in(messages, LANGUAGE).dates();
            var dossier = dossiers.load(moving.change().number());
            if (dossier.state() == DossierState.PROCESSING && !moving.change().held()) {
                work.promise(Desks.subject(dossier), moving.change().after());
            }
            messenger.tell(
                    dossier,
                    "dossier.message.due-moved",
                    dates.shortDateTime(moving.change().after()));
        }

        /** The reason in words of the office, as it stands in every timeline. */
        String why(DaysOffChange decision) {
            return DaysOffDecision.why((key, arguments) -> messages.getMessage(key, arguments, LANGUAGE), decision);
        }
    }
}
