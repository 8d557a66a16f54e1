package vn.motcua.papers;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 01 of one-stop reception, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả": A5, given to whoever hands in a dossier. Source of the
 * fields: NĐ 61/2018/NĐ-CP Art. 17, TT 01/2018/TT-VPCP Art. 9.
 *
 * @param dossierNumber printed as text, bar code and in the tracking address
 * @param request what is asked for, usually the procedure's name
 * @param documents the papers received, in the order of the procedure
 * @param sets number of complete sets received
 * @param timeLimit the legal limit in words, for example "01 ngày làm việc"
 * @param receivedAt reception, local time of the office
 * @param dueAt promised return, local time of the office
 * @param dueExplanation how that moment was computed, one sentence a line
 * @param returnPlace how and where the result is returned
 * @param ledgerBook the printed book, if one is kept; with {@code ledgerEntry}
 * @param receiver the officer at the counter
 * @param pin six figures with which the holder sees more and takes the dossier into an account; null on older slips
 * @param trackingAddress where the dossier can be followed; also in the QR code, carries no personal data
 * @param mark what sets this copy apart, for example that it was printed again; null on the first
 */
public record AcceptanceSlip(
        Letterhead head,
        String dossierNumber,
        Applicant applicant,
        String request,
        List<Document> documents,
        int sets,
        String timeLimit,
        LocalDateTime receivedAt,
        LocalDateTime dueAt,
        List<String> dueExplanation,
        String returnPlace,
        @Nullable String ledgerBook,
        @Nullable String ledgerEntry,
        Officer receiver,
        @Nullable String pin,
        String trackingAddress,
        @Nullable String mark) {

    public AcceptanceSlip {
        documents = List.copyOf(documents);
        dueExplanation = List.copyOf(dueExplanation);
    }

    /** The same slip, set apart. */
    public AcceptanceSlip marked(String words) {
        return new AcceptanceSlip(
                head,
                dossierNumber,
                applicant,
                request,
                documents,
                sets,
                timeLimit,
                receivedAt,
                dueAt,
                dueExplanation,
                returnPlace,
                ledgerBook,
                ledgerEntry,
                receiver,
                pin,
                trackingAddress,
                words);
    }

    /**
     * One row of the table of papers received.
     *
     * @param originals number of originals handed over
     * @param certifiedCopies number of certified copies
     * @param plainCopies number of plain copies and electronic files
     */
    public record Document(String name, int originals, int certifiedCopies, int plainCopies) {}

    /** An officer as printed under a signature: the post stands above the name. */
    public record Officer(String post, String name) {}
}
