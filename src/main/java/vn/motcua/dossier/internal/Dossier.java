package vn.motcua.dossier.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.Reason;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierState;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Course;
import vn.motcua.workflow.Ending;
import vn.motcua.workflow.Route;

/**
 * One dossier: an immutable value whose verbs are those of the office. Each answers the dossier as it then is, with the
 * new lines of its timeline in {@link #news()}, or refuses with a {@link DossierException}.
 *
 * <p>Knows no clock and no database. The due date is not kept here: it follows from {@link #clock()} alone.
 */
public final class Dossier {

    /** After appraisal a supplement may be asked for within so many working days of reception (article 19.4). */
    static final int SUPPLEMENT_DAYS = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Facts facts;
    private final Standing standing;
    private final @Nullable Course course;
    private final List<Happened> news;
    private final Kept kept;

    private Dossier(Facts facts, Standing standing, @Nullable Course course, List<Happened> news, Kept kept) {
        this.facts = facts;
        this.standing = standing;
        this.course = course;
        this.news = List.copyOf(news);
        this.kept = kept;
    }

    /** A dossier that the citizen hands in. */
    static Dossier submit(Facts facts, By by, Instant now) {
        var standing = Standing.submitted(now);
        var line = submitted(by, now);
        return new Dossier(facts, standing, null, List.of(line), Kept.NOTHING);
    }

    /** A dossier as its rows have it. */
    static Dossier restore(Facts facts, Standing standing, @Nullable Course course, Map<String, UnitId> places) {
        var kept = new Kept(
                facts.answers(), standing.intervals(), course == null ? List.of() : course.runs(), Map.copyOf(places));
        return new Dossier(facts, standing, course, List.of(), kept);
    }

    /** The citizen corrects what no office has taken in yet; the counter's hours begin anew. */
    Dossier correct(JsonNode answers, String what, By by, Instant now) {
        var corrected = move(DossierAction.CORRECT, by, now, what);
        return new Dossier(facts.answered(answers), corrected.standing.waiting(now), null, corrected.news, kept);
    }

    /** The citizen takes back what no office has taken in yet. */
    Dossier takeBack(By by, Instant now) {
        return move(DossierAction.TAKE_BACK, by, now, null).stopped(now);
    }

    /** The counter takes it in: the clock starts and the route begins (article 17). */
    Dossier receive(Route route, By by, Instant now) {
        var received = move(DossierAction.RECEIVE, by, now, null);
        return received.with(received.standing.received(now), Course.start(route, facts.answers()));
    }

    /** The reception was a mistake; the number stays used ({@link Undoing} says when that may be). */
    Dossier annul(String reason, By by, Instant now) {
        return move(DossierAction.UNDO_RECEPTION, by, now, reason).stopped(now);
    }

    /** The slip is printed once more. */
    Dossier reprint(By by, Instant now) {
        return move(DossierAction.REPRINT_SLIP, by, now, null);
    }

    /** The counter does not take it in, with a reason (article 17). */
    Dossier refuse(String reason, By by, Instant now) {
        return move(DossierAction.REFUSE, by, now, reason);
    }

    /** The counter gives it to the one that is competent: the number stays, the hours of reception begin anew. */
    Dossier transfer(UnitId to, String name, String why, By by, Instant now) {
        var moved = move(DossierAction.TRANSFER, by, now, why);
        return new Dossier(facts.movedTo(to, name), moved.standing.waiting(now), null, moved.news, kept);
    }

    /** The counter asks for what is missing; no clock runs yet. */
    Dossier requestIntakeSupplement(String what, By by, Instant now) {
        return move(DossierAction.REQUEST_INTAKE_SUPPLEMENT, by, now, what);
    }

    /** The citizen brings what was missing at the counter. */
    Dossier supplyAtIntake(JsonNode answers, By by, Instant now) {
        var supplied = move(DossierAction.SUPPLY_AT_INTAKE, by, now, null);
        return new Dossier(facts.answered(answers), supplied.standing.waiting(now), null, supplied.news, kept);
    }

