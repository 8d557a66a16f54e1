package vn.motcua.files;

/** Why a file of a type that is taken is not taken all the same. */
public enum Refusal {
    PICTURE_BROKEN("picture-broken"),
    PICTURE_TOO_LARGE("picture-too-large"),
    HEIC_UNKNOWN("heic-unknown"),
    PDF_BROKEN("pdf-broken"),
    PDF_LOCKED("pdf-locked"),
    PDF_PAGES("pdf-pages"),
    PDF_ACTIVE("pdf-active"),
    PDF_HOLDS_FILES("pdf-holds-files"),
    DOCX_BROKEN("docx-broken"),
    DOCX_MACRO("docx-macro"),
    DOCX_LINKED("docx-linked"),
    DOCX_BOMB("docx-bomb"),
    /** Opening it took more memory or time than any honest file needs. */
    TOO_COMPLEX("too-complex"),
    TOO_MANY_PAGES("too-many-pages");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    /** Last part of the key of its sentences: {@code files.refused.<code>}. */
    public String code() {
        return code;
    }
}
