package vn.motcua.dossier.internal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.StageRun;

/** A row of {@code dossier.stage_run} as JSON carries it to and from the database. */
record StoredRun(
        int position,
        String stage,
        int round,
        StageRun.State state,
        @Nullable String outcome,
        @Nullable String note,
        @Nullable Integer keptFrom,
        @Nullable Opinion opinion,
        @Nullable UUID unit) {

    static StoredRun of(Kept.At<StageRun> at, Dossier dossier) {
        var run = at.row();
        return new StoredRun(
                at.position(),
                run.stage(),
                run.round(),
                run.state(),
                run.outcome(),
                run.note(),
                run.keptFrom(),
                run.opinion(),
                dossier.placeOf(run.stage()).map(UnitId::value).orElse(null));
    }

    /** The stage and the unit that does it, where that is known. */
    Stream<Map.Entry<String, UnitId>> place() {
        return unit == null ? Stream.of() : Stream.of(Map.entry(stage, new UnitId(unit)));
    }

    StageRun run() {
        return new StageRun(stage, round, state, outcome, note, keptFrom, opinion);
    }
}
