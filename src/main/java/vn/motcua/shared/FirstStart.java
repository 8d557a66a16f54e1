package vn.motcua.shared;

/**
 * Loads one module's part of a locality into an empty database.
 *
 * <p>All parts run once, in {@link #floor()} order, in one transaction before the first request is served: a start that
 * is killed half-way leaves nothing behind.
 */
public interface FirstStart {

    /** Position among the loaders: the module's floor in docs/modules.md (calendar 20, audit 30 ... dossier 100). */
    int floor();

    /** Loads the module's rows. */
    void load(Locality locality);
}
