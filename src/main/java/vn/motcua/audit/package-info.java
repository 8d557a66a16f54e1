/**
 * The record of who did what and who read what: append-only, sealed into a hash chain.
 *
 * <p>Knows only ids and texts, no other module's types, so that everything above may write to it. Acts join the
 * transaction of what they record; reads are recorded before the page is sent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
