package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.FindDossiers;
import vn.motcua.identity.Actor;

/** Finding dossiers again that one's own unit works on or worked on; each search is recorded. */
@Service
public class DossierSearch {

    private final FindDossiers find;

    DossierSearch(FindDossiers find) {
        this.find = find;
    }

    /**
     * Finds by what the applicant or the procedure is called, with or without accents.
     *
     * @param words a name from its first word on, or its last words; or words of a procedure. At most 200 letters
     */
    public FoundDossiers named(Actor actor, String words) {
        return find.find(actor, words, null);
    }

    /** Finds by procedure, the newest first. */
    public FoundDossiers ofProcedure(Actor actor, String code) {
        return find.find(actor, "", code);
    }
}
