package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.FoundDossiers;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.testing.MotCuaTest;

/** An officer finds dossiers of the own unit again; the applicant is called Nguyễn Thị Sen. */
@MotCuaTest
class FindDossiersTest {

    private final DossierSearch search;
    private final Births births;
    private final BirthPlace place;
    private final JdbcClient jdbc;

    @Autowired
    FindDossiersTest(DossierSearch search, Births births, BirthPlace place, JdbcClient jdbc) {
        this.search = search;
        this.births = births;
        this.place = place;
        this.jdbc = jdbc;
    }

    private boolean finds(FoundDossiers found, DossierNumber number) {
        return found.dossiers().stream().anyMatch(dossier -> dossier.number().equals(number));
    }

    private FoundDossiers named(UnitId unit, String words) {
        return search.named(births.officer(unit, Role.RECEPTIONIST), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Sen", "nguyen thi", "Sen", "thị  SEN", "nguyen t"})
    void byTheFirstWordsOfANameOrByItsLast(String words) {
        var number = births.submitted(place.citizen(), place.commune());
        assertThat(finds(named(place.commune(), words), number)).as(words).isTrue();
    }

    @Test
    void byNoWordsOfTheMiddleAndInNoOtherUnit() {
        var number = births.submitted(place.citizen(), place.commune());
        assertThat(finds(named(place.commune(), "Thị"), number)).isFalse();
        assertThat(finds(named(place.elsewhere(), "Nguyễn Thị Sen"), number)).isFalse();
    }

    @Test
    void byProcedureWhatTheWordsMayBeToo() {
        var number = births.submitted(place.citizen(), place.commune());
        var found = named(place.commune(), "đăng ký khai sinh");
        assertThat(found.procedures()).extracting(FoundDossiers.Procedure::code).contains("1.001193");
        var officer = births.officer(place.commune(), Role.RECEPTIONIST);
        assertThat(finds(search.ofProcedure(officer, "1.001193"), number)).isTrue();
    }

    @Test
    void refusesASearchForASingleLetter() {
        assertThatThrownBy(() -> named(place.commune(), " a ")).isInstanceOf(DossierException.SearchTooShort.class);
    }

    @Test
    void recordsTheSearchAndNotTheName() {
        named(place.commune(), "Nguyễn Thị Sen");
        var details = jdbc.sql("select detail from audit.entry where action = 'dossier.find' and subject_id = :unit")
                .param("unit", place.commune().toString())
                .query(String.class)
                .list();
        assertThat(details).isNotEmpty().allMatch(detail -> detail.matches("(name|procedure) \\d+"));
    }
}
