create schema audit;

create table audit.entry (
    id uuid primary key,
    era integer not null,
    xact xid8 not null default pg_current_xact_id(),
    recorded_at timestamptz not null,
    office_at timestamptz not null,
    kind text not null check (kind in ('ACT', 'READ')),
    actor_id text not null,
    actor_name text not null,
    actor_post text,
    actor_unit text,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    detail text not null
);

comment on table audit.entry is
    'Acts and reads, append-only. Position in the chain is (era, xact, id): a row whose xact is below the oldest running '
    'transaction can no longer be joined by others before it.';
comment on column audit.entry.era is
    'Lives of the transaction counter: raised when the rows stand in a server whose counter is behind them.';

create unique index entry_position on audit.entry (era, xact, id);
create index entry_by_actor on audit.entry (actor_id, id);
create index entry_by_subject on audit.entry (subject_id, id);
create index entry_by_action on audit.entry (action, id);

create table audit.seal (
    seq bigint primary key check (seq > 0),
    from_era integer not null,
    from_xact xid8 not null,
    to_era integer not null,
    to_xact xid8 not null,
    row_count bigint not null check (row_count > 0),
    rows_hash text not null check (rows_hash ~ '^[0-9a-f]{64}$'),
    previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz not null,
    office_at timestamptz not null
);

comment on table audit.seal is
    'Chain over audit.entry. Ranges [from, to) follow each other without a gap, so every row has exactly one seal. '
    'How to recompute: Javadoc of vn.motcua.audit.AuditChain.';

create unique index seal_end on audit.seal (to_era, to_xact);

create function audit.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'rows of audit.% are never changed or removed', tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_is_final
    before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();

create trigger seal_is_final
    before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();

-- "always": also under session_replication_role = replica.
alter table audit.entry enable always trigger entry_is_final;
alter table audit.seal enable always trigger seal_is_final;

-- Bites where the application is not a superuser; an application that is not the owner cannot grant it back to itself.
revoke update, delete, truncate on audit.entry, audit.seal from public, current_user;
