-- Photographs of papers that are not bound yet: by field of the form, hashes in the order of the pages.
alter table dossier.draft add column photos jsonb not null default '{}';
