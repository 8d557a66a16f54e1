package vn.motcua.identity;

/**
 * One kind of thing that may be done. Grouped by the module whose use cases ask for it; who has it, and how far it
 * reaches, stands in one matrix ({@link Permissions}, docs/permissions.md).
 */
public enum Permission {
    /** Move office time of the demonstration forward. */
    OFFICE_TIME_MOVE("calendar"),

    /** Keep the table of days off, and with it the due dates that follow from it. */
    CALENDAR_KEEP("dossier"),

    /** Read the record of acts and of reads of personal data, and have its chain verified. */
    AUDIT_READ("audit"),

    /** Sign in, choose the post to act in, obtain a token. */
    SIGN_IN("identity"),
    /** Look at one's own account as a citizen and change how it is reached. */
    ACCOUNT_KEEP("identity"),
    /** Record whom one acts for, invite others to represent an organisation, end it (one-stop rule R-04). */
    MANDATE_KEEP("identity"),

    /** See which work waits in a unit. */
    WORK_ITEM_READ("workflow"),
    /** Take a work item of one's unit upon oneself. */
    WORK_ITEM_TAKE("workflow"),
    /** Give a work item to an officer of the unit (one-stop rule R-10). */
    WORK_ITEM_ASSIGN("workflow"),
    /** See how the promised days stand, by officer, unit and agency: numbers of dossiers, not what they say. */
    BOARD_READ("workflow"),

    /** Search and read published procedures. */
    PROCEDURE_READ("catalogue"),

    /** Book a half hour at a counter; an officer for somebody who calls, at the own counter. */
    BOOKING_MAKE("booking"),
    /** Look at a booking, cancel it, move it. */
    BOOKING_KEEP("booking"),
    /** See who comes to the counter and note who came. */
    BOOKING_ATTEND("booking"),

    /** Keep a draft and submit it as a dossier. */
    DOSSIER_SUBMIT("dossier"),
    /** Ask by number how far a dossier has come: state only, no personal data. */
    DOSSIER_TRACK("dossier"),
    /** Read a dossier with its answers and papers. */
    DOSSIER_READ("dossier"),
    /** Open, print and export the register of a counter (form 06). */
    LEDGER_READ("dossier"),
    /** Find dossiers of the own unit again by the name of the applicant or by procedure. */
    DOSSIER_FIND("dossier"),
    /** Write to the owner of a dossier, or as its owner to the office. */
    DOSSIER_WRITE("dossier"),
    /** Enter at the counter a dossier that arrived on paper. */
    DOSSIER_ENTER("dossier"),
    /** Check and receive a dossier, or refuse to. */
    DOSSIER_RECEIVE("dossier"),
    /** See what waits at the counter longer than the hours it has to decide (rule R-06). */
    RECEPTION_WATCH("dossier"),
    /** Ask a citizen to mend a dossier, at the counter or while a stage is in one's hand (rules ). */
    SUPPLEMENT_REQUEST("dossier"),
    /** Complete, send back or consult at a stage that is open in one's unit. */
    STAGE_COMPLETE("dossier"),
    /** Say what must be paid before a dossier goes on, while a stage is in one's hand. */
    PAYMENT_DEMAND("dossier"),
    /** Note the receipt of what had to be paid: its owner, or who has seen it. */
    PAYMENT_PROVE("dossier"),
    /** Ask to have a dossier back after reception: its owner, or the counter for an owner who comes there (rule R-21). */
    WITHDRAWAL_ASK("dossier"),
    /** Grant or decline that (rule R-21). */
    WITHDRAWAL_DECIDE("dossier"),
    /** Apologise for a late result and appoint another day (rule R-17). */
    APPOINTMENT_MOVE("dossier"),
    /** End a dossier whose owner never brought what was asked for (rule R-22). */
    DOSSIER_STOP("dossier"),
    /** Hand over the result (rule R-18). */
    RESULT_RETURN("dossier"),
    /** Take fees in cash at the counter, cancel a receipt, see the cash of a day (rule R-20). */
    FEE_TAKE("dossier");

    private final String module;

    Permission(String module) {
        this.module = module;
    }

    public String module() {
        return module;
    }
}
