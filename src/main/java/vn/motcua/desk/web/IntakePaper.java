package vn.motcua.desk.web;

import vn.motcua.dossier.Digitised;

/**
 * One row of the table of papers at the counter.
 *
 * @param key of the procedure's paper, or of another one
 * @param free whether its name is typed here
 * @param needed whether the case needs it
 * @param there whether it lies on the counter
 * @param fileName of its scan, or empty
 */
public record IntakePaper(
        String key,
        String name,
        String hint,
        boolean free,
        boolean needed,
        boolean there,
        int originals,
        int copies,
        Digitised digitised,
        String fileName) {

    /** Id of its fields. */
    public String id() {
        return "giay-" + key;
    }

    public boolean unscanned() {
        return there && digitised == Digitised.NO && !free;
    }
}
