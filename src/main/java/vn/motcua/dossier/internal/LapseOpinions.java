package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierAction;
import vn.motcua.identity.SystemActor;
import vn.motcua.shared.jobs.RecurringJob;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.WorkItems;

/**
 * "No answer = no objection", where the route says so: ends the waiting for an agency whose time is over, in office time.
 * Where the route says nothing of the kind the opinion stays awaited and its page says that it is late.
 */
@Component
class LapseOpinions implements RecurringJob {

    private static final int MOST = 200;
    private static final SystemActor SYSTEM = new SystemActor("opinions in time");
    private static final Logger LOG = LoggerFactory.getLogger(LapseOpinions.class);

    private final ConsultationStore consultations;
    private final DossierStore store;
    private final WorkItems items;
    /** Asked for late: it stages jobs, and the scheduler of jobs is made with this one. */
    private final ObjectProvider<Act> act;

    private final Clock clock;

    LapseOpinions(
            ConsultationStore consultations,
            DossierStore store,
            WorkItems items,
            ObjectProvider<Act> act,
            Clock clock) {
        this.consultations = consultations;
        this.store = store;
        this.items = items;
        this.act = act;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier.lapse-opinions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var overdue = consultations.overdue(clock.instant(), MOST);
        overdue.forEach(this::lapse);
        if (!overdue.isEmpty()) {
            LOG.info("opinions looked at after their time count={}", overdue.size());
        }
    }

    private void lapse(ConsultationStore.Overdue overdue) {
        var frame = act.getObject();
        frame.on(() -> {
            var before = store.load(overdue.number());
            var asked = awaited(before, overdue.opinion());
            if (asked.isEmpty()) {
                return frame.stands(before);
            }
            var run = asked.getFirst();
            var stage = before.route(run.routeStage());
            var after = before.step(
                    DossierAction.LAPSE_OPINION,
                    course -> course.lapse(run.stage(), clock.instant()),
                    new Dossier.Told(stage.name().vi(), null, null),
                    By.of(SYSTEM),
                    clock.instant());
            store.save(after);
            items.withdraw(Desks.subject(after), List.of(StageRound.of(run)));
            return frame.done(SYSTEM, "dossier.lapse-opinion", after, run.stage());
        });
    }

    /** Still awaited and over: somebody may have answered or put it off meanwhile. */
    private List<StageRun> awaited(Dossier dossier, String opinion) {
        return dossier.course().stream()
                .flatMap(course -> course.awaited().stream())
                .filter(run -> run.stage().equals(opinion))
                .filter(run -> !run.asOpinion().orElseThrow().due().isAfter(clock.instant()))
                .toList();
    }
}
