package vn.motcua.workflow;

/** What a stage brings forth. */
public enum Output {
    NONE,
    OPINION,
    DRAFT,
    APPROVAL,
    SIGNATURE,
    SEAL,
    PAYMENT_NOTICE,
    RESULT
}
