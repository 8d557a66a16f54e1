package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Check digits of tax codes: weights 31 29 23 19 17 13 7 5 3, ten less the rest by eleven (Thông tư 105/2020/TT-BTC). */
class TaxCodeTest {

    @ParameterizedTest
    @CsvSource({
        "0300588569, 0300588569",
        "0100109106, 0100109106",
        "030 058 8569, 0300588569",
        "0300588569-001, 0300588569-001",
        "0300588569001, 0300588569-001",
        "0000000137, 0000000137",
    })
    void takesWhatTheDigitsConfirm(String typed, String code) {
        assertThat(TaxCode.typed(typed)).contains(new TaxCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0300588560",
                "0300588659",
                "03005885",
                "03005885690",
                "0300588569-000",
                "0300588569-1",
                "030058856X",
                "0000000000",
                "0300588569-0001"
            })
    void refusesWhatTheyDoNot(String typed) {
        assertThat(TaxCode.typed(typed)).isEmpty();
    }

    @Property
    void nineDigitsHaveOneCheckDigitOrNone(@ForAll @IntRange(max = 999_999_999) int begins) {
        var nine = String.format(Locale.ROOT, "%09d", begins);
        int check = TaxCode.check(nine);

        for (int last = 0; last <= 9; last++) {
            assertThat(TaxCode.typed(nine + last).isPresent()).isEqualTo(last == check);
        }
    }

    @Property
    void oneDigitMistypedIsFound(
            @ForAll @IntRange(max = 999_999_999) int begins,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        var nine = String.format(Locale.ROOT, "%09d", begins);
        var code = Optional.of(nine + TaxCode.check(nine)).filter(whole -> whole.length() == 10);

        code.ifPresent(right -> {
            char other = (char) ('0' + (right.charAt(place) - '0' + more) % 10);
            var wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(TaxCode.typed(wrong)).isEmpty();
        });
    }
}
