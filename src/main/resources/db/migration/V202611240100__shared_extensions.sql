create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;
create schema if not exists shared;

-- One row: which locality this database holds, and whether its data are a demonstration.
create table shared.installation (
    one boolean primary key default true check (one),
    locality text not null,
    demonstration boolean not null,
    installed_at timestamptz not null
);

-- Lower case without accents, for search: "Đăng ký khai sinh" becomes "dang ky khai sinh".
create function shared.plain(words text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, nfc)));

-- db-scheduler's own table; the columns are its contract.
create table shared.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_execution_time on shared.scheduled_task (execution_time);
create index scheduled_task_last_heartbeat on shared.scheduled_task (last_heartbeat);

-- A job that failed its last try waits here for the administrator; ids only, never content.
create table shared.failed_job (
    kind text not null,
    subject text not null,
    failed_at timestamptz not null,
    error_class text not null,
    primary key (kind, subject)
);
