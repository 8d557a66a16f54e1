package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.Fee;

/** What published amounts come to. */
class TariffTest {

    private static final Fee.Amount COPY = new Fee.Amount(8_000, Fee.Type.FEE, "copy");
    private static final Fee.Amount PAGE = new Fee.Amount(2_000, Fee.Type.FEE, "page");

    @ParameterizedTest
    @CsvSource({"1, 8000", "2, 16000", "20, 160000"})
    void aCopyOfAnEntryCostsTheSameWhateverItsPages(int copies, long dong) {
        assertThat(Tariff.total(COPY, copies, 1)).isEqualTo(dong);
        assertThat(Tariff.total(COPY, copies, 7)).isEqualTo(dong);
    }

    /** 2.000815: 2,000 a page, 1,000 from the third on, at most 200,000 a copy. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 2000",
        "1, 2, 4000",
        "1, 3, 5000",
        "2, 3, 10000",
        "1, 197, 199000",
        "1, 198, 200000",
        "3, 500, 600000"
    })
    void aCertifiedCopyCostsLessFromItsThirdPageAndNeverMoreThanTheCap(int copies, int pages, long dong) {
        assertThat(Tariff.total(PAGE, copies, pages)).isEqualTo(dong);
    }
}
