package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Due;
import vn.motcua.calendar.LegalClock;
import vn.motcua.dossier.Progress;

/** Tells how far a dossier is, with its due date and why. */
@Component
class Progresses {

    private final Calendars calendars;
    private final Desks desks;

    Progresses(Calendars calendars, Desks desks) {
        this.calendars = calendars;
        this.desks = desks;
    }

    Progress of(Dossier dossier) {
        var due = due(dossier);
        var ready = dossier.course()
                .map(course -> course.ready().stream().map(run -> run.stage()).toList())
                .orElse(List.of());
        return new Progress(
                dossier.facts().number(),
                dossier.state(),
                due.map(Due::at),
                dossier.clock().isPresent(),
                due.map(Due::explanation),
                ready);
    }

    private Optional<Due> due(Dossier dossier) {
        if (dossier.clock().isEmpty() && dossier.state().isEnd()) {
            return Optional.empty();
        }
        var clock = dossier.clock().orElseGet(() -> latest(dossier));
        return Optional.of(calendars.deadlines().due(clock));
    }

    /** The clock as it would run if the counter took all its time to decide. */
    private LegalClock latest(Dossier dossier) {
        var decided = desks.receptionDue(dossier.standing().waitingSince());
        return new LegalClock(decided, dossier.facts().limit(), List.of());
    }
}
