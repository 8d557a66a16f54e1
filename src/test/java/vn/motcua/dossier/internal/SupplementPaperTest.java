package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.PaperName;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** Each request to mend is kept as a paper of its own, Mẫu 02, at the counter and after appraisal. */
@MotCuaTest
class SupplementPaperTest {

    private static final Locale OFFICE = Locale.of("vi");

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private RequestSupplement request;

    @Autowired
    private AnswerSupplement answer;

    @Autowired
    private ReadDossier read;

    @Autowired
    private ActRows rows;

    @LocalServerPort
    private int port;

    @Test
    void saysEachPlaceWhatIsRightAndWhatTheRequestDoesToTheClock() {
        var atCounter = rows.paper(samples.toMend(), PaperKind.SUPPLEMENT_REQUEST, 1);

        assertThat(atCounter.path("rows").size()).isEqualTo(2);
        assertThat(atCounter.at("/rows/0/name").asString()).startsWith("Họ, chữ đệm, tên");
        assertThat(atCounter.at("/rows/1/wrong").asString()).contains("lóa đèn");
        assertThat(atCounter.path("clock").asString()).contains("chưa được tiếp nhận");
        assertThat(atCounter.path("number").asString()).matches("[0-9]+/2021");

        var number = births.received(place.citizen(), place.commune());
        request.request(births.officer(place.commune(), Role.CASEWORKER), number, births.supplement());

        var appraised = rows.paper(number, PaperKind.SUPPLEMENT_REQUEST, 1);
        assertThat(appraised.path("clock").asString()).contains("tính lại từ đầu");
        assertThat(appraised.at("/signer/name").asString())
                .isEqualTo(births.officer(place.commune(), Role.CASEWORKER).name());
    }

    @Test
    void aSecondRequestIsAPaperOfItsOwnWithItsReason() {
        var number = births.mended(place.account("congdan1"), samples.anDinh());
        answer.answer(Births.citizen(place.account("congdan1")), number);
        var marks = List.of(new NewSupplement.Mark("child.name", "Vẫn chưa đúng", "Ghi lại"));
        request.request(
                births.officer(samples.anDinh(), Role.RECEPTIONIST),
                number,
                new NewSupplement(marks, place.today().plusDays(9), "Bản mới ghi khác bản cũ"));

        assertThat(names(number)).containsExactly("yeu-cau-bo-sung", "yeu-cau-bo-sung-2");
        assertThat(rows.paper(number, PaperKind.SUPPLEMENT_REQUEST, 2)
                        .path("reason")
                        .asString())
                .isEqualTo("Bản mới ghi khác bản cũ");
        var owner = Program.of(port, "congdan1");
        assertThat(owner.get("/api/v1/dossiers/" + number + "/papers/yeu-cau-bo-sung-2.pdf")
                        .status())
                .isEqualTo(200);
        assertThat(owner.get("/api/v1/dossiers/" + number + "/papers/yeu-cau-bo-sung-3.pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNameOfAPaperIsReadAsItIsWritten() {
        for (var file : List.of("giay-hen", "yeu-cau-bo-sung", "yeu-cau-bo-sung-2", "yeu-cau-bo-sung-12")) {
            assertThat(PaperName.parse(file).file()).isEqualTo(file);
        }
        for (var file : List.of("yeu-cau-bo-sung-1", "yeu-cau-bo-sung-", "khong-co", "-2", "yeu-cau-bo-sung-100")) {
            assertThatThrownBy(() -> PaperName.parse(file)).as(file).isInstanceOf(DossierException.NoSuchPaper.class);
        }
    }

    private List<String> names(DossierNumber number) {
        return read.read(Births.citizen(place.account("congdan1")), number, OFFICE).papers().stream()
                .map(DossierView.Paper::name)
                .map(PaperName::file)
                .toList();
    }
}
