create schema if not exists dossier;

-- Which law governs a dossier handed in on a day. Source: NĐ 61/2018, NĐ 107/2021, NĐ 118/2025.
create table dossier.regime (
    key text primary key,
    valid_from date not null,
    valid_to date,
    decree text not null,
    districts_exist boolean not null
);
insert into dossier.regime (key, valid_from, valid_to, decree, districts_exist) values
    ('ND61', '2018-06-21', '2021-12-05', 'NĐ 61/2018/NĐ-CP', true),
    ('ND107', '2021-12-06', '2025-06-30', 'NĐ 61/2018/NĐ-CP, NĐ 107/2021/NĐ-CP', true),
    ('ND118', '2025-07-01', null, 'NĐ 118/2025/NĐ-CP', false);

-- What a citizen has filled in and not handed in yet; kept at every page.
create table dossier.draft (
    id uuid primary key,
    account uuid not null references identity.account (id),
    procedure_code text not null,
    form_code text not null,
    form_version int not null,
    answers jsonb not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    dossier uuid
);
create index draft_of_account on dossier.draft (account, updated_at desc) where dossier is null;

-- Running number per agency and day; the row is the lock (NĐ 61/2018 article 26).
create table dossier.number_counter (
    agency_code text not null,
    day date not null,
    last int not null,
    primary key (agency_code, day)
);

-- Running number per register and year, without gap.
create table dossier.register_counter (
    unit uuid not null references organisation.unit (id),
    register text not null,
    year int not null,
    last int not null,
    primary key (unit, register, year)
);

create table dossier.dossier (
    id uuid primary key,
    number text not null unique,
    procedure_version uuid not null references catalogue.procedure_version (id),
    procedure_code text not null,
    procedure_name text not null,
    sector text not null,
    regime text not null references dossier.regime (key),
    form_code text not null,
    form_version int not null,
    route_code text not null,
    route_version int not null,
    channel text not null,
    receiving_unit uuid not null references organisation.unit (id),
    receiving_name text not null,
    competent_unit uuid not null references organisation.unit (id),
    account uuid references identity.account (id),
    applicant_name text not null,
    submitter_name text not null,
    phone text,
    limit_amount int not null,
    limit_unit text not null,
    answers jsonb not null,
    state text not null,
    state_before text,
    version int not null,
    submitted_at timestamptz not null,
    received_at timestamptz,
    due_at timestamptz,
    due_original timestamptz,
    finished_at timestamptz,
    returned_at timestamptz,
    returned_to text,
    returned_paper text,
    returned_channel text,
    idempotency_account text not null,
    idempotency_key text not null,
    idempotency_hash text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    unique (idempotency_account, idempotency_key),
    check (returned_at is null or (returned_to is not null and returned_channel is not null))
);
create index dossier_of_account on dossier.dossier (account, submitted_at desc);
create index dossier_of_unit on dossier.dossier (receiving_unit, submitted_at desc);

alter table dossier.draft add constraint draft_became_dossier foreign key (dossier) references dossier.dossier (id);

-- One round of one stage, or one opinion; position is the order in which they were opened.
create table dossier.stage_run (
    dossier uuid not null references dossier.dossier (id),
    stage text not null,
    round int not null,
    position int not null,
    state text not null,
    outcome text,
    note text,
    kept_from int,
    opinion jsonb,
    unit uuid references organisation.unit (id),
    primary key (dossier, stage, round)
);

-- Everything that happened to the clock; the due date follows from these rows.
create table dossier.clock_interval (
    dossier uuid not null references dossier.dossier (id),
    position int not null,
    kind text not null check (kind in ('PAUSE', 'RESTART', 'REDATE')),
    begins_at timestamptz not null,
    ends_at timestamptz,
    day date,
    reason text not null,
    reason_is_key boolean not null,
    primary key (dossier, position)
);

-- What happened, in words of that time; rows are only added.
create table dossier.timeline (
    dossier uuid not null references dossier.dossier (id),
    position int not null,
    happened_at timestamptz not null,
    action text not null,
    state_from text,
    state_to text not null,
    actor_account uuid,
    actor_name text not null,
    actor_post text not null,
    actor_unit text not null,
    stage text,
    outcome text,
    note text,
    primary key (dossier, position)
);

create function dossier.timeline_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'rows of the timeline are never changed or removed';
end $$;
create trigger timeline_is_append_only before update or delete on dossier.timeline
    for each row execute function dossier.timeline_is_append_only();

-- An official paper of a dossier: its source is fixed in the transaction, its file is made right after it and kept.
create table dossier.paper (
    id uuid primary key,
    dossier uuid not null references dossier.dossier (id),
    kind text not null check (kind in ('SLIP', 'RESULT', 'REFUSAL')),
    register_number text,
    token text not null unique,
    source jsonb not null,
    file_hash text,
    fixed_at timestamptz not null,
    rendered_at timestamptz,
    unique (dossier, kind)
);
