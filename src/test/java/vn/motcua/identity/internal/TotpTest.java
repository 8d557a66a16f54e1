package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows of SHA-1; the RFC shows eight digits, of which we take the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makesTheCodesOfTheRfc(long second, String eight) {
        assertThat("%08d".formatted(Totp.truncated(SECRET, second / 30) % 100_000_000))
                .isEqualTo(eight);
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(eight.substring(2));
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "9, 520489"})
    void makesTheCodesOfTheCounter(long step, String code) {
        assertThat(Totp.code(SECRET, step)).isEqualTo(code);
    }

    @Test
    void takesTheStepBeforeAndAfterAndNoOther() {
        var now = Instant.ofEpochSecond(30 * 100 + 7);
        for (long step = 95; step <= 105; step++) {
            assertThat(Totp.stepOf(Totp.code(SECRET, step), SECRET, now, 0).isPresent())
                    .as("step %s at step 100", step)
                    .isEqualTo(step >= 99 && step <= 101);
        }
    }

    @Test
    void takesNoCodeTwice() {
        var now = Instant.ofEpochSecond(30 * 100);
        var code = Totp.code(SECRET, 100);

        assertThat(Totp.stepOf(code, SECRET, now, 99)).hasValue(100);
        assertThat(Totp.stepOf(code, SECRET, now, 100)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsTheRfcDoes(String bytes, String text) {
        assertThat(Totp.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
