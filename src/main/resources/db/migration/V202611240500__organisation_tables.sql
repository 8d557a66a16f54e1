create schema organisation;

-- An agency or a unit of one. A unit is never renamed into another: the old row ends, a new one begins, and
-- unit_succession says who answers for it. Keys are unique for all time because account names and addresses carry them.
create table organisation.unit (
    id uuid primary key,
    key text not null unique check (key ~ '^[a-z0-9]+$'),
    code text not null,
    former_code text,
    code_provisional boolean not null,
    name text not null,
    place text,
    kind text not null,
    parent_id uuid references organisation.unit deferrable initially deferred,
    gso text,
    longitude double precision,
    latitude double precision,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from),
    check ((longitude is null) = (latitude is null)),
    constraint unit_code_once_a_day
        exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint unit_gso_once_a_day
        exclude using gist (gso with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_parent on organisation.unit (parent_id);

-- Who answers for a unit that ended. Without a sector the successor takes over everything of its share; with one only
-- the duties of that sector (a district dissolved into several successors, by sector).
create table organisation.unit_succession (
    predecessor_id uuid not null references organisation.unit,
    successor_id uuid not null references organisation.unit,
    kind text not null,
    sector text,
    effective_on date not null,
    unique nulls not distinct (predecessor_id, successor_id, sector),
    check (predecessor_id <> successor_id)
);

-- Which unit of the district a sector (lĩnh vực) belongs to; one on any day.
create table organisation.sector_competence (
    sector text not null,
    unit_id uuid not null references organisation.unit,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from),
    primary key (sector, valid_from),
    constraint sector_with_one_unit_a_day
        exclude using gist (sector with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- sectors: the sectors the post is confined to; empty means all. The account name is <post>.<unit> unless the locality
-- gives another.
create table organisation.post (
    id uuid primary key,
    unit_id uuid not null references organisation.unit,
    key text not null check (key ~ '^[a-z0-9]+$'),
    account text not null unique,
    title text not null,
    roles text[] not null check (cardinality(roles) > 0),
    sectors text[] not null,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from),
    unique (unit_id, key)
);

-- account: the name the officer signs in with, that of the first post held.
create table organisation.officer (
    id uuid primary key,
    name text not null,
    account text not null unique
);

create table organisation.office_holding (
    post_id uuid not null references organisation.post,
    officer_id uuid not null references organisation.officer,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from),
    primary key (post_id, valid_from),
    constraint post_with_one_officer_a_day
        exclude using gist (post_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index office_holding_officer on organisation.office_holding (officer_id);

-- One row, counted up with every change: the picture of all units kept in memory asks it whether it is still true.
create table organisation.revision (
    one boolean primary key default true check (one),
    number bigint not null
);
insert into organisation.revision (number) values (0);
