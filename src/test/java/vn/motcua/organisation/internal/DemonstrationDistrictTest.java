package vn.motcua.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.internal.OrganisationFile.OfficerEntry;
import vn.motcua.organisation.internal.OrganisationFile.SectorEntry;

class DemonstrationDistrictTest {
    private static final LocalDate DEMONSTRATION_DATE = LocalDate.of(2021, 3, 1);

    private final OrganisationFile file = DemonstrationDistrict.file();
    private final StructureView district = DemonstrationDistrict.view();

    @Test
    void hasTheUnitsOf2021() {
        assertThat(units(UnitKind.DISTRICT)).hasSize(1);
        assertThat(units(UnitKind.DEPARTMENT)).hasSize(12);
        assertThat(units(UnitKind.PUBLIC_SERVICE_UNIT)).hasSize(5);
        assertThat(units(UnitKind.VERTICAL_AGENCY)).hasSize(9);
        assertThat(units(UnitKind.COMMUNE)).hasSize(15);
        assertThat(units(UnitKind.TOWNSHIP)).hasSize(1);
    }

    @Test
    void saysOfEveryCodeThatNobodyIssuedIt() {
        assertThat(unitsOfAllTimes()).hasSize(48).allMatch(Unit::provisionalCode);
    }

    @Test
    void writesCodesInTheFormsOfTheLaw() {
        assertThat(unitsOfAllTimes())
                .allSatisfy(unit -> assertThat(unit.code()).matches("H[0-9]{2}(\\.[0-9A-Z]{1,6}){0,3}"));
        assertThat(district.units(DEMONSTRATION_DATE, kind -> true))
                .allSatisfy(unit ->
                        assertThat(unit.formerCode()).matches("[0-9A-Z]{3}\\.[0-9A-Z]{2}\\.[0-9A-Z]{2}\\.H[0-9]{2}"));
    }

    @Test
    void placesEveryCommuneOnTheMap() {
        assertThat(communes()).hasSize(16).allSatisfy(commune -> {
            assertThat(commune.gso()).matches("[0-9]{5}");
            assertThat(commune.place()).isNotNull();
            assertThat(commune.centre()).isNotNull();
        });
    }

    @Test
    void givesEveryCommuneTheRolesThatRoutesNeed() {
        var needed = EnumSet.of(Role.RECEPTIONIST, Role.CASEWORKER, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER);
        assertThat(communes())
                .allSatisfy(commune ->
                        assertThat(filledRoles(commune)).as(commune.key()).containsAll(needed));
    }

    @Test
    void givesEveryDepartmentAHeadAndACaseworker() {
        assertThat(units(UnitKind.DEPARTMENT))
                .allSatisfy(department -> assertThat(filledRoles(department))
                        .as(department.key())
                        .containsExactlyInAnyOrder(Role.HEAD_OF_UNIT, Role.CASEWORKER));
    }

    @Test
    void leavesNoRoleWithoutAPost() {
        assertThat(roles(district.posts(DEMONSTRATION_DATE))).isEqualTo(EnumSet.allOf(Role.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiepnhan.andinh",
                "tuphap.andinh",
                "chutich.andinh",
                "vanthu.andinh",
                "tiepnhan.huyen",
                "truongphong.ktht",
                "chuyenvien.ktht",
                "phochutich.huyen",
                "vanthu.huyen",
                "kiemsoat.huyen",
                "quantri"
            })
    void hasThePostsOfTheSignInPageEachWithAnOfficerOfItsOwn(String account) {
        var post = district.postByAccount(account, DEMONSTRATION_DATE).orElseThrow();
        var officer = post.holder().orElseThrow();
        assertThat(officer.account()).isEqualTo(account);
        assertThat(district.postsOf(officer.id(), DEMONSTRATION_DATE)).containsExactly(post);
    }

    @Test
    void letsOneOfficerOfASmallCommuneHoldTwoPosts() {
        var post = district.postByAccount("vanthu.ngaidang", DEMONSTRATION_DATE).orElseThrow();
        var officer = post.holder().orElseThrow();
        assertThat(district.postsOf(officer.id(), DEMONSTRATION_DATE))
                .extracting(Post::account)
                .containsExactly("tiepnhan.ngaidang", "vanthu.ngaidang");
    }

    @Test
    void hasInventedOfficersWithNamesOfTheirOwn() {
        assertThat(file.officers()).hasSizeBetween(110, 140);
        assertThat(file.officers()).extracting(OfficerEntry::name).doesNotHaveDuplicates();
        assertThat(file.notes()).anyMatch(note -> note.contains("tên bịa"));
    }

    @Test
    void namesOneCivilServantForEachSectorInEveryCommune() {
        for (var commune : communes()) {
            for (var sector : file.sectors()) {
                assertThat(district.posts(commune.id(), Role.CASEWORKER, DEMONSTRATION_DATE))
                        .as("%s in %s", sector.name(), commune.key())
                        .filteredOn(post -> post.sectors().contains(sector.name()))
                        .hasSize(1);
            }
        }
    }

    @Test
    void knowsTheDepartmentOfEachSector() {
        assertThat(file.sectors())
                .allSatisfy(sector -> assertThat(district.departmentFor(sector.name(), DEMONSTRATION_DATE))
                        .as(sector.name())
                        .isPresent());
        assertThat(district.departmentFor("Hộ tịch", DEMONSTRATION_DATE).map(Unit::key))
                .contains("tp");
        assertThat(district.departmentFor("Hoạt động xây dựng", DEMONSTRATION_DATE)
                        .map(Unit::key))
                .contains("ktht");
        assertThat(district.departmentFor("Hàng không", DEMONSTRATION_DATE)).isEmpty();
    }

    @Tag("reference")
    @Test
    void knowsEverySectorOfTheReferenceProcedures() throws IOException {
        var table = Path.of(System.getenv("MOTCUA_REFERENCE"), "data", "procedures-342.tsv");
        var fields = Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[2])
                .collect(Collectors.toUnmodifiableSet());
        assertThat(file.sectors()).extracting(SectorEntry::name).containsExactlyInAnyOrderElementsOf(fields);
    }

    private List<Unit> units(UnitKind kind) {
        return district.units(DEMONSTRATION_DATE, kind::equals);
    }

    private List<Unit> communes() {
        return district.units(DEMONSTRATION_DATE, UnitKind::atCommuneLevel);
    }

    private List<Unit> unitsOfAllTimes() {
        return Stream.of(DEMONSTRATION_DATE, LocalDate.of(2025, 7, 1))
                .flatMap(date -> district.units(date, kind -> true).stream())
                .toList();
    }

    private Set<Role> filledRoles(Unit unit) {
        return roles(district.posts(DEMONSTRATION_DATE).stream()
                .filter(post -> post.unit().equals(unit.id()) && post.holder().isPresent())
                .toList());
    }

    private static Set<Role> roles(List<Post> posts) {
        return posts.stream().flatMap(post -> post.roles().stream()).collect(Collectors.toSet());
    }
}
