package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Contacts;
import vn.motcua.identity.CurrentActor;
import vn.motcua.notification.MessageReaders;

/**
 * Knows the browser that asked for a code again: 256 random bits in a cookie that only asking sets. A code opens nothing
 * in any other browser, so one that was read over a shoulder or talked out of somebody is worth nothing there.
 */
@Component
class BrowserKey implements MessageReaders {

    private static final String COOKIE = "motcua-ma";
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final HttpServletRequest current;
    private final CurrentActor actor;

    BrowserKey(HttpServletRequest current, CurrentActor actor) {
        this.current = current;
        this.actor = actor;
    }

    /** The key of the browser, as kept in the database: a hash, since the cookie itself is a secret. */
    Optional<String> of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> hash(cookie.getValue()))
                        .findFirst();
    }

    /** Gives the browser a new key. */
    String begin(HttpServletRequest request, HttpServletResponse response) {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Arrays.fill(random, (byte) 0);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, key)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(LIFETIME)
                        .build()
                        .toString());
        return hash(key);
    }

    @Override
    public Set<String> current() {
        var readers = new HashSet<String>();
        of(current).ifPresent(readers::add);
        if (actor.get() instanceof Citizen citizen) {
            readers.add(Contacts.reader(citizen.account()));
        }
        return readers;
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
