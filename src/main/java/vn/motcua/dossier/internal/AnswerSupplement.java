package vn.motcua.dossier.internal;

import java.time.Clock;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.SupplementStep;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/**
 * The owner sends what was asked for: at the counter the hours of reception begin anew, after appraisal the whole limit
 * does (NĐ 61/2018 article 19.4, R-12), and the stages that read what changed are done again.
 */
@UseCase
public class AnswerSupplement {

    private final Permissions permissions;
    private final Readers readers;
    private final DossierStore store;
    private final Mendings mendings;
    private final Desks desks;
    private final Act act;
    private final Clock clock;

    AnswerSupplement(
            Permissions permissions,
            Readers readers,
            DossierStore store,
            Mendings mendings,
            Desks desks,
            Act act,
            Clock clock) {
        this.permissions = permissions;
        this.readers = readers;
        this.store = store;
        this.mendings = mendings;
        this.desks = desks;
        this.act = act;
        this.clock = clock;
    }

    /**
     * Sends it, as it was mended so far.
     *
     * @throws DossierException.NotNow if nothing was asked for
     * @throws DossierException.SupplementLeft if a marked place is as it was
     * @throws DossierException.AnswersIncomplete if something that is asked now is missing or wrong
     */
    public Progress answer(Actor actor, DossierNumber number) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        return act.on(() -> {
            var before = readers.open(actor, number);
            var asked = mendings.waiting(before)
                    .orElseThrow(() -> new DossierException.NotNow(before.state(), DossierAction.SUPPLY));
            var draft = mendings.draftFor(asked).orElseThrow(DossierException.UnknownDraft::new);
            var answers = mendings.mended(before, asked, draft);
            var by = By.of(actor);
            var supplied = asked.step() == SupplementStep.INTAKE
                    ? before.supplyAtIntake(answers.json(), by, clock.instant())
                    : before.supply(answers.json(), by, clock.instant());
            var after = desks.place(before, supplied);
            store.save(after);
            mendings.close(before, asked, draft, answers);
            desks.release(before, after);
            return act.done(
                    actor, "dossier.answer-supplement", after, asked.step().name());
        });
    }
}
