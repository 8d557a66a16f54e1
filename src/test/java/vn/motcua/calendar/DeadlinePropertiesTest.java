package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.DEADLINES;
import static vn.motcua.calendar.TestCalendar.VIETNAM;
import static vn.motcua.calendar.TestCalendar.at;
import static vn.motcua.calendar.TestCalendar.dayOf;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every due date, whatever the reception, the limit and the pauses. */
class DeadlinePropertiesTest {

    private static final Reason SOME = Reason.written("some reason");

    @Property(tries = 600)
    void equalsASlowDayByDayOracle(@ForAll("clocks") LegalClock clock) {
        var pauses =
                clock.intervals().stream().map(ClockInterval.Pause.class::cast).toList();

        assertThat(DEADLINES.due(clock).at()).isEqualTo(SlowOracle.due(clock.received(), clock.limit(), pauses));
    }

    @Property(tries = 400)
    void neverFallsOnADayOffNorBeforeReception(@ForAll("clocks") LegalClock clock) {
        var due = DEADLINES.due(clock);

        assertThat(SlowOracle.worked(dayOf(due.at()))).isTrue();
        assertThat(SlowOracle.worked(dayOf(due.original()))).isTrue();
        assertThat(due.at()).isAfterOrEqualTo(clock.received()).isAfterOrEqualTo(due.original());
    }

