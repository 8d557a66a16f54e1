package vn.motcua.identity.internal;

/** What a code is for. */
public enum CodePurpose {
    /** Opening an account. */
    REGISTER,
    /** Setting a new password without the former one. */
    RECOVER,
    /** Proving a new address of an account. */
    CHANGE
}
