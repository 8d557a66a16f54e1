package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.CalendarException;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DaysOff;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DueChange;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** A day off decreed, moved or taken back moves what follows from it: each dossier with old date, new date and reason. */
@MotCuaTest
class DaysOffTest {

    private static final String DECREE = "Công văn 12/UBND-NC ngày 26/02/2021";

    private final DaysOff daysOff;
    private final Births births;
    private final Businesses businesses;
    private final BirthPlace place;
    private final ReadDossier read;
    private final Calendars calendars;
    private final JdbcClient jdbc;

    DaysOffTest(
            DaysOff daysOff,
            Births births,
            Businesses businesses,
            BirthPlace place,
            ReadDossier read,
            Calendars calendars,
            JdbcClient jdbc) {
        this.daysOff = daysOff;
        this.births = births;
        this.businesses = businesses;
        this.place = place;
        this.read = read;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    @AfterEach
    void theCalendarIsAsItWas() {
        calendars.calendar().daysOff(place.today().getYear()).stream()
                .filter(holiday -> holiday.source().equals(DECREE))
                .forEach(holiday -> calendars.write(TestCalendar.workedAgain(holiday.date())));
    }

    @Test
    void listsEachDossierItMovesWithOldDateNewDateAndReason() {
        var moving = businesses.received(place.citizen());
        var answered = businesses.ready(place.citizen());
        var before = due(moving);
        var tomorrow = calendars.calendar().nextWorkingDay(place.today());

        var foreseen = daysOff.foresee(control(), dayOff(tomorrow));
        assertThat(due(moving)).as("foreseeing changes nothing").isEqualTo(before);
        var decision = daysOff.change(control(), dayOff(tomorrow));

        var listed = all(decision.id());
        assertThat(listed).isEqualTo(foreseen).hasSize(decision.moved());
        assertThat(listed).extracting(DueChange::number).contains(moving).doesNotContain(answered);
        var line = listed.stream()
                .filter(change -> change.number().equals(moving))
                .findFirst()
                .orElseThrow();
        assertThat(line.before()).isEqualTo(before);
        assertThat(WorkCalendar.dateOf(line.after()))
                .isEqualTo(calendars.calendar().nextWorkingDay(WorkCalendar.dateOf(before)));
        assertThat(due(moving)).isEqualTo(line.after());
        assertThat(text(moving, "due_original")).as("the promise stays").isEqualTo(before.toString());
        assertThat(decision.ground()).isEqualTo(DECREE);
    }

    @Test
    void theDossierSaysWhyItsDateMovedAndItsOwnerIsTold() {
        var number = businesses.received(place.citizen());

        daysOff.change(control(), dayOff(calendars.calendar().nextWorkingDay(place.today())));

        var line = read.read(businesses.specialist(), number, Locale.ROOT)
                .timeline()
                .getLast();
        assertThat(line.action()).isEqualTo(DossierAction.MOVE_DUE);
        assertThat(line.note()).hasValueSatisfying(why -> assertThat(why).contains("là ngày nghỉ", DECREE));
        assertThat(told(number)).isOne();
    }

    @Test
    void openWorkKeepsTheWorkingTimeThatWasLeft() {
        var number = businesses.received(place.citizen());
        var before = workDue(number);
        var tomorrow = calendars.calendar().nextWorkingDay(place.today());
        var left = calendars.calendar().workingTime(place.now(), before);

        daysOff.change(control(), dayOff(tomorrow));

        assertThat(workDue(number)).isAfter(before);
        assertThat(calendars
                        .calendar()
                        .workingTime(place.now(), workDue(number))
                        .minus(left)
                        .abs())
                .isLessThan(java.time.Duration.ofSeconds(5));
    }

    @Test
    void aDayOffTakenBackBringsTheDatesBack() {
        var number = businesses.received(place.citizen());
        var before = due(number);
        var tomorrow = calendars.calendar().nextWorkingDay(place.today());

        daysOff.change(control(), dayOff(tomorrow));
        var moved =
                daysOff.change(control(), new DaysOffChange(tomorrow, null, Holiday.Kind.PUBLIC, "", "", null, DECREE));

        assertThat(due(number)).isEqualTo(before);
        assertThat(all(moved.id())).extracting(DueChange::number).contains(number);
        assertThat(daysOff.year(control(), tomorrow.getYear()).decisions())
                .extracting(found -> found.id())
                .contains(moved.id());
    }

    @Test
    void whatTheCalendarRefusesMovesNothing() {
        var number = businesses.received(place.citizen());
        var before = due(number);
        var yesterday = place.today().minusDays(1);

        assertThatThrownBy(() -> daysOff.change(control(), dayOff(yesterday)))
                .isInstanceOf(CalendarException.DayIsOver.class);
        assertThat(due(number)).isEqualTo(before);
    }

    private static DaysOffChange dayOff(LocalDate day) {
        return new DaysOffChange(null, day, Holiday.Kind.PUBLIC, "Nghỉ thử", "", null, DECREE);
    }

    private List<DueChange> all(java.util.UUID decision) {
        var found = new java.util.ArrayList<DueChange>();
        var page = daysOff.read(control(), decision, null).dossiers();
        found.addAll(page.items());
        while (page.next().isPresent()) {
            page = daysOff.read(control(), decision, page.next().get()).dossiers();
            found.addAll(page.items());
        }
        return found;
    }

    private OfficerInPost control() {
        return births.officer(businesses.district(), Role.PROCEDURE_CONTROL);
    }

    private Instant due(DossierNumber number) {
        return Instant.parse(text(number, "due_at"));
    }

    private String text(DossierNumber number, String column) {
        return jdbc.sql("select " + column + " from dossier.dossier where number = :number")
                .param("number", number.value())
                .query((row, index) -> row.getTimestamp(1).toInstant().toString())
                .single();
    }

    private Instant workDue(DossierNumber number) {
        return jdbc.sql("select due_at from workflow.work_item where subject_number = :number and state = 'OPEN'")
                .param("number", number.value())
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private int told(DossierNumber number) {
        return jdbc.sql("""
                        select count(*) from notification.message
                        where template = 'dossier.message.due-moved' and arguments ->> 0 = :number
                        """)
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }
}
