-- An owner asks to have a dossier back after reception; an officer grants or declines (rule R-21).
create table dossier.withdrawal (
    id uuid primary key,
    dossier uuid not null references dossier.dossier (id),
    asked_at timestamptz not null,
    asked_by text not null,
    asked_post text not null,
    reason text not null check (reason <> ''),
    decided_at timestamptz,
    granted boolean,
    decided_by text,
    decided_post text,
    answer text not null default '',
    check ((decided_at is null) = (granted is null)),
    check (granted is distinct from false or answer <> '')
);
create index withdrawal_of_dossier on dossier.withdrawal (dossier);
create unique index withdrawal_one_open on dossier.withdrawal (dossier) where decided_at is null;
