package vn.motcua.portal.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.TrackedMore;

/**
 * Where a dossier is, for whoever holds its slip.
 *
 * @param citizen whether a citizen has signed in, who can take it into the account
 */
public record TrackMorePage(TrackedMore dossier, boolean citizen) {

    /** The stage somebody works on now. */
    public Optional<DossierView.Step> now() {
        return dossier.way().stream()
                .filter(step -> step.mark() == DossierView.Mark.NOW || step.mark() == DossierView.Mark.HOLD)
                .findFirst();
    }

    /** Stages that come or have gone, in their order. */
    public List<DossierView.Step> steps() {
        return dossier.way().stream()
                .filter(step -> step.mark() != DossierView.Mark.SKIPPED)
                .toList();
    }

    public boolean running() {
        return dossier.state() == DossierState.PROCESSING;
    }
}
