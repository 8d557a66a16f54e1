create schema identity;

create table identity.account (
    id uuid primary key,
    name text not null,
    kind text not null check (kind in ('CITIZEN', 'OFFICER')),
    password_hash text not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    created_at timestamptz not null
);
comment on table identity.account is 'Who can sign in; a closed account stays, since timelines name it. Times are machine time.';
create unique index account_name on identity.account (lower(name));

create table identity.citizen (
    account uuid primary key references identity.account,
    full_name text not null,
    phone text,
    personal_id_hash text unique,
    personal_id_masked text,
    check ((personal_id_hash is null) = (personal_id_masked is null))
);
comment on column identity.citizen.personal_id_hash is 'HMAC-SHA256 under the secret of the installation; the number itself is not kept.';

create table identity.officer (
    account uuid primary key references identity.account,
    officer uuid not null unique references organisation.officer
);
comment on table identity.officer is 'One account per officer, whatever posts the officer holds.';

create table identity.token (
    hash text primary key,
    account uuid not null references identity.account,
    post uuid references organisation.post,
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
comment on table identity.token is 'Bearer tokens of the API: SHA-256 of a random 256-bit token, never the token.';
create index token_expires_at on identity.token (expires_at);

create table identity.sign_in_throttle (
    subject text primary key,
    failures integer not null,
    closed_until timestamptz not null,
    forgotten_at timestamptz not null
);
comment on table identity.sign_in_throttle is 'Failed tries by keyed hash of an account name or of an address, in machine time; names that are typed may be passwords.';
create index sign_in_throttle_forgotten_at on identity.sign_in_throttle (forgotten_at);

create table identity.secret_check (
    one boolean primary key default true check (one),
    hash text not null
);
comment on table identity.secret_check is 'One row: hash of a fixed text under the secret of the installation, so that a start with another secret is noticed.';
