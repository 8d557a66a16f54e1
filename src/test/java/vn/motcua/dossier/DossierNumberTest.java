package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scanner types when it reads a slip. */
class DossierNumberTest {

    private static final String NUMBER = "H07.99.38-210525-0007";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBER,
                " h07.99.38-210525-0007\n",
                "http://localhost:8080/theo-doi?so=H07.99.38-210525-0007",
                "https://dichvu.example.vn/theo-doi?so=H07.99.38-210525-0007&x=1"
            })
    void isReadFromTheBarCodeAndFromTheAddressInTheSquareCode(String scanned) {
        assertThat(DossierNumber.scanned(scanned).value()).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4006381333931", "https://example.vn/", "XH07.99.38-210525-0007"})
    void isNotMadeOfOtherCodes(String scanned) {
        assertThatThrownBy(() -> DossierNumber.scanned(scanned)).isInstanceOf(DossierException.UnknownNumber.class);
    }
}
