package vn.motcua.desk.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.shared.DomainException;

/**
 * Writing minutes.
 *
 * @param typed what was sent, by name, kept when something was refused
 */
public record DeskMinutesPage(
        DossierView dossier,
        String stage,
        Map<String, String> typed,
        @Nullable DomainException refused) {

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean refusedAt(String member) {
        return refused != null && refused.member().filter(member::equals).isPresent();
    }
}
