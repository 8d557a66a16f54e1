/**
 * The pages of citizens: finding a procedure, handing in a dossier, following it. Owns no rows; everything comes from
 * the facades below. Public pages set no cookie and work without JavaScript.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "files",
            "papers",
            "organisation",
            "identity",
            "forms",
            "catalogue",
            "booking",
            "dossier"
        })
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
