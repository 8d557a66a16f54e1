package vn.motcua.dossier.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.Mandates;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** Begins to fill in a procedure's form, or goes on with the draft that is already there. */
@UseCase
public class StartDraft {

    private final Permissions permissions;
    private final Catalogue catalogue;
    private final DraftStore drafts;
    private final Mandates mandates;
    private final Forms forms;
    private final Clock clock;

    StartDraft(
            Permissions permissions,
            Catalogue catalogue,
            DraftStore drafts,
            Mandates mandates,
            Forms forms,
            Clock clock) {
        this.permissions = permissions;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.mandates = mandates;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * The draft to fill in; name and telephone of the account are filled in already, and what is known of the owner.
     *
     * @param mandate by which it is filled in for somebody else; none: for oneself
     * @throws vn.motcua.identity.IdentityException.MandateEnded if the mandate has ended or run out
     */
    @Transactional
    public Draft start(Actor actor, ProcedureCode procedure, @Nullable MandateId mandate) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        var version = catalogue.version(procedure, WorkCalendar.dateOf(clock.instant()));
        if (!version.fileable() || !(actor instanceof Citizen citizen)) {
            throw new DossierException.NotFileable(version.title().vi());
        }
        var reference = version.form().orElseThrow();
        var form = new FormId(reference.code(), reference.version());
        var owner = mandate == null ? null : mandates.require(citizen, mandate);
        return drafts.openFor(citizen.account(), procedure.value(), form, mandate)
                .orElseGet(() -> begin(citizen, procedure, form, owner));
    }

    private Draft begin(Citizen citizen, ProcedureCode procedure, FormId form, @Nullable Mandate owner) {
        var answers = Answers.none().with("requester.name", citizen.name());
        if (citizen.phone() != null) {
            answers = answers.with("requester.phone", citizen.phone());
        }
        if (owner != null) {
            answers = new KnownAnswers(forms.definition(form)).with(answers, owner);
        }
        var id = Ids.next();
        drafts.add(id, citizen.account(), procedure.value(), form, answers, clock.instant());
        drafts.actFor(id, owner == null ? null : owner.id());
        return drafts.find(citizen.account(), id).orElseThrow(DossierException.UnknownDraft::new);
    }
}
