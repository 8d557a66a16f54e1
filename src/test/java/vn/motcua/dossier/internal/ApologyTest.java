package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Apologies;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewAppointment;
import vn.motcua.dossier.PaperKind;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** A late result has one apology with one new appointment (Mẫu 04; NĐ 61/2018 article 19.9; R-17, I3). */
@MotCuaTest
class ApologyTest {

    private static final String DRAFT = Desks.APOLOGY;

    @Autowired
    private Births births;

    @Autowired
    private Businesses businesses;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ActSamples samples;

    @Autowired
    private Apologies apologies;

    @Autowired
    private DraftApologies drafts;

    @Autowired
    private ReadDossier read;

    @Autowired
    private Calendars calendars;

    @Autowired
    private ActRows rows;

    @Test
    void aDraftWaitsForTheHeadFromTheEveningBeforeTheDueDay() {
        var number = businesses.received(place.citizen());
        var dueDay = WorkCalendar.dateOf(due(number));
        var evening = calendars.calendar().closeOf(dayBefore(dueDay));

        OfficeTime.at(evening.minusSeconds(60)).run(drafts::run);
        assertThat(rows.openWork(number)).as("a minute before").doesNotContain(DRAFT);
        OfficeTime.at(evening).run(drafts::run);
        OfficeTime.at(evening.plusSeconds(600)).run(drafts::run);

        assertThat(rows.openWork(number)).as("once").containsOnlyOnce(DRAFT);
        assertThat(rows.role(number, DRAFT)).isEqualTo("HEAD_OF_UNIT");
        assertThat(rows.due(number, DRAFT)).isEqualTo(due(number));
    }

    @Test
    void aResultThatComesInTimeTakesTheDraftBack() {
        var number = businesses.approved(place.citizen());
        OfficeTime.at(due(number)).run(drafts::run);
        assertThat(rows.openWork(number)).contains(DRAFT);

        businesses.register(number);

        assertThat(rows.openWork(number)).doesNotContain(DRAFT);
    }

    @Test
    void aDueDayThatMovesAwayTakesTheDraftBack() {
        var number = businesses.received(place.citizen());
        OfficeTime.at(due(number)).run(drafts::run);
        rows.moveDue(number, due(number).plusSeconds(30 * 86_400));

        drafts.run();

        assertThat(rows.openWork(number)).doesNotContain(DRAFT);
    }

    @Test
    void whatIsReceivedLaterThanThatEveningIsDraftedWhenItIsOverdue() {
        var number = births.received(place.citizen(), place.commune());
        rows.moveDue(number, calendars.calendar().closeOf(place.today()));

        drafts.run();
        assertThat(rows.openWork(number)).as("received and due today").doesNotContain(DRAFT);
        OfficeTime.at(calendars.calendar().closeOf(place.today()).plusSeconds(60))
                .run(drafts::run);

        assertThat(rows.openWork(number)).contains(DRAFT);
        assertThat(rows.role(number, DRAFT)).as("a commune has no head of unit").isEqualTo("LEADER");
    }

    @Test
    void movesTheAppointmentAndKeepsTheDayFirstPromised() {
        var number = businesses.received(place.citizen());
        var promised = due(number);
        OfficeTime.at(promised).run(drafts::run);
        var day = WorkCalendar.dateOf(promised).plusDays(7);

        apologies.reappoint(businesses.head(), number, with(day));

        var due = seen(number).clock().orElseThrow().due();
        assertThat(due.original()).isEqualTo(promised);
        assertThat(WorkCalendar.dateOf(due.at())).isEqualTo(calendars.calendar().workingDayFrom(day));
        assertThat(rows.original(number)).isEqualTo(promised);
        assertThat(rows.openWork(number)).doesNotContain(DRAFT);
        assertThat(rows.told(number)).endsWith("reappointed");
        assertThat(seen(number).acts().apology()).hasValueSatisfying(apology -> {
            assertThat(apology.appointed()).isEqualTo(promised);
            assertThat(apology.by().name()).isEqualTo(businesses.head().name());
        });
    }

    @Test
    void itsNoticeNamesReasonCauseAndBothDays() {
        var number = samples.apologised(place.citizen(), place.commune());

        var notice = rows.paper(number, PaperKind.APOLOGY, 1);
        assertThat(notice.path("reason").asString())
                .isEqualTo(samples.appointment().reason());
        assertThat(notice.path("cause").asString()).isEqualTo("UBND xã Tân Trung");
        assertThat(notice.path("newAppointment").toString())
                .isNotEqualTo(notice.path("appointed").toString());
        assertThat(notice.at("/signer/capacity").asString()).startsWith("TM.");
    }

    @Test
    void isSentOnceAndTheVerbIsGone() {
        var number = births.received(place.citizen(), place.commune());
        var leader = births.officer(place.commune(), Role.LEADER);
        assertThat(seenBy(leader, number).acts().verbs().reappoint()).isTrue();

        apologies.reappoint(leader, number, samples.appointment());

        assertThat(seenBy(leader, number).acts().verbs().reappoint()).isFalse();
        assertThatThrownBy(() ->
                        apologies.reappoint(leader, number, with(place.today().plusDays(20))))
                .isInstanceOf(DossierException.ReappointedBefore.class);
        OfficeTime.at(due(number).plusSeconds(86_400)).run(drafts::run);
        assertThat(rows.openWork(number)).as("no second draft").doesNotContain(DRAFT);
    }

    @Test
    void needsAReasonACauseAndALaterDay() {
        var number = births.received(place.citizen(), place.commune());
        var leader = births.officer(place.commune(), Role.LEADER);
        var whole = samples.appointment();

        assertThatThrownBy(() -> apologies.reappoint(leader, number, new NewAppointment("", "A", whole.day())))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThatThrownBy(() -> apologies.reappoint(leader, number, new NewAppointment("A", " ", whole.day())))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThatThrownBy(() -> apologies.reappoint(leader, number, new NewAppointment("A", "B", null)))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThatThrownBy(() ->
                        apologies.reappoint(leader, number, with(place.today().plusYears(2))))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThatThrownBy(() -> apologies.reappoint(leader, number, with(place.today())))
                .isInstanceOf(DossierException.AppointmentNotLater.class);
        assertThat(seen(number).acts().apology()).isEmpty();
    }

    private LocalDate dayBefore(LocalDate day) {
        var before = day.minusDays(1);
        while (!calendars.calendar().isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static NewAppointment with(LocalDate day) {
        return new NewAppointment("Chưa có trả lời xác minh.", "Phòng Tài chính - Kế hoạch", day);
    }

    private Instant due(DossierNumber number) {
        return seen(number).clock().orElseThrow().due().at();
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"));
    }

    private DossierView seenBy(OfficerInPost officer, DossierNumber number) {
        return read.read(officer, number, Locale.of("vi"));
    }
}
