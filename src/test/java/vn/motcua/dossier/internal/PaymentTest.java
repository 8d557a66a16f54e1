package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewPayment;
import vn.motcua.dossier.NewProof;
import vn.motcua.dossier.Payments;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** A financial obligation pauses the clock; with its proof all goes on with what was left (national state 6; I6). */
@MotCuaTest
class PaymentTest {

    private static final String STAGE = "tham-tra";

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ActSamples samples;

    @Autowired
    private Payments payments;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private ReadDossier read;

    @Autowired
    private Calendars calendars;

    @Autowired
    private ActRows rows;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void standsUntilItIsPaidAndTellsTheOwnerHowMuchAndUntilWhen() {
        var number = samples.toPay(place.citizen(), place.commune());

        var seen = seen(number);
        assertThat(seen.state()).isEqualTo(DossierState.PAYMENT);
        assertThat(seen.clock().orElseThrow().due().held()).isTrue();
        assertThat(seen.acts().toPay()).hasValueSatisfying(due -> {
            assertThat(due.amount()).isEqualTo(1_250_000);
            assertThat(due.by().post()).isNotBlank();
        });
        assertThat(seen.acts().verbs().prove()).isTrue();
        assertThat(rows.openWork(number)).isEmpty();
        assertThat(rows.told(number)).containsExactly("submitted", "processing", "payment");
        assertThat(rows.toldLast(number)).contains("1.250.000 đồng");
        assertThatThrownBy(() -> complete.complete(specialist(), number, STAGE, "eligible", null))
                .isInstanceOf(DossierException.NotNow.class);
    }

    @Test
    void runsOnWithWhatWasLeftForTheClockAndForTheStage() {
        var number = births.received(place.citizen(), place.commune());
        var before = rows.due(number, STAGE);
        payments.demand(specialist(), number, samples.payment());
        var held = seen(number).acts().toPay().orElseThrow().at();
        var later = clock.instant().plus(Duration.ofDays(9));
        var calendar = calendars.calendar();

        OfficeTime.at(later).run(() -> payments.prove(Births.citizen(place.citizen()), number, samples.proof()));

        assertThat(seen(number).state()).isEqualTo(DossierState.PROCESSING);
        assertThat(calendar.workingTime(later, rows.due(number, STAGE)))
                .as("working time left for the stage")
                .isEqualTo(calendar.workingTime(held, before));
        var due = seen(number).clock().orElseThrow().due();
        assertThat(due.held()).isFalse();
        assertThat(due.at()).as("the appointment moved by the days it stood").isAfter(due.original());
        assertThat(rows.openWork(number)).containsExactly(STAGE);
        complete.complete(specialist(), number, STAGE, "eligible", null);
    }

    @Test
    void isProvedByTheCounterToo() {
        var number = samples.toPay(place.citizen(), place.commune());

        payments.prove(births.officer(place.commune(), Role.RECEPTIONIST), number, samples.proof());

        assertThat(seen(number).acts().payments()).singleElement().satisfies(payment -> {
            assertThat(payment.open()).isFalse();
            assertThat(payment.proof().orElseThrow().receipt()).isEqualTo("BL-0042");
        });
    }

    @Test
    void isProvedOnceAndMayBeDemandedAgain() {
        var number = samples.toPay(place.citizen(), place.commune());
        payments.prove(Births.citizen(place.citizen()), number, samples.proof());

        assertThatThrownBy(() -> payments.prove(Births.citizen(place.citizen()), number, samples.proof()))
                .isInstanceOf(DossierException.NotNow.class);
        payments.demand(specialist(), number, samples.payment());
        assertThat(seen(number).acts().payments()).hasSize(2);
    }

    @Test
    void isDemandedByWhoeverHasTheStageInHandOnly() {
        var number = births.examined(place.citizen(), place.commune());

        assertThatThrownBy(() -> payments.demand(specialist(), number, samples.payment()))
                .as("the specialist when the leader has it")
                .isInstanceOf(DossierException.NotNow.class);
        assertThatThrownBy(() -> payments.demand(
                        births.officer(place.commune(), Role.CASEWORKER),
                        births.submitted(place.citizen(), place.commune()),
                        samples.payment()))
                .as("before reception")
                .isInstanceOf(DossierException.NotNow.class);
    }

    @Test
    void saysWhatHowMuchWhereOnWhichNoticeAndUntilWhen() {
        var number = births.received(place.citizen(), place.commune());
        var whole = samples.payment();
        var today = place.today();

        for (var amount : List.of("", "0", "một triệu", "-5", "12,5 triệu", "9".repeat(16))) {
            assertThatThrownBy(() -> demand(number, whole.what(), amount, today.plusDays(1)))
                    .as(amount)
                    .isInstanceOfSatisfying(
                            DossierException.ActIncomplete.class,
                            wrong -> assertThat(wrong.member()).hasValue("amount"));
        }
        Map.of("today", today, "too far", today.plusYears(2))
                .forEach((name, day) -> assertThatThrownBy(() -> demand(number, whole.what(), "5", day))
                        .as(name)
                        .isInstanceOf(DossierException.ActIncomplete.class));
        assertThatThrownBy(() -> demand(number, " ", "5", today.plusDays(1)))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThat(seen(number).state()).isEqualTo(DossierState.PROCESSING);
    }

    @Test
    void aReceiptHasANumberAndADayThatHasCome() {
        var number = samples.toPay(place.citizen(), place.commune());
        var owner = Births.citizen(place.citizen());

        assertThatThrownBy(() -> payments.prove(owner, number, new NewProof("", place.today(), null)))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThatThrownBy(() -> payments.prove(
                        owner, number, new NewProof("1", place.today().plusDays(1), null)))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThat(seen(number).state()).isEqualTo(DossierState.PAYMENT);
    }

    @Test
    void programsOfOfficerAndOwnerDoTheSame() {
        var number = births.received(place.account("congdan1"), samples.unit());
        var demanded = Program.of(port, "tuphap.andinh").post("/api/v1/dossiers/" + number + "/payments", """
                {"what":"Lệ phí","amount":8000,"payAt":"Quầy","notice":"1/TB","payBy":"%s"}
                """.formatted(
                        place.today().plusDays(9)));
        var owner = Program.of(port, "congdan1");

        var proved = owner.post("/api/v1/dossiers/" + number + "/payments/prove", """
                {"receipt":"77","paidOn":"%s"}
                """.formatted(place.today()));

        assertThat(demanded.text("status")).isEqualTo("PAYMENT");
        assertThat(proved.text("status")).isEqualTo("PROCESSING");
        assertThat(owner.get("/api/v1/dossiers/" + number)
                        .json()
                        .at("/acts/payments/0/receipt")
                        .asString())
                .isEqualTo("77");
    }

    private void demand(DossierNumber number, String what, String amount, LocalDate payBy) {
        payments.demand(specialist(), number, new NewPayment(what, amount, "Quầy", "1/TB", payBy));
    }

    private vn.motcua.identity.OfficerInPost specialist() {
        return births.officer(place.commune(), Role.CASEWORKER);
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"));
    }
}
