package vn.motcua.dossier;

import java.util.Locale;

/** The acts that move a dossier in law, or leave a line in its timeline. */
public enum DossierAction {
    SUBMIT,
    CORRECT,
    TAKE_BACK,
    RECEIVE,
    UNDO_RECEPTION,
    REPRINT_SLIP,
    REQUEST_INTAKE_SUPPLEMENT,
    SUPPLY_AT_INTAKE,
    REFUSE,
    TRANSFER,
    REQUEST_SUPPLEMENT,
    SUPPLY,
    DEMAND_PAYMENT,
    PROVE_PAYMENT,
    ASK_WITHDRAWAL,
    GRANT_WITHDRAWAL,
    DECLINE_WITHDRAWAL,
    STOP,
    REAPPOINT,
    /** Days off were decreed or taken back: the due date moved, nothing else. */
    MOVE_DUE,
    COMPLETE_STAGE,
    SEND_BACK,
    FINISH,
    REJECT,
    RETURN_RESULT;

    /** Key of the sentence in the timeline. */
    public String messageKey() {
        return "dossier.action." + name().toLowerCase(Locale.ROOT);
    }
}
