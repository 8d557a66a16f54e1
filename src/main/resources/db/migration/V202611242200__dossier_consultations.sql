-- What stands beside the row of an opinion: who asked when, what the agency may see meanwhile, and who answered (NĐ
-- 61/2018/NĐ-CP article 19.5; R-13). Names are those of the time.
create table dossier.consultation (
    dossier uuid not null,
    stage text not null,
    round int not null,
    agency uuid not null references organisation.unit (id),
    agency_name text not null,
    asked_at timestamptz not null,
    asker_name text not null,
    asker_post text not null,
    asker_unit text not null,
    fields jsonb not null,
    papers jsonb not null,
    -- Whether no answer in time counts as no objection, as the route said when it was asked.
    silence_consents boolean not null,
    extended_at timestamptz,
    extended_from timestamptz,
    extended_because text,
    answered_at timestamptz,
    answerer_name text,
    answerer_post text,
    primary key (dossier, stage, round),
    foreign key (dossier, stage, round) references dossier.stage_run (dossier, stage, round),
    check ((extended_at is null) = (extended_because is null)),
    check ((answered_at is null) = (answerer_name is null))
);
create index stage_run_awaited on dossier.stage_run (dossier) where opinion is not null and state = 'OPEN';
