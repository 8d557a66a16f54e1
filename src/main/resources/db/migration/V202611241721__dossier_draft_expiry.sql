-- When the owner was told that the draft will be removed; a later save begins the time anew.
alter table dossier.draft add reminded_at timestamptz;
create index draft_by_age on dossier.draft (updated_at) where dossier is null and supplement is null;

-- Files of drafts that are gone: removed by a job where nothing else names them.
create table dossier.abandoned_file (
    hash text primary key
);
