package vn.motcua.dossier;

import java.util.Locale;

/** What became of a paper in digital form (catalogue TRANGTHAISOHOA; TT 01/2023). */
public enum Digitised {
    /** Only the paper is there. */
    NO(0),
    /** Scanned at the counter. */
    SCANNED(1),
    /** Found in what the office has already, so the paper is not asked for again. */
    REUSED(2);

    private final int code;

    Digitised(int code) {
        this.code = code;
    }

    /** Code in the national list, 0 to 2. */
    public int code() {
        return code;
    }

    /** The state of that code; {@link #NO} for one that is none. */
    public static Digitised of(int code) {
        return switch (code) {
            case 1 -> SCANNED;
            case 2 -> REUSED;
            default -> NO;
        };
    }

    /** Key of its name. */
    public String messageKey() {
        return "dossier.digitised." + name().toLowerCase(Locale.ROOT);
    }
}
