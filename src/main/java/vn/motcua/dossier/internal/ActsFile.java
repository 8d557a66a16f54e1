package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierState;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;

/** What acts of law left in the file of a dossier, and which are open to the reader. */
@Component
class ActsFile {

    /** So many working days before a result is due its office may apologise. */
    private static final int DAYS_BEFORE = 1;

    private static final Set<DossierState> AFTER_RECEPTION =
            Set.of(DossierState.PROCESSING, DossierState.SUPPLEMENT, DossierState.PAYMENT);

    private static final Set<DossierState> WAITING =
            Set.of(DossierState.INTAKE_SUPPLEMENT, DossierState.SUPPLEMENT, DossierState.PAYMENT);

    private final Left left;
    private final Permissions permissions;
    private final Calendars calendars;
    private final Clock clock;

    ActsFile(Left left, Permissions permissions, Calendars calendars, Clock clock) {
        this.left = left;
        this.permissions = permissions;
        this.calendars = calendars;
        this.clock = clock;
    }

    ActsView of(Actor actor, Dossier dossier) {
        var id = dossier.facts().id();
        var offices = transferTo(actor, dossier);
        // What only follows reception is not asked for before it.
        var received = dossier.clock().isPresent();
        return new ActsView(
                refusal(dossier),
                received ? payments(dossier) : List.of(),
                received ? left.withdrawals().of(id) : List.of(),
                received ? left.apologies().of(id) : Optional.empty(),
                dossier.state() == DossierState.STOPPED ? left.stops().of(id) : Optional.empty(),
                offices,
                verbs(actor, dossier, !offices.isEmpty()));
    }

    Optional<ActsView.Refusal> refusal(Dossier dossier) {
        return dossier.state() == DossierState.REFUSED
                ? left.refusals().of(dossier.facts().id())
                : Optional.empty();
    }

    private List<ActsView.Payment> payments(Dossier dossier) {
        return left.payments().of(dossier.facts().id()).stream()
                .map(kept -> payment(kept, !dossier.state().isEnd()))
                .toList();
    }

    private static ActsView.Payment payment(PaymentStore.Kept kept, boolean goesOn) {
        var demand = kept.demand();
        return new ActsView.Payment(
                demand.id(),
                new ActsView.Author(
                        demand.by().name(), demand.by().post(), demand.by().unit()),
                demand.at(),
                demand.what(),
                demand.amount(),
                demand.payAt(),
                demand.notice(),
                demand.payBy(),
                goesOn && kept.proof().isEmpty(),
                kept.proof()
                        .map(proof -> new ActsView.Proof(
                                proof.at(),
                                proof.by(),
                                proof.receipt(),
                                proof.paidOn(),
                                proof.file().isPresent())));
    }

    private List<ActsView.Office> transferTo(Actor actor, Dossier dossier) {
        return may(actor, Permission.DOSSIER_RECEIVE, dossier.facts().receiving())
                ? left.transfers().targets(dossier).stream()
                        .map(unit -> new ActsView.Office(unit.key(), unit.name()))
                        .toList()
                : List.of();
    }

    private ActsView.Verbs verbs(Actor actor, Dossier dossier, boolean transfer) {
        var counter = dossier.facts().receiving();
        return new ActsView.Verbs(
                dossier.state() == DossierState.SUBMITTED && may(actor, Permission.DOSSIER_RECEIVE, counter),
                transfer,
                DemandPayment.mayDemand(actor, dossier)
                        && may(actor, Permission.PAYMENT_DEMAND, InHand.place(actor, dossier)),
                dossier.state() == DossierState.PAYMENT && mayProve(actor, dossier),
                AFTER_RECEPTION.contains(dossier.state()) && mayAskWithdrawal(actor, counter),
                DecideWithdrawal.mayDecide(actor, dossier)
                        && may(actor, Permission.WITHDRAWAL_DECIDE, ProvePayment.place(actor, dossier)),
                may(actor, Permission.APPOINTMENT_MOVE, Reappoint.place(actor, dossier)) && soonLate(dossier),
                may(actor, Permission.DOSSIER_STOP, counter) && mayStop(dossier));
    }

    private boolean mayStop(Dossier dossier) {
        return WAITING.contains(dossier.state())
                && left.stops()
                        .awaitedBy(dossier.facts().id())
                        .filter(awaited -> StopDossier.isOver(awaited, clock.instant()))
                        .isPresent();
    }

    private boolean mayAskWithdrawal(Actor actor, UnitId counter) {
        return actor instanceof Citizen || may(actor, Permission.WITHDRAWAL_ASK, counter);
    }

    /** Whether it is time to think of an apology: nobody has apologised, and the result is due within a few days. */
    private boolean soonLate(Dossier dossier) {
        if (dossier.state() != DossierState.PROCESSING
                || dossier.standing().intervals().stream().anyMatch(ClockInterval.Redate.class::isInstance)) {
            return false;
        }
        var due = calendars.deadlines().due(dossier.clock().orElseThrow()).at();
        var today = WorkCalendar.dateOf(clock.instant());
        return calendars.calendar().workingDaysBetween(today, WorkCalendar.dateOf(due)) <= DAYS_BEFORE;
    }

    private boolean mayProve(Actor actor, Dossier dossier) {
        return switch (actor) {
            case Citizen _ -> true;
            case OfficerInPost _ -> may(actor, Permission.PAYMENT_PROVE, ProvePayment.place(actor, dossier));
            default -> false;
        };
    }

    private boolean may(Actor actor, Permission act, UnitId unit) {
        return actor instanceof OfficerInPost && permissions.allows(actor, act, unit);
    }

    /** Where it is kept. */
    @Component
    record Left(
            RefusalStore refusals,
            PaymentStore payments,
            WithdrawalStore withdrawals,
            ApologyStore apologies,
            StopStore stops,
            Transfers transfers) {}
}
