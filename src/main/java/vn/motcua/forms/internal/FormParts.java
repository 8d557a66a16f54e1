package vn.motcua.forms.internal;

import vn.motcua.forms.CodeList;
import vn.motcua.forms.FormRefused;

/** What forms share: published code lists and groups of questions. Both throw {@link FormRefused} for an unknown name. */
@FunctionalInterface
public interface FormParts {

    CodeList list(String name);

    /** The file of that group. */
    default String group(String name) {
        throw new FormRefused("groups/" + name + ": this group is not published.");
    }
}
