package vn.motcua.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.SummarySection;
import vn.motcua.identity.MandateWords;
import vn.motcua.shared.DomainException;

/**
 * All answers before handing in, and what is still missing.
 *
 * @param owner for whom it is filled in; none for oneself
 * @param corrects the dossier that is corrected, if it is no new one
 * @param refused why it was not handed in, or the correction not taken
 */
public record CheckAnswersPage(
        UUID draft,
        String title,
        String saved,
        List<FormPageModel.Step> steps,
        List<SummarySection> answers,
        List<Missing> missing,
        Optional<MandateWords.Said> owner,
        Optional<DossierNumber> corrects,
        @Nullable DomainException refused) {

    /** Something still to be answered, with the address of its page. */
    public record Missing(String message, String address) {}
}
