-- Apology and new appointment (Mẫu 04; NĐ 61/2018 article 19.9, rule R-17). A draft waits for whoever leads the office from
-- the evening before the result is due; at most one is ever sent, which the primary key of dossier.apology says.
create table dossier.apology_draft (
    dossier uuid not null references dossier.dossier (id),
    round int not null check (round > 0),
    drafted_at timestamptz not null,
    ended_at timestamptz,
    primary key (dossier, round)
);
create unique index apology_one_draft on dossier.apology_draft (dossier) where ended_at is null;

create table dossier.apology (
    dossier uuid primary key references dossier.dossier (id),
    sent_at timestamptz not null,
    sent_by text not null,
    sent_post text not null,
    sent_unit text not null,
    reason text not null check (reason <> ''),
    -- Name of the unit that causes the delay, in words of that time.
    cause text not null check (cause <> ''),
    -- The appointment it replaces, and the new one.
    appointed timestamptz not null,
    day date not null
);
create index dossier_due on dossier.dossier (due_at) where state = 'PROCESSING';
