package vn.motcua.identity.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Mandate;
import vn.motcua.shared.UseCase;

/** A representative sees who else represents the organisation, by name; the look is recorded. */
@UseCase(reads = true)
public class ReadRepresentatives {

    private final Representatives representatives;
    private final MandateStore mandates;
    private final InvitationStore invitations;
    private final AccountStore accounts;
    private final AccountRecord record;

    ReadRepresentatives(
            Representatives representatives,
            MandateStore mandates,
            InvitationStore invitations,
            AccountStore accounts,
            AccountRecord record) {
        this.representatives = representatives;
        this.mandates = mandates;
        this.invitations = invitations;
        this.accounts = accounts;
        this.record = record;
    }

    /** The organisation with everybody who represents or represented it, and who was asked to. */
    @Transactional
    public Seen read(Actor actor, UUID organisation) {
        var account = representatives.citizen(actor).account();
        var own = representatives.own(account, organisation);
        record.looked(account, organisation);
        var all = mandates.ofRepresented(organisation);
        var heads = representatives.heads(own);
        return new Seen(
                own,
                heads,
                all.stream()
                        .filter(mandate -> mandate.isUsableOn(mandates.today()))
                        .toList(),
                all.stream()
                        .filter(mandate -> !mandate.isUsableOn(mandates.today()))
                        .toList(),
                all.stream().map(Mandate::account).distinct().collect(Collectors.toMap(one -> one, this::name)),
                heads ? open(organisation) : List.of());
    }

    private List<Sent> open(UUID organisation) {
        return invitations.openOf(organisation).stream()
                .map(invitation -> new Sent(
                        invitation.id(),
                        invitation.address(),
                        invitation.basis().messageKey()))
                .toList();
    }

    private String name(AccountId account) {
        return accounts.citizenName(account);
    }

    /**
     * What a representative sees.
     *
     * @param heads whether he says who else represents it
     * @param names of the accounts in the lists
     * @param invitations that can still be accepted; shown to heads only
     */
    public record Seen(
            Mandate own,
            boolean heads,
            List<Mandate> present,
            List<Mandate> past,
            Map<AccountId, String> names,
            List<Sent> invitations) {

        public Seen {
            present = List.copyOf(present);
            past = List.copyOf(past);
            names = Map.copyOf(names);
            invitations = List.copyOf(invitations);
        }
    }

    /** An invitation on its way, its address with the middle hidden. */
    public record Sent(UUID id, String address, String roleKey) {}
}
