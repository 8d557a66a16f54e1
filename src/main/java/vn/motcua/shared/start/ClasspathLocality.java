package vn.motcua.shared.start;

import java.io.InputStream;
import vn.motcua.shared.Locality;

/** A locality whose files travel inside the application. */
record ClasspathLocality(String id, boolean demonstration) implements Locality {

    @Override
    public InputStream open(String file) {
        var path = "localities/" + id + "/" + file;
        var stream = getClass().getClassLoader().getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The locality '" + id + "' has no file '" + file + "'.");
        }
        return stream;
    }
}
