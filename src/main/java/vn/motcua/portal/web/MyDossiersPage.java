package vn.motcua.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierSummary;

/** Everything a citizen has, by what waits for whom. */
public record MyDossiersPage(List<OpenDraft> drafts, List<DossierSummary> dossiers) {

    /**
     * A form that was begun.
     *
     * @param keptUntil last day on which it is there if nobody goes on with it
     * @param owner for whom it is filled in; empty for oneself
     */
    public record OpenDraft(UUID id, String title, Instant savedAt, LocalDate keptUntil, String owner) {}

    /** What the citizen must do something about. */
    public List<DossierSummary> toDo() {
        return dossiers.stream().filter(one -> one.state().tag().equals("need")).toList();
    }

    /** What offices work on, or what waits to be fetched. */
    public List<DossierSummary> underWay() {
        return dossiers.stream()
                .filter(one -> !one.state().isEnd() && !one.state().tag().equals("need"))
                .toList();
    }

    public List<DossierSummary> done() {
        return dossiers.stream().filter(one -> one.state().isEnd()).toList();
    }

    public boolean nothing() {
        return drafts.isEmpty() && dossiers.isEmpty();
    }

    /** Icon of the tag of a state. */
    public static String icon(DossierState state) {
        return switch (state) {
            case SUBMITTED, WITHDRAWAL -> "clock";
            case INTAKE_SUPPLEMENT, SUPPLEMENT, PAYMENT -> "hand";
            case PROCESSING -> "refresh";
            case RESULT_READY, REJECTION_READY -> "check-circle";
            case RETURNED -> "check";
            case REFUSED -> "cross-circle";
            case WITHDRAWN, STOPPED, ANNULLED -> "stop";
        };
    }
}
