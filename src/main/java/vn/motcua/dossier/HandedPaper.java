package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A paper that lies on the counter.
 *
 * @param key the paper of the procedure that it is, or empty for another one
 * @param originals how many originals were handed over
 * @param copies how many copies were handed over
 * @param file hash of the scan, if it was scanned
 */
public record HandedPaper(
        String key,
        String name,
        int originals,
        int copies,
        Digitised digitised,
        @Nullable String file) {

    /** More of one paper than anybody brings. */
    public static final int MOST = 99;

    /** How the address of a scan begins; the place of the paper among those handed over follows, from 0. */
    public static final String FIELD = "giay.";

    public HandedPaper {
        originals = Math.clamp(originals, 0, MOST);
        copies = Math.clamp(copies, 0, MOST);
    }

    /** Whether anything of it is there. */
    public boolean there() {
        return originals + copies > 0 || digitised == Digitised.REUSED || file != null;
    }

    /** The same paper with its scan. */
    public HandedPaper scanned(String hash) {
        return new HandedPaper(key, name, originals, copies, Digitised.SCANNED, hash);
    }

    /** The same paper without a scan. */
    public HandedPaper unscanned() {
        var state = digitised == Digitised.SCANNED ? Digitised.NO : digitised;
        return new HandedPaper(key, name, originals, copies, state, null);
    }
}
