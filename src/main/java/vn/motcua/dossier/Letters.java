package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.WriteLetter;
import vn.motcua.identity.Actor;

/**
 * What the owner of a dossier and its offices write to each other (TT 22/2019 article 4). What was written stands in
 * {@link DossierView#letters()}.
 */
@Service
public class Letters {

    private final WriteLetter write;

    Letters(WriteLetter write) {
        this.write = write;
    }

    /**
     * Writes. The owner's words become work of the office that has the dossier in hand; an officer's words end that work,
     * and the owner is told that an answer has come.
     *
     * @param key names this letter, so that pressing twice writes once
     */
    public void write(Actor actor, DossierNumber number, String text, String key) {
        write.write(actor, number, text, key);
    }
}