    @Property(tries = 300)
    void laterReceptionIsNeverDueEarlier(
            @ForAll("moments") Instant received,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 20_000) int laterMinutes) {
        var later = received.plus(laterMinutes, ChronoUnit.MINUTES);

        assertThat(DEADLINES.due(later, limit, List.of()).at())
                .isAfterOrEqualTo(DEADLINES.due(received, limit, List.of()).at());
    }

    @Property(tries = 300)
    void aLongerLimitIsNeverDueEarlier(@ForAll("clocks") LegalClock clock) {
        Assume.that(clock.limit().unit() != TimeLimit.Unit.SAME_DAY);
        var longer = new TimeLimit(clock.limit().amount() + 1, clock.limit().unit());

        assertThat(DEADLINES.due(clock.received(), longer, clock.intervals()).at())
                .isAfterOrEqualTo(DEADLINES.due(clock).at());
    }

    @Property(tries = 300)
    void pausesOfWorkingDayLimitsAddExactlyTheirWholeWorkingDays(
            @ForAll("moments") Instant received,
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll @IntRange(max = 59) int usedDays,
            @ForAll @IntRange(max = 40_000) int minutes) {
        var from = pauseAfter(received, Math.min(usedDays, limit - 1));
        var pause = new ClockInterval.Pause(from, from.plus(minutes, ChronoUnit.MINUTES), SOME);
        var due = DEADLINES.due(received, TimeLimit.workingDays(limit), List.of(pause));

        assertThat(VIETNAM.workingDaysBetween(dayOf(due.original()), dayOf(due.at())))
                .isEqualTo(VIETNAM.workingDaysBetween(dayOf(from), dayOf(to(pause))));
    }

    @Property(tries = 300)
    void pausesOfHourLimitsAddExactlyTheirWorkingMinutes(
            @ForAll("moments") Instant received,
            @ForAll @IntRange(min = 1, max = 40) int limit,
            @ForAll @IntRange(max = 99) int usedPercent,
            @ForAll @IntRange(max = 40_000) int minutes) {
        var time = Duration.ofHours(limit);
        var from =
                VIETNAM.addWorkingTime(received, time.multipliedBy(usedPercent).dividedBy(100));
        var pause = new ClockInterval.Pause(from, from.plus(minutes, ChronoUnit.MINUTES), SOME);
        var due = DEADLINES.due(received, TimeLimit.hours(limit), List.of(pause));

        assertThat(VIETNAM.workingTime(received, due.at())).isEqualTo(time.plus(VIETNAM.workingTime(from, to(pause))));
    }

    @Property(tries = 300)
    void aPauseThatIsOverNeverLeavesTheRecordLateAtThatMoment(@ForAll("clocks") LegalClock clock) {
        var without = DEADLINES.due(clock).original();
        for (var interval : clock.intervals()) {
            var pause = (ClockInterval.Pause) interval;
            if (pause.from().isBefore(without)) {
                assertThat(DEADLINES
                                .due(clock.received(), clock.limit(), List.of(pause))
                                .at())
                        .isAfterOrEqualTo(to(pause));
            }
        }
    }

    @Property(tries = 300)
    void aRestartCountsAsANewReception(
            @ForAll("moments") Instant received,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 90) int days) {
        var back = received.plus(days, ChronoUnit.DAYS).plusSeconds(3600);
        var restart = new ClockInterval.Restart(received.plusSeconds(60), back, SOME);

        assertThat(DEADLINES.due(received, limit, List.of(restart)).at())
                .isEqualTo(DEADLINES.due(back, limit, List.of()).at());
    }

    @Property(tries = 400)
    void i6PausedAndWorkedAddUpToElapsedWorkingTime(
            @ForAll("clocks") LegalClock clock, @ForAll @IntRange(max = 200_000) int minutes) {
        var until = clock.received().plus(minutes, ChronoUnit.MINUTES);
        var start = VIETNAM.startOfWork(clock.received());
        var stretches = DEADLINES.face(clock, until, null).stretches();

        switch (clock.limit().unit()) {
            case HOURS ->
                assertThat(stretches.stream().map(ClockFace.Stretch::time).reduce(Duration.ZERO, Duration::plus))
                        .isEqualTo(VIETNAM.workingTime(start, until));
            case WORKING_DAYS, SAME_DAY ->
                assertThat(stretches.stream().mapToLong(ClockFace.Stretch::days).sum())
                        .isEqualTo(VIETNAM.workingDaysBetween(dayOf(start), dayOf(until)));
            case DAYS, MONTHS ->
                assertThat(stretches.stream().mapToLong(ClockFace.Stretch::days).sum())
                        .isEqualTo(Math.max(0, ChronoUnit.DAYS.between(dayOf(start), dayOf(until))));
        }
    }

    @Property(tries = 300)
    void whatRanUntilTheDueDateIsTheLimit(@ForAll("clocks") LegalClock clock) {
        var due = DEADLINES.due(clock).at();
        var ran = DEADLINES.face(clock, due, null).stretches().stream()
                .filter(ClockFace.Stretch::ran)
                .toList();

        if (clock.limit().unit() == TimeLimit.Unit.HOURS) {
            assertThat(ran.stream().map(ClockFace.Stretch::time).reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(Duration.ofHours(clock.limit().amount()));
        }
        if (clock.limit().unit() == TimeLimit.Unit.WORKING_DAYS) {
            assertThat(ran.stream().mapToLong(ClockFace.Stretch::days).sum())
                    .isBetween((long) clock.limit().amount(), clock.limit().amount() + 1L);
        }
    }

    @Property(tries = 300)
    void addedWorkingTimeIsTheWorkingTimeInBetween(
            @ForAll("moments") Instant from, @ForAll @IntRange(max = 6000) int minutes) {
        var time = Duration.ofMinutes(minutes);

        assertThat(VIETNAM.workingTime(from, VIETNAM.addWorkingTime(from, time)))
                .isEqualTo(time);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 15 * 365 * 24 * 60)
                .map(minutes -> at("2018-06-01 00:00").plus(minutes, ChronoUnit.MINUTES));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(TimeLimit::hours),
                Arbitraries.integers().between(1, 60).map(TimeLimit::workingDays),
                Arbitraries.integers().between(1, 90).map(TimeLimit::days),
                Arbitraries.integers().between(1, 6).map(TimeLimit::months),
                Arbitraries.just(TimeLimit.sameDay()));
    }

    @Provide
    Arbitrary<LegalClock> clocks() {
        var pauses = Combinators.combine(
                        Arbitraries.integers().between(0, 60 * 24 * 60),
                        Arbitraries.integers().between(0, 25 * 24 * 60))
                .as((after, length) -> new int[] {after, length})
                .list()
                .ofMaxSize(3);
        return Combinators.combine(moments(), limits(), pauses)
                .as((received, limit, spans) -> new LegalClock(
                        received,
                        limit,
                        spans.stream().map(span -> pause(received, span)).toList()));
    }

    private static Instant pauseAfter(Instant received, int usedDays) {
        var day = dayOf(VIETNAM.startOfWork(received));
        for (int used = 0; used < usedDays; used++) {
            day = VIETNAM.nextWorkingDay(day);
        }
        return VIETNAM.closeOf(day).minusSeconds(60);
    }

    private static ClockInterval pause(Instant received, int[] span) {
        var from = received.plus(span[0], ChronoUnit.MINUTES);
        return new ClockInterval.Pause(from, from.plus(span[1], ChronoUnit.MINUTES), SOME);
    }

    private static Instant to(ClockInterval.Pause pause) {
        var to = pause.to();
        return to == null ? pause.from() : to;
    }
}
