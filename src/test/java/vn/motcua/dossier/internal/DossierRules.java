package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.calendar.ClockFace;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierState;

/**
 * What must be true of a dossier after every act, by the names that the rules have in the domain: I1 to I7 and I15.
 *
 * @param submitted the dossier as it was handed in
 * @param history all lines of its timeline so far
 */
record DossierRules(Dossier submitted, List<Happened> history) {

    /** The form of a code: one-stop.md section 6, written here once more on purpose. */
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{2,3}){0,3})-\\d{6}-\\d{4,7}$");

    private static final Set<DossierAction> MOVES_THE_DATE = Set.of(
            DossierAction.RECEIVE,
            DossierAction.SUPPLY,
            DossierAction.PROVE_PAYMENT,
            DossierAction.REAPPOINT,
            DossierAction.STOP,
            DossierAction.GRANT_WITHDRAWAL);

    void check(Dossier before, Dossier after, Instant now) {
        i1SomebodyHasIt(after);
        i2NumberStays(after);
        after.clock().ifPresent(clock -> i3DateMovesOnlyByARecordedEvent(before, after, clock));
        i4SupplementsAreAskedForInTime(after);
        i6HeldAndRunningTimeAddUp(after, now);
        i7ReturnIsWrittenDown(after);
        i15DefinitionsStay(after);
        timelineFollowsTheLifeCycle(after);
    }

    private void i1SomebodyHasIt(Dossier dossier) {
        assertThat(dossier.facts().competent()).isEqualTo(submitted.facts().competent());
        var ready = dossier.course().stream()
                .flatMap(course -> course.ready().stream())
                .toList();
        switch (standing(dossier)) {
            case PROCESSING ->
                assertThat(ready).as("stages somebody may work on").isNotEmpty();
            case SUPPLEMENT, PAYMENT ->
                assertThat(dossier.course().orElseThrow().isFrozen())
                        .as("all waits for the citizen")
                        .isTrue();
            case SUBMITTED, INTAKE_SUPPLEMENT, REFUSED ->
                assertThat(dossier.course()).isEmpty();
            case RESULT_READY, REJECTION_READY, RETURNED, STOPPED, ANNULLED, WITHDRAWN ->
                assertThat(dossier.course().stream()).allMatch(course -> course.isOver() && ready.isEmpty());
            case WITHDRAWAL -> throw new AssertionError("a withdrawal remembers what was before");
        }
    }

    /** The state that counts: while a withdrawal is asked for, the one it would go back to. */
    private static DossierState standing(Dossier dossier) {
        return dossier.state() == DossierState.WITHDRAWAL ? dossier.standing().remembered() : dossier.state();
    }

    private void i2NumberStays(Dossier dossier) {
        assertThat(dossier.facts().number()).isEqualTo(submitted.facts().number());
        assertThat(dossier.facts().number().value()).matches(NUMBER);
    }

    private void i3DateMovesOnlyByARecordedEvent(Dossier before, Dossier after, LegalClock clock) {
        var due = TestCalendar.DEADLINES.due(clock);
        assertThat(due.original())
                .as("the first date is never lost")
                .isEqualTo(TestCalendar.DEADLINES
                        .due(clock.received(), clock.limit(), List.of())
                        .at());
        assertThat(due.at()).isAfterOrEqualTo(due.original());
        var last = history.getLast().action();
        if (before.clock().isPresent() && !MOVES_THE_DATE.contains(last)) {
            assertThat(due.at())
                    .as("the date after %s", last)
                    .isEqualTo(TestCalendar.DEADLINES
                            .due(before.clock().orElseThrow())
                            .at());
        }
        assertThat(counted(after, ClockInterval.Pause.class)).isEqualTo(told(DossierAction.DEMAND_PAYMENT));
        assertThat(counted(after, ClockInterval.Restart.class)).isEqualTo(told(DossierAction.REQUEST_SUPPLEMENT));
        assertThat(counted(after, ClockInterval.Redate.class))
                .as("one new appointment at most (R-17)")
                .isEqualTo(told(DossierAction.REAPPOINT))
                .isLessThanOrEqualTo(1);
    }

    private static long counted(Dossier dossier, Class<? extends ClockInterval> kind) {
        return dossier.standing().intervals().stream().filter(kind::isInstance).count();
    }

    private long told(DossierAction action) {
        return history.stream().filter(line -> line.action() == action).count();
    }

    private void i4SupplementsAreAskedForInTime(Dossier dossier) {
        dossier.standing()
                .receivedAt()
                .ifPresent(received -> history.stream()
                        .filter(line -> line.action() == DossierAction.REQUEST_SUPPLEMENT)
                        .forEach(line -> assertThat(WorkCalendar.dateOf(line.at()))
                                .isBeforeOrEqualTo(thirdWorkingDayAfter(received))));
    }

    /** The last day for a supplement, counted by foot. */
    static LocalDate thirdWorkingDayAfter(Instant received) {
        var day = WorkCalendar.dateOf(TestCalendar.VIETNAM.startOfWork(received));
        for (int left = 3; left > 0; ) {
            day = day.plusDays(1);
            left -= TestCalendar.VIETNAM.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static void i6HeldAndRunningTimeAddUp(Dossier dossier, Instant now) {
        if (dossier.clock().isEmpty()) {
            return;
        }
        var clock = dossier.clock().get();
        var finished = dossier.standing().finishedAt();
        var until = finished.orElse(now);
        var face = TestCalendar.DEADLINES.face(clock, now, finished.orElse(null));
        if (face.inHours()) {
            var time = face.stretches().stream().map(ClockFace.Stretch::time).reduce(Duration.ZERO, Duration::plus);
            assertThat(time).isEqualTo(TestCalendar.VIETNAM.workingTime(clock.received(), until));
        } else {
            var days =
                    face.stretches().stream().mapToLong(ClockFace.Stretch::days).sum();
            assertThat(days).isEqualTo(daysAfter(clock, until));
        }
        assertThat(clock.openInterval().isPresent())
                .as("the clock stands exactly while the citizen's turn it is")
                .isEqualTo(Set.of(DossierState.SUPPLEMENT, DossierState.PAYMENT).contains(standing(dossier)));
    }

    private static long daysAfter(LegalClock clock, Instant until) {
        var first = WorkCalendar.dateOf(TestCalendar.VIETNAM.startOfWork(clock.received()));
        var unit = clock.limit().unit();
        var everyDay = unit == TimeLimit.Unit.DAYS || unit == TimeLimit.Unit.MONTHS;
        return Stream.iterate(
                        first.plusDays(1), day -> !day.isAfter(WorkCalendar.dateOf(until)), day -> day.plusDays(1))
                .filter(day -> everyDay || TestCalendar.VIETNAM.isWorkingDay(day))
                .count();
    }

    private static void i7ReturnIsWrittenDown(Dossier dossier) {
        var standing = dossier.standing();
        boolean returned = dossier.state() == DossierState.RETURNED;
        assertThat(standing.returnedAt().isPresent()).isEqualTo(returned);
        assertThat(standing.handover().isPresent()).isEqualTo(returned);
        standing.handover().ifPresent(to -> {
            assertThat(to.receiver()).isNotBlank();
            assertThat(to.channel()).isNotNull();
        });
    }

    private void i15DefinitionsStay(Dossier dossier) {
        assertThat(dossier.facts().governing()).isEqualTo(submitted.facts().governing());
        assertThat(dossier.facts().answered(submitted.facts().answers())).isEqualTo(submitted.facts());
        dossier.course()
                .ifPresent(course -> assertThat(course.route().key())
                        .isEqualTo(submitted.facts().governing().route()));
    }

    private void timelineFollowsTheLifeCycle(Dossier dossier) {
        assertThat(history.getLast().to()).isEqualTo(dossier.state());
        for (int line = 1; line < history.size(); line++) {
            var earlier = history.get(line - 1);
            var later = history.get(line);
            assertThat(later.from()).isEqualTo(Optional.of(earlier.to()));
            assertThat(earlier.to().isEnd()).as("I5: nothing follows an end").isFalse();
            assertThat(later.at()).isAfterOrEqualTo(earlier.at());
            assertThat(LifeCycle.EDGES)
                    .anyMatch(edge -> edge.from() == earlier.to()
                            && edge.action() == later.action()
                            && edge.to().orElse(later.to()) == later.to());
        }
    }
}
