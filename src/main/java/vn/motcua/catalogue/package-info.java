/**
 * What the offices do for people: procedures, what each version of them published, and how people find them.
 *
 * <p>A version is immutable once published; a dossier keeps the version it was received under. What nobody published is
 * said to be unknown, never filled in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar"})
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
