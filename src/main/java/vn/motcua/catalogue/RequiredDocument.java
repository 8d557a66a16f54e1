package vn.motcua.catalogue;

import java.util.Optional;

/**
 * A paper of the dossier ("thành phần hồ sơ").
 *
 * @param key stable name within the procedure; the same paper has the same key in every case
 * @param caseKey the case that needs it; none if all cases do
 * @param originals how many originals are handed in
 * @param copies how many copies are handed in
 */
public record RequiredDocument(
        String key,
        Optional<String> caseKey,
        Handling handling,
        int originals,
        int copies,
        LocalText name,
        LocalText hint) {

    /** What the citizen does with it. */
    public enum Handling {
        /** Filled in as the form of the procedure. */
        FORM,
        /** Handed in, or sent as a picture. */
        SUBMIT,
        /** Handed in only where somebody else files for the applicant. */
        SUBMIT_IF_REPRESENTED,
        /** Shown and taken home again. */
        SHOW,
        /** Often brought, but not to be asked for. */
        NOT_NEEDED
    }
}
