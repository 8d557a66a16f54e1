package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.MinutesException;
import vn.motcua.dossier.PaperKind;
import vn.motcua.forms.Answers;
import vn.motcua.forms.ConstructionForm;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** Construction permits (1.013225): appraised by the department, two offices asked, the site seen, signed by the district. */
@MotCuaTest
class ConstructionPermitTest {

    @Autowired
    private Permits permits;

    @Autowired
    private BirthPlace place;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private RecordMinutes minutes;

    @Autowired
    private PreviewResult preview;

    @Autowired
    private IssuedPapers issued;

    @LocalServerPort
    private int port;

    static Stream<Arguments> kinds() {
        return ConstructionForm.everyKind().stream().map(answers -> Arguments.of(answers.raw("kind"), answers));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void permitSaysEverythingThatWasDeclared(String kind, Answers answers) throws IOException {
        var number = throughTheApi(answers);

        var printed = issued.letters(permits.counter(), number, PaperKind.RESULT);

        assertThat(issued.declared(number))
                .hasSizeGreaterThan(20)
                .as(kind)
                .allSatisfy(value -> assertThat(printed).contains(value.replaceAll("\\s+", "")));
        assertThat(printed).contains("GIẤYPHÉPXÂYDỰNG", "UBNDHUYỆNMỎCÀYNAM", "Xâycáchranh2m");
        assertThat(issued.letters(permits.counter(), number, PaperKind.MINUTES))
                .contains("BIÊNBẢNKIỂMTRATHỰCĐỊA", "LêThịThước", "Đấttrống,đúngranh");
    }

    @Test
    void r11SiteIsNotDoneWithoutMinutesAndTheyAreWrittenOnce() {
        var number = permits.appraised(place.citizen());

        assertThatThrownBy(() -> complete.complete(permits.specialist(), number, Permits.SITE, "matches", null))
                .isInstanceOf(MinutesException.Missing.class);
        minutes.record(permits.specialist(), number, permits.visit());
        assertThatThrownBy(() -> minutes.record(permits.specialist(), number, permits.visit()))
                .isInstanceOf(MinutesException.WrittenBefore.class);
        complete.complete(permits.specialist(), number, Permits.SITE, "matches", null);
    }

    @Test
    void draftIsSeenBeforeItIsSignedWithoutNumberAndName() throws IOException {
        var number = permits.drafting(place.citizen());

        try (var pdf = Loader.loadPDF(preview.preview(permits.specialist(), number))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Trần Văn Gạch", "UBND HUYỆN MỎ CÀY NAM", "Số: ......./2021", "DỰ THẢO, CHƯA KÝ")
                    .doesNotContain("kiem-tra");
        }
    }

    /** The whole way as programs of the people walk it. */
    private DossierNumber throughTheApi(Answers answers) {
        var counter = Program.of(port, "tiepnhan.huyen");
        var specialist = Program.of(port, "chuyenvien.ktht");
        var kept = answers.only(path -> !path.startsWith("papers."));
        var sent = counter.post(
                "/api/v1/dossiers",
                "{\"procedure\":\"1.013225\",\"channel\":\"direct\",\"answers\":" + kept.json() + "}");
        assertThat(sent.status()).as(sent.answer().body()).isEqualTo(201);
        var dossier = "/api/v1/dossiers/" + sent.text("number");
        done(counter.post(dossier + "/receive", ""));
        done(specialist.post(dossier + "/stages/tham-dinh/complete", "{\"outcome\":\"eligible\"}"));
        done(specialist.post(
                dossier + "/consultations", """
                        {"stage": "lay-y-kien-co-quan", "agencies": ["tnmt", "andinh"], "question": "Đúng quy hoạch không?",
                         "answerBy": "%s", "waitFor": "all", "fields": ["kind", "land", "building"],
                         "papers": ["landRight", "drawings"]}
                        """.formatted(permits.today().plusDays(7))));
        answer("chuyenvien.tnmt", dossier, 1);
        answer("diachinh.andinh", dossier, 2);
        done(specialist.post(dossier + "/stages/lay-y-kien-co-quan/complete", "{\"outcome\":\"done\"}"));
        done(specialist.post(dossier + "/stages/kiem-tra-thuc-dia/minutes", """
                        {"at": "%sT00:01:00+07:00", "place": "Thửa 125, ấp Phú Đông 2",
                         "participants": "Trần Văn Gạch, chủ đầu tư\\nLê Thị Thước, người thiết kế",
                         "findings": "Đất trống, đúng ranh"}
                        """.formatted(permits.today())));
        done(specialist.post(dossier + "/stages/kiem-tra-thuc-dia/complete", "{\"outcome\":\"matches\"}"));
        assertThat(specialist.get(dossier + "/draft.pdf").status()).isEqualTo(200);
        done(specialist.post(
                dossier + "/stages/soan-du-thao/complete",
                "{\"outcome\":\"eligible\",\"note\":\"Xây cách ranh 2 m\"}"));
        done(Program.of(port, "truongphong.ktht")
                .post(dossier + "/stages/xem-lai/complete", "{\"outcome\":\"approve\"}"));
        done(Program.of(port, "phochutich.huyen")
                .post(dossier + "/stages/phe-duyet/complete", "{\"outcome\":\"approve\"}"));
        done(Program.of(port, "vanthu.huyen").post(dossier + "/stages/vao-so/complete", "{\"outcome\":\"done\"}"));
        return new DossierNumber(sent.text("number"));
    }

    private void answer(String account, String dossier, int place) {
        var given = Program.of(port, account)
                .post(
                        dossier + "/consultations/lay-y-kien-co-quan:" + place + "/answer",
                        "{\"stance\":\"no_objection\"}");
        assertThat(given.status()).as(given.answer().body()).isEqualTo(204);
    }

    private static void done(Program.Reply reply) {
        assertThat(reply.status()).as(reply.answer().body()).isEqualTo(200);
    }
}
