package vn.motcua.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.SummarySection;

/**
 * All answers before handing in, and what is still missing.
 *
 * @param corrects the dossier that is corrected, if it is no new one
 * @param refused why the correction was not taken
 */
public record CheckAnswersPage(
        UUID draft,
        String title,
        String saved,
        List<FormPageModel.Step> steps,
        List<SummarySection> answers,
        List<Missing> missing,
        Optional<DossierNumber> corrects,
        Optional<DossierException> refused) {

    /** Something still to be answered, with the address of its page. */
    public record Missing(String message, String address) {}
}
