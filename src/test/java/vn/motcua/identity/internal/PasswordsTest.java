package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void keepsAnArgon2idHashWithItsScheme() {
        assertThat(passwords.hash("sông Hàm Luông"))
                .startsWith("{argon2id-1}$argon2id$")
                .doesNotContain("Luông");
    }

    @Test
    void acceptsTheSameLettersFromEveryKeyboard() {
        var composed = Normalizer.normalize("đất dừa quê mẹ", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void tellsPasswordsApartThatDifferAfterSeventyTwoBytes() {
        var start = "ở".repeat(40);

        assertThat(passwords.matches(start + "b", passwords.hash(start + "a"))).isFalse();
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("motcua-demo", null)).isFalse();
    }

    @Test
    void refusesEndlessPasswordsWithoutHashingThem() {
        assertThat(passwords.matches("a".repeat(257), passwords.hash("a"))).isFalse();
    }

    @Test
    void knowsHashesOfWeakerSettingsAsOutdated() {
        var weaker = new DelegatingPasswordEncoder(
                "argon2id-1", Map.of("argon2id-1", new Argon2PasswordEncoder(16, 32, 1, 4_096, 1)));
        var old = weaker.encode("motcua-demo");

        assertThat(old).isNotNull();
        assertThat(passwords.matches("motcua-demo", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("motcua-demo"))).isFalse();
    }
}
