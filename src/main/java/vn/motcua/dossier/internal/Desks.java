package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Allowance;
import vn.motcua.workflow.Holder;
import vn.motcua.workflow.NewWorkItem;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.StageRun;
import vn.motcua.workflow.StageUnits;
import vn.motcua.workflow.Subject;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/**
 * Puts the work of a dossier on the desks of offices: reception at the counter, each open stage, the return of the
 * result. Called in the transaction of the act that makes or ends the work.
 */
@Component
class Desks {

    /** Kind of subject under which the work of dossiers stands in the lists. */
    static final String KIND = "dossier";

    /** The counter's own work, which is no stage of a route. */
    static final StageRound RECEPTION = new StageRound("counter-reception", 1);

    /** Answering what the owner wrote, which is no stage of a route either. */
    static final String REPLY = "owner-asks";

    /** An apology that waits to be completed by whoever leads the office. */
    static final String APOLOGY = "office-apologises";

    /** Deciding whether an owner has a dossier back. */
    static final String WITHDRAWAL = "owner-withdraws";

    /** Deciding whether a dossier stops whose owner never answered. */
    static final String STOP = "counter-stops";

    static final StageRound RETURN = new StageRound("counter-return", 1);

    private final WorkItems items;
    private final StageUnits units;
    private final Organisation organisation;
    private final Calendars calendars;
    private final Clock clock;
    private final DeskNames names;

    /** The counter decides within so many working hours of an online submission (NĐ 45/2020, R-06). */
    private final int receptionHours;

    Desks(
            WorkItems items,
            StageUnits units,
            Organisation organisation,
            Calendars calendars,
            Clock clock,
            DeskNames names,
            @Value("${motcua.online-check-hours:8}") int receptionHours) {
        this.items = items;
        this.units = units;
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
        this.names = names;
        this.receptionHours = receptionHours;
    }

    static Subject subject(Dossier dossier) {
        return new Subject(KIND, dossier.facts().id().value());
    }

    static Holder holder(Actor actor) {
        return actor instanceof OfficerInPost officer
                ? new Holder(officer.post(), officer.name() + ", " + officer.title())
                : new Holder(null, By.of(actor).name());
    }

    void openReception(Dossier dossier) {
        var due = receptionDue(dossier.standing().submittedAt());
        open(dossier, RECEPTION, names.reception(), dossier.facts().receiving(), Role.RECEPTIONIST, due);
    }

    void closeReception(Dossier dossier, Actor by) {
        close(dossier, reception(dossier), by);
    }

    /** The counter's work that waits: the second one after a transfer. */
    private StageRound reception(Dossier dossier) {
        return waiting(dossier, RECEPTION.stage()).stream()
                .map(WorkItem::at)
                .findFirst()
                .orElse(RECEPTION);
    }

    /** Until when the counter decides about a dossier handed in at that moment. */
    Instant receptionDue(Instant submittedAt) {
        return calendars.calendar().addWorkingHours(submittedAt, receptionHours);
    }

    /** Working hours the counter has to decide. */
    int receptionHours() {
        return receptionHours;
    }

    /** Whether it is not too late to ask for a supplement after appraisal. */
    boolean maySupplement(Dossier dossier) {
        return !WorkCalendar.dateOf(clock.instant()).isAfter(dossier.lastSupplementDay(calendars.calendar()));
    }

    void openReturn(Dossier dossier) {
        withdraw(dossier, APOLOGY);
        open(dossier, RETURN, names.giveBack(), dossier.facts().receiving(), Role.RECEPTIONIST, null);
    }

    /** At the stage that is open, else at the counter; within the hours the counter has for a submission. */
    void openReply(Dossier dossier, StageRound at) {
        var due = receptionDue(clock.instant());
        var stage = dossier.course().stream()
                .flatMap(course ->
                        course.ready().stream().map(run -> course.route().stage(run.stage())))
                .findFirst();
        var unit = stage.flatMap(found -> dossier.placeOf(found.code()))
                .orElse(dossier.facts().receiving());
        open(dossier, at, names.reply(), unit, stage.map(Stage::role).orElse(Role.RECEPTIONIST), due);
    }

    void close(Dossier dossier, StageRound at, Actor by) {
        items.close(subject(dossier), at, holder(by));
    }

    /** The next round of the counter's or an office's own work. */
    StageRound next(Dossier dossier, String stage) {
        var earlier = items.of(subject(dossier)).stream()
                .filter(item -> item.at().stage().equals(stage))
                .count();
        return new StageRound(stage, (int) earlier + 1);
    }

    /** Takes what waits of that work out of the lists: nothing needs it any more. */
    void withdraw(Dossier dossier, String stage) {
        items.withdraw(
                subject(dossier),
                waiting(dossier, stage).stream().map(WorkItem::at).toList());
    }

    /** Work of that name that is not done. */
    List<WorkItem> waiting(Dossier dossier, String stage) {
        return items.of(subject(dossier)).stream()
                .filter(item -> item.at().stage().equals(stage))
                .filter(item -> item.state() == WorkItem.State.OPEN || item.state() == WorkItem.State.HELD)
                .toList();
    }

    /** The dossier after an act, each stage that became ready at the unit that does it. */
    Dossier place(Dossier before, Dossier after) {
        var places = new HashMap<String, UnitId>();
        opened(before, after).forEach(run -> places.put(run.stage(), unitFor(after, run)));
        return after.placed(places);
    }

