package vn.motcua.portal.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.Draft;
import vn.motcua.forms.Forms;

/** What a begun form is called: its own title; of the general declaration, which all look alike, that of the procedure. */
@Component
class FormTitles {

    private final Catalogue catalogue;
    private final Forms forms;

    FormTitles(Catalogue catalogue, Forms forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    String of(Draft draft, Locale locale) {
        var own = forms.definition(draft.form()).title().in(locale);
        try {
            var version = catalogue.procedure(new ProcedureCode(draft.procedure()));
            return version.general() ? version.title().in(locale) : own;
        } catch (CatalogueException.UnknownProcedure noLonger) {
            return own;
        }
    }
}
