package vn.motcua.dossier.internal;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
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
    private final Clock clock;

    StartDraft(Permissions permissions, Catalogue catalogue, DraftStore drafts, Clock clock) {
        this.permissions = permissions;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The draft to fill in; name and telephone of the account are filled in already. */
    @Transactional
    public Draft start(Actor actor, ProcedureCode procedure) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        var version = catalogue.version(procedure, WorkCalendar.dateOf(clock.instant()));
        if (!version.fileable() || !(actor instanceof Citizen citizen)) {
            throw new DossierException.NotFileable(version.title().vi());
        }
        var reference = version.form().orElseThrow();
        var form = new FormId(reference.code(), reference.version());
        return drafts.openFor(citizen.account(), procedure.value(), form)
                .orElseGet(() -> begin(citizen, procedure, form));
    }

    private Draft begin(Citizen citizen, ProcedureCode procedure, FormId form) {
        var answers = Answers.none().with("requester.name", citizen.name());
        if (citizen.phone() != null) {
            answers = answers.with("requester.phone", citizen.phone());
        }
        var id = Ids.next();
        drafts.add(id, citizen.account(), procedure.value(), form, answers, clock.instant());
        return drafts.find(citizen.account(), id).orElseThrow(DossierException.UnknownDraft::new);
    }
}
