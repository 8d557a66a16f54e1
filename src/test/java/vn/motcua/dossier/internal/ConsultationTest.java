package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.ConsultationException;
import vn.motcua.dossier.ConsultationView;
import vn.motcua.dossier.Consulting;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.DraftContent;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.NewConsultation;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.Photos;
import vn.motcua.forms.ConstructionForm;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.workflow.CourseException;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.Stance;

/** Opinions of other agencies (NĐ 61/2018 article 19.5; rules ). */
@MotCuaTest
class ConsultationTest {

    private static final String FIRST = Permits.ASKING + ":1";
    private static final String SECOND = Permits.ASKING + ":2";

    @Autowired
    private Permits permits;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ConsultAgencies consult;

    @Autowired
    private GiveOpinion give;

    @Autowired
    private ExtendOpinion extend;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private RequestSupplement supplement;

    @Autowired
    private AnswerSupplement answer;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Clock clock;

    @Autowired
    private LapseOpinions lapse;

    @Autowired
    private ReadDossier read;

    @Autowired
    private DossierStore store;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void r13EachAgencyHasItsOwnWorkAndTheStageWaitsForBoth() {
        var number = permits.asked(place.citizen());

        assertThat(desks(number))
                .containsExactlyInAnyOrder(
                        "kiem-tra-thuc-dia H07.99.11 CASEWORKER",
                        "lay-y-kien-co-quan H07.99.11 CASEWORKER",
                        FIRST + " H07.99.05 CASEWORKER",
                        SECOND + " H07.99.38 CASEWORKER");
        give.give(permits.environment(), number, FIRST, Stance.NO_OBJECTION, null);
        assertThatThrownBy(() -> complete.complete(permits.specialist(), number, Permits.ASKING, "done", null))
                .isInstanceOf(CourseException.OpinionsAwaited.class);
        give.give(permits.commune(), number, SECOND, Stance.OBJECTION, "Lấn hẻm công cộng");

        assertThat(desks(number))
                .containsExactlyInAnyOrder(
                        "kiem-tra-thuc-dia H07.99.11 CASEWORKER", "lay-y-kien-co-quan H07.99.11 CASEWORKER");
        var asked = consulting(permits.specialist(), number).asked();
        assertThat(asked).extracting(ConsultationView::state).containsOnly(ConsultationView.State.ANSWERED);
        assertThat(asked.getLast().answer().orElseThrow().words()).isEqualTo("Lấn hẻm công cộng");
        complete.complete(permits.specialist(), number, Permits.ASKING, "done", null);
    }

    @Test
    void timelineSaysWhoWasAskedAndThatTheyAnsweredNeverWhat() {
        var number = permits.asked(place.citizen());
        give.give(permits.environment(), number, FIRST, Stance.OBJECTION, "Đất trồng lúa");

        var lines = read(Births.citizen(place.citizen()), number).timeline();

        assertThat(lines)
                .extracting(DossierView.Line::action)
                .endsWith(DossierAction.CONSULT, DossierAction.GIVE_OPINION);
        assertThat(lines.toString())
                .contains("Phòng Tài nguyên và Môi trường; UBND xã An Định")
                .doesNotContain("Đất trồng lúa", "đúng quy hoạch");
    }

    @Test
    void ownerIsToldWhoIsAwaitedAndUntilWhenAndNoMore() {
        var number = permits.asked(place.citizen());

        var owner = consulting(Births.citizen(place.citizen()), number);

        assertThat(owner.awaited())
                .extracting(ConsultationView::agency)
                .containsExactly("Phòng Tài nguyên và Môi trường", "UBND xã An Định");
        assertThat(owner.toString()).doesNotContain("quy hoạch");
    }

    @Test
    void agencySeesWhatWasOpenedAndAfterItsAnswerOnlyThatItAnswered() {
        var number = permits.asked(place.citizen());

        var open = read(permits.environment(), number);
        give.give(permits.environment(), number, FIRST, Stance.NO_OBJECTION, "Thống nhất");
        var closed = read(permits.environment(), number);

        assertThat(open.declaration().toString())
                .contains("125", "land.lot")
                .doesNotContain("Gạch", "owner", "requester");
        assertThat(open.consulting().mine().orElseThrow().question()).contains("quy hoạch");
        assertThat(closed.declaration()).isEmpty();
        assertThat(closed.consulting().mine().orElseThrow().state()).isEqualTo(ConsultationView.State.ANSWERED);
        assertThat(closed.consulting().asked())
                .as("nothing of the other agency")
                .hasSize(1);
    }

