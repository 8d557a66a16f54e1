-- Minutes of looking at a place (NĐ 61/2018/NĐ-CP article 19.3; R-11), one for each round of the stage that brings them forth.
create table dossier.minutes (
    dossier uuid not null,
    stage text not null,
    round int not null,
    met_on date not null,
    met_at time not null,
    place text not null check (place <> ''),
    participants text not null check (participants <> ''),
    findings text not null check (findings <> ''),
    written_at timestamptz not null,
    writer_name text not null,
    writer_post text not null,
    primary key (dossier, stage, round),
    foreign key (dossier, stage, round) references dossier.stage_run (dossier, stage, round)
);

-- There may be several minutes of one dossier; which kinds of papers there are is written in one place, PaperKind.
alter table dossier.paper drop constraint if exists paper_kind_check;
alter table dossier.paper add constraint paper_kind_check check (kind ~ '^[A-Z_]+$');
alter table dossier.paper drop constraint if exists paper_dossier_kind_key;
create unique index paper_issued_once on dossier.paper (dossier, kind) where kind in ('SLIP', 'RESULT', 'REFUSAL');
create index paper_of_dossier on dossier.paper (dossier, fixed_at);
