-- Whom a draft is filled in for; none: for oneself.
alter table dossier.draft add column mandate uuid references identity.mandate (id);

-- For whom a dossier was handed in, in what capacity and on what ground, in words of that day (R-04). No row: whoever
-- handed it in did so for himself, or a counter entered it.
create table dossier.filed_for (
    dossier uuid primary key references dossier.dossier (id),
    mandate uuid not null references identity.mandate (id),
    represented uuid not null references identity.represented (id),
    kind text not null check (kind in ('PERSON', 'ORGANISATION', 'HOUSEHOLD')),
    submitter text not null,
    basis text not null,
    whom text not null,
    identity text not null,
    capacity text not null,
    ground text not null
);
comment on column dossier.filed_for.identity is
    'What tells the owner apart: birth and masked number of a person, code and address of an organisation.';
comment on column dossier.filed_for.submitter is
    'Name of whose account handed it in: the mandate is his, whoever the declaration names as declarant.';
create index filed_for_organisation on dossier.filed_for (represented) where kind <> 'PERSON';

create function dossier.filed_for_stays() returns trigger language plpgsql as $$
begin
    raise exception 'for whom a dossier was handed in is never changed or removed';
end $$;
create trigger filed_for_stays before update or delete on dossier.filed_for
    for each row execute function dossier.filed_for_stays();
create trigger filed_for_is_never_emptied before truncate on dossier.filed_for
    for each statement execute function dossier.filed_for_stays();
alter table dossier.filed_for enable always trigger filed_for_stays;
alter table dossier.filed_for enable always trigger filed_for_is_never_emptied;
