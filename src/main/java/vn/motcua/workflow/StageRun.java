package vn.motcua.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One round of one stage, or one opinion asked during it: the row that lives with the subject, unique by (stage, round).
 *
 * @param stage code of the route's stage; an opinion is {@code <stage>:<number>}, numbered within the round that asked
 * @param round counted from 1; an opinion carries the round of the stage that asked
 * @param outcome code of the outcome once there is one; for opinions the code of a {@link Stance}
 * @param note what the officer wrote: note of the outcome, reason of the send-back, words of the opinion
 * @param keptFrom the earlier round whose opinion was declared still valid
 * @param opinion who was asked what; only for opinions
 */
public record StageRun(
        String stage,
        int round,
        State state,
        @Nullable String outcome,
        @Nullable String note,
        @Nullable Integer keptFrom,
        @Nullable Opinion opinion) {

    static final char OPINION_MARK = ':';

    /** What became of a round. */
    public enum State {
        /** Somebody may work on it. */
        OPEN,
        /** Open, but everything waits for the citizen's supplement. */
        FROZEN,
        /** Completed, and its outcome counts. */
        DONE,
        /** Not needed here: its condition does not hold. Counts as done. */
        SKIPPED,
        /** Ended by sending work back to an earlier stage. */
        RETURNED,
        /** Ended without an outcome, since something before it is done again or the course was stopped. */
        WITHDRAWN,
        /** Was done or skipped, and no longer counts since something it rests on is done again. */
        SUPERSEDED,
        /** An opinion nobody gave in time: "no answer = no objection". */
        LAPSED;

        boolean isOpen() {
            return this == OPEN || this == FROZEN;
        }

        boolean counts() {
            return this == DONE || this == SKIPPED;
        }
    }

    static StageRun begin(String stage, int round, State state) {
        return new StageRun(stage, round, state, null, null, null, null);
    }

    static String opinionCode(String stage, int number) {
        return stage + OPINION_MARK + number;
    }

    /** The code of the route's stage this run belongs to; for an opinion the stage that asked. */
    public String routeStage() {
        var mark = stage.indexOf(OPINION_MARK);
        return mark < 0 ? stage : stage.substring(0, mark);
    }

    public boolean isOpinion() {
        return opinion != null;
    }

    public Optional<Opinion> asOpinion() {
        return Optional.ofNullable(opinion);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    StageRun become(State next) {
        return new StageRun(stage, round, next, outcome, note, keptFrom, opinion);
    }

    StageRun end(State next, @Nullable String endOutcome, @Nullable String endNote) {
        return new StageRun(stage, round, next, endOutcome, endNote, keptFrom, opinion);
    }

    StageRun keep(StageRun earlier, String reason) {
        return new StageRun(stage, round, State.DONE, earlier.outcome, reason, earlier.round, opinion);
    }

    StageRun due(Opinion redated) {
        return new StageRun(stage, round, state, outcome, note, keptFrom, redated);
    }
}
