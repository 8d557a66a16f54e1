package vn.motcua.identity.internal;

import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** The head of an organisation takes an invitation back: its code opens nothing any more. */
@UseCase
public class WithdrawInvitation {

    private final Representatives representatives;
    private final InvitationStore invitations;

    WithdrawInvitation(Representatives representatives, InvitationStore invitations) {
        this.representatives = representatives;
        this.invitations = invitations;
    }

    /**
     * Withdraws it and answers which organisation it was for; one that was withdrawn or accepted before stays as it is.
     *
     * @throws IdentityException.MandateUnknown for an invitation of others, as for none
     */
    @Transactional
    public UUID withdraw(Actor actor, UUID invitation) {
        var account = representatives.citizen(actor).account();
        var found = invitations.find(invitation).orElseThrow(IdentityException.MandateUnknown::new);
        if (!representatives.heads(representatives.own(account, found.represented()))) {
            throw new IdentityException.NotHead();
        }
        if (found.acceptedAs().isEmpty()) {
            invitations.withdraw(invitation);
        }
        return found.represented();
    }
}
