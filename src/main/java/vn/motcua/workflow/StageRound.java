package vn.motcua.workflow;

/** One round of one stage or opinion; with the subject it names one work item. */
public record StageRound(String stage, int round) {

    public static StageRound of(StageRun run) {
        return new StageRound(run.stage(), run.round());
    }
}
