package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.CounterException;

/** What a clerk types to find somebody. */
class PersonWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0900000123, phone",
        "0900 000 123, phone",
        "+84 900.000.123, phone",
        "083155000417, identity",
        "083 155 000 417, identity",
        "320456789, identity",
        "B1234567, identity",
        "Lê Thị Sen, name",
        "sen, name",
        "Lê Văn An 2, name"
    })
    void tellsNumbersFromNames(String typed, String kind) {
        assertThat(PersonWords.read(typed).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "1", "12345", "%", "_", "a", "0900 000"})
    void looksForNobodyByWhatCouldMeanAnybody(String typed) {
        assertThatThrownBy(() -> PersonWords.read(typed)).isInstanceOf(CounterException.WordsTooShort.class);
    }
}
