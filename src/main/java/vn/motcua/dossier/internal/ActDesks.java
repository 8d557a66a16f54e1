package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.StageRound;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItems;

/** Puts the work of acts of law on the desks of offices: apologies, withdrawals, stops, and what moves to another counter. */
@Component
class ActDesks {

    private final Desks desks;
    private final WorkItems items;
    private final Organisation organisation;
    private final Calendars calendars;
    private final DeskNames names;
    private final Clock clock;

    ActDesks(
            Desks desks,
            WorkItems items,
            Organisation organisation,
            Calendars calendars,
            DeskNames names,
            Clock clock) {
        this.desks = desks;
        this.items = items;
        this.organisation = organisation;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    /** At whoever leads the agency that answers for it: the head of a department, else the leader, else the one above. */
    void openApology(Dossier dossier, int round) {
        var unit = dossier.facts().competent();
        var due = calendars.deadlines().due(dossier.clock().orElseThrow()).at();
        var at = new StageRound(Desks.APOLOGY, round);
        if (held(unit, Role.HEAD_OF_UNIT)) {
            desks.open(dossier, at, names.apology(), unit, Role.HEAD_OF_UNIT, due);
        } else {
            var led = held(unit, Role.LEADER) ? unit : dossier.facts().receiving();
            desks.open(dossier, at, names.apology(), led, Role.LEADER, due);
        }
    }

    private boolean held(UnitId unit, Role role) {
        return !organisation
                .posts(unit, role, WorkCalendar.dateOf(clock.instant()))
                .isEmpty();
    }

    /** At whoever has the dossier in hand, else at the counter; within the hours the counter has for a submission. */
    void openWithdrawal(Dossier dossier) {
        var stage = InHand.stage(dossier);
        var unit = stage.flatMap(found -> dossier.placeOf(found.code()))
                .orElse(dossier.facts().receiving());
        var role = stage.map(Stage::role).orElse(Role.RECEPTIONIST);
        desks.open(
                dossier,
                desks.next(dossier, Desks.WITHDRAWAL),
                names.withdrawal(),
                unit,
                role,
                desks.receptionDue(clock.instant()));
    }

    /** At the counter, which has told its owner so far. */
    void openStop(Dossier dossier) {
        var due = desks.receptionDue(clock.instant());
        var at = desks.next(dossier, Desks.STOP);
        desks.open(dossier, at, names.stop(), dossier.facts().receiving(), Role.RECEPTIONIST, due);
    }

    /** Moves the counter's work to the counter that has the dossier now. */
    void moveReception(Dossier dossier) {
        desks.withdraw(dossier, Desks.RECEPTION.stage());
        var due = desks.receptionDue(dossier.standing().waitingSince());
        var at = desks.next(dossier, Desks.RECEPTION.stage());
        desks.open(dossier, at, names.reception(), dossier.facts().receiving(), Role.RECEPTIONIST, due);
    }

    /** Closes what waits of that work, whoever had it in hand. */
    void settle(Dossier dossier, String stage, Actor by) {
        var holder = Desks.holder(by);
        for (var item : desks.waiting(dossier, stage)) {
            var others = item.asHolder()
                    .filter(other -> !Objects.equals(other.post(), holder.post()))
                    .isPresent();
            if (others || item.state() == WorkItem.State.HELD) {
                items.withdraw(Desks.subject(dossier), List.of(item.at()));
            } else {
                items.close(Desks.subject(dossier), item.at(), holder);
            }
        }
    }

    /** Takes what waits of that work out of the lists: nothing needs it any more. */
    void withdraw(Dossier dossier, String stage) {
        desks.withdraw(dossier, stage);
    }

    /** Takes all work on a dossier out of the lists while it waits. */
    void hold(Dossier dossier) {
        desks.hold(dossier);
    }

    /** Puts held work back as it was: the clock ran meanwhile. */
    void goOn(Dossier dossier) {
        items.release(Desks.subject(dossier), Map.of());
    }

    /** Takes all work on a dossier off the desks for good. */
    void clear(Dossier dossier) {
        desks.clear(dossier);
    }
}
