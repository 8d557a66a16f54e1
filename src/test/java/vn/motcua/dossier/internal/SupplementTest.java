package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.NewSupplement.Mark;
import vn.motcua.identity.IdentityException;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** What offices ask to be mended (NĐ 61/2018 articles 15.3, 17.2 and 19.4; rules ). */
@MotCuaTest
class SupplementTest {

    private static final String CHILD = "child.name";
    private static final String PAPER = SampleDossiers.PAPER;
    private static final String NEW_NAME = "Nguyễn An Nhiên";

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private RequestSupplement request;

    @Autowired
    private AnswerSupplement answer;

    @Autowired
    private SubmitDossier submit;

    @Autowired
    private ReadDossier read;

    @Autowired
    private ReceiveDossier receive;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void atTheCounterNoClockRunsAndTheHoursOfReceptionBeginAnew() {
        var number = births.toMend(place.citizen(), place.commune());

        assertThat(seen(number).state()).isEqualTo(DossierState.INTAKE_SUPPLEMENT);
        assertThat(openWork(number))
                .as("nobody waits for the counter meanwhile")
                .isZero();
        mendAndSend(number);

        var after = seen(number);
        assertThat(after.state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(after.clock()).isEmpty();
        assertThat(after.receptionDue()).isPresent();
        assertThat(openWork(number)).isOne();
        assertThat(receive.receive(births.officer(place.commune(), Role.RECEPTIONIST), number, null)
                        .state())
                .isEqualTo(DossierState.PROCESSING);
    }

    @Test
    void afterAppraisalEverythingStandsStillAndTheLimitBeginsAnewWithTheFullDossier() {
        var number = births.received(place.citizen(), place.commune());
        var specialist = births.officer(place.commune(), Role.CASEWORKER);

        request.request(specialist, number, births.supplement());
        assertThat(seen(number).state()).isEqualTo(DossierState.SUPPLEMENT);
        assertThat(openWork(number)).isZero();
        assertThatThrownBy(() -> complete.complete(specialist, number, "tham-tra", "eligible", null))
                .isInstanceOf(DossierException.NotNow.class);
        mendAndSend(number);

        var after = seen(number);
        assertThat(after.state()).isEqualTo(DossierState.PROCESSING);
        assertThat(after.clock().orElseThrow().due().explanation().toString()).contains("Restart");
        assertThat(openWork(number)).isOne();
        complete.complete(specialist, number, "tham-tra", "eligible", null);
    }

    @Test
    void opensOnlyWhatWasMarkedWhateverIsSent() {
        var number = births.toMend(place.citizen(), place.commune());

        births.mend(
                place.citizen(),
                number,
                answers -> answers.with(CHILD, NEW_NAME).with("mother.name", "Người Khác"));

        var draft = births.mendingDraft(place.citizen(), number);
        assertThat(draft.answers().raw(CHILD)).isEqualTo(NEW_NAME);
        assertThat(draft.answers().raw("mother.name")).isEqualTo("Nguyễn Thị Sen");
    }

    @Test
    void opensWhatHasToChangeWithIt() {
        var number = births.submitted(place.citizen(), place.commune());
        ask(number, new Mark("registerBasis", "Cha mẹ ở nơi khác", "Chọn lại nơi cư trú của ai"));
        var before = births.mendingDraft(place.citizen(), number).answers();

        births.mend(place.citizen(), number, answers -> answers.with("registerBasis", "father"));

        var follows = seen(number).waitsFor().orElseThrow().marks().stream()
                .filter(mark -> mark.follows())
                .toList();
        var now = births.mendingDraft(place.citizen(), number).answers();
        assertThat(now.changedSince(before)).contains("registerBasis");
        assertThat(follows).allMatch(mark -> !mark.label().isBlank());
    }

    @Test
    void keepsWhatWasBeforeBesideWhatIsNow() {
        var number = births.toMend(place.citizen(), place.commune());
        mendAndSend(number);

        var mark = seen(number).supplements().getFirst().marks().getFirst();
        assertThat(mark.before()).isEqualTo("Lê Nguyễn Minh An");
        assertThat(mark.after()).isEqualTo(NEW_NAME);
        assertThat(seen(number).declaration().stream()
                        .flatMap(section -> section.rows().stream())
                        .filter(row -> row.field().equals(CHILD)))
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo(NEW_NAME));
    }

    @Test
    void isNotSentWhileSomethingIsAsItWas() {
        var number = births.toMend(place.citizen(), place.commune());

        assertThatThrownBy(() -> answer.answer(Births.citizen(place.citizen()), number))
                .isInstanceOf(DossierException.SupplementLeft.class);
        assertThat(seen(number).state()).isEqualTo(DossierState.INTAKE_SUPPLEMENT);
    }

    @Test
    void isNotSentWhileSomethingIsMissing() {
        var number = births.toMend(place.citizen(), place.commune());
        births.mend(place.citizen(), number, answers -> answers.without(CHILD));

        assertThatThrownBy(() -> answer.answer(Births.citizen(place.citizen()), number))
                .isInstanceOf(DossierException.AnswersIncomplete.class);
    }

