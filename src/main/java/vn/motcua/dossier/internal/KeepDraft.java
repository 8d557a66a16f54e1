package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.DraftContent;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Keeps what a citizen filled in on a page, complete or not: nothing that was sent is lost. */
@UseCase
public class KeepDraft {

    private final Permissions permissions;
    private final DraftStore drafts;
    private final OwnDrafts own;
    private final Forms forms;
    private final Clock clock;

    KeepDraft(Permissions permissions, DraftStore drafts, OwnDrafts own, Forms forms, Clock clock) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.own = own;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Keeps the answers, of a draft that mends a dossier those that may change, and answers the draft as it then is.
     *
     * @param version the version the page was opened with
     * @throws DossierException.ChangedMeanwhile if another device saved since
     */
    @Transactional
    public Draft keep(Actor actor, UUID id, int version, DraftContent content) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (!(actor instanceof Citizen citizen)) {
            throw new DossierException.UnknownDraft();
        }
        var kept = own.open(citizen, id);
        drafts.save(kept.seenAt(version), content.with(allowed(kept, content.answers())), clock.instant());
        return own.open(citizen, id);
    }

    private Answers allowed(Draft draft, Answers answers) {
        return draft.mending()
                .map(mending -> {
                    var form = forms.definition(draft.form());
                    var errors = form.validateAll(answers, Check.complete(WorkCalendar.dateOf(clock.instant())));
                    return mending.allowed(form, answers, errors);
                })
                .orElse(answers);
    }
}
