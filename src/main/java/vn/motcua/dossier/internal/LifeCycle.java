package vn.motcua.dossier.internal;

import static vn.motcua.dossier.DossierAction.*;
import static vn.motcua.dossier.DossierState.*;
import static vn.motcua.dossier.internal.LifeCycle.ClockEffect.*;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierState;

/**
 * The life of a dossier in law, for all procedures: which act leads from which state to which, and what it does to the
 * clock. An act that is not in the table is refused. Articles are those of NĐ 61/2018/NĐ-CP.
 */
public final class LifeCycle {

    /** What an act does to the legal clock. */
    public enum ClockEffect {
        NONE,
        START,
        PAUSE,
        RESUME,
        /** Stands now; the limit begins anew when the full dossier comes back. */
        SUSPEND_FOR_RESTART,
        RESTART,
        REDATE,
        STOP_CLOCK
    }

    /** One edge. Without {@code to} the dossier goes back to where it was before the withdrawal was asked. */
    public record Edge(DossierState from, DossierAction action, Optional<DossierState> to, ClockEffect effect) {}

    /** The whole table. */
    public static final List<Edge> EDGES = List.of(
            // Reception: article 17
            edge(SUBMITTED, RECEIVE, PROCESSING, START),
            edge(PROCESSING, UNDO_RECEPTION, ANNULLED, STOP_CLOCK),
            edge(PROCESSING, REPRINT_SLIP, PROCESSING, NONE),
            edge(SUPPLEMENT, REPRINT_SLIP, SUPPLEMENT, NONE),
            edge(PAYMENT, REPRINT_SLIP, PAYMENT, NONE),
            edge(RESULT_READY, REPRINT_SLIP, RESULT_READY, NONE),
            edge(REJECTION_READY, REPRINT_SLIP, REJECTION_READY, NONE),
            edge(SUBMITTED, CORRECT, SUBMITTED, NONE),
            edge(SUBMITTED, TAKE_BACK, WITHDRAWN, STOP_CLOCK),
            edge(INTAKE_SUPPLEMENT, TAKE_BACK, WITHDRAWN, STOP_CLOCK),
            edge(SUBMITTED, REQUEST_INTAKE_SUPPLEMENT, INTAKE_SUPPLEMENT, NONE),
            edge(SUBMITTED, DossierAction.REFUSE, REFUSED, NONE),
            edge(SUBMITTED, TRANSFER, SUBMITTED, NONE),
            edge(INTAKE_SUPPLEMENT, SUPPLY_AT_INTAKE, SUBMITTED, NONE),
            edge(INTAKE_SUPPLEMENT, STOP, STOPPED, NONE),
            // Processing: article 19
            edge(PROCESSING, COMPLETE_STAGE, PROCESSING, NONE),
            edge(PROCESSING, SEND_BACK, PROCESSING, NONE),
            edge(PROCESSING, REQUEST_SUPPLEMENT, SUPPLEMENT, SUSPEND_FOR_RESTART),
            edge(SUPPLEMENT, SUPPLY, PROCESSING, RESTART),
            edge(SUPPLEMENT, STOP, STOPPED, STOP_CLOCK),
            edge(PROCESSING, DEMAND_PAYMENT, PAYMENT, PAUSE),
            edge(PAYMENT, PROVE_PAYMENT, PROCESSING, RESUME),
            edge(PAYMENT, STOP, STOPPED, STOP_CLOCK),
            edge(PROCESSING, REAPPOINT, PROCESSING, REDATE),
            edge(PROCESSING, FINISH, RESULT_READY, STOP_CLOCK),
            edge(PROCESSING, REJECT, REJECTION_READY, STOP_CLOCK),
            // Return: article 20
            edge(RESULT_READY, RETURN_RESULT, RETURNED, NONE),
            edge(REJECTION_READY, RETURN_RESULT, RETURNED, NONE),
            // Withdrawal after reception: the citizen asks, the officer confirms; before it nobody has to
            edge(PROCESSING, ASK_WITHDRAWAL, WITHDRAWAL, NONE),
            edge(SUPPLEMENT, ASK_WITHDRAWAL, WITHDRAWAL, NONE),
            edge(PAYMENT, ASK_WITHDRAWAL, WITHDRAWAL, NONE),
            edge(WITHDRAWAL, GRANT_WITHDRAWAL, WITHDRAWN, STOP_CLOCK),
            new Edge(WITHDRAWAL, DECLINE_WITHDRAWAL, Optional.empty(), NONE));

    private LifeCycle() {}

    /**
     * The edge of an act from a state.
     *
     * @throws DossierException.NotNow if the table has none
     */
    public static Edge edge(DossierState from, DossierAction action) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst()
                .orElseThrow(() -> new DossierException.NotNow(from, action));
    }

    private static Edge edge(DossierState from, DossierAction action, DossierState to, ClockEffect effect) {
        return new Edge(from, action, Optional.of(to), effect);
    }
}
