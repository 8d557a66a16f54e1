package vn.motcua.identity.internal;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateId;
import vn.motcua.shared.UseCase;

/** Ends a mandate at once: one's own, or as head of an organisation that of another representative. */
@UseCase
public class EndMandate {

    private final Representatives representatives;
    private final MandateStore mandates;
    private final InvitationStore invitations;
    private final AccountRecord record;

    EndMandate(
            Representatives representatives, MandateStore mandates, InvitationStore invitations, AccountRecord record) {
        this.representatives = representatives;
        this.mandates = mandates;
        this.invitations = invitations;
        this.record = record;
    }

    /**
     * Ends it, and the invitations sent by it; one that has ended stays as it is. Its row and the dossiers handed in by it
     * stay.
     *
     * @throws IdentityException.MandateUnknown for somebody else's, as for one that never was
     * @throws IdentityException.NotHead if who asks represents the same organisation and does not head it
     */
    @Transactional
    public Mandate end(Actor actor, MandateId id) {
        var account = representatives.citizen(actor).account();
        var mandate = mandates.find(id).orElseThrow(IdentityException.MandateUnknown::new);
        if (!mandate.account().equals(account)) {
            requireHead(account, mandate);
        }
        if (mandates.end(id, account)) {
            invitations.withdrawBy(id);
            record.mandate(
                    "identity.mandate-end",
                    account,
                    "mandate",
                    id,
                    mandate.basis().name());
        }
        return mandate;
    }

    private void requireHead(AccountId account, Mandate mandate) {
        if (mandate.organisation().isEmpty()) {
            throw new IdentityException.MandateUnknown();
        }
        mandates.lockRepresented(mandate.whom().id());
        if (!representatives.heads(representatives.own(account, mandate.whom().id()))) {
            throw new IdentityException.NotHead();
        }
    }
}
