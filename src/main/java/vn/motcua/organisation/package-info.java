/**
 * Who the offices are: agencies, units, posts and the officers who hold them, each valid from a day to a day.
 * Everything here is a locality's data; no class names an office. Work is addressed to a post of a unit, never to a
 * person, so it survives transfers, and a unit that ends still has successors that answer for it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
