package vn.motcua.desk.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockWords;
import vn.motcua.calendar.Deadlines;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.FoundDossiers;
import vn.motcua.shared.DomainException;

/**
 * The search among dossiers of the unit.
 *
 * @param typed what was typed
 * @param found what was found; null before anything was asked
 */
public record FindPage(
        String typed,
        @Nullable FoundDossiers found,
        Deadlines deadlines,
        Instant now,
        @Nullable DomainException refused) {

    /** The clock of a dossier that is being worked on. */
    public Optional<ClockWords> due(FoundDossiers.Found dossier) {
        return dossier.state() == DossierState.PROCESSING
                ? dossier.due().map(due -> deadlines.running(due, now))
                : Optional.empty();
    }

    public String icon(FoundDossiers.Found dossier) {
        return DeskDossierPage.icon(dossier.state());
    }

    public boolean nothing() {
        return found != null && found.dossiers().isEmpty() && found.procedures().isEmpty();
    }
}
