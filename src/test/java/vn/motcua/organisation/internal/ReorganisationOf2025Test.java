package vn.motcua.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organisation.OrganisationException;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitKind;
import vn.motcua.shared.Ids;

/** On 30/06/2025 the district has its last day; from 01/07/2025 on five communes answer for sixteen. */
class ReorganisationOf2025Test {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private final StructureView organisation = DemonstrationDistrict.view();

    @Test
    void sixteenCommunesBecomeFiveOverNight() {
        assertThat(organisation.units(LAST_DAY, UnitKind::atCommuneLevel)).hasSize(16);
        assertThat(organisation.units(FIRST_DAY, UnitKind::atCommuneLevel))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder(
                        "UBND xã Mỏ Cày",
                        "UBND xã Đồng Khởi",
                        "UBND xã An Định",
                        "UBND xã Thành Thới",
                        "UBND xã Hương Mỹ");
    }

    @ParameterizedTest
    @CsvSource({
        "mocay, mocay2025",
        "anthanh, mocay2025",
        "tanhoi, mocay2025",
        "daphuochoi, mocay2025",
        "dinhthuy, dongkhoi2025",
        "phuochiep, dongkhoi2025",
        "binhkhanh, dongkhoi2025",
        "ngaidang, huongmy2025",
        "camson, huongmy2025",
        "huongmy, huongmy2025",
        "tantrung, andinh2025",
        "minhduc, andinh2025",
        "andinh, andinh2025",
        "anthoi, thanhthoi2025",
        "thanhthoia, thanhthoi2025",
        "thanhthoib, thanhthoi2025"
    })
    void everyCommuneHasOneHeirForEverything(String former, String heir) {
        var commune = onLastDay(former);
        assertThat(successors(commune, FIRST_DAY, null)).containsExactly(heir);
        assertThat(successors(commune, FIRST_DAY, "Hộ tịch")).containsExactly(heir);
    }

    @Test
    void aCommuneAnswersForItselfOnItsLastDay() {
        assertThat(successors(onLastDay("andinh"), LAST_DAY, null)).containsExactly("andinh");
    }

    @Test
    void nobodyAnswersForACommuneThatDoesNotExistYet() {
        var future = organisation.byKey("andinh2025", FIRST_DAY).orElseThrow();
        assertThat(successors(future, LAST_DAY, null)).isEmpty();
    }

    @Test
    void theDistrictEndsWithHeirsOfSomeSectorsOnly() {
        var district = onLastDay("huyen");
        assertThat(organisation.units(FIRST_DAY, UnitKind.DISTRICT::equals)).isEmpty();
        assertThat(successors(district, FIRST_DAY, "Hộ tịch")).hasSize(5);
        assertThat(successors(district, FIRST_DAY, "Đất đai")).isEmpty();
    }

    @Test
    void noDepartmentIsCompetentOnceTheDistrictHasEnded() {
        assertThat(organisation.departmentFor("Hộ tịch", LAST_DAY)).isPresent();
        assertThat(organisation.departmentFor("Hộ tịch", FIRST_DAY)).isEmpty();
    }

    @Test
    void anEndedUnitIsFoundByItsIdAndNoLongerByItsKey() {
        var commune = onLastDay("andinh");
        assertThat(organisation.byKey("andinh", FIRST_DAY)).isEmpty();
        assertThat(organisation.unit(commune.id())).isEqualTo(commune);
    }

    @Test
    void postsEndWithTheirUnit() {
        var clerk = organisation.postByAccount("tuphap.andinh", LAST_DAY).orElseThrow();
        var officer = clerk.holder().orElseThrow();
        assertThat(organisation.posts(clerk.unit(), Role.CASEWORKER, LAST_DAY)).contains(clerk);
        assertThat(organisation.posts(clerk.unit(), Role.CASEWORKER, FIRST_DAY)).isEmpty();
        assertThat(organisation.postByAccount("tuphap.andinh", FIRST_DAY)).isEmpty();
        assertThat(organisation.postsOf(officer.id(), FIRST_DAY)).isEmpty();
        assertThat(organisation.post(clerk.id(), FIRST_DAY).holder()).isEmpty();
    }

    @Test
    void anUnknownIdIsAnErrorAndNotAnEmptyAnswer() {
        assertThatThrownBy(() -> organisation.unit(new UnitId(Ids.next())))
                .isInstanceOf(OrganisationException.UnknownUnit.class);
        assertThatThrownBy(() -> organisation.post(new PostId(Ids.next()), LAST_DAY))
                .isInstanceOf(OrganisationException.UnknownPost.class);
    }

    private Unit onLastDay(String key) {
        return organisation.byKey(key, LAST_DAY).orElseThrow();
    }

    private List<String> successors(Unit unit, LocalDate date, @Nullable String sector) {
        return organisation.successors(unit.id(), date, sector).stream()
                .map(Unit::key)
                .toList();
    }
}
