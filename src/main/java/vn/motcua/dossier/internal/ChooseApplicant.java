package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.Mandates;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** A citizen says for whom a draft is filled in: for himself, or by one of his mandates. */
@UseCase
public class ChooseApplicant {

    private final Permissions permissions;
    private final DraftStore drafts;
    private final Mandates mandates;
    private final Forms forms;
    private final Clock clock;

    ChooseApplicant(Permissions permissions, DraftStore drafts, Mandates mandates, Forms forms, Clock clock) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.mandates = mandates;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Keeps the choice and fills in what is known; what was typed stays.
     *
     * @param mandate none: for oneself
     * @throws IdentityException.MandateUnknown if it is no mandate of theirs
     * @throws IdentityException.MandateEnded if it has ended or run out
     * @throws DossierException.UnknownDraft for a draft that is handed in, that mends, or is not theirs
     */
    @Transactional
    public Draft choose(Actor actor, UUID id, @Nullable MandateId mandate) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (!(actor instanceof Citizen citizen)) {
            throw new DossierException.UnknownDraft();
        }
        var draft = drafts.find(citizen.account(), id)
                .filter(found -> found.submitted().isEmpty() && found.mending().isEmpty())
                .orElseThrow(DossierException.UnknownDraft::new);
        var known = new KnownAnswers(forms.definition(draft.form()));
        var answers = draft.mandate()
                .flatMap(former -> former(citizen, former))
                .map(former -> known.without(draft.answers(), former))
                .orElse(draft.answers());
        drafts.save(draft, draft.content().with(with(citizen, mandate, known, answers)), clock.instant());
        drafts.actFor(id, mandate);
        return drafts.find(citizen.account(), id).orElseThrow(DossierException.UnknownDraft::new);
    }

    private Answers with(Citizen citizen, @Nullable MandateId mandate, KnownAnswers known, Answers answers) {
        return mandate == null ? answers : known.with(answers, mandates.require(citizen, mandate));
    }

    private Optional<Mandate> former(Citizen citizen, MandateId former) {
        return mandates.mine(citizen, former);
    }
}
