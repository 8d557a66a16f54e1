/**
 * A citizen's matter from the first answer of a form to the returned result: the legal life cycle, the clock, the stages
 * of its route, its timeline and its papers.
 *
 * <p>Rules after NĐ 61/2018/NĐ-CP, articles 14 to 22; the state is about the dossier and the citizen, what offices do
 * stands in the stages of the route.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "audit",
            "files",
            "papers",
            "notification",
            "organisation",
            "identity",
            "forms",
            "workflow",
            "catalogue"
        })
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
