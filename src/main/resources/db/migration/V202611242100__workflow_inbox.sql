-- Until when the whole subject is promised, in office time; null while its clock stands still or nothing is promised. It
-- is told by the module of the subject at every act, so that lists and boards compare it with the clock and join nothing.
alter table workflow.work_item add column subject_due timestamptz;

-- Which post changed the row last; null for the system. What one did oneself is no news to oneself.
alter table workflow.work_item add column changed_by uuid references organisation.post;

update workflow.work_item set subject_due = dossier.due_at
from dossier.dossier
where dossier.id = work_item.subject_id and dossier.state = 'PROCESSING' and work_item.state in ('OPEN', 'HELD');

-- Filters of a list keep its order: one stage or one sector of a queue is read no further than a page needs.
create index work_item_stage on workflow.work_item (unit_id, role, stage, due_at, priority, id) where state = 'OPEN';
create index work_item_sector on workflow.work_item (unit_id, role, sector, due_at, priority, id)
    where state = 'OPEN' and sector is not null;
create index work_item_sectorless on workflow.work_item (unit_id, role, due_at, priority, id)
    where state = 'OPEN' and sector is null;

-- Boards and the leader's list read in the order of what is promised: by unit and role, by post, and what nobody has.
-- A board counts subjects, so the index carries them and no row is fetched for a figure.
create index work_item_promised on workflow.work_item (unit_id, role, subject_due, due_at, id) include (subject_id)
    where state = 'OPEN';
create index work_item_promised_by on workflow.work_item (post_id, subject_due, due_at, id) include (subject_id)
    where state = 'OPEN';
create index work_item_promised_queue on workflow.work_item (unit_id, subject_due, due_at, id) include (subject_id)
    where state = 'OPEN' and post_id is null;

-- What changed since somebody looked.
create index work_item_changed on workflow.work_item (unit_id, role, changed_at) where state = 'OPEN' and post_id is null;
create index work_item_changed_by on workflow.work_item (post_id, changed_at) where state = 'OPEN';

create index work_item_number on workflow.work_item (subject_number);

-- Who had work in hand and when it went on to whom, in words of that time. Rows are only added.
create table workflow.work_item_move (
    id uuid primary key,
    item uuid not null references workflow.work_item,
    subject_id uuid not null,
    moved_at timestamptz not null,
    stage_name text not null,
    from_holder text,
    to_holder text,
    by_name text not null,
    note text
);
create index work_item_move_subject on workflow.work_item_move (subject_id, moved_at, id);

create function workflow.refuse_move_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'who had work when is never changed or removed' using errcode = 'restrict_violation';
end
$$;
create trigger move_stays before update or delete on workflow.work_item_move
    for each row execute function workflow.refuse_move_change();
create trigger moves_stay_whole before truncate on workflow.work_item_move
    for each statement execute function workflow.refuse_move_change();

-- Up to when the officer of a post has said to have seen the list.
create table workflow.looked (
    post uuid primary key references organisation.post,
    looked_at timestamptz not null
);

-- A list as somebody likes to see it; the question is that of the address of the page, without any name.
create table workflow.saved_view (
    id uuid primary key,
    post uuid not null references organisation.post,
    name text not null,
    question text not null,
    saved_at timestamptz not null,
    unique (post, name)
);
