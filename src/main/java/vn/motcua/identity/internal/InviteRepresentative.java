package vn.motcua.identity.internal;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.UseCase;

/** The head of an organisation asks somebody else to represent it too; a code goes to the telephone or mailbox. */
@UseCase
public class InviteRepresentative {

    private final Representatives representatives;
    private final MandateStore mandates;
    private final OfferedAddresses addresses;
    private final InvitationThrottle throttle;
    private final InvitationDesk desk;

    InviteRepresentative(
            Representatives representatives,
            MandateStore mandates,
            OfferedAddresses addresses,
            InvitationThrottle throttle,
            InvitationDesk desk) {
        this.representatives = representatives;
        this.mandates = mandates;
        this.addresses = addresses;
        this.throttle = throttle;
        this.desk = desk;
    }

    /**
     * Sends the code. The answer is the same whether the address has an account or not.
     *
     * @param id of the invitation, as the form carries it: a form that is sent twice invites once
     * @throws IdentityException.MandateUnknown if who asks does not represent it
     * @throws IdentityException.NotHead if others head it
     * @throws IdentityException.MandateUnclear with every place to mend
     * @throws IdentityException.InviteLater after too many
     */
    public void invite(Actor actor, UUID organisation, UUID id, Map<String, String> typed, Asker asker) {
        var citizen = representatives.citizen(actor);
        var own = representatives.own(citizen.account(), organisation);
        if (!representatives.heads(own)) {
            throw new IdentityException.NotHead();
        }
        var fields = new MandateFields(typed, mandates.today());
        var role = fields.basis("vai-tro", true);
        var term = fields.term(role);
        fields.requireClear();
        var address = addresses.typed(typed.getOrDefault("noi-nhan-ma", ""));
        if (!desk.sent(id)) {
            throttle.sending(address, citizen.account());
            var ground = new MandateStore.Ground(Objects.requireNonNull(role), null, term.from(), term.until());
            desk.open(id, own, address, ground, asker);
        }
    }
}