    /** An officer completes a stage; the last one ends the clock and makes the result ready. */
    Dossier complete(String stage, String outcome, @Nullable String note, By by, Instant now) {
        LifeCycle.edge(state(), DossierAction.COMPLETE_STAGE);
        var before = running();
        var next = before.complete(stage, outcome, note);
        var definition = before.route().stage(stage);
        var chosen = definition.outcome(outcome).orElseThrow();
        var action = chosen.to() == null ? DossierAction.COMPLETE_STAGE : DossierAction.SEND_BACK;
        var line = new Happened(
                action,
                Optional.of(state()),
                state(),
                by,
                now,
                Optional.of(definition.name().vi()),
                Optional.of(chosen.name().vi()),
                Optional.ofNullable(note).filter(words -> !words.isBlank()));
        return with(standing, next).told(line).finishIfOver(by, now);
    }

    /** Everything stands still until the citizen has mended what is named; the limit then begins anew. */
    Dossier requestSupplement(String what, WorkCalendar calendar, By by, Instant now) {
        var lastDay = lastSupplementDay(calendar);
        if (state() == DossierState.PROCESSING && WorkCalendar.dateOf(now).isAfter(lastDay)) {
            throw new DossierException.SupplementTooLate(DAY.format(lastDay));
        }
        var asked = move(DossierAction.REQUEST_SUPPLEMENT, by, now, what);
        return asked.with(
                asked.standing.began(new ClockInterval.Restart(now, null, Reason.written(what))),
                running().freeze());
    }

    /** The citizen brings the full dossier; stages that read what changed are done again. */
    Dossier supply(JsonNode answers, By by, Instant now) {
        var supplied = move(DossierAction.SUPPLY, by, now, null);
        return new Dossier(
                facts.answered(answers),
                supplied.standing.ended(now),
                running().unfreeze(answers),
                supplied.news,
                kept);
    }

    /** A tax or fee must be paid first: the clock pauses. */
    Dossier demandPayment(String what, By by, Instant now) {
        var demanded = move(DossierAction.DEMAND_PAYMENT, by, now, what);
        return demanded.with(
                demanded.standing.began(new ClockInterval.Pause(now, null, Reason.written(what))),
                running().freeze());
    }

    /** Payment is proved: the clock runs on with what was left. */
    Dossier provePayment(By by, Instant now) {
        var paid = move(DossierAction.PROVE_PAYMENT, by, now, null);
        return paid.with(paid.standing.ended(now), running().unfreeze(facts.answers(), Set.of()));
    }

    /** The apology with its new appointment, later than the one it replaces; the decree allows one. */
    Dossier reappoint(LocalDate day, String reason, Deadlines deadlines, By by, Instant now) {
        if (standing.intervals().stream().anyMatch(ClockInterval.Redate.class::isInstance)) {
            throw new DossierException.ReappointedBefore();
        }
        var moved = move(DossierAction.REAPPOINT, by, now, reason);
        var appointed = WorkCalendar.dateOf(deadlines.due(clock().orElseThrow()).at());
        if (!day.isAfter(appointed) || !day.isAfter(WorkCalendar.dateOf(now))) {
            throw new DossierException.AppointmentNotLater(DAY.format(appointed));
        }
        return moved.with(
                moved.standing.began(new ClockInterval.Redate(now, day, Reason.written(reason))), moved.course);
    }

    /** The citizen asks to have it back. */
    Dossier askWithdrawal(@Nullable String reason, By by, Instant now) {
        var asked = move(DossierAction.ASK_WITHDRAWAL, by, now, reason);
        return asked.with(asked.standing.remembering(state()), asked.course);
    }

