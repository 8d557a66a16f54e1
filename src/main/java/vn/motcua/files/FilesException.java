package vn.motcua.files;

import vn.motcua.shared.DomainException;

/** Why a file is not taken, not found or not handed out. */
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

    /** A request with more than one may send at once; which file of it is not known, since it was not read. */
    public static final class RequestTooLarge extends FilesException {
        public RequestTooLarge(long megabytes) {
            super(Kind.TOO_LARGE, "files.request-too-large", Long.toString(megabytes));
        }
    }

    /** The content is none of the types that are taken, whatever the name says. */
    public static final class WrongType extends FilesException {
        public WrongType(String name) {
            super(Kind.BAD_INPUT, "files.wrong-type", name);
        }
    }

    /** The content is of a type that is taken, but cannot be used or may do harm. */
    public static final class Refused extends FilesException {
        public Refused(String name, Refusal why) {
            super(Kind.BAD_INPUT, "files.refused." + why.code(), name);
        }
    }

    /** The scanner knows what is in the file. */
    public static final class Infected extends FilesException {
        public Infected(String name) {
            super(Kind.BAD_INPUT, "files.infected", name);
        }
    }

    /** Too many files are being opened at this moment. */
    public static final class Busy extends FilesException {
        public Busy() {
            super(Kind.TOO_MANY, "files.busy");
        }
    }

    /** Another number of bytes has arrived than the sender believes. */
    public static final class OtherOffset extends FilesException {
        public OtherOffset() {
            super(Kind.CONFLICT, "files.other-offset");
        }
    }
}
