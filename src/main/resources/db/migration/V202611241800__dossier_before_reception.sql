-- What an owner corrects before an office has taken the dossier in: a draft with all its answers open.
alter table dossier.draft add column corrects uuid references dossier.dossier (id);
create unique index draft_one_correction on dossier.draft (corrects, account) where dossier is null;

-- The answers as they were handed in, before they were corrected.
create table dossier.earlier_answers (
    dossier uuid not null references dossier.dossier (id),
    version int not null,
    replaced_at timestamptz not null,
    answers jsonb not null,
    primary key (dossier, version)
);
