/**
 * Files: blobs named by the SHA-256 of their content, in the data directory; what they are, and what they were called.
 *
 * <p>A blob is on the disk, whole and synced, before any row names it. Nothing deletes one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
