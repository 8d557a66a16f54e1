package vn.motcua.dossier.internal;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.ClockInterval;
import vn.motcua.dossier.DossierId;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.StageRun;

/** The rows below a dossier: stages, clock, timeline. */
@Repository
class DossierParts {

    private final JdbcClient jdbc;

    DossierParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClockInterval> intervals(DossierId id) {
        return jdbc.sql("""
                select kind, begins_at, ends_at, day, reason, reason_is_key from dossier.clock_interval
                where dossier = :dossier order by position
                """)
                .param("dossier", id.value())
                .query(DossierRows::interval)
                .list();
    }

    List<StageRun> runs(DossierId id) {
        return jdbc.sql("""
                select stage, round, state, outcome, note, kept_from, opinion from dossier.stage_run
                where dossier = :dossier order by position
                """)
                .param("dossier", id.value())
                .query(DossierRows::stageRun)
                .list();
    }

    List<Happened> timeline(DossierId id) {
        return jdbc.sql("""
                select happened_at, action, state_from, state_to, actor_account, actor_name, actor_post, actor_unit,
                    stage, outcome, note
                from dossier.timeline where dossier = :dossier order by position
                """)
                .param("dossier", id.value())
                .query(DossierRows::happened)
                .list();
    }

    Map<String, UUID> unitsOfStages(DossierId id) {
        var units = new HashMap<String, UUID>();
        jdbc.sql("""
                select stage, unit from dossier.stage_run
                where dossier = :dossier and unit is not null order by position
                """)
                .param("dossier", id.value())
                .query((row, index) ->
                        Map.entry(row.getString("stage"), Objects.requireNonNull(row.getObject("unit", UUID.class))))
                .list()
                .forEach(entry -> units.put(entry.getKey(), entry.getValue()));
        return units;
    }

    /** Keeps stages, clock and the new lines of the timeline as the dossier has them. */
    void keep(Dossier dossier) {
        var id = dossier.facts().id();
        dossier.course().ifPresent(course -> keepRuns(id, course.runs()));
        keepIntervals(id, dossier.standing().intervals());
        append(id, dossier.news());
    }

    private void keepRuns(DossierId id, List<StageRun> runs) {
        var kept = Map.copyOf(runs(id).stream()
                .collect(java.util.stream.Collectors.toMap(run -> run.stage() + "#" + run.round(), run -> run)));
        for (int position = 0; position < runs.size(); position++) {
            var run = runs.get(position);
            if (!run.equals(kept.get(run.stage() + "#" + run.round()))) {
                keepRun(id, run, position);
            }
        }
    }

    private void keepRun(DossierId id, StageRun run, int position) {
        jdbc.sql("""
                insert into dossier.stage_run (dossier, stage, round, position, state, outcome, note, kept_from,
                    opinion)
                values (:dossier, :stage, :round, :position, :state, :outcome, :note, :keptFrom, :opinion::jsonb)
                on conflict (dossier, stage, round) do update set state = excluded.state,
                    outcome = excluded.outcome, note = excluded.note, kept_from = excluded.kept_from,
                    opinion = excluded.opinion
                """)
                .param("dossier", id.value())
                .param("stage", run.stage())
                .param("round", run.round())
                .param("position", position)
                .param("state", run.state().name())
                .param("outcome", run.outcome())
                .param("note", run.note())
                .param("keptFrom", run.keptFrom())
                .param("opinion", run.opinion() == null ? null : DossierRows.JSON.writeValueAsString(run.opinion()))
                .update();
    }

    /** Notes which unit does a stage, once it is resolved. */
    void stageIsAt(DossierId id, StageRun run, UnitId unit) {
        jdbc.sql("""
                update dossier.stage_run set unit = :unit
                where dossier = :dossier and stage = :stage and round = :round
                """)
                .param("unit", unit.value())
                .param("dossier", id.value())
                .param("stage", run.stage())
                .param("round", run.round())
                .update();
    }

    private void keepIntervals(DossierId id, List<ClockInterval> intervals) {
        for (int position = 0; position < intervals.size(); position++) {
            var interval = intervals.get(position);
            jdbc.sql("""
                    insert into dossier.clock_interval (dossier, position, kind, begins_at, ends_at, day, reason,
                        reason_is_key)
                    values (:dossier, :position, :kind, :from, :to, :day, :reason, :isKey)
                    on conflict (dossier, position) do update set ends_at = excluded.ends_at
                    """)
                    .param("dossier", id.value())
                    .param("position", position)
                    .param("from", Timestamp.from(interval.from()))
                    .param("reason", interval.reason().text())
                    .param("isKey", interval.reason().isKey())
                    .params(span(interval))
                    .update();
        }
    }

    private static Map<String, @Nullable Object> span(ClockInterval interval) {
        var values = new HashMap<String, @Nullable Object>();
        switch (interval) {
            case ClockInterval.Pause pause -> fill(values, "PAUSE", timestamp(pause.to()), null);
            case ClockInterval.Restart restart -> fill(values, "RESTART", timestamp(restart.to()), null);
            case ClockInterval.Redate redate -> fill(values, "REDATE", null, Date.valueOf(redate.day()));
        }
        return values;
    }

    private static void fill(
            Map<String, @Nullable Object> values, String kind, @Nullable Timestamp to, @Nullable Date day) {
        values.put("kind", kind);
        values.put("to", to);
        values.put("day", day);
    }

    private static @Nullable Timestamp timestamp(java.time.@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    void append(DossierId id, List<Happened> news) {
        for (var line : news) {
            jdbc.sql("""
                    insert into dossier.timeline (dossier, position, happened_at, action, state_from, state_to,
                        actor_account, actor_name, actor_post, actor_unit, stage, outcome, note)
                    select :dossier, coalesce(max(position) + 1, 0), :at, :action, :from, :to,
                        :account, :name, :post, :unit, :stage, :outcome, :note
                    from dossier.timeline where dossier = :dossier
                    """)
                    .param("dossier", id.value())
                    .param("at", Timestamp.from(line.at()))
                    .param("action", line.action().name())
                    .param("from", line.from().map(Enum::name).orElse(null))
                    .param("to", line.to().name())
                    .param("account", line.by().account().orElse(null), java.sql.Types.OTHER)
                    .param("name", line.by().name())
                    .param("post", line.by().post())
                    .param("unit", line.by().unit())
                    .param("stage", line.stage().orElse(null), java.sql.Types.VARCHAR)
                    .param("outcome", line.outcome().orElse(null), java.sql.Types.VARCHAR)
                    .param("note", line.note().orElse(null), java.sql.Types.VARCHAR)
                    .update();
        }
    }
}
