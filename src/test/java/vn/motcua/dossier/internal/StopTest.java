package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.Payments;
import vn.motcua.dossier.Stops;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** What its owner never brings stops after a reminder, by an officer and in writing; never at once, never by itself. */
@MotCuaTest
class StopTest {

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ActSamples samples;

    @Autowired
    private Stops stops;

    @Autowired
    private Payments payments;

    @Autowired
    private RemindOwners remind;

    @Autowired
    private ProposeStops propose;

    @Autowired
    private ReadDossier read;

    @Autowired
    private ActRows rows;

    @Test
    void isProposedToTheCounterOnlyAfterTheReminderAndTheLastDay() {
        var number = samples.toPay(place.citizen(), place.commune());
        var last = seen(number).acts().toPay().orElseThrow().payBy();

        OfficeTime.at(noon(last.plusDays(30))).run(propose::run);
        assertThat(rows.openWork(number)).as("nobody was reminded").isEmpty();
        OfficeTime.at(noon(last.minusDays(3))).run(remind::run);
        OfficeTime.at(noon(last)).run(propose::run);
        assertThat(rows.openWork(number)).as("on the last day").isEmpty();
        OfficeTime.at(noon(last.plusDays(1))).run(propose::run);
        OfficeTime.at(noon(last.plusDays(2))).run(propose::run);

        assertThat(rows.openWork(number)).containsExactly(Desks.STOP);
        assertThat(rows.role(number, Desks.STOP)).isEqualTo("RECEPTIONIST");
        assertThat(rows.told(number)).endsWith("remind-payment");
        assertThat(seen(number).state()).as("nothing stops by itself").isEqualTo(DossierState.PAYMENT);
    }

    @Test
    void endsTheDossierWithAWrittenNotice() {
        var number = samples.late(place.citizen(), place.commune());
        var awaited = seen(number).waitsFor().orElseThrow();

        OfficeTime.at(noon(awaited.answerBy().plusDays(1)))
                .run(() -> stops.stop(counter(), number, "Đã gọi hai lần, không bổ sung."));

        assertThat(seen(number).state()).isEqualTo(DossierState.STOPPED);
        assertThat(rows.openWork(number)).isEmpty();
        assertThat(rows.told(number)).endsWith("stopped");
        assertThat(rows.paper(number, PaperKind.STOP, 1).path("reason").asString())
                .isEqualTo("Đã gọi hai lần, không bổ sung.");
        assertThat(seen(number).acts().stop().orElseThrow().lastDay()).isEqualTo(awaited.answerBy());
    }

    @Test
    void isRefusedBeforeTheLastDayIsOverOrWithoutAReminder() {
        var number = births.toMend(place.citizen(), place.commune());
        var last = seen(number).waitsFor().orElseThrow().answerBy();

        refuses(number, last, "on the last day");
        refuses(number, last.plusDays(9), "never reminded");
        OfficeTime.at(noon(last.plusDays(10))).run(remind::run);
        refuses(number, last.plusDays(12), "reminded two days ago");
        OfficeTime.at(noon(last.plusDays(14))).run(() -> stops.stop(counter(), number, "Không bổ sung"));
    }

    private void refuses(DossierNumber number, LocalDate day, String why) {
        assertThatThrownBy(() -> OfficeTime.at(noon(day)).run(() -> stops.stop(counter(), number, "Không bổ sung")))
                .as(why)
                .isInstanceOf(DossierException.NotYet.class);
    }

    @Test
    void needsAReason() {
        var number = samples.late(place.citizen(), place.commune());
        var last = seen(number).waitsFor().orElseThrow().answerBy();

        assertThatThrownBy(() -> OfficeTime.at(noon(last.plusDays(1))).run(() -> stops.stop(counter(), number, " ")))
                .isInstanceOf(DossierException.ActIncomplete.class);
        assertThat(seen(number).state()).isEqualTo(DossierState.INTAKE_SUPPLEMENT);
    }

    @Test
    void whatIsBroughtAtLastTakesTheProposalBack() {
        var number = samples.toPay(place.citizen(), place.commune());
        var last = seen(number).acts().toPay().orElseThrow().payBy();
        OfficeTime.at(noon(last)).run(remind::run);
        OfficeTime.at(noon(last.plusDays(4))).run(propose::run);
        assertThat(rows.openWork(number)).containsExactly(Desks.STOP);

        OfficeTime.at(noon(last.plusDays(5)))
                .run(() -> payments.prove(Births.citizen(place.citizen()), number, samples.proof()));

        assertThat(rows.openWork(number)).containsExactly("tham-tra");
    }

    @Test
    void theVerbIsThereOnlyWhenItMayBeDone() {
        var number = samples.late(place.citizen(), place.commune());
        var last = seen(number).waitsFor().orElseThrow().answerBy();

        assertThat(verb(number, last)).isFalse();
        assertThat(verb(number, last.plusDays(1))).isTrue();
    }

    private boolean verb(DossierNumber number, LocalDate day) {
        return OfficeTime.at(noon(day))
                .call(() -> read.read(counter(), number, Locale.of("vi"))
                        .acts()
                        .verbs()
                        .stop());
    }

    private Actor counter() {
        return births.officer(place.commune(), Role.RECEPTIONIST);
    }

    private static Instant noon(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant().plus(Duration.ofHours(12));
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"));
    }
}
