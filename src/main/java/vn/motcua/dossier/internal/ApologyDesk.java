package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.NewAppointment;
import vn.motcua.identity.Actor;

/** Writes an apology into the books: row, notice, and the end of its draft. */
@Component
class ApologyDesk {

    private final ApologyStore apologies;
    private final PaperDesk papers;
    private final ActDesks desks;
    private final Calendars calendars;
    private final Clock clock;

    ApologyDesk(ApologyStore apologies, PaperDesk papers, ActDesks desks, Calendars calendars, Clock clock) {
        this.apologies = apologies;
        this.papers = papers;
        this.desks = desks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The dossier as it is with the new appointment, and what is said about it. */
    record Moved(Dossier dossier, ActsView.Apology apology) {}

    Moved move(Actor actor, Dossier before, NewAppointment wanted) {
        var by = By.of(actor);
        var now = clock.instant();
        var reason = Needed.words("apology-reason", "reason", wanted.reason());
        var cause = Needed.line("apology-cause", "cause", wanted.cause());
        var after = before.reappoint(day(wanted), reason, calendars.deadlines(), by, now);
        var appointed = calendars.deadlines().due(before.clock().orElseThrow()).at();
        return new Moved(
                after,
                new ActsView.Apology(
                        now,
                        new ActsView.Author(by.name(), by.post(), by.unit()),
                        reason,
                        cause,
                        appointed,
                        day(wanted)));
    }

    /** A day more than a year away is a slip of the pen. */
    private LocalDate day(NewAppointment wanted) {
        var day = wanted.day();
        var today = WorkCalendar.dateOf(clock.instant());
        if (day == null || day.isAfter(today.plusDays(RequestSupplement.LONGEST_WAIT))) {
            throw new DossierException.ActIncomplete("appointment-day", "day");
        }
        return day;
    }

    void keep(Moved moved, Actor actor) {
        var dossier = moved.dossier();
        apologies.add(dossier.facts().id(), moved.apology());
        apologies.endDraft(dossier.facts().id(), clock.instant());
        desks.settle(dossier, Desks.APOLOGY, actor);
        papers.fixApology(dossier, moved.apology(), actor);
    }

    /** The new appointment, to the minute. */
    java.time.Instant due(Dossier dossier) {
        return calendars.deadlines().due(dossier.clock().orElseThrow()).at();
    }
}
