package vn.motcua.portal.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierView;
import vn.motcua.shared.DomainException;

/**
 * One act of an owner on a dossier that an office works on.
 *
 * @param name last part of its address, and of the keys of its texts
 * @param typed what was sent, by name, kept when something was refused
 * @param refused why it was not done
 */
public record OwnerActPage(
        String name,
        DossierView dossier,
        Map<String, String> typed,
        @Nullable DomainException refused) {

    /** Key of one of its texts. */
    public String key(String ending) {
        return "portal.act." + name + "." + ending;
    }

    public String action() {
        return "/ho-so/" + dossier.number() + "/" + name;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether what was refused concerns that field. */
    public boolean refusedAt(String field) {
        return refused != null && refused.member().filter(field::equals).isPresent();
    }

    public ActsView acts() {
        return dossier.acts();
    }
}
