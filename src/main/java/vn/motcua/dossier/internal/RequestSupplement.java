package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.SupplementStep;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/**
 * An office asks the citizen to mend a dossier: everything at once, each place with what is wrong and how to mend it
 * (NĐ 61/2018 articles 15.3, 17.2 and 19.4; R-02). Everything stands still until it is answered.
 */
@UseCase
public class RequestSupplement {

    /** Longest time an office waits for an answer, in days. */
    static final int LONGEST_WAIT = 365;

    private final Readers readers;
    private final DossierStore store;
    private final Mendings mendings;
    private final PaperDesk papers;
    private final Desks desks;
    private final Act act;
    private final Calendars calendars;
    private final Clock clock;

    RequestSupplement(
            Readers readers,
            DossierStore store,
            Request request,
            Desks desks,
            Act act,
            Calendars calendars,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.mendings = request.mendings();
        this.papers = request.papers();
        this.desks = desks;
        this.act = act;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Asks for it.
     *
     * @throws DossierException.SupplementEmpty if nothing is marked
     * @throws DossierException.SupplementUnclear if a mark lacks its words, or marks what the form does not ask
     * @throws DossierException.SupplementReasonMissing if it is asked a second time at the same step without a reason
     * @throws DossierException.SupplementTooLate later than three working days after reception
     */
    public Progress request(Actor actor, DossierNumber number, NewSupplement wanted) {
        return act.on(() -> {
            var before =
                    readers.openFor(actor, Permission.SUPPLEMENT_REQUEST, number, dossier -> place(actor, dossier));
            requireOwnWork(actor, before);
            var asked = asked(actor, before, wanted);
            var what = mendings.inWords(before, asked);
            var by = By.of(actor);
            var after = asked.step() == SupplementStep.INTAKE
                    ? before.requestIntakeSupplement(what, by, clock.instant())
                    : before.requestSupplement(what, calendars.calendar(), by, clock.instant());
            store.save(after);
            mendings.open(after, asked);
            papers.fixSupplement(after, asked, mendings.countOf(after), actor);
            desks.hold(after);
            return act.done(
                    actor, "dossier.request-supplement", after, asked.step().name());
        });
    }

    /** Before reception the counter asks; afterwards the unit whose stage is open, else the competent one. */
    private static UnitId place(Actor actor, Dossier dossier) {
        if (dossier.state() == DossierState.SUBMITTED || !(actor instanceof OfficerInPost officer)) {
            return dossier.facts().receiving();
        }
        return dossier.course().stream()
                .flatMap(course -> course.ready().stream())
                .flatMap(run -> dossier.placeOf(run.stage()).stream())
                .filter(officer.unit()::equals)
                .findFirst()
                .orElse(dossier.facts().competent());
    }

    private static void requireOwnWork(Actor actor, Dossier dossier) {
        if (!mayAsk(actor, dossier)) {
            throw new DossierException.NotNow(dossier.state(), DossierAction.REQUEST_SUPPLEMENT);
        }
    }

    /** Whether it is this post's work to ask: the counter's before reception, then whoever has a stage in hand. */
    static boolean mayAsk(Actor actor, Dossier dossier) {
        if (!(actor instanceof OfficerInPost officer)) {
            return false;
        }
        return switch (dossier.state()) {
            case SUBMITTED -> officer.has(Role.RECEPTIONIST);
            case PROCESSING ->
                dossier.course().orElseThrow().ready().stream()
                        .map(run -> dossier.course().orElseThrow().route().stage(run.stage()))
                        .anyMatch(stage -> CompleteStage.isWorkOf(officer, dossier, stage));
            default -> false;
        };
    }

    private Supplement asked(Actor actor, Dossier dossier, NewSupplement wanted) {
        var step = dossier.state() == DossierState.SUBMITTED ? SupplementStep.INTAKE : SupplementStep.APPRAISAL;
        var place = mendings.countOf(dossier, step) + 1;
        var reason =
                Optional.ofNullable(Written.note("reason", wanted.reason())).orElse("");
        if (place > 1 && reason.isEmpty()) {
            throw new DossierException.SupplementReasonMissing();
        }
        requireLater(wanted.answerBy());
        return new Supplement(
                Ids.next(),
                step,
                place,
                By.of(actor),
                clock.instant(),
                reason,
                wanted.answerBy(),
                Optional.empty(),
                marks(dossier, wanted));
    }

    private void requireLater(LocalDate day) {
        var today = WorkCalendar.dateOf(clock.instant());
        if (!day.isAfter(today) || day.isAfter(today.plusDays(LONGEST_WAIT))) {
            throw new DossierException.SupplementDay();
        }
    }

    private List<Supplement.Mark> marks(Dossier dossier, NewSupplement wanted) {
        if (wanted.marks().isEmpty()) {
            throw new DossierException.SupplementEmpty();
        }
        var seen = new HashSet<String>();
        return wanted.marks().stream()
                .map(mark -> {
                    var label = mendings.label(dossier, mark.field());
                    var wrong = Written.note("wrong", mark.wrong());
                    var mend = Written.note("mend", mark.mend());
                    if (label.isEmpty() || wrong == null || mend == null || !seen.add(mark.field())) {
                        throw new DossierException.SupplementUnclear(mark.field(), label.orElse(mark.field()));
                    }
                    return new Supplement.Mark(mark.field(), wrong, mend, null, null);
                })
                .toList();
    }

    /** What a request is made of: what is to be mended, and the paper that says so (Mẫu 02). */
    @org.springframework.stereotype.Component("supplementRequest")
    record Request(Mendings mendings, PaperDesk papers) {}
}
