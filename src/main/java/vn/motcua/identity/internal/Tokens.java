package vn.motcua.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.MachineTime;

/**
 * Bearer tokens of the API: 256 random bits, known in the clear only to whoever asked for them. A plain hash is enough
 * to keep, since nobody guesses 256 bits. They live for one working day, in machine time.
 */
@Component
public class Tokens {

    static final Duration LIFETIME = Duration.ofHours(8);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final TokenStore store;
    private final Actors actors;
    private final MachineTime time;

    Tokens(TokenStore store, Actors actors, MachineTime time) {
        this.store = store;
        this.actors = actors;
        this.time = time;
    }

    @Transactional
    public IssuedToken issue(AccountId account, @Nullable PostId post) {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var now = time.instant().truncatedTo(ChronoUnit.MICROS);
        var expiresAt = now.plus(LIFETIME);
        store.removeExpired(now);
        store.keep(hash(token), new TokenStore.Bearer(account, post), now, expiresAt);
        return new IssuedToken(token, expiresAt);
    }

    /** The actor a token speaks for; none when it is unknown, expired, or its account or post has ended. */
    public Optional<Actor> actor(String token) {
        return store.bearer(hash(token), time.instant())
                .flatMap(bearer -> actors.of(bearer.account(), bearer.post()))
                .filter(actor -> !(actor instanceof Guest));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token in the clear: shown once, kept nowhere. */
    public record IssuedToken(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "IssuedToken[hidden, expiresAt=" + expiresAt + "]";
        }
    }
}
