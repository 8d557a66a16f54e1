package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.workflow.StageUnits.Circumstances;

@MotCuaTest
class StageUnitsTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 3, 1);
    private static final LocalDate AFTER_DISTRICTS = LocalDate.of(2025, 7, 2);
    private static final String SECTOR = "Hộ tịch";

    private final StageUnits units;
    private final Organisation organisation;
    private final Unit commune;
    private final Unit other;

    @Autowired
    StageUnitsTest(StageUnits units, Organisation organisation) {
        this.units = units;
        this.organisation = organisation;
        this.commune = organisation.communes(IN_2021).get(1);
        this.other = organisation.communes(IN_2021).get(2);
    }

    private Optional<UnitId> unitFor(UnitRule rule, LocalDate date) {
        var answers = ARoute.json("{\"home\":{\"commune\":\"" + other.key() + "\",\"code\":\"" + other.gso() + "\"}}");
        var given = new Circumstances(commune.id(), SECTOR, answers, Map.of("a", other.id()), Map.of("b", other.id()));
        return units.unitFor(ARoute.stage("x").at(rule).build(), given, date);
    }

    @Test
    void findsTheUnitThatReceived() {
        assertThat(unitFor(new UnitRule.ReceivingUnit(), IN_2021)).contains(commune.id());
    }

    @Test
    void findsTheSuccessorOfAUnitThatEnded() {
        var heir = organisation.successors(commune.id(), SECTOR, AFTER_DISTRICTS);
        assertThat(heir).hasSize(1);
        assertThat(heir.getFirst().id()).isNotEqualTo(commune.id());
        assertThat(unitFor(new UnitRule.ReceivingUnit(), AFTER_DISTRICTS))
                .contains(heir.getFirst().id());
    }

    @Test
    void findsTheCommuneOfAnAddressByKeyAndByCode() {
        assertThat(unitFor(new UnitRule.CommuneOf("home.commune"), IN_2021)).contains(other.id());
        assertThat(unitFor(new UnitRule.CommuneOf("home.code"), IN_2021)).contains(other.id());
        assertThat(unitFor(new UnitRule.CommuneOf("home.street"), IN_2021)).isEmpty();
    }

    @Test
    void findsTheAgencyAboveAndBelow() {
        var district = organisation.district(IN_2021).orElseThrow();
        assertThat(unitFor(new UnitRule.AgencyAbove(), IN_2021)).contains(district.id());
        assertThat(unitFor(new UnitRule.AgencyBelow("home.commune"), IN_2021)).isEmpty();
        var fromAbove = new Circumstances(
                district.id(), SECTOR, ARoute.json("{\"commune\":\"" + other.key() + "\"}"), Map.of(), Map.of());
        var stage = ARoute.stage("x").at(new UnitRule.AgencyBelow("commune")).build();
        assertThat(units.unitFor(stage, fromAbove, IN_2021)).contains(other.id());
    }

    @Test
    void findsTheUnitOfAnEarlierStageAndTheOneChosenThere() {
        assertThat(unitFor(new UnitRule.UnitOfStage("a"), IN_2021)).contains(other.id());
        assertThat(unitFor(new UnitRule.UnitOfStage("b"), IN_2021)).isEmpty();
        assertThat(unitFor(new UnitRule.ChosenAt("b"), IN_2021)).contains(other.id());
    }

    @Test
    void findsTheCompetentDepartmentAndANamedAgency() {
        assertThat(unitFor(new UnitRule.CompetentDepartment(), IN_2021))
                .isEqualTo(organisation.departmentFor(SECTOR, IN_2021).map(Unit::id));
        assertThat(unitFor(new UnitRule.NamedAgency(other.key()), IN_2021)).contains(other.id());
        assertThat(unitFor(new UnitRule.NamedAgency("khongco"), IN_2021)).isEmpty();
    }
}
