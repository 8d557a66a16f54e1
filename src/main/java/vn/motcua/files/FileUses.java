package vn.motcua.files;

import java.util.Collection;
import java.util.Set;

/**
 * Says which files a module names. Every module that keeps hashes of files implements it: what nobody claims may be removed.
 */
@FunctionalInterface
public interface FileUses {

    /** Those of the hashes that the module names anywhere. */
    Set<String> named(Collection<String> hashes);
}
