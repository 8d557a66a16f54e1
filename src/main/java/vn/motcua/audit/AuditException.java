package vn.motcua.audit;

import vn.motcua.shared.DomainException;

/** Requests to the record that cannot be answered. */
public abstract sealed class AuditException extends DomainException {

    private AuditException(Kind kind, String code) {
        super(kind, code);
    }

    /** The position to go on from was not given by an earlier page. */
    public static final class UnknownPosition extends AuditException {

        public UnknownPosition() {
            super(Kind.BAD_INPUT, "audit.position.unknown");
        }
    }
}
