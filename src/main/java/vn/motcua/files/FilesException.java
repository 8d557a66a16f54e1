package vn.motcua.files;

import vn.motcua.shared.DomainException;

/** Why a file is not taken or not found. */
public abstract sealed class FilesException extends DomainException {

    private FilesException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No such file. */
    public static final class UnknownFile extends FilesException {
        public UnknownFile() {
            super(Kind.NOT_FOUND, "files.unknown");
        }
    }

    /** The file has no content. */
    public static final class Empty extends FilesException {
        public Empty(String name) {
            super(Kind.BAD_INPUT, "files.empty", name);
        }
    }

    /** The file is larger than what is taken. */
    public static final class TooLarge extends FilesException {
        public TooLarge(String name, long megabytes) {
            super(Kind.TOO_LARGE, "files.too-large", name, Long.toString(megabytes));
        }
    }

    /** The content is none of the types that are taken, whatever the name says. */
    public static final class WrongType extends FilesException {
        public WrongType(String name) {
            super(Kind.BAD_INPUT, "files.wrong-type", name);
        }
    }
}
