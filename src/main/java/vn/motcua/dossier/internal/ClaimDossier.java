package vn.motcua.dossier.internal;

import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.identity.Pins;
import vn.motcua.shared.UseCase;

/** Somebody who handed a dossier in at the counter takes it into an account, with the figures on the slip. */
@UseCase
public class ClaimDossier {

    private final Permissions permissions;
    private final DossierStore store;
    private final Pins pins;
    private final Again again;
    private final Audit audit;

    ClaimDossier(Permissions permissions, DossierStore store, Pins pins, Again again, Audit audit) {
        this.permissions = permissions;
        this.store = store;
        this.pins = pins;
        this.again = again;
        this.audit = audit;
    }

    /**
     * Takes it; taking again what one has changes nothing.
     *
     * @throws DossierException.WrongPin for wrong figures, and the same for a number that was never given
     * @throws DossierException.ClaimedBefore if it belongs to another account
     */
    public void claim(Actor actor, DossierNumber number, String pin, String network) {
        permissions.require(actor, Permission.DOSSIER_SUBMIT, null);
        if (!(actor instanceof Citizen citizen)) {
            throw new DossierException.UnknownNumber();
        }
        if (!pins.known(number.value(), store.find(number).isPresent(), pin, network)) {
            throw new DossierException.WrongPin();
        }
        again.run(() -> {
            if (!store.claim(number, citizen.account())) {
                throw new DossierException.ClaimedBefore();
            }
            audit.act(AuditEntry.of(AuditedActor.of(actor), "dossier.claim", "dossier", number.value()));
            return true;
        });
    }
}
