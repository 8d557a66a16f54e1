package vn.motcua.identity.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateId;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Notifications;
import vn.motcua.shared.Ids;
import vn.motcua.shared.MachineTime;

/**
 * Sends codes of twelve digits to people who shall represent an organisation too, and takes them back. Whoever invites
 * sees the same whether the address has an account or not.
 *
 * <p>Each method is one transaction. The throttle counts in its own before, so that no connection waits for another.
 */
@Component
class InvitationDesk {

    static final Duration LIFETIME = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long CODES = 1_000_000_000_000L;

    private final InvitationStore invitations;
    private final MandateStore mandates;
    private final Notifications notifications;
    private final KeyedHash hashes;
    private final MachineTime time;
    private final AccountRecord record;

    InvitationDesk(
            InvitationStore invitations,
            MandateStore mandates,
            Notifications notifications,
            KeyedHash hashes,
            MachineTime time,
            AccountRecord record) {
        this.invitations = invitations;
        this.mandates = mandates;
        this.notifications = notifications;
        this.hashes = hashes;
        this.time = time;
        this.record = record;
    }

    /** Whether the same form was sent before. */
    boolean sent(UUID invitation) {
        return invitations.find(invitation).isPresent();
    }

    /** Keeps the invitation and stages its message. */
    @Transactional
    public void open(UUID id, Mandate by, ContactAddress address, MandateStore.Ground ground, Asker asker) {
        mandates.lockRepresented(by.whom().id());
        if (sent(id)) {
            return;
        }
        var now = time.instant();
        var code = "%012d".formatted(RANDOM.nextLong(CODES));
        var invitation = new InvitationStore.Invitation(
                id,
                by.whom().id(),
                address.masked(),
                ground.basis(),
                ground.paperDate(),
                ground.until(),
                now,
                now.plus(LIFETIME),
                false,
                Optional.empty());
        invitations.add(invitation, by.id(), address, hash(code));
        var grouped = code.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        notifications.stage(new NewMessage(
                address.recipient(),
                "identity.message.invitation",
                asker.language(),
                List.of(grouped, by.whom().name(), Long.toString(LIFETIME.toDays())),
                asker.browser(),
                now.plus(LIFETIME)));
        record.mandate(
                "identity.mandate-invite",
                by.account(),
                "represented",
                by.whom().id(),
                ground.basis().name());
    }

    /** Makes a representative of whoever brings the code; bringing it again changes nothing. */
    @Transactional
    public UUID accept(AccountId account, String code) {
        var invitation = invitations.hold(hash(code)).orElseThrow(IdentityException.InvitationWrong::new);
        var accepted = invitation.acceptedAs().flatMap(mandates::find);
        if (accepted.isPresent()) {
            return accepted.filter(mandate -> mandate.account().equals(account) && mandate.isUsableOn(mandates.today()))
                    .orElseThrow(IdentityException.InvitationWrong::new)
                    .whom()
                    .id();
        }
        var until = invitation.until();
        if (!invitation.isOpenAt(time.instant()) || (until != null && until.isBefore(mandates.today()))) {
            throw new IdentityException.InvitationWrong();
        }
        var organisation = invitation.represented();
        mandates.lockRepresented(organisation);
        makeRoom(account, organisation);
        var id = new MandateId(Ids.next());
        mandates.add(
                id,
                account,
                organisation,
                new MandateStore.Ground(invitation.basis(), null, invitation.paperDate(), until));
        invitations.accept(invitation.id(), id);
        record.mandate(
                "identity.mandate-accept",
                account,
                "mandate",
                id,
                invitation.basis().name());
        return organisation;
    }

    /** One who represents it already stays as he is; a mandate whose last day is over makes room for the new one. */
    private void makeRoom(AccountId account, UUID organisation) {
        mandates.ofRepresented(organisation).stream()
                .filter(mandate -> mandate.account().equals(account) && Objects.isNull(mandate.endedAt()))
                .forEach(mandate -> {
                    if (mandate.isUsableOn(mandates.today())) {
                        throw new IdentityException.RepresentsAlready();
                    }
                    mandates.end(mandate.id(), account);
                });
    }

    private String hash(String code) {
        return hashes.of(KeyedHash.Use.INVITATION, code);
    }
}
