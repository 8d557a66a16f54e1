package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Withdrawals;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** An owner asks to have a dossier back after reception; an officer grants or declines. */
@MotCuaTest
class WithdrawalTest {

    private static final String STAGE = "tham-tra";

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ActSamples samples;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private ReadDossier read;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private ActRows rows;

    @LocalServerPort
    private int port;

    @Test
    void askedForItStandsOnTheDeskOfWhoeverHasTheDossierInHandAndNowhereElse() {
        var number = samples.toGiveBack(place.citizen(), place.commune());

        var seen = seen(number);
        assertThat(seen.state()).isEqualTo(DossierState.WITHDRAWAL);
        assertThat(seen.clock().orElseThrow().due().held())
                .as("the clock runs on")
                .isFalse();
        assertThat(rows.openWork(number)).containsExactly(Desks.WITHDRAWAL);
        assertThat(rows.role(number, Desks.WITHDRAWAL)).isEqualTo("CASEWORKER");
        assertThatThrownBy(() -> complete.complete(specialist(), number, STAGE, "eligible", null))
                .isInstanceOf(DossierException.NotNow.class);
    }

    @Test
    void grantedItEndsAndItsWorkLeavesTheLists() {
        var number = samples.toGiveBack(place.citizen(), place.commune());

        withdrawals.grant(specialist(), number);

        assertThat(seen(number).state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(rows.openWork(number)).isEmpty();
        assertThat(rows.told(number)).endsWith("withdrawal", "withdrawn");
    }

    @Test
    void declinedAllIsAsBefore() {
        var number = births.received(place.citizen(), place.commune());
        var due = rows.due(number, STAGE);
        withdrawals.ask(Births.citizen(place.citizen()), number, "Nộp nhầm");

        withdrawals.decline(births.officer(place.commune(), Role.RECEPTIONIST), number, "Đã trình ký");

        assertThat(seen(number).state()).isEqualTo(DossierState.PROCESSING);
        assertThat(rows.openWork(number)).containsExactly(STAGE);
        assertThat(rows.due(number, STAGE)).isEqualTo(due);
        assertThat(rows.told(number)).endsWith("withdrawal", "withdrawal-declined");
        assertThat(seen(number).acts().withdrawals())
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.decision().orElseThrow().answer()).isEqualTo("Đã trình ký"));
        complete.complete(specialist(), number, STAGE, "eligible", null);
    }

    @Test
    void declinedWhileAPaymentIsAwaitedItIsAwaitedStill() {
        var number = samples.toPay(place.citizen(), place.commune());
        withdrawals.ask(Births.citizen(place.citizen()), number, "Chưa có tiền");

        withdrawals.decline(specialist(), number, "Thông báo thuế đã ra");

        assertThat(seen(number).state()).isEqualTo(DossierState.PAYMENT);
        assertThat(rows.openWork(number)).isEmpty();
        assertThat(seen(number).acts().verbs().prove()).isTrue();
    }

    @Test
    void theCounterWritesDownWhatAnOwnerAsksThere() {
        var number = births.received(place.citizen(), place.commune());

        withdrawals.ask(births.officer(place.commune(), Role.RECEPTIONIST), number, "Người nộp đổi ý");

        assertThat(seen(number).state()).isEqualTo(DossierState.WITHDRAWAL);
    }

    @Test
    void needsAReasonEachTime() {
        var number = births.received(place.citizen(), place.commune());
        var owner = Births.citizen(place.citizen());

        assertThatThrownBy(() -> withdrawals.ask(owner, number, " "))
                .isInstanceOf(DossierException.ActIncomplete.class);
        withdrawals.ask(owner, number, "Nộp nhầm");
        assertThatThrownBy(() -> withdrawals.ask(owner, number, "Nộp nhầm"))
                .as("twice")
                .isInstanceOf(DossierException.NotNow.class);
        assertThatThrownBy(() -> withdrawals.decline(specialist(), number, ""))
                .isInstanceOf(DossierException.ActIncomplete.class);
        withdrawals.decline(specialist(), number, "Đã trình ký");
        withdrawals.ask(owner, number, "Vẫn muốn rút");
        assertThat(seen(number).acts().withdrawals()).hasSize(2);
    }

    @Test
    void isAskedForAfterReceptionAndBeforeTheResultOnly() {
        var owner = Births.citizen(place.citizen());
        var early = births.submitted(place.citizen(), place.commune());
        var late = births.ready(place.citizen(), place.commune());

        assertThatThrownBy(() -> withdrawals.ask(owner, early, "Đổi ý")).isInstanceOf(DossierException.NotNow.class);
        assertThatThrownBy(() -> withdrawals.ask(owner, late, "Đổi ý")).isInstanceOf(DossierException.NotNow.class);
        assertThatThrownBy(() -> withdrawals.ask(Births.citizen(place.otherCitizen()), late, "Đổi ý"))
                .isInstanceOf(DossierException.UnknownNumber.class);
    }

    @Test
    void programsOfOwnerAndOfficerDoTheSame() {
        var number = births.received(place.account("congdan1"), samples.unit());
        var address = "/api/v1/dossiers/" + number + "/withdrawal";

        var asked = Program.of(port, "congdan1").post(address, "{\"reason\":\"Nộp nhầm\"}");
        var decided = Program.of(port, "tuphap.andinh").post(address + "/decision", "{\"granted\":true}");

        assertThat(asked.text("status")).isEqualTo("WITHDRAWAL");
        assertThat(decided.text("status")).isEqualTo("WITHDRAWN");
    }

    private OfficerInPost specialist() {
        return births.officer(place.commune(), Role.CASEWORKER);
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"));
    }
}