    @Test
    void asksAgainAtTheSameStepOnlyWithAReason() {
        var number = births.toMend(place.citizen(), place.commune());
        mendAndSend(number);

        assertThatThrownBy(() -> ask(number, new Mark(CHILD, "Vẫn chưa đúng", "Ghi lại")))
                .isInstanceOf(DossierException.SupplementReasonMissing.class);
        request(number, "Giấy chứng sinh bản mới ghi khác", new Mark(CHILD, "Vẫn chưa đúng", "Ghi lại"));
        assertThat(seen(number).waitsFor().orElseThrow().place()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongAndHowToMendItAtEachPlace() {
        var number = births.submitted(place.citizen(), place.commune());

        assertThatThrownBy(() -> ask(number)).isInstanceOf(DossierException.SupplementEmpty.class);
        for (var unclear : List.of(
                new Mark(CHILD, " ", "Ghi lại"),
                new Mark(CHILD, "Sai", ""),
                new Mark("no.such.field", "Sai", "Ghi lại"))) {
            assertThatThrownBy(() -> ask(number, unclear)).isInstanceOf(DossierException.SupplementUnclear.class);
        }
        assertThatThrownBy(() -> ask(number, new Mark(CHILD, "Sai", "Sửa"), new Mark(CHILD, "Sai", "Sửa")))
                .isInstanceOf(DossierException.SupplementUnclear.class);
        assertThat(seen(number).state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    void waitsForADayToCome() {
        var number = births.submitted(place.citizen(), place.commune());
        var today = new NewSupplement(births.supplement().marks(), place.today(), null);

        assertThatThrownBy(() -> request.request(births.officer(place.commune(), Role.RECEPTIONIST), number, today))
                .isInstanceOf(DossierException.SupplementDay.class);
    }

    @Test
    void isAskedByWhoeverHasTheWorkInHand() {
        var number = births.examined(place.citizen(), place.commune());

        assertThatThrownBy(() -> request.request(
                        births.officer(place.commune(), Role.RECEPTIONIST), number, births.supplement()))
                .as("the counter after reception")
                .isInstanceOf(DossierException.NotNow.class);
        assertThatThrownBy(() ->
                        request.request(births.officer(place.commune(), Role.CASEWORKER), number, births.supplement()))
                .as("the specialist when the leader has it")
                .isInstanceOf(DossierException.NotNow.class);
    }

    @Test
    void isAnsweredByItsOwnerOnly() {
        var number = births.mended(place.citizen(), place.commune());

        assertThatThrownBy(() -> answer.answer(Births.citizen(place.account("congdan2")), number))
                .isInstanceOf(DossierException.UnknownNumber.class);
        assertThatThrownBy(() -> answer.answer(births.officer(place.commune(), Role.RECEPTIONIST), number))
                .isInstanceOf(IdentityException.NotPermitted.class);
    }

    @Test
    void knowingTheHashOfAFileDoesNotAttachItForAProgram() {
        var number = births.submitted(place.account("congdan1"), place.commune());
        ask(number, new Mark(PAPER, "Ảnh lóa đèn", "Chụp lại"));
        var before =
                births.mendingDraft(place.account("congdan1"), number).answers().raw(PAPER);
        var somebodyElses = "ab".repeat(32);

        var answer = Program.of(port, "congdan1")
                .post(
                        "/api/v1/dossiers/" + number + "/supplements/answer",
                        "{\"answers\": {\"papers\": {\"birthCertificate\": \"" + somebodyElses + "\"}}}");

        assertThat(answer.text("code")).isEqualTo("dossier.supplement-left");
        assertThat(births.mendingDraft(place.account("congdan1"), number)
                        .answers()
                        .raw(PAPER))
                .isEqualTo(before)
                .isNotEqualTo(somebodyElses);
    }

    @Test
    void isNoNewDossier() {
        var number = births.mended(place.citizen(), place.commune());
        var draft = births.mendingDraft(place.citizen(), number);

        assertThatThrownBy(() -> submit.submit(Births.citizen(place.citizen()), Births.of(draft), draft.id()))
                .isInstanceOf(DossierException.UnknownDraft.class);
    }

    private void mendAndSend(DossierNumber number) {
        births.mend(place.citizen(), number, answers -> answers.with(CHILD, NEW_NAME));
        answer.answer(Births.citizen(place.citizen()), number);
    }

    private void ask(DossierNumber number, Mark... marks) {
        request(number, null, marks);
    }

    private void request(DossierNumber number, @Nullable String reason, Mark... marks) {
        LocalDate until = place.today().plusDays(30);
        request.request(
                births.officer(place.commune(), Role.RECEPTIONIST),
                number,
                new NewSupplement(List.of(marks), until, reason));
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"));
    }

    private int openWork(DossierNumber number) {
        return jdbc.sql("select count(id) from workflow.work_item where subject_number = :number and state = 'OPEN'")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }
}
