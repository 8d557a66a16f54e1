create schema catalogue;

create table catalogue.sector (
    code text primary key,
    name text not null unique
);

-- By which decision versions are published. "Illustrative" ones were made for a demonstration and are shown as such.
create table catalogue.decision (
    id uuid primary key,
    number text not null,
    title text not null,
    issuer text not null,
    issued_on date not null,
    illustrative boolean not null
);

create table catalogue.procedure (
    code text primary key check (code ~ '^[0-9]\.[0-9]{6}$')
);

-- What was published about a procedure from a day to a day. A dossier keeps the version it was received under.
create table catalogue.procedure_version (
    id uuid primary key,
    code text not null references catalogue.procedure,
    number int not null check (number > 0),
    decision uuid not null references catalogue.decision,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    sector text not null references catalogue.sector,
    level text not null check (level in ('COMMUNE', 'DISTRICT', 'DISTRICT_AND_COMMUNE')),
    -- Key of the competent department; none where the commune decides.
    department text,
    -- The agency's name of its time, beside the key.
    agency text not null,
    agency_en text not null,
    name text not null,
    -- Everyday words for the procedures people ask for most, in two languages; rank orders those.
    rank int,
    title text,
    title_en text,
    summary text,
    summary_en text,
    result text,
    result_en text,
    applicant text,
    applicant_en text,
    limit_note text not null default '',
    fee_kind text not null check (fee_kind in ('FREE_BY_LAW', 'AMOUNT', 'SET_BY_PROVINCE', 'NOT_PUBLISHED')),
    fee_amount bigint check (fee_amount > 0),
    fee_type text check (fee_type in ('FEE', 'CHARGE')),
    fee_unit text,
    fee_note text not null default '',
    form_code text,
    form_version int,
    route_code text,
    route_version int,
    source text not null,
    -- What nobody has confirmed against an original text yet; keys of sentences.
    verify text[] not null default '{}',
    published_at timestamptz,
    unique (code, number),
    check ((fee_kind = 'AMOUNT') = (fee_amount is not null and fee_type is not null and fee_unit is not null)),
    check ((form_code is null) = (form_version is null)),
    check ((route_code is null) = (route_version is null)),
    check ((level = 'COMMUNE') = (department is null)),
    exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&) where (published_at is not null)
);

-- A limit that was not published has no row: nothing is invented.
create table catalogue.procedure_limit (
    version uuid not null references catalogue.procedure_version,
    channel text not null check (channel in ('DIRECT', 'ONLINE', 'POST')),
    amount int not null check (amount > 0),
    unit text not null check (unit in ('HOURS', 'WORKING_DAYS', 'DAYS', 'MONTHS', 'SAME_DAY')),
    primary key (version, channel)
);

create table catalogue.procedure_case (
    version uuid not null references catalogue.procedure_version,
    key text not null,
    position int not null,
    title text not null,
    title_en text not null,
    primary key (version, key)
);

-- A paper that the citizen hands in, shows, or need not bring; without a case it holds for all of them.
create table catalogue.required_document (
    version uuid not null references catalogue.procedure_version,
    key text not null,
    case_key text,
    position int not null,
    handling text not null
        check (handling in ('FORM', 'SUBMIT', 'SUBMIT_IF_REPRESENTED', 'SHOW', 'NOT_NEEDED')),
    originals int not null check (originals >= 0),
    copies int not null check (copies >= 0),
    name text not null,
    name_en text not null,
    hint text not null,
    hint_en text not null,
    foreign key (version, case_key) references catalogue.procedure_case (version, key)
);
create unique index required_document_once on catalogue.required_document (version, key, coalesce(case_key, ''));

create table catalogue.procedure_step (
    version uuid not null references catalogue.procedure_version,
    position int not null,
    title text not null,
    title_en text not null,
    detail text not null,
    detail_en text not null,
    primary key (version, position)
);

create table catalogue.legal_basis (
    version uuid not null references catalogue.procedure_version,
    position int not null,
    number text not null,
    title text not null,
    primary key (version, position)
);

-- What the locality applies where a procedure publishes no limit.
create table catalogue.general_limit (
    valid_from date primary key,
    amount int not null check (amount > 0),
    unit text not null check (unit in ('HOURS', 'WORKING_DAYS', 'DAYS', 'MONTHS'))
);

-- How people call a procedure, and what happens in their life when they need it.
create table catalogue.search_term (
    code text not null references catalogue.procedure,
    kind text not null check (kind in ('TERM', 'LIFE_EVENT')),
    term text not null,
    primary key (code, term)
);

-- A published version is what citizens relied on: it may only end, once.
create function catalogue.keep_published_version() returns trigger language plpgsql as $$
declare
    ended catalogue.procedure_version;
begin
    if old.published_at is null then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.valid_to is null then
        ended := new;
        ended.valid_to := null;
        if ended is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'version % of procedure % is published and cannot be changed', old.number, old.code
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger keep_published before update or delete on catalogue.procedure_version
    for each row execute function catalogue.keep_published_version();

create function catalogue.keep_published_part() returns trigger language plpgsql as $$
declare
    versions uuid[] := case tg_op
        when 'INSERT' then array[new.version]
        when 'DELETE' then array[old.version]
        else array[old.version, new.version]
    end;
begin
    if exists (select from catalogue.procedure_version where id = any (versions) and published_at is not null) then
        raise exception 'a part of a published procedure version cannot be changed'
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger keep_published before insert or update or delete on catalogue.procedure_limit
    for each row execute function catalogue.keep_published_part();
create trigger keep_published before insert or update or delete on catalogue.procedure_case
    for each row execute function catalogue.keep_published_part();
create trigger keep_published before insert or update or delete on catalogue.required_document
    for each row execute function catalogue.keep_published_part();
create trigger keep_published before insert or update or delete on catalogue.procedure_step
    for each row execute function catalogue.keep_published_part();
create trigger keep_published before insert or update or delete on catalogue.legal_basis
    for each row execute function catalogue.keep_published_part();
