package vn.motcua.workflow;

/** What a stage brings forth. */
public enum Output {
    NONE,
    OPINION,
    MINUTES,
    DRAFT,
    APPROVAL,
    SIGNATURE,
    SEAL,
    PAYMENT_NOTICE,
    RESULT
}
