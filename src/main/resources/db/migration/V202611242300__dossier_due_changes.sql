-- Decisions about the days off, and each dossier whose due date moved by one: the old date, the new one and why.
create table dossier.days_off_change (
    id uuid primary key,
    decided_at timestamptz not null,
    actor_name text not null,
    actor_post text not null,
    removed date,
    added date,
    added_name text,
    worked date,
    ground text not null,
    check (removed is not null or added is not null)
);

create table dossier.due_change (
    cause uuid not null references dossier.days_off_change (id),
    dossier uuid not null references dossier.dossier (id),
    number text not null,
    due_before timestamptz not null,
    due_after timestamptz not null,
    held boolean not null,
    primary key (cause, number)
);
create index due_change_dossier on dossier.due_change (dossier);
