-- What an owner was reminded of: each once.
create table dossier.reminder (
    dossier uuid not null references dossier.dossier (id),
    kind text not null check (kind in ('SUPPLEMENT', 'COLLECT')),
    -- The request to mend, or the dossier whose result waits.
    about uuid not null,
    reminded_at timestamptz not null,
    primary key (about, kind)
);
create index dossier_ready on dossier.dossier (finished_at) where state in ('RESULT_READY', 'REJECTION_READY');
