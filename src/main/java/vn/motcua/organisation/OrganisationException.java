package vn.motcua.organisation;

import vn.motcua.shared.DomainException;

/** Questions about offices that have no answer. */
public abstract sealed class OrganisationException extends DomainException {

    private OrganisationException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No unit has this id. */
    public static final class UnknownUnit extends OrganisationException {
        public UnknownUnit(UnitId id) {
            super(Kind.NOT_FOUND, "organisation.unknownUnit", id.toString());
        }
    }

    /** No post has this id. */
    public static final class UnknownPost extends OrganisationException {
        public UnknownPost(PostId id) {
            super(Kind.NOT_FOUND, "organisation.unknownPost", id.toString());
        }
    }
}
