package vn.motcua.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * The notice that the work on a dossier has stopped, "Thông báo dừng giải quyết hồ sơ". TT 01/2018/TT-VPCP has no number for
 * it; a numbered form came in 2025.
 *
 * @param agency that stops
 * @param number of this notice in its register
 * @param request what was asked for
 * @param awaited what its owner was asked for and did not bring, in a sentence
 * @param lastDay until when the office waited
 * @param reminded when its owner was reminded
 * @param reason in words its owner understands
 * @param guidance what becomes of papers and fees, and what can be done now
 * @param contact officer, telephone and address for questions
 * @param trackingAddress where the paper can be checked; also in the QR code
 * @param signer who answers for it
 */
public record StopNotice(
        Letterhead head,
        String agency,
        String number,
        String dossierNumber,
        Applicant applicant,
        String request,
        String awaited,
        LocalDate lastDay,
        LocalDate reminded,
        String reason,
        List<String> guidance,
        String contact,
        String trackingAddress,
        Signer signer) {

    public StopNotice {
        guidance = List.copyOf(guidance);
    }
}
