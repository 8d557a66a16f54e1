package vn.motcua.dossier.web;

import vn.motcua.forms.Answers;
import vn.motcua.forms.FormDefinition;

/** Knowing the hash of a file must not open it: papers stay those that the owner sent by the form. */
final class OwnPapers {

    private OwnPapers() {}

    /** The answers a program sent, with the papers that were there before. */
    static Answers kept(FormDefinition form, Answers sent, Answers before) {
        var own = sent;
        for (var field : form.papers(sent).keySet()) {
            own = own.without(field);
            if (before.has(field)) {
                own = own.with(field, before.raw(field));
            }
        }
        return own;
    }
}
