package vn.motcua.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 02 of one-stop reception, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ". Source of the fields: NĐ 61/2018/NĐ-CP Art. 17.2 and
 * 19.4, TT 01/2018/TT-VPCP Art. 9.
 *
 * @param number of this notice in its register
 * @param request what was asked for
 * @param rows everything that is to be mended, at least one
 * @param right names of the papers that were found right
 * @param reason why it is asked a second time; null the first time
 * @param answerBy the last day the office waits
 * @param clock what the request does to the time limit, in a sentence
 * @param contact officer, telephone and address for questions
 * @param trackingAddress where the paper can be checked; also in the QR code
 * @param signer who asks
 */
public record SupplementNotice(
        Letterhead head,
        String number,
        String dossierNumber,
        Applicant applicant,
        String request,
        List<Row> rows,
        List<String> right,
        @Nullable String reason,
        LocalDate answerBy,
        String clock,
        String contact,
        String trackingAddress,
        Signer signer) {

    public SupplementNotice {
        rows = List.copyOf(rows);
        right = List.copyOf(right);
    }

    /**
     * One paper or answer.
     *
     * @param name of it, as the form has it
     * @param wrong what is wrong about it
     * @param mend how to mend it
     */
    public record Row(String name, String wrong, String mend) {}
}
