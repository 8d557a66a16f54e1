package vn.motcua.papers;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 03 of one-stop reception, "Phiếu từ chối tiếp nhận, giải quyết hồ sơ": says why, on which legal ground, and where to
 * turn instead. Source of the fields: NĐ 61/2018/NĐ-CP Art. 17, TT 01/2018/TT-VPCP Art. 9.
 *
 * @param agency that refuses, as the sentence of the decision names it
 * @param number of this notice in its register, or null before it has one
 * @param dossierNumber of the refused dossier; null where it was refused before it got one
 * @param request what was asked for
 * @param submittedAt when it was handed in or sent, local time of the office
 * @param documents names of the papers that were handed in
 * @param reasons at least one
 * @param guidance what the applicant can do now: which agency is competent, how to complain
 * @param contact officer, telephone and address for questions
 * @param trackingAddress where the dossier can still be read; also in the QR code
 * @param signer who answers for the refusal
 */
public record RefusalNotice(
        Letterhead head,
        String agency,
        @Nullable String number,
        @Nullable String dossierNumber,
        Applicant applicant,
        String request,
        LocalDateTime submittedAt,
        List<String> documents,
        List<Reason> reasons,
        List<String> guidance,
        String contact,
        String trackingAddress,
        Signer signer) {

    public RefusalNotice {
        documents = List.copyOf(documents);
        reasons = List.copyOf(reasons);
        guidance = List.copyOf(guidance);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal without a reason is no refusal");
        }
    }

    /**
     * Why the dossier is refused.
     *
     * @param text in words the applicant understands
     * @param legalBasis article and document, or null where the reason is a fact, for example a paper that does not exist
     */
    public record Reason(String text, @Nullable String legalBasis) {}
}
