package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;

/**
 * The counter ends a dossier whose owner never brought what was asked for: after the last day and a reminder, with a reason and a
 * written notice.
 */
@UseCase
public class StopDossier {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Readers readers;
    private final DossierStore store;
    private final StopStore stops;
    private final ActDesks desks;
    private final PaperDesk papers;
    private final Act act;
    private final Clock clock;

    StopDossier(
            Readers readers,
            DossierStore store,
            StopStore stops,
            ActDesks desks,
            PaperDesk papers,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.stops = stops;
        this.desks = desks;
        this.papers = papers;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Ends it.
     *
     * @throws DossierException.NotYet until the last day is over and the reminder is three days old
     * @throws DossierException.ActIncomplete without a reason
     */
    public Progress stop(Actor actor, DossierNumber number, String typed) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor,
                    Permission.DOSSIER_STOP,
                    number,
                    dossier -> dossier.facts().receiving());
            var awaited = stops.awaitedBy(before.facts().id())
                    .orElseThrow(() -> new DossierException.NotNow(before.state(), DossierAction.STOP));
            var reminded = requireOver(awaited);
            var said = said(actor, awaited, reminded, typed);
            var after = before.stop(said.reason(), By.of(actor), clock.instant());
            store.save(after);
            stops.add(after.facts().id(), said);
            desks.settle(after, Desks.STOP, actor);
            desks.clear(after);
            papers.fixStop(after, said, actor);
            return act.done(actor, "dossier.stop", after, awaited.kind());
        });
    }

    private Instant requireOver(StopStore.Awaited awaited) {
        var now = clock.instant();
        if (!WorkCalendar.dateOf(now).isAfter(awaited.lastDay())) {
            throw new DossierException.NotYet("stop-too-early", DAY.format(awaited.lastDay()));
        }
        return awaited.remindedAt()
                .filter(at -> at.plus(ProposeStops.AFTER_REMINDER).isBefore(now))
                .orElseThrow(() -> new DossierException.NotYet(
                        "stop-not-reminded",
                        DAY.format(WorkCalendar.dateOf(
                                awaited.remindedAt().orElse(now).plus(ProposeStops.AFTER_REMINDER)))));
    }

    /** Whether its owner has had all the time and the reminder that the rule gives. */
    static boolean isOver(StopStore.Awaited awaited, Instant now) {
        return WorkCalendar.dateOf(now).isAfter(awaited.lastDay())
                && awaited.remindedAt()
                        .filter(at -> at.plus(ProposeStops.AFTER_REMINDER).isBefore(now))
                        .isPresent();
    }

    private ActsView.Stop said(Actor actor, StopStore.Awaited awaited, Instant reminded, String typed) {
        var by = By.of(actor);
        return new ActsView.Stop(
                clock.instant(),
                new ActsView.Author(by.name(), by.post(), by.unit()),
                Needed.words("stop-reason", "reason", typed),
                awaited.kind(),
                awaited.lastDay(),
                reminded);
    }
}
