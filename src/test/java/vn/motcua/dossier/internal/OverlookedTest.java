package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Overlooked;
import vn.motcua.dossier.Receptions;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** What nobody at the counter looked at within eight working hours is shown to counter, head and leader. */
@MotCuaTest
class OverlookedTest {

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private ActSamples samples;

    @Autowired
    private Receptions receptions;

    @Autowired
    private ReceiveDossier receive;

    @Autowired
    private RequestSupplement ask;

    @Autowired
    private Desks desks;

    @Autowired
    private Clock clock;

    @Test
    void isListedFromTheMinuteTheEightWorkingHoursAreOver() {
        var number = births.submitted(place.citizen(), place.elsewhere());
        var due = desks.receptionDue(clock.instant());

        assertThat(listedAt(due.minusSeconds(120), number)).isFalse();
        assertThat(listedAt(due.plusSeconds(120), number)).isTrue();
    }

    @Test
    void isNoLongerListedOnceTheCounterHasDecided() {
        var counter = births.officer(place.elsewhere(), Role.RECEPTIONIST);
        var received = samples.overlookedAt(place.citizen(), place.elsewhere());
        var asked = samples.overlookedAt(place.citizen(), place.elsewhere());
        assertThat(listedAt(clock.instant(), received)).isTrue();

        receive.receive(counter, received, null);
        ask.request(counter, asked, births.supplement());

        assertThat(listedAt(clock.instant(), received)).isFalse();
        assertThat(listedAt(clock.instant(), asked)).isFalse();
    }

    @Test
    void theLongestComesFirstAndWhoLeadsSeesTheSame() {
        samples.overlookedAt(place.citizen(), place.elsewhere());
        samples.overlookedAt(place.citizen(), place.elsewhere());

        var counter = list(births.officer(place.elsewhere(), Role.RECEPTIONIST));

        assertThat(counter.dossiers()).extracting(Overlooked.Waiting::since).isSorted();
        assertThat(counter.dossiers())
                .allSatisfy(one -> assertThat(one.workingDays()).isPositive());
        assertThat(list(births.officer(place.elsewhere(), Role.LEADER))).isEqualTo(counter);
    }

    private boolean listedAt(Instant moment, DossierNumber number) {
        return OfficeTime.at(moment)
                .call(() -> list(births.officer(place.elsewhere(), Role.RECEPTIONIST)).dossiers().stream()
                        .anyMatch(one -> one.number().equals(number)));
    }

    private Overlooked list(Actor actor) {
        return receptions.overlooked(actor);
    }
}
