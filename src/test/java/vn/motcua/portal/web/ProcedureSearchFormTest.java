package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.Level;

class ProcedureSearchFormTest {

    @Test
    void keepsWordsAndFiltersInTheAddressOfTheNextPage() {
        var form = new ProcedureSearchForm("sổ đỏ & đất", List.of("xa", "huyen"), "dat-dai", "", "1", "", "", "");

        assertThat(form.next("abc", 10))
                .isEqualTo("/thu-tuc?q=s%E1%BB%95%20%C4%91%E1%BB%8F%20%26%20%C4%91%E1%BA%A5t&cap=xa&cap=huyen"
                        + "&linh-vuc=dat-dai&mang=1&sau=abc&da-xem=10");
    }

    @Test
    void countsWhatEarlierPagesShowed() {
        var second = new ProcedureSearchForm("", List.of(), "", "", "", "", "abc", "10");

        assertThat(second.rowsBefore()).isEqualTo(10);
        assertThat(second.next("def", 10)).contains("da-xem=20");
        assertThat(new ProcedureSearchForm("", List.of(), "", "", "", "", "", "10").rowsBefore())
                .isZero();
        assertThat(new ProcedureSearchForm("", List.of(), "", "", "", "", "abc", "-1").rowsBefore())
                .isZero();
    }

    @Test
    void asksTheCatalogueForTheChosenLevels() {
        var form = new ProcedureSearchForm("x", List.of("huyen"), "", "", "", "", "", "");

        assertThat(form.query().filters().levels()).isEqualTo(Set.of(Level.DISTRICT));
    }

    @Test
    void refusesLevelsThereAreNot() {
        var form = new ProcedureSearchForm("x", List.of("tinh"), "", "", "", "", "", "");

        assertThatThrownBy(form::query).isInstanceOf(CatalogueException.UnknownLevel.class);
    }
}
