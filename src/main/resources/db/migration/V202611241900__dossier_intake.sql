-- What a counter takes in for somebody who came: kept at every step, emptied when it becomes a dossier.
create table dossier.intake (
    id uuid primary key,
    unit uuid not null references organisation.unit (id),
    content jsonb not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    replaces uuid references dossier.dossier (id),
    dossier uuid references dossier.dossier (id)
);
create index intake_open on dossier.intake (unit, updated_at desc) where dossier is null;

-- The papers that were handed over at the counter, as the slip names them (Mẫu 01); rows are only added.
create table dossier.handed_paper (
    dossier uuid not null references dossier.dossier (id),
    position int not null,
    -- The paper of the procedure that it is; empty for another one.
    key text not null,
    name text not null check (trim(name) <> ''),
    originals int not null check (originals >= 0),
    copies int not null check (copies >= 0),
    -- TRANGTHAISOHOA: 0 not digitised, 1 digitised, 2 used again (TT 01/2023).
    digitised smallint not null check (digitised in (0, 1, 2)),
    file_hash text,
    primary key (dossier, position)
);

-- A reception that was a mistake: the number stays used for ever (I2), the slip counts no more, another dossier may
-- stand in its place.
create table dossier.annulment (
    dossier uuid primary key references dossier.dossier (id),
    annulled_at timestamptz not null,
    reason text not null check (trim(reason) <> ''),
    replaced_by uuid unique references dossier.dossier (id)
);

-- How a counter finds whom it knows.
create index dossier_submitter_words on dossier.dossier using gin (shared.plain(submitter_name) gin_trgm_ops);
create index dossier_submitter_phone on dossier.dossier (receiving_unit, phone) where phone is not null;
create index dossier_submitter_identity on dossier.dossier (receiving_unit, (answers -> 'requester' ->> 'personalId'));