    /** The officer confirms that the citizen takes it back. */
    Dossier grantWithdrawal(By by, Instant now) {
        return move(DossierAction.GRANT_WITHDRAWAL, by, now, null).stopped(now);
    }

    /** The citizen stays: all is as before. */
    Dossier declineWithdrawal(String reason, By by, Instant now) {
        return move(DossierAction.DECLINE_WITHDRAWAL, by, now, reason);
    }

    /** Ends a dossier whose supplement or payment never came. */
    Dossier stop(String reason, By by, Instant now) {
        return move(DossierAction.STOP, by, now, reason).stopped(now);
    }

    /** Hands the result over: to whom, when, how. */
    Dossier returnTo(Handover handover, By by, Instant now) {
        var returned = move(DossierAction.RETURN_RESULT, by, now, null);
        return returned.with(returned.standing.returned(now, handover), returned.course);
    }

    /** The last day on which a supplement may be asked for after appraisal. */
    LocalDate lastSupplementDay(WorkCalendar calendar) {
        var day = WorkCalendar.dateOf(calendar.startOfWork(standing.receivedAt()
                .orElseThrow(() -> new DossierException.NotNow(state(), DossierAction.REQUEST_SUPPLEMENT))));
        for (int i = 0; i < SUPPLEMENT_DAYS; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }

    private Dossier finishIfOver(By by, Instant now) {
        var ending = running().ending();
        if (ending.isEmpty()) {
            return this;
        }
        var action = ending.get() == Ending.RESULT ? DossierAction.FINISH : DossierAction.REJECT;
        var finished = move(action, by, now, null);
        return finished.with(finished.standing.finished(now), finished.course);
    }

    private Dossier stopped(Instant now) {
        var over = course == null || course.isOver() ? course : course.stop("stopped");
        return with(standing.ended(now).finished(now), over);
    }

    private Dossier move(DossierAction action, By by, Instant now, @Nullable String note) {
        var edge = LifeCycle.edge(state(), action);
        var target = edge.to().orElseGet(standing::remembered);
        var line = new Happened(
                action,
                Optional.of(state()),
                target,
                by,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(note).filter(words -> !words.isBlank()));
        return with(standing.in(target), course).told(line);
    }

    private static Happened submitted(By by, Instant now) {
        return new Happened(
                DossierAction.SUBMIT,
                Optional.empty(),
                DossierState.SUBMITTED,
                by,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Dossier with(Standing next, @Nullable Course way) {
        return new Dossier(facts, next, way, news, kept);
    }

    private Dossier told(Happened line) {
        var lines = new ArrayList<>(news);
        lines.add(line);
        return new Dossier(facts, standing, course, lines, kept);
    }

    private Course running() {
        if (course == null) {
            throw new DossierException.NotNow(state(), DossierAction.COMPLETE_STAGE);
        }
        return course;
    }

    public Facts facts() {
        return facts;
    }

    public Standing standing() {
        return standing;
    }

    public DossierState state() {
        return standing.state();
    }

    /** Lines of the timeline that are not kept yet. */
    public List<Happened> news() {
        return news;
    }

    /** Which unit does a stage, once it is open. */
    Optional<UnitId> placeOf(String stage) {
        return Optional.ofNullable(kept.places().get(stage));
    }

    /** Which unit does each stage that was opened so far. */
    Map<String, UnitId> places() {
        return kept.places();
    }

    /** The same dossier, each of those stages at its unit. */
    Dossier placed(Map<String, UnitId> at) {
        return new Dossier(facts, standing, course, news, kept.placed(at));
    }

    /** What its rows hold. */
    Kept kept() {
        return kept;
    }

    /** The way along the route; absent before reception. */
    public Optional<Course> course() {
        return Optional.ofNullable(course);
    }

    /** The clock, once it has started. */
    public Optional<LegalClock> clock() {
        return standing.receivedAt().map(at -> new LegalClock(at, facts.limit(), standing.intervals()));
    }
}
