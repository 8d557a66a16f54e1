package vn.motcua.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.DefinitionReference;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureCode;

/** Which procedures take the general declaration, and by which way. */
class GeneralDeclarationTest {

    @ParameterizedTest
    @CsvSource({
        "8, HOURS, short",
        "1, SAME_DAY, short",
        "2, WORKING_DAYS, short",
        "3, WORKING_DAYS, middle",
        "9, WORKING_DAYS, middle",
        "10, WORKING_DAYS, long",
        "5, DAYS, middle",
        "10, DAYS, middle",
        "15, DAYS, long",
        "1, MONTHS, long"
    })
    void takesTheLongestWayWithinTheLimit(int amount, TimeLimit.Unit unit, String way) {
        var limit = unit == TimeLimit.Unit.SAME_DAY ? TimeLimit.sameDay() : new TimeLimit(amount, unit);

        assertThat(declaration().route(Level.COMMUNE, limit).code()).isEqualTo(way);
        assertThat(declaration().route(Level.DISTRICT_AND_COMMUNE, limit).code())
                .isEqualTo(way);
    }

    @Test
    void refusesALimitThatNoWayKeeps() {
        assertThatThrownBy(() -> declaration().route(Level.COMMUNE, TimeLimit.hours(3)))
                .hasMessage("catalogue.json has no general route of the level COMMUNE within 3 HOURS.");
        assertThatThrownBy(() -> declaration().route(Level.DISTRICT, TimeLimit.workingDays(30)))
                .hasMessageContaining("DISTRICT");
    }

    @Test
    void isTakenExactlyWhereFilingOnlineWasPublishedAndThereIsNoFormOfItsOwn() {
        var codes = PublishedDistrict.jdbc()
                .sql("select code from catalogue.procedure")
                .query(String.class)
                .list();
        assertThat(codes).hasSize(342);

        var versions = codes.stream()
                .map(code -> PublishedDistrict.catalogue().procedure(new ProcedureCode(code)))
                .toList();

        assertThat(versions).allSatisfy(version -> {
            var online = version.limits().published(Channel.ONLINE).isPresent();
            assertThat(version.fileable()).as(version.code().value()).isEqualTo(online);
            assertThat(version.general())
                    .isEqualTo(version.form()
                            .filter(form -> form.code().equals("khai-chung"))
                            .isPresent());
        });
        assertThat(versions.stream().filter(version -> version.fileable() && !version.general()))
                .hasSize(6);
        assertThat(versions.stream().filter(version -> version.general())).hasSize(154);
    }

    private static GeneralDeclaration declaration() {
        return new GeneralDeclaration(
                new DefinitionReference("chung", 1), List.of(way(8, "short"), way(80, "long"), way(24, "middle")));
    }

    private static GeneralDeclaration.Way way(int hours, String code) {
        return new GeneralDeclaration.Way(Level.COMMUNE, hours, new DefinitionReference(code, 1));
    }
}
