-- What whoever handed a dossier in thinks of how it went: one each (I13; NĐ 61/2018 article 27).
create table dossier.rating (
    dossier uuid primary key references dossier.dossier (id),
    rated_at timestamptz not null,
    satisfaction text not null check (satisfaction in ('SATISFIED', 'NEUTRAL', 'DISSATISFIED')),
    -- How often somebody had to come or call (TT 01/2018 article 13, indicator 3); absent where it was not said.
    contacts text check (contacts in ('NONE', 'ONE', 'TWO', 'MORE')),
    words text,
    by_slip boolean not null
);

-- What owner and office write to each other inside a dossier (TT 22/2019).
create table dossier.letter (
    id uuid primary key,
    dossier uuid not null references dossier.dossier (id),
    written_at timestamptz not null,
    from_owner boolean not null,
    writer_name text not null,
    writer_post text not null,
    writer_unit text not null,
    text text not null check (text <> ''),
    key text not null,
    unique (dossier, key)
);