    /** Opens the desks of stages that became ready, and clears those that are no longer. */
    void follow(Dossier before, Dossier after) {
        var now = ready(after);
        var gone = ready(before).keySet().stream()
                .filter(round -> !now.containsKey(round))
                .filter(round -> wasWithdrawn(after, round))
                .toList();
        items.withdraw(subject(after), gone);
        opened(before, after).forEach(run -> openStage(after, run));
    }

    /** Rounds that are new: what was only frozen is on its desk already. */
    private static List<StageRun> opened(Dossier before, Dossier after) {
        var earlier = rounds(before);
        return ready(after).entrySet().stream()
                .filter(entry -> !earlier.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Set<StageRound> rounds(Dossier dossier) {
        return dossier.course().stream()
                .flatMap(course -> course.runs().stream())
                .map(StageRound::of)
                .collect(Collectors.toSet());
    }

    /** Takes all work on a dossier out of the lists while it waits for its owner. */
    void hold(Dossier dossier) {
        items.hold(subject(dossier), REPLY);
    }

    /** Puts held work back with its hours counted anew, clears what is done again, and opens what is new. */
    void release(Dossier before, Dossier after) {
        withdraw(after, STOP);
        if (after.course().isEmpty()) {
            items.release(
                    subject(after),
                    Map.of(reception(after), receptionDue(after.standing().waitingSince())));
            return;
        }
        var frozen = rounds(before);
        var gone = frozen.stream().filter(round -> wasWithdrawn(after, round)).toList();
        items.withdraw(subject(after), gone);
        var due = new HashMap<StageRound, Instant>();
        ready(after).forEach((round, run) -> {
            var until =
                    due(after.course().orElseThrow().route().stage(run.stage()).allowance());
            if (frozen.contains(round) && until != null) {
                due.put(round, until);
            }
        });
        items.release(subject(after), due);
        opened(before, after).forEach(run -> openStage(after, run));
    }

    /** Puts held work back, each with the working time that was left when it was held. */
    void resume(Dossier dossier, Instant heldSince) {
        withdraw(dossier, STOP);
        var due = new HashMap<StageRound, Instant>();
        items.of(subject(dossier)).stream()
                .filter(item -> item.state() == WorkItem.State.HELD)
                .forEach(item -> {
                    var until = item.due();
                    if (until != null && until.isAfter(heldSince)) {
                        due.put(item.at(), leftAt(heldSince, until));
                    }
                });
        items.release(subject(dossier), due);
    }

    private Instant leftAt(Instant heldSince, Instant until) {
        var calendar = calendars.calendar();
        return calendar.addWorkingTime(clock.instant(), calendar.workingTime(heldSince, until));
    }

    /** The counter looks at it anew, with all its hours. */
    void lookAgain(Dossier before, Dossier after) {
        hold(after);
        release(before, after);
    }

    /**
     * Tells the desks until when the result is promised. While the clock stands still nothing can be late, and once the
     * result is there nothing is left to promise.
     */
    void promise(Dossier dossier, Progress progress) {
        boolean runs = dossier.state() == DossierState.PROCESSING
                && dossier.clock()
                        .filter(clock -> clock.openInterval().isEmpty())
                        .isPresent();
        items.promise(subject(dossier), runs ? progress.due().orElse(null) : null);
    }

    /** Takes all work on a dossier off the desks for good. */
    void clear(Dossier dossier) {
        items.withdrawAll(subject(dossier));
    }

    private static boolean wasWithdrawn(Dossier after, StageRound round) {
        return after.course().orElseThrow().runs().stream()
                .filter(run -> StageRound.of(run).equals(round))
                .anyMatch(run -> run.state() == StageRun.State.WITHDRAWN);
    }

    private static Map<StageRound, StageRun> ready(Dossier dossier) {
        var ready = new HashMap<StageRound, StageRun>();
        dossier.course()
                .map(course -> course.ready())
                .orElse(List.of())
                .forEach(run -> ready.put(StageRound.of(run), run));
        return ready;
    }

    private void openStage(Dossier dossier, StageRun run) {
        var stage = dossier.course().orElseThrow().route().stage(run.stage());
        var unit = dossier.placeOf(run.stage()).orElseThrow();
        open(dossier, StageRound.of(run), stage.name().vi(), unit, stage.role(), due(stage.allowance()));
    }

    /** Where it cannot be told whose work it is, the competent agency decides (I1: never without an owner). */
    private UnitId unitFor(Dossier dossier, StageRun run) {
        var stage = dossier.course().orElseThrow().route().stage(run.stage());
        var given = new StageUnits.Circumstances(
                dossier.facts().receiving(),
                dossier.facts().governing().sector(),
                dossier.facts().answers(),
                dossier.places(),
                Map.of());
        return units.unitFor(stage, given, WorkCalendar.dateOf(clock.instant()))
                .orElse(dossier.facts().competent());
    }

    private @Nullable Instant due(Allowance allowance) {
        return switch (allowance) {
            case Allowance.Hours(var hours) -> calendars.calendar().addWorkingHours(clock.instant(), hours);
            case Allowance.Pause _ -> null;
        };
    }

    /** Opens work of that name at a unit. */
    void open(Dossier dossier, StageRound at, String stageName, UnitId unit, Role role, @Nullable Instant due) {
        var facts = dossier.facts();
        var sector = role == Role.CASEWORKER ? facts.governing().sector() : null;
        items.open(new NewWorkItem(
                subject(dossier),
                at,
                facts.number().value(),
                facts.governing().procedureName(),
                stageName,
                unit,
                organisation.unit(unit).name(),
                role,
                sector,
                null,
                due,
                NewWorkItem.Priority.NORMAL));
    }
}
