/**
 * An officer's desk: the one inbox, the page of a dossier with the verbs open to this officer, and the pages of whoever
 * controls procedures. Owns no rows; everything comes from the facades below.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "audit",
            "files",
            "organisation",
            "identity",
            "forms",
            "workflow",
            "catalogue",
            "booking",
            "dossier"
        })
package vn.motcua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
