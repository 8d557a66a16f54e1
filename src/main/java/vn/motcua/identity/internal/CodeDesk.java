package vn.motcua.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Notifications;
import vn.motcua.shared.Ids;
import vn.motcua.shared.MachineTime;

/**
 * Sends codes of six digits and compares what comes back. Whoever asks sees the same whether the address is known or
 * not: the difference arrives at the address, as another message.
 *
 * <p>Each method is one transaction. The throttle counts in its own before, so that no connection waits for another.
 */
@Component
class CodeDesk {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private final CodeRequestStore requests;
    private final ContactStore contacts;
    private final Notifications notifications;
    private final KeyedHash hashes;
    private final MachineTime time;

    CodeDesk(
            CodeRequestStore requests,
            ContactStore contacts,
            Notifications notifications,
            KeyedHash hashes,
            MachineTime time) {
        this.requests = requests;
        this.contacts = contacts;
        this.notifications = notifications;
        this.hashes = hashes;
        this.time = time;
    }

    /** Begins: keeps the request and stages its message. */
    @Transactional
    public void open(
            CodePurpose purpose, ContactAddress address, Asker asker, @Nullable AccountId whose, String target) {
        var now = time.instant();
        var id = Ids.next();
        var owner = owner(purpose, address);
        var account = purpose == CodePurpose.RECOVER ? owner : Optional.ofNullable(whose);
        var code = codeFor(purpose, owner.isPresent());
        var language = asker.language();
        requests.add(
                asker.browser(),
                new CodeRequest(
                        id,
                        purpose,
                        address,
                        account,
                        Optional.ofNullable(code).map(digits -> hash(id, digits)),
                        language,
                        target,
                        now,
                        now.plus(LIFETIME),
                        0,
                        false,
                        Optional.empty()));
        notifications.stage(message(purpose, address, language, code, asker.browser(), now));
    }

    /** Sends again, with a new code; the former one ends. */
    @Transactional
    public void sendAgain(CodePurpose purpose, Asker asker) {
        var request = requests.hold(asker.browser(), purpose).orElseThrow(IdentityException.NothingAsked::new);
        if (request.confirmed()) {
            return;
        }
        var now = time.instant();
        var code = codeFor(purpose, owner(purpose, request.address()).isPresent());
        var hash = code == null ? null : hash(request.id(), code);
        requests.sentAgain(request.id(), hash, now, now.plus(LIFETIME));
        notifications.stage(message(purpose, request.address(), request.language(), code, asker.browser(), now));
    }

    /** Compares; a wrong code stays counted although it is refused. */
    @Transactional(noRollbackFor = IdentityException.class)
    public void compare(CodePurpose purpose, Asker asker, String typed) {
        var request = requests.hold(asker.browser(), purpose).orElseThrow(IdentityException.NothingAsked::new);
        if (request.confirmed()) {
            return;
        }
        if (request.tries() >= TRIES || !request.expiresAt().isAfter(time.instant())) {
            throw new IdentityException.CodeEnded();
        }
        requests.countTry(request.id());
        var expected = request.codeHash().orElse("");
        if (!same(hash(request.id(), typed), expected)) {
            int left = TRIES - request.tries() - 1;
            throw left > 0 ? new IdentityException.CodeWrong(left) : new IdentityException.CodeEnded();
        }
        requests.confirm(request.id());
    }

    /** The request of this browser, if it has one. */
    Optional<CodeRequest> find(CodePurpose purpose, Asker asker) {
        return requests.find(asker.browser(), purpose);
    }

    /** A closed account cannot be recovered, but its address is not free either. */
    private Optional<AccountId> owner(CodePurpose purpose, ContactAddress address) {
        return purpose == CodePurpose.RECOVER ? contacts.openOwnerOf(address) : contacts.ownerOf(address);
    }

    /** Opening an account or claiming an address needs one that is free; recovering needs one that is known. */
    private static @Nullable String codeFor(CodePurpose purpose, boolean known) {
        return (purpose == CodePurpose.RECOVER) == known ? newCode() : null;
    }

    private NewMessage message(
            CodePurpose purpose,
            ContactAddress address,
            Locale language,
            @Nullable String code,
            String browser,
            Instant now) {
        var template = "identity.message." + purpose.name().toLowerCase(Locale.ROOT) + (code == null ? "-not" : "");
        var arguments = List.of(code == null ? address.masked() : code, Long.toString(LIFETIME.toMinutes()));
        return new NewMessage(address.recipient(), template, language, arguments, browser, now.plus(LIFETIME));
    }

    private String hash(UUID request, String code) {
        return hashes.of(KeyedHash.Use.CODE, request + ":" + code);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String newCode() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }
}
