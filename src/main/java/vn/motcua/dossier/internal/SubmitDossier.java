package vn.motcua.dossier.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/**
 * Hands in a dossier (NĐ 61/2018 article 16): complete answers, one number, one dossier however often the button is
 * pressed. It waits at the counter that {@link Offices} says.
 */
@UseCase
public class SubmitDossier {

    private final Permissions permissions;
    private final Founding founding;
    private final Entry entry;
    private final Again again;

    SubmitDossier(Permissions permissions, Founding founding, Entry entry, Again again) {
        this.permissions = permissions;
        this.founding = founding;
        this.entry = entry;
        this.again = again;
    }

    /**
     * Hands it in, or answers the dossier that came with the same key before.
     *
     * @param draft the draft it was filled in as, which ends with it
     */
    public Progress submit(Actor actor, Submission submission, @Nullable UUID draft) {
        var ground = founding.ground(submission, draft != null);
        var act = actor instanceof Citizen ? Permission.DOSSIER_SUBMIT : Permission.DOSSIER_ENTER;
        permissions.require(actor, act, ground.pair().receiving().id());
        try {
            return again.run(() -> entry.repeated(submission.key()).orElseGet(() -> {
                var filedFor = entry.filedFor(actor, submission).orElse(null);
                var facts = founding.facts(actor, submission, ground, filedFor);
                return entry.enter(facts, filedFor, actor, draft, submission.key());
            }));
        } catch (DuplicateKeyException sameMoment) {
            // Two presses of the button at once: the other one made the dossier.
            return again.run(() -> entry.repeated(submission.key()).orElseThrow(() -> sameMoment));
        }
    }
}
