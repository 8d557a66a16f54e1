package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.MinutesException;
import vn.motcua.dossier.NewMinutes;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.Output;

/** An officer writes the minutes of looking at a place: when, where, who was there, what was found. */
@UseCase
public class RecordMinutes {

    private final Readers readers;
    private final DossierStore store;
    private final MinutesStore minutes;
    private final MinutesPaper paper;
    private final PaperDesk papers;
    private final Act act;
    private final Clock clock;

    RecordMinutes(
            Readers readers,
            DossierStore store,
            MinutesStore minutes,
            MinutesPaper paper,
            PaperDesk papers,
            Act act,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.minutes = minutes;
        this.paper = paper;
        this.papers = papers;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Keeps them; what is written is not changed.
     *
     * @throws MinutesException if something is not written, or the stage brings no minutes forth
     */
    public Progress record(Actor actor, DossierNumber number, NewMinutes typed) {
        return act.on(() -> {
            var before = readers.openFor(
                    actor, Permission.MINUTES_WRITE, number, dossier -> CompleteStage.placeOf(typed.stage(), dossier));
            var stage = before.route(typed.stage());
            CompleteStage.requireOwnStage(actor, before, stage);
            if (stage.output() != Output.MINUTES) {
                throw new MinutesException.NotHere(stage.name().vi());
            }
            var written = written(typed);
            var at = CompleteStage.round(before, stage.code());
            var after = before.step(
                    DossierAction.RECORD_MINUTES,
                    course -> course,
                    new Dossier.Told(stage.name().vi(), null, null),
                    By.of(actor),
                    clock.instant());
            store.save(after);
            if (!minutes.add(after.facts().id(), at, written, By.of(actor), clock.instant())) {
                throw new MinutesException.WrittenBefore();
            }
            papers.fixMinutes(after, (entry, token) -> paper.of(after, written, actor, entry, token));
            return act.done(actor, "dossier.record-minutes", after, stage.code());
        });
    }

    private NewMinutes written(NewMinutes typed) {
        var now = LocalDateTime.ofInstant(clock.instant(), WorkCalendar.ZONE);
        if (typed.on().isBefore(LocalDate.of(2000, 1, 1))
                || typed.on().atTime(typed.at()).isAfter(now)) {
            throw new MinutesException.Incomplete("at");
        }
        return new NewMinutes(
                typed.stage(),
                typed.on(),
                typed.at(),
                words("place", typed.place()),
                words("participants", typed.participants()),
                words("findings", typed.findings()));
    }

    private static String words(String member, String typed) {
        return Optional.ofNullable(Written.note(member, typed))
                .orElseThrow(() -> new MinutesException.Incomplete(member));
    }
}
