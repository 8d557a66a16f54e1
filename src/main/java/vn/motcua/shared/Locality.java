package vn.motcua.shared;

import java.io.InputStream;

/**
 * The locality this installation serves: where its data files are, and whether they are a demonstration.
 *
 * <p>Nothing of one locality stands in code; another locality brings its own files of the same names.
 */
public interface Locality {

    /** Short name of the locality's folder, for example {@code mo-cay-nam-2021}. */
    String id();

    /** Whether the data are a demonstration: office time then runs on a demonstration date. */
    boolean demonstration();

    /** Opens a file of the locality, for example {@code organisation.json}; fails with a clear sentence if absent. */
    InputStream open(String file);
}
