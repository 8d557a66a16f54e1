package vn.motcua.dossier.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.dossier.DossierState;

/**
 * Where a dossier stands and what its clock went through.
 *
 * @param before the state to go back to when a withdrawal is declined
 * @param waitingSince from when the counter's hours run: the submission, or what was brought after it
 * @param intervals everything that happened to the clock, kept for ever
 * @param version counts changes, for noticing that two officers were at it
 */
public record Standing(
        DossierState state,
        Optional<DossierState> before,
        Instant submittedAt,
        Instant waitingSince,
        Optional<Instant> receivedAt,
        List<ClockInterval> intervals,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt,
        Optional<Handover> handover,
        int version) {

    public Standing {
        intervals = List.copyOf(intervals);
    }

    static Standing submitted(Instant now) {
        return new Standing(
                DossierState.SUBMITTED,
                Optional.empty(),
                now,
                now,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    Standing in(DossierState next) {
        return new Standing(
                next,
                before,
                submittedAt,
                waitingSince,
                receivedAt,
                intervals,
                finishedAt,
                returnedAt,
                handover,
                version);
    }

    Standing remembering(DossierState earlier) {
        return new Standing(
                state,
                Optional.of(earlier),
                submittedAt,
                waitingSince,
                receivedAt,
                intervals,
                finishedAt,
                returnedAt,
                handover,
                version);
    }

    DossierState remembered() {
        return before.orElseThrow();
    }

    /** The counter's hours begin anew. */
    Standing waiting(Instant now) {
        return new Standing(
                state, before, submittedAt, now, receivedAt, intervals, finishedAt, returnedAt, handover, version);
    }

    Standing received(Instant now) {
        return new Standing(
                state,
                before,
                submittedAt,
                waitingSince,
                Optional.of(now),
                intervals,
                finishedAt,
                returnedAt,
                handover,
                version);
    }

    Standing finished(Instant now) {
        return new Standing(
                state,
                before,
                submittedAt,
                waitingSince,
                receivedAt,
                intervals,
                Optional.of(now),
                returnedAt,
                handover,
                version);
    }

    Standing returned(Instant now, Handover to) {
        return new Standing(
                state,
                before,
                submittedAt,
                waitingSince,
                receivedAt,
                intervals,
                finishedAt,
                Optional.of(now),
                Optional.of(to),
                version);
    }

    Standing began(ClockInterval interval) {
        var more = new ArrayList<>(intervals);
        more.add(interval);
        return with(more);
    }

    /** Closes whatever holds the clock. */
    Standing ended(Instant now) {
        return with(intervals.stream().map(interval -> closed(interval, now)).toList());
    }

    private static ClockInterval closed(ClockInterval interval, Instant now) {
        return switch (interval) {
            case ClockInterval.Pause pause
            when pause.to() == null -> new ClockInterval.Pause(pause.from(), now, pause.reason());
            case ClockInterval.Restart restart
            when restart.to() == null -> new ClockInterval.Restart(restart.from(), now, restart.reason());
            case ClockInterval.Pause pause -> pause;
            case ClockInterval.Restart restart -> restart;
            case ClockInterval.Redate redate -> redate;
        };
    }

    private Standing with(List<ClockInterval> changed) {
        return new Standing(
                state,
                before,
                submittedAt,
                waitingSince,
                receivedAt,
                changed,
                finishedAt,
                returnedAt,
                handover,
                version);
    }
}
