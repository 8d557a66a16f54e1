package vn.motcua.desk.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.shared.DomainException;

/**
 * A dossier right after the counter took it in, or undid that.
 *
 * @param refused why it could not be undone
 * @param typed the reason as it was typed
 */
public record TakenInPage(DossierView dossier, @Nullable DomainException refused, String typed) {

    /** Whether the reception was undone. */
    public boolean undone() {
        return dossier.state() == DossierState.ANNULLED;
    }

    /** Icon of the tag of the state. */
    public String icon() {
        return DeskDossierPage.icon(dossier.state());
    }
}
