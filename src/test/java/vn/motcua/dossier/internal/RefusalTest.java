package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.NewRefusal;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.Receptions;
import vn.motcua.identity.Pins;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** A counter does not take a dossier in: why, on which article, and where to go instead (Mẫu 03; R-03). */
@MotCuaTest
class RefusalTest {

    private static final Locale OFFICE = Locale.of("vi");

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ActSamples samples;

    @Autowired
    private Receptions receptions;

    @Autowired
    private ReadDossier read;

    @Autowired
    private TrackByPin track;

    @Autowired
    private SendCorrection correct;

    @Autowired
    private Pins pins;

    @Autowired
    private ActRows rows;

    @LocalServerPort
    private int port;

    @Test
    void endsTheDossierAndTellsItsOwnerWhyAndWhereToGo() {
        var number = samples.refused(place.citizen(), place.commune());

        var seen = read.read(Births.citizen(place.citizen()), number, OFFICE);
        assertThat(seen.state()).isEqualTo(DossierState.REFUSED);
        assertThat(seen.clock()).as("no clock ever ran").isEmpty();
        assertThat(seen.acts().refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason()).isEqualTo(ActSamples.refusal().reason());
            assertThat(refusal.article()).isEqualTo(ActSamples.refusal().article());
            assertThat(refusal.instead()).isEqualTo(ActSamples.refusal().instead());
        });
        assertThat(rows.openWork(number)).isEmpty();
        assertThat(rows.told(number)).containsExactly("submitted", "refused");
        assertThat(rows.toldLast(number))
                .as("the message says where to go; the reason may be about persons and stays on the page")
                .contains("Tân Trung")
                .doesNotContain("cư trú");
    }

    @Test
    void itsNoticeSaysAllThree() {
        var number = samples.refused(place.citizen(), place.commune());

        var notice = rows.paper(number, PaperKind.REFUSAL, 1);
        assertThat(notice.at("/reasons/0/text").asString())
                .isEqualTo(ActSamples.refusal().reason());
        assertThat(notice.at("/reasons/0/legalBasis").asString())
                .isEqualTo(ActSamples.refusal().article());
        assertThat(notice.at("/guidance/0").asString())
                .isEqualTo(ActSamples.refusal().instead());
        assertThat(notice.path("number").asString()).matches("[0-9]+/2021");
        assertThat(notice.at("/signer/name").asString())
                .isEqualTo(births.officer(place.commune(), Role.RECEPTIONIST).name());
    }

    @Test
    void whoeverHoldsTheFiguresOfTheSlipReadsItToo() {
        var number = samples.refused(place.citizen(), place.commune());

        var more = track.track(
                Births.citizen(place.otherCitizen()), number, pins.of(number.value()), "refusal-test", OFFICE);

        assertThat(more.refusal()).isPresent();
    }

    @Test
    void isNotDoneWhileReasonArticleOrWayOutIsMissing() {
        var number = births.submitted(place.citizen(), place.commune());
        var whole = ActSamples.refusal();
        var lacking = Map.of(
                "reason", new NewRefusal(" ", whole.article(), whole.instead(), null),
                "article", new NewRefusal(whole.reason(), "", whole.instead(), null),
                "instead", new NewRefusal(whole.reason(), whole.article(), "\n", null));

        lacking.forEach((member, refusal) -> assertThatThrownBy(() -> refuse(number, refusal))
                .isInstanceOfSatisfying(
                        DossierException.ActIncomplete.class,
                        missing -> assertThat(missing.member()).hasValue(member)));
        assertThat(read.read(Births.citizen(place.citizen()), number, OFFICE).state())
                .isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    void isNotDoneOnceItIsTakenInNorTwice() {
        var received = births.received(place.citizen(), place.commune());
        var refused = samples.refused(place.citizen(), place.commune());

        assertThatThrownBy(() -> refuse(received, ActSamples.refusal())).isInstanceOf(DossierException.NotNow.class);
        assertThatThrownBy(() -> refuse(refused, ActSamples.refusal())).isInstanceOf(DossierException.NotNow.class);
    }

    @Test
    void theCounterDoesNotRefuseWhatItHasNotLookedAt() {
        var number = births.submitted(place.citizen(), place.commune());
        var counter = births.officer(place.commune(), Role.RECEPTIONIST);
        var looked = read.read(counter, number, OFFICE).version();
        correct.send(
                Births.citizen(place.citizen()),
                number,
                births.correcting(place.citizen(), number).id());
        var whole = ActSamples.refusal();

        assertThatThrownBy(
                        () -> refuse(number, new NewRefusal(whole.reason(), whole.article(), whole.instead(), looked)))
                .isInstanceOf(DossierException.CorrectedMeanwhile.class);
    }

    @Test
    void aProgramRefusesAndReadsItAgain() {
        var number = births.submitted(place.account("congdan1"), samples.unit());
        var counter = Program.of(port, "tiepnhan.andinh");

        var lacking = counter.post("/api/v1/dossiers/" + number + "/refuse", "{\"reason\":\"Nộp trùng\"}");
        var done = counter.post("/api/v1/dossiers/" + number + "/refuse", """
                {"reason":"Hồ sơ nộp trùng","article":"Điều 17 NĐ 61/2018","instead":"Theo dõi hồ sơ đã nộp"}
                """);

        assertThat(lacking.text("code")).isEqualTo("dossier.acts.refusal-article");
        assertThat(done.text("status")).isEqualTo("REFUSED");
        assertThat(counter.get("/api/v1/dossiers/" + number)
                        .json()
                        .at("/acts/refusal/instead")
                        .asString())
                .isEqualTo("Theo dõi hồ sơ đã nộp");
    }

    private void refuse(DossierNumber number, NewRefusal refusal) {
        receptions.refuse(births.officer(place.commune(), Role.RECEPTIONIST), number, refusal);
    }
}
