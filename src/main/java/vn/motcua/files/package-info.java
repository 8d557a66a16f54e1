/**
 * Files: what strangers send is opened in a process of its own, judged and kept as a blob named by the SHA-256 of its
 * content; uploads that were cut go on where they stopped.
 *
 * <p>A blob is on the disk, whole and synced, before any row names it. Nothing deletes one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
