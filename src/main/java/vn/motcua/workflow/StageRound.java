package vn.motcua.workflow;

/** One round of one stage or opinion; with the subject it names one work item. */
public record StageRound(String stage, int round) {

    /** Whether an agency was asked for its opinion, rather than a stage opened. */
    public boolean isOpinion() {
        return stage.indexOf(StageRun.OPINION_MARK) >= 0;
    }

    public static StageRound of(StageRun run) {
        return new StageRound(run.stage(), run.round());
    }
}
