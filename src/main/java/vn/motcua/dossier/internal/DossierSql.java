package vn.motcua.dossier.internal;

/** The long statements of {@link DossierStore}. */
final class DossierSql {

    static final String LOAD = """
            select id, number, procedure_version, procedure_code, procedure_name, sector, regime, form_code,
                form_version, route_code, route_version, channel, receiving_unit, receiving_name,
                competent_unit, account, applicant_name, submitter_name, phone, limit_amount, limit_unit,
                answers, state, state_before, version, submitted_at,
                coalesce(waiting_since, submitted_at) as waiting_since, received_at, finished_at, returned_at,
                returned_to, returned_paper, returned_channel,
                (
                    select coalesce(jsonb_agg(jsonb_build_object('position', run.position, 'stage', run.stage,
                        'round', run.round, 'state', run.state, 'outcome', run.outcome, 'note', run.note,
                        'keptFrom', run.kept_from, 'opinion', run.opinion, 'unit', run.unit)
                        order by run.position), '[]')
                    from dossier.stage_run run where run.dossier = dossier.id
                ) as runs,
                (
                    select coalesce(jsonb_agg(jsonb_build_object('position', past.position, 'kind', past.kind,
                        'from', past.begins_at, 'to', past.ends_at, 'day', past.day, 'reason', past.reason,
                        'reasonIsKey', past.reason_is_key) order by past.position), '[]')
                    from dossier.clock_interval past where past.dossier = dossier.id
                ) as intervals
            from dossier.dossier where number = :number
            """;

    private static final String LINES = """
            insert into dossier.timeline (dossier, position, happened_at, action, state_from, state_to,
                actor_account, actor_name, actor_post, actor_unit, stage, outcome, note)
            select kept.id, line.place - 1 + (
                    select coalesce(max(position) + 1, 0) from dossier.timeline where dossier = :id
                ), at, action, "from", "to", account, name, post, unit, stage, outcome, note
            from kept, rows from (jsonb_to_recordset(cast(:lines as jsonb)) as (at timestamptz, action text, "from" text,
                "to" text, account uuid, name text, post text, unit text, stage text, outcome text, note text))
                with ordinality as line (at, action, "from", "to", account, name, post, unit, stage, outcome, note, place)
            """;

    static final String ADD = """
            with kept as (
                insert into dossier.dossier (id, number, procedure_version, procedure_code, procedure_name, sector,
                    regime, form_code, form_version, route_code, route_version, channel, receiving_unit,
                    receiving_name, competent_unit, account, applicant_name, submitter_name, phone, limit_amount,
                    limit_unit, answers, state, version, submitted_at, idempotency_account, idempotency_key,
                    idempotency_hash, created_at, updated_at)
                values (:id, :number, :procedureVersion, :procedureCode, :procedureName, :sector,
                    :regime, :formCode, :formVersion, :routeCode, :routeVersion, :channel, :receivingUnit,
                    :receivingName, :competentUnit, :account, :applicant, :submitter, :phone, :limitAmount,
                    :limitUnit, cast(:answers as jsonb), :state, 0, :submittedAt, :keyAccount, :key, :keyHash,
                    :submittedAt, :submittedAt)
                returning id
            )
            """ + LINES;

    /** Answers how many rows the act found as it expected them: one, or none where another act came first. */
    static final String SAVE = """
            with kept as (
                update dossier.dossier set state = :state, state_before = :before, version = version + 1,
                    answers = coalesce(cast(:answers as jsonb), answers), waiting_since = :waitingSince,
                    received_at = :receivedAt, due_at = :dueAt,
                    due_original = coalesce(due_original, :dueOriginal), finished_at = :finishedAt,
                    returned_at = :returnedAt, returned_to = :returnedTo, returned_paper = :returnedPaper,
                    returned_channel = :returnedChannel, updated_at = :updatedAt
                where id = :id and version = :version
                returning id
            ), stages as (
                insert into dossier.stage_run (dossier, stage, round, position, state, outcome, note, kept_from,
                    opinion, unit)
                select kept.id, stage, round, position, state, outcome, note, "keptFrom", opinion, unit
                from kept, jsonb_to_recordset(cast(:runs as jsonb)) as run (stage text, round int, position int,
                    state text, outcome text, note text, "keptFrom" int, opinion jsonb, unit uuid)
                on conflict (dossier, stage, round) do update set state = excluded.state,
                    outcome = excluded.outcome, note = excluded.note, kept_from = excluded.kept_from,
                    opinion = excluded.opinion, unit = coalesce(stage_run.unit, excluded.unit)
            ), clock as (
                insert into dossier.clock_interval (dossier, position, kind, begins_at, ends_at, day, reason,
                    reason_is_key)
                select kept.id, position, kind, "from", "to", day, reason, "reasonIsKey"
                from kept, jsonb_to_recordset(cast(:intervals as jsonb)) as past (position int, kind text,
                    "from" timestamptz, "to" timestamptz, day date, reason text, "reasonIsKey" boolean)
                on conflict (dossier, position) do update set ends_at = excluded.ends_at
            ), lines as (
            """ + LINES + """
            )
            select count(*) from kept
            """;

    private DossierSql() {}
}
