package vn.motcua.desk.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.shared.DomainException;

/**
 * One act of law on a dossier, on a page of its own.
 *
 * @param typed what was sent, by name, kept when something was refused
 * @param refused why it was not done
 * @param open whether it is still open to this officer
 */
public record DeskActPage(
        DeskAct act,
        DossierView dossier,
        Map<String, String> typed,
        @Nullable DomainException refused,
        boolean open) {

    /** Key of one of its texts. */
    public String key(String ending) {
        return "desk.act." + act.path() + "." + ending;
    }

    public String action() {
        return "/viec/" + dossier.number() + "/" + act.path();
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Whether what was refused concerns that member of the request. */
    public boolean refusedAt(String member) {
        return refused != null && refused.member().filter(member::equals).isPresent();
    }
}
