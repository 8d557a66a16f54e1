/**
 * Who does what next: published routes as data, the pure engine that moves one subject along its route, and the list of work
 * that waits for officers. Knows neither dossiers nor letters, only subjects; the legal life cycle belongs to those.
 * What offices do stands in stages here; no class outside route files names one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.motcua.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
