package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Receptions;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** What another office is competent for goes to its counter under the same number (NĐ 61/2018 articles 17, 18; R-08, I2). */
@MotCuaTest
class TransferTest {

    private static final Locale OFFICE = Locale.of("vi");

    @Autowired
    private Births births;

    @Autowired
    private Businesses businesses;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ActSamples samples;

    @Autowired
    private Receptions receptions;

    @Autowired
    private ReceiveDossier receive;

    @Autowired
    private SendCorrection correct;

    @Autowired
    private ReadDossier read;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ActRows rows;

    @LocalServerPort
    private int port;

    @Test
    void theNumberStaysTheWorkMovesAndTheOwnerIsToldWhereItIs() {
        var number = given();
        var there = organisation.unit(place.elsewhere()).name();

        var seen = seen(number);
        assertThat(seen.number()).isEqualTo(number);
        assertThat(seen.state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(seen.agency()).isEqualTo(there);
        assertThat(rows.offices(number)).containsExactly(there);
        assertThat(rows.told(number)).containsExactly("submitted", "transferred");
        assertThat(rows.toldLast(number)).isEqualTo(there);
        assertThat(seen.timeline().getLast()).satisfies(line -> {
            assertThat(line.action()).isEqualTo(DossierAction.TRANSFER);
            assertThat(line.note().orElseThrow()).contains(there, "cư trú");
        });
    }

    @Test
    void theOtherCounterTakesItInWithTheFormAsItIsAndTheFirstSeesItNoMore() {
        var number = given();

        assertThatThrownBy(() -> read.read(counter(place.commune()), number, OFFICE))
                .isInstanceOf(DossierException.UnknownNumber.class);
        receive.receive(counter(place.elsewhere()), number, null);

        assertThat(seen(number).state()).isEqualTo(DossierState.PROCESSING);
        assertThat(rows.openWork(number)).containsExactly("tham-tra");
        assertThat(rows.offices(number))
                .containsExactly(organisation.unit(place.elsewhere()).name());
    }

    @Test
    void itsOwnerStillCorrectsTheFormThatNamesTheFirstOffice() {
        var number = given();

        correct.send(
                Births.citizen(place.citizen()),
                number,
                births.correcting(place.citizen(), number).id());

        assertThat(seen(number).state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(rows.openWork(number)).hasSize(1);
        receive.receive(counter(place.elsewhere()), number, null);
    }

    @Test
    void itMayBeGivenOnAgain() {
        var number = given();

        receptions.transfer(
                counter(place.elsewhere()),
                number,
                organisation.unit(place.commune()).key(),
                "Người nộp đã chuyển nơi cư trú",
                null);

        assertThat(rows.offices(number))
                .containsExactly(organisation.unit(place.commune()).name());
    }

    @Test
    void onlyToAnOfficeThatTakesSuchDossiersAndWithAReason() {
        var number = births.submitted(place.citizen(), place.commune());
        var own = organisation.unit(place.commune()).key();

        for (var to : new String[] {"", own, "tckh", "khongco"}) {
            assertThatThrownBy(() -> receptions.transfer(counter(place.commune()), number, to, "Sai nơi", null))
                    .as(to)
                    .isInstanceOf(DossierException.ActIncomplete.class);
        }
        assertThatThrownBy(() -> receptions.transfer(counter(place.commune()), number, samples.otherOffice(), "", null))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThat(rows.told(number)).containsExactly("submitted");
    }

    @Test
    void notOnceItIsTakenIn() {
        var number = births.received(place.citizen(), place.commune());

        assertThatThrownBy(() ->
                        receptions.transfer(counter(place.commune()), number, samples.otherOffice(), "Sai nơi", null))
                .isInstanceOf(DossierException.NotNow.class);
    }

    @Test
    void whereNoOfficeHereIsCompetentTheVerbIsNotOfferedButToRefuseIs() {
        var number = businesses.submitted(place.citizen(), vn.motcua.forms.BusinessForm.individual());

        var verbs = read.read(businesses.counter(), number, OFFICE).acts().verbs();

        assertThat(verbs.transfer()).isFalse();
        assertThat(verbs.refuse()).isTrue();
    }

    @Test
    void aProgramSeesWhereToAndGivesItThere() {
        var number = births.submitted(place.account("congdan1"), samples.unit());
        var counter = Program.of(port, "tiepnhan.andinh");

        var done = counter.post(
                "/api/v1/dossiers/" + number + "/transfer",
                "{\"to\":\"" + samples.otherOffice() + "\",\"why\":\"Sai nơi\"}");

        assertThat(done.text("status")).isEqualTo("SUBMITTED");
        assertThat(counter.get("/api/v1/dossiers/" + number).status()).isEqualTo(404);
    }

    private DossierNumber given() {
        var number = births.submitted(place.citizen(), place.commune());
        assertThat(read.read(counter(place.commune()), number, OFFICE).acts().transferTo())
                .extracting(ActsView.Office::key)
                .contains(samples.otherOffice());
        receptions.transfer(counter(place.commune()), number, samples.otherOffice(), "Cha, mẹ cư trú tại xã đó.", null);
        return number;
    }

    private OfficerInPost counter(UnitId unit) {
        return births.officer(unit, Role.RECEPTIONIST);
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, OFFICE);
    }
}
