package vn.motcua.dossier.internal;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.forms.Answers;
import vn.motcua.forms.LocalityWithEveryKind;

/** Drafts of the form with every kind of question. */
@Component
public class EveryKindDrafts {

    private final Drafts drafts;
    private final BirthPlace place;

    EveryKindDrafts(Drafts drafts, BirthPlace place) {
        this.drafts = drafts;
        this.place = place;
    }

    /** The citizen's draft with these answers, whatever stood in it before. */
    public Draft of(String citizen, Answers answers) {
        var actor = Births.citizen(place.account(citizen));
        var draft = drafts.start(actor, new ProcedureCode(LocalityWithEveryKind.PROCEDURE));
        return drafts.keep(actor, draft.id(), draft.version(), draft.content().with(answers));
    }

    /** The draft as it stands now. */
    public Draft again(String citizen, Draft draft) {
        return drafts.open(Births.citizen(place.account(citizen)), draft.id());
    }
}
