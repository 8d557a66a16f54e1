package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.PaperKind;
import vn.motcua.forms.Answers;
import vn.motcua.forms.BusinessForm;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/**
 * Registration of a household business (1.001612): handed in at the district's counter, decided by the department of
 * finance and planning (NĐ 01/2021/NĐ-CP articles 79 to 87).
 */
@MotCuaTest
class BusinessRegistrationTest {

    @Autowired
    private Businesses businesses;

    @Autowired
    private BirthPlace place;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private IssuedPapers issued;

    @Autowired
    private DossierStore store;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("an individual", BusinessForm.individual()),
                Arguments.of("members of a family", BusinessForm.household()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void certificateSaysEverythingThatWasDeclared(String who, Answers answers) throws IOException {
        var number = throughTheApi(answers);

        var printed = issued.letters(businesses.head(), number, PaperKind.RESULT);

        assertThat(issued.declared(number))
                .hasSizeGreaterThan(25)
                .as(who)
                .allSatisfy(value -> assertThat(printed).contains(value.replaceAll("\\s+", "")));
        assertThat(printed).contains("GIẤYCHỨNGNHẬNĐĂNGKÝHỘKINHDOANH");
    }

    @Test
    void certificateIsOfTheDepartmentUnderTheDistrictAndSignedByItsHead() {
        var number = businesses.ready(place.citizen());

        var certificate = source(number, PaperKind.RESULT);

        assertThat(certificate.at("/head/superior").asString()).isEqualTo("UBND huyện Mỏ Cày Nam");
        assertThat(certificate.at("/head/issuer").asString()).isEqualTo("Phòng Tài chính - Kế hoạch");
        assertThat(certificate.at("/head/place").asString()).isEqualTo("Mỏ Cày Nam");
        assertThat(certificate.at("/signer/capacity").isNull()).isTrue();
        assertThat(certificate.at("/signer/post").asString()).isEqualTo("Trưởng phòng");
        assertThat(certificate.at("/signer/name").asString())
                .isEqualTo(businesses.head().name());
    }

    @Test
    void refusalNoticeIsOfTheDepartmentTooAndIsFetchedAtTheDistrictsCounter() {
        var number = businesses.received(place.citizen());
        complete.complete(
                businesses.specialist(), number, "tham-dinh", "refuse", "Chủ hộ đang là chủ hộ kinh doanh khác");
        complete.complete(businesses.head(), number, "phe-duyet-tu-choi", "approve", null);

        complete.complete(businesses.specialist(), number, "vao-so", "done", null);

        var notice = source(number, PaperKind.REFUSAL);
        assertThat(notice.path("agency").asString()).isEqualTo("Phòng Tài chính - Kế hoạch");
        assertThat(notice.path("contact").asString()).contains("UBND huyện Mỏ Cày Nam");
        assertThat(notice.at("/reasons/0/text").asString()).isEqualTo("Chủ hộ đang là chủ hộ kinh doanh khác");
    }

    @Test
    void i1LiesAtTheCounterOfTheDistrictThenInTheDepartmentThenAtTheCounterAgain() {
        var account = place.citizen();

        assertThat(desk(businesses.submitted(account, BusinessForm.individual())))
                .containsExactly("RECEPTIONIST H07.99");
        assertThat(desk(businesses.received(account))).containsExactly("CASEWORKER H07.99.04");
        assertThat(desk(businesses.appraised(account))).containsExactly("HEAD_OF_UNIT H07.99.04");
        assertThat(desk(businesses.approved(account))).containsExactly("CASEWORKER H07.99.04");
        assertThat(desk(businesses.ready(account))).containsExactly("RECEPTIONIST H07.99");
    }

    @Test
    void i2NumberIsOfTheDistrictThatReceives() {
        var number = businesses.submitted(place.citizen(), BusinessForm.individual());

        assertThat(number.value()).startsWith("H07.99-");
    }

    @Test
    void dossierIsTheOwnersEvenWhenSomebodyElseHandsItIn() {
        var party = store.load(businesses.submitted(place.citizen(), BusinessForm.household()))
                .facts()
                .party();

        assertThat(party.applicant()).isEqualTo("Võ Thị Lụa");
        assertThat(party.submitter()).isEqualTo("Phạm Văn Bưởi");
    }

    /** The whole way as programs of the district's people walk it. */
    private DossierNumber throughTheApi(Answers answers) {
        var counter = Program.of(port, "tiepnhan.huyen");
        var specialist = Program.of(port, "chuyenvien.tckh");
        var sent = counter.post(
                "/api/v1/dossiers",
                "{\"procedure\":\"1.001612\",\"channel\":\"direct\",\"answers\":" + answers.json() + "}");
        assertThat(sent.status()).as(sent.answer().body()).isEqualTo(201);
        var dossier = "/api/v1/dossiers/" + sent.text("number");
        done(counter.post(dossier + "/receive", ""));
        done(specialist.post(dossier + "/stages/tham-dinh/complete", "{\"outcome\":\"eligible\"}"));
        done(Program.of(port, "truongphong.tckh")
                .post(dossier + "/stages/phe-duyet/complete", "{\"outcome\":\"approve\"}"));
        done(specialist.post(dossier + "/stages/vao-so/complete", "{\"outcome\":\"done\"}"));
        done(counter.post(dossier + "/return", "{\"receiver\":\"Võ Thị Lụa\",\"channel\":\"direct\"}"));
        return new DossierNumber(sent.text("number"));
    }

    private static void done(Program.Reply reply) {
        assertThat(reply.status()).as(reply.answer().body()).isEqualTo(200);
    }

    private List<String> desk(DossierNumber number) {
        return jdbc.sql("""
                select work_item.role || ' ' || unit.code as desk from workflow.work_item
                join organisation.unit on unit.id = work_item.unit_id
                where work_item.subject_number = :number and work_item.state = 'OPEN'
                """).param("number", number.value()).query(String.class).list();
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
