package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.calendar.TestCalendar.at;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.internal.OfficeTimeStore;
import vn.motcua.shared.Locality;
import vn.motcua.shared.MachineTime;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class OfficeTimeTest {

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Instant SOME_MACHINE_TIME = at("2030-01-01 00:00");

    private final Clock clock;
    private final OfficeTime officeTime;
    private final OfficeTimeStore store;
    private final TransactionTemplate transaction;

    @Autowired
    OfficeTimeTest(Clock clock, OfficeTime officeTime, OfficeTimeStore store, TransactionTemplate transaction) {
        this.clock = clock;
        this.officeTime = officeTime;
        this.store = store;
        this.transaction = transaction;
    }

    @Test
    void theClockOfTheApplicationIsOfficeTimeOnTheDemonstrationDate() {
        assertThat(clock).isSameAs(officeTime);
        assertThat(clock.getZone()).isEqualTo(WorkCalendar.ZONE);
        assertThat(clock.instant()).isAfterOrEqualTo(at("2021-03-01 07:30")).isBefore(at("2022-03-01 07:30"));
        assertThat(officeTime.isDemonstration()).isTrue();
    }

    @Test
    void keepsItsDistanceFromTheMachineInTheDatabase() {
        var afterRestart = new OfficeTime(() -> SOME_MACHINE_TIME, store, locality(true));

        assertThat(afterRestart.instant())
                .isEqualTo(SOME_MACHINE_TIME.plus(store.shift().orElseThrow()));
    }

    @Test
    void movesForwardForGood() {
        var before = store.shift().orElseThrow();
        var now = officeTime.advance(STEP);

        assertThat(store.shift()).hasValue(before.plus(STEP));
        assertThat(officeTime.instant()).isAfterOrEqualTo(now);
    }

    @Test
    void movesToAnInstant() {
        var target = officeTime.instant().plus(STEP);

        assertThat(officeTime.advanceTo(target)).isCloseTo(target, within(10, ChronoUnit.SECONDS));
    }

    @Test
    void doesNotMoveWhenTheTransactionIsRolledBack() {
        var before = store.shift();
        transaction.executeWithoutResult(status -> {
            officeTime.advance(Duration.ofDays(300));
            status.setRollbackOnly();
        });

        assertThat(store.shift()).isEqualTo(before);
        assertThat(officeTime.instant()).isBefore(at("2021-12-01 00:00"));
    }

    @Test
    void neverMovesBackNorFurtherThanAYearAtOnce() {
        assertThatThrownBy(() -> officeTime.advance(Duration.ofMinutes(-5)))
                .isInstanceOf(CalendarException.OfficeTimeNotForward.class);
        assertThatThrownBy(() -> officeTime.advance(Duration.ZERO))
                .isInstanceOf(CalendarException.OfficeTimeNotForward.class);
        assertThatThrownBy(() -> officeTime.advanceTo(at("2021-02-01 00:00")))
                .isInstanceOf(CalendarException.OfficeTimeNotForward.class);
        assertThatThrownBy(() -> officeTime.advance(Duration.ofDays(367)))
                .isInstanceOf(CalendarException.OfficeTimeTooFar.class);
    }

    @Test
    void equalsTheMachineOnALocalityOfItsOwnAndCannotBeMoved() {
        var real = new OfficeTime(() -> SOME_MACHINE_TIME, store, locality(false));

        assertThat(real.instant()).isEqualTo(SOME_MACHINE_TIME);
        assertThatThrownBy(() -> real.advance(STEP)).isInstanceOf(CalendarException.OfficeTimeIsReal.class);
    }

    @Test
    void isBoundForWhatRunsInside() {
        var then = at("2021-09-13 09:00");

        OfficeTime.at(then).run(() -> {
            assertThat(clock.instant()).isEqualTo(then);
            assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(then);
        });
        assertThat(clock.instant()).isNotEqualTo(then);
    }

    @Test
    void hasTheMicrosecondsOfTheDatabase() {
        MachineTime nanos = () -> SOME_MACHINE_TIME.plusNanos(123_456_789);

        assertThat(new OfficeTime(nanos, store, locality(false)).instant())
                .isEqualTo(SOME_MACHINE_TIME.plusNanos(123_456_000));
    }

    private static Locality locality(boolean demonstration) {
        return new Locality() {
            @Override
            public String id() {
                return "somewhere";
            }

            @Override
            public boolean demonstration() {
                return demonstration;
            }

            @Override
            public InputStream open(String file) {
                return InputStream.nullInputStream();
            }
        };
    }
}
