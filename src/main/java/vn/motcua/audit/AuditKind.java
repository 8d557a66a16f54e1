package vn.motcua.audit;

/** Whether something was changed or only looked at. */
public enum AuditKind {
    ACT,
    READ
}
