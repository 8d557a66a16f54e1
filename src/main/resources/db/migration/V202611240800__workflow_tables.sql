create schema workflow;

-- A published route, as its file said. A dossier finishes under the version it began with, so a row never changes.
create table workflow.route (
    code text not null,
    version int not null check (version > 0),
    definition jsonb not null,
    published_at timestamptz not null,
    primary key (code, version)
);

create function workflow.refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'a published route does not change: publish a new version' using errcode = 'restrict_violation';
end
$$;

create trigger route_stays before update or delete on workflow.route
    for each row execute function workflow.refuse_change();
create trigger route_stays_whole before truncate on workflow.route
    for each statement execute function workflow.refuse_change();

-- Work that waits for an officer, one row per round of a stage of a subject; an opinion asked is a stage "<stage>:<number>".
-- Words beside ids are those of the time of opening, so a list joins nothing and a renamed unit keeps its old name here.
-- due_at: office time; infinity where the stage has no hours of its own. priority: lower comes first at equal due_at.
-- post_id is null while the work stands in the queue of its unit and role.
create table workflow.work_item (
    id uuid primary key,
    subject_kind text not null,
    subject_id uuid not null,
    stage text not null,
    round int not null check (round > 0),
    state text not null check (state in ('OPEN', 'HELD', 'DONE', 'WITHDRAWN')),
    version int not null,
    unit_id uuid not null references organisation.unit,
    role text not null,
    sector text,
    post_id uuid references organisation.post,
    holder text,
    holder_since timestamptz,
    subject_number text not null,
    subject_title text not null,
    stage_name text not null,
    unit_name text not null,
    due_at timestamptz not null,
    priority smallint not null,
    opened_at timestamptz not null,
    changed_at timestamptz not null,
    unique (subject_id, stage, round),
    check ((holder is null) = (holder_since is null)),
    check (post_id is null or holder is not null)
);

-- Lists read open work only, most urgent first: the queue of a unit and role, the work of a post, all work of a unit and role.
create index work_item_queue on workflow.work_item (unit_id, role, due_at, priority, id)
    where state = 'OPEN' and post_id is null;
create index work_item_post on workflow.work_item (post_id, due_at, priority, id)
    where state = 'OPEN';
create index work_item_unit on workflow.work_item (unit_id, role, due_at, priority, id)
    where state = 'OPEN';
