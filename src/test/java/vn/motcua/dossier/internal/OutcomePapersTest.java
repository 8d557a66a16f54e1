package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** What is fixed on the papers at the end: who issues them, in the words that the law asks for. */
@MotCuaTest
class OutcomePapersTest {

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private AgencyNames agencies;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void birthCertificateNamesTheAgencyInFullWithDistrictAndProvince() {
        var commune = organisation.byKey("andinh", place.today()).orElseThrow().id();

        var number = births.ready(place.citizen(), commune);

        assertThat(source(number, PaperKind.RESULT).path("registeredAt").asString())
                .isEqualTo("Ủy ban nhân dân xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre");
    }

    @Test
    void provinceFollowsTheAgencyCodeWhenTheDistrictIsNoMore() {
        var after = organisation.byKey("andinh2025", LocalDate.of(2025, 8, 1)).orElseThrow();

        assertThat(agencies.inFull(after.id())).isEqualTo("Ủy ban nhân dân xã An Định, tỉnh Vĩnh Long");
    }

    @Test
    void refusalNoticeIsIssuedByTheAgencyThatRefuses() {
        var commune = organisation.byKey("andinh", place.today()).orElseThrow().id();
        var number = births.received(place.citizen(), commune);
        complete.complete(
                births.officer(commune, Role.CASEWORKER), number, "tham-tra", "refuse", "Không đúng nơi cư trú");
        complete.complete(births.officer(commune, Role.LEADER), number, "phe-duyet-tu-choi", "approve", null);

        complete.complete(births.officer(commune, Role.RECORDS_CLERK), number, "vao-so", "done", null);

        var notice = source(number, PaperKind.REFUSAL);
        assertThat(notice.path("agency").asString()).isEqualTo("UBND xã An Định");
        assertThat(notice.at("/head/superior").asString()).isEqualTo("UBND huyện Mỏ Cày Nam");
        assertThat(notice.at("/reasons/0/text").asString()).isEqualTo("Không đúng nơi cư trú");
    }

    private JsonNode source(DossierNumber number, PaperKind kind) {
        return DossierRows.json(jdbc.sql("""
                select paper.source::text from dossier.paper join dossier.dossier on dossier.id = paper.dossier
                where dossier.number = :number and paper.kind = :kind
                """)
                .param("number", number.value())
                .param("kind", kind.name())
                .query(String.class)
                .single());
    }
}
