-- Where an officer finds a dossier again: one row for each unit that works on it, read in its own order by the name of the
-- applicant from its first word on, from its last word on, and by procedure. So a search costs the same in a unit of two
-- thousand dossiers and in one of two hundred thousand. Names are plain words: "Nguyễn Thị Sen" is "nguyen thi sen".
create function dossier.plain_name(name text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(shared.plain(name), '[^a-z0-9]+', ' ', 'g'));

create function dossier.from_the_end(words text) returns text
    language sql immutable strict parallel safe
    return (
        select coalesce(string_agg(split.word, ' ' order by split.place desc), '')
        from regexp_split_to_table(words, ' ') with ordinality as split (word, place)
    );

create table dossier.found_in (
    unit uuid not null references organisation.unit (id),
    dossier uuid not null references dossier.dossier (id) on delete cascade,
    name text collate "C" not null,
    name_from_end text collate "C" not null,
    procedure_code text not null,
    submitted_at timestamptz not null,
    primary key (dossier, unit)
);

-- Kept by triggers: whatever act places a dossier at a unit, the unit finds it from then on.
create function dossier.find_at(new_unit uuid, new_dossier uuid) returns void
    language sql as $$
    insert into dossier.found_in (unit, dossier, name, name_from_end, procedure_code, submitted_at)
    select new_unit, dossier.id, dossier.plain_name(applicant_name),
        dossier.from_the_end(dossier.plain_name(applicant_name)), procedure_code, submitted_at
    from dossier.dossier where dossier.id = new_dossier
    on conflict do nothing
$$;

create function dossier.find_where_received() returns trigger language plpgsql as $$
begin
    perform dossier.find_at(new.receiving_unit, new.id);
    if new.competent_unit <> new.receiving_unit then
        perform dossier.find_at(new.competent_unit, new.id);
    end if;
    return null;
end $$;
create trigger found_where_received after insert on dossier.dossier
    for each row execute function dossier.find_where_received();

-- Who is only asked for an opinion does not work on the dossier.
create function dossier.find_where_placed() returns trigger language plpgsql as $$
begin
    perform dossier.find_at(new.unit, new.dossier);
    return null;
end $$;
create trigger found_where_placed after insert on dossier.stage_run
    for each row when (new.unit is not null and new.opinion is null) execute function dossier.find_where_placed();
create trigger found_where_placed_later after update of unit on dossier.stage_run
    for each row when (new.unit is not null and new.opinion is null and new.unit is distinct from old.unit)
    execute function dossier.find_where_placed();

insert into dossier.found_in (unit, dossier, name, name_from_end, procedure_code, submitted_at)
select distinct placed.unit, dossier.id, dossier.plain_name(applicant_name),
    dossier.from_the_end(dossier.plain_name(applicant_name)), procedure_code, submitted_at
from (
    select id, receiving_unit as unit from dossier.dossier
    union select id, competent_unit from dossier.dossier
    union select stage_run.dossier, stage_run.unit from dossier.stage_run
        where stage_run.unit is not null and stage_run.opinion is null
) placed
join dossier.dossier on dossier.id = placed.id;

create index found_in_by_name on dossier.found_in (unit, name, submitted_at desc, dossier);
create index found_in_by_name_from_end on dossier.found_in (unit, name_from_end, submitted_at desc, dossier);
create index found_in_by_procedure on dossier.found_in (unit, procedure_code, submitted_at desc, dossier);