    @Test
    void whoeverIsNotAskedDoesNotKnowTheDossier() {
        var number = permits.asked(place.citizen(), List.of(permits.unit("tnmt")));

        assertThatThrownBy(() -> read(permits.commune(), number)).isInstanceOf(DossierException.UnknownNumber.class);
        assertThatThrownBy(() -> give.give(permits.commune(), number, FIRST, Stance.NO_OBJECTION, null))
                .isInstanceOf(DossierException.UnknownNumber.class);
        assertThatThrownBy(() -> give.give(permits.specialist(), number, FIRST, Stance.NO_OBJECTION, null))
                .isInstanceOf(ConsultationException.NotAsked.class);
    }

    @Test
    void asksNobodyWhereItIsNotClearWhoIsAskedWhatUntilWhen() {
        var number = permits.appraised(place.citizen());
        var good = permits.question(List.of(permits.unit("tnmt")), Opinion.Join.ALL);

        refused(number, with(good, List.of(), good.question()), ConsultationException.NobodyAsked.class);
        refused(number, with(good, good.agencies(), "  "), ConsultationException.QuestionMissing.class);
        refused(number, with(good, List.of(permits.unit("ktht")), "?"), ConsultationException.AgencyUnknown.class);
        var past = new NewConsultation(
                good.stage(), good.agencies(), "?", permits.today().minusDays(1), good.waitFor(), Set.of(), Set.of());
        refused(number, past, ConsultationException.DayNotUsable.class);
        var wide = new NewConsultation(
                good.stage(), good.agencies(), "?", good.answerBy(), good.waitFor(), Set.of("owner"), Set.of());
        refused(number, wide, ConsultationException.MayNotSee.class);
        var paper = new NewConsultation(
                good.stage(), good.agencies(), "?", good.answerBy(), good.waitFor(), Set.of(), Set.of("pledge"));
        refused(number, paper, ConsultationException.MayNotSee.class);
        assertThat(desks(number)).hasSize(2);
    }

    @Test
    void agencyIsNotAskedTwiceAtOnce() {
        var number = permits.asked(place.citizen());

        refused(
                number,
                permits.question(List.of(permits.unit("tnmt")), Opinion.Join.ALL),
                ConsultationException.AskedAlready.class);
    }

    @Test
    void answerNeedsAStanceAndAnObjectionItsWords() {
        var number = permits.asked(place.citizen());

        assertThatThrownBy(() -> give.give(permits.environment(), number, FIRST, null, "?"))
                .isInstanceOf(ConsultationException.StanceMissing.class);
        assertThatThrownBy(() -> give.give(permits.environment(), number, FIRST, Stance.OBJECTION, " "))
                .isInstanceOf(ConsultationException.WordsMissing.class);
    }

    @Test
    void noAnswerInTimeIsNoObjectionWhereTheRouteSaysSo() {
        var number = permits.asked(place.citizen());
        lapse.run();
        assertThat(consulting(permits.specialist(), number).awaited()).hasSize(2);

        past(number, FIRST);
        assertThat(consulting(permits.specialist(), number).asked().getFirst().late())
                .isTrue();
        lapse.run();

        var asked = consulting(permits.specialist(), number).asked();
        assertThat(asked)
                .extracting(ConsultationView::state)
                .containsExactly(ConsultationView.State.LAPSED, ConsultationView.State.AWAITED);
        assertThat(desks(number)).noneMatch(desk -> desk.startsWith(FIRST));
        assertThatThrownBy(() -> give.give(permits.environment(), number, FIRST, Stance.NO_OBJECTION, null))
                .isInstanceOf(CourseException.AlreadyCompleted.class);
        assertThat(read(permits.environment(), number).declaration()).isEmpty();
    }

    @Test
    void deadlineIsPutOffOnceWithAReason() {
        var number = permits.asked(place.citizen());
        var later = permits.today().plusDays(21);

        assertThatThrownBy(() -> extend.extend(permits.specialist(), number, FIRST, later, " "))
                .isInstanceOf(ConsultationException.ExtensionUnclear.class);
        assertThatThrownBy(() -> extend.extend(permits.specialist(), number, FIRST, permits.today(), "Cần đo lại"))
                .isInstanceOf(ConsultationException.ExtensionUnclear.class);
        extend.extend(permits.specialist(), number, FIRST, later, "Cần đo lại");

        assertThat(dueOfWork(number, FIRST))
                .isEqualTo(consulting(permits.specialist(), number)
                        .asked()
                        .getFirst()
                        .due());
        assertThatThrownBy(() -> extend.extend(permits.specialist(), number, FIRST, later.plusDays(7), "Nữa"))
                .isInstanceOf(ConsultationException.ExtendedBefore.class);
    }

    @Test
    void standsStillWithTheDossierAndIsNotAnsweredMeanwhile() {
        var number = permits.asked(place.citizen());
        supplement.request(permits.specialist(), number, lot());

        assertThat(consulting(permits.specialist(), number).asked())
                .extracting(ConsultationView::state)
                .containsOnly(ConsultationView.State.HELD);
        assertThat(desks(number)).isEmpty();
        assertThatThrownBy(() -> give.give(permits.environment(), number, FIRST, Stance.NO_OBJECTION, null))
                .isInstanceOf(DossierException.NotNow.class);
    }

