package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class OrganisationTest {
    private static final LocalDate DEMONSTRATION_DATE = LocalDate.of(2021, 3, 1);
    private static final LocalDate DISTRICTS_HAVE_ENDED = LocalDate.of(2025, 7, 1);

    @Autowired
    private Organisation organisation;

    @Test
    void isLoadedBeforeTheFirstRequest() {
        assertThat(organisation.communes(DEMONSTRATION_DATE)).hasSize(16);
        assertThat(organisation.district(DEMONSTRATION_DATE)).isPresent();
        assertThat(organisation.posts(DEMONSTRATION_DATE))
                .allMatch(post -> post.holder().isPresent());
    }

    @Test
    void namesUnitsOfEveryTimeTogether() {
        var former = organisation.byKey("tanhoi", DEMONSTRATION_DATE).orElseThrow();
        var heir = organisation.successors(former.id(), DISTRICTS_HAVE_ENDED).getFirst();
        assertThat(organisation.names(Set.of(former.id(), heir.id())))
                .containsEntry(former.id(), "UBND xã Tân Hội")
                .containsEntry(heir.id(), "UBND xã Mỏ Cày");
    }

    @Test
    void findsTheOfficersWhoCanTakeAStep() {
        var commune = organisation.byKey("andinh", DEMONSTRATION_DATE).orElseThrow();
        assertThat(organisation.posts(commune.id(), Role.CASEWORKER, DEMONSTRATION_DATE))
                .filteredOn(post -> post.covers("Hộ tịch"))
                .extracting(Post::account)
                .containsExactly("tuphap.andinh");
        var department = organisation
                .departmentFor("Hoạt động xây dựng", DEMONSTRATION_DATE)
                .orElseThrow();
        assertThat(organisation.posts(department.id(), Role.HEAD_OF_UNIT, DEMONSTRATION_DATE))
                .extracting(Post::account)
                .containsExactly("truongphong.ktht");
    }

    @Test
    void hasNoDistrictOnceDistrictsHaveEnded() {
        assertThat(organisation.district(DISTRICTS_HAVE_ENDED)).isEmpty();
        assertThat(organisation.communes(DISTRICTS_HAVE_ENDED)).hasSize(5);
    }
}
