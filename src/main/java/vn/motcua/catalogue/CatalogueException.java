package vn.motcua.catalogue;

import vn.motcua.shared.DomainException;

/** What the catalogue refuses. */
public abstract sealed class CatalogueException extends DomainException {

    private CatalogueException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No procedure of that code, or none in force on that day. */
    public static final class UnknownProcedure extends CatalogueException {

        public UnknownProcedure(String code) {
            super(Kind.NOT_FOUND, "catalogue.unknown-procedure", code);
        }
    }

    /** A page that cannot be: a position that no page gave, or a number out of range. */
    public static final class NotAPage extends CatalogueException {

        public NotAPage() {
            super(Kind.BAD_INPUT, "catalogue.not-a-page");
        }
    }

    /** A level other than commune or district. */
    public static final class UnknownLevel extends CatalogueException {

        public UnknownLevel(String level) {
            super(Kind.BAD_INPUT, "catalogue.unknown-level", level);
        }
    }
}