    /** What the appraisal read has changed: it is done again, and what was asked meanwhile is asked no more. */
    @Test
    void afterASupplementAboutTheLandNobodyIsAskedAnyMore() {
        var owner = Births.citizen(place.citizen());
        var number = askedAboutPapersSentOnline(owner);
        give.give(permits.commune(), number, SECOND, Stance.NO_OBJECTION, null);
        supplement.request(permits.specialist(), number, lot());
        var draft = drafts.open(
                owner, read(owner, number).waitsFor().orElseThrow().draft().orElseThrow());
        drafts.keep(
                owner,
                draft.id(),
                draft.version(),
                draft.content().with(draft.answers().with("land.lot", "126")));

        answer.answer(owner, number);

        assertThat(desks(number)).containsExactly("tham-dinh H07.99.11 CASEWORKER");
        assertThat(consulting(permits.specialist(), number).awaited()).isEmpty();
        assertThat(read(permits.environment(), number).declaration()).isEmpty();
    }

    @Test
    void afterAPaymentEachAgencyHasAsMuchOfficeTimeLeftAsItHad() {
        var number = permits.asked(place.citizen());
        var asked = store.load(number);
        var due = due(asked);
        var now = clock.instant();
        var demanded = now.minus(Duration.ofDays(6));
        var paused = asked.demandPayment("lệ phí", By.of(permits.specialist()), demanded);

        var resumed = desk.resumed(paused, paused.provePayment(By.of(permits.specialist()), now));

        var calendar = calendars.calendar();
        assertThat(due(resumed)).isAfter(due);
        assertThat(calendar.workingTime(now, due(resumed)))
                .isCloseTo(calendar.workingTime(demanded, due), Duration.ofMinutes(1));
        assertThat(desk.resumed(asked, asked)).as("what did not stand still").isSameAs(asked);
    }

    private DossierNumber askedAboutPapersSentOnline(Citizen owner) {
        var begun = drafts.start(owner, new ProcedureCode("1.013225"));
        var draft = drafts.keep(
                owner, begun.id(), begun.version(), new DraftContent(ConstructionForm.house(), Photos.none()));
        var number = dossiers.submit(owner, draft).number();
        dossiers.receive(permits.counter(), number);
        complete.complete(permits.specialist(), number, "tham-dinh", "eligible", null);
        var agencies = List.of(permits.unit("tnmt"), permits.unit(Permits.COMMUNE));
        consult.consult(permits.specialist(), number, permits.question(agencies, Opinion.Join.ALL));
        return number;
    }

    private static Instant due(Dossier dossier) {
        return dossier.course()
                .orElseThrow()
                .awaited()
                .getFirst()
                .asOpinion()
                .orElseThrow()
                .due();
    }

    private NewSupplement lot() {
        return new NewSupplement(
                List.of(new NewSupplement.Mark("land.lot", "Sai số thửa", "Ghi như giấy chứng nhận")),
                permits.today().plusDays(30),
                null);
    }

    private void refused(DossierNumber number, NewConsultation wanted, Class<? extends Exception> as) {
        assertThatThrownBy(() -> consult.consult(permits.specialist(), number, wanted))
                .isInstanceOf(as);
    }

    private static NewConsultation with(
            NewConsultation good, List<vn.motcua.organisation.UnitId> agencies, String question) {
        return new NewConsultation(
                good.stage(), agencies, question, good.answerBy(), good.waitFor(), good.fields(), good.papers());
    }

    private DossierView read(Actor actor, DossierNumber number) {
        return read.read(actor, number, Locale.of("vi"));
    }

    private Consulting consulting(Actor actor, DossierNumber number) {
        return read(actor, number).consulting();
    }

    private List<String> desks(DossierNumber number) {
        return jdbc.sql("""
                select work_item.stage || ' ' || unit.code || ' ' || work_item.role from workflow.work_item
                join organisation.unit on unit.id = work_item.unit_id
                where work_item.subject_number = :number and work_item.state = 'OPEN'
                """).param("number", number.value()).query(String.class).list();
    }

    private Instant dueOfWork(DossierNumber number, String stage) {
        return jdbc.sql("select due_at from workflow.work_item where subject_number = :number and stage = :stage")
                .param("number", number.value())
                .param("stage", stage)
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private void past(DossierNumber number, String opinion) {
        jdbc.sql("""
                update dossier.stage_run set opinion = jsonb_set(opinion, '{due}', '"2021-01-04T10:00:00Z"')
                where dossier = :dossier and stage = :stage
                """)
                .param("dossier", store.load(number).facts().id().value())
                .param("stage", opinion)
                .update();
    }
}
