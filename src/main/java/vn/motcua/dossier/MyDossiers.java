package vn.motcua.dossier;

import java.util.List;

/** What a citizen has: drafts and dossiers, the last touched first. */
public record MyDossiers(List<Draft> drafts, List<DossierSummary> dossiers) {

    public MyDossiers {
        drafts = List.copyOf(drafts);
        dossiers = List.copyOf(dossiers);
    }
}
