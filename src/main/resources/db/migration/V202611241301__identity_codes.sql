create table identity.contact (
    account uuid not null references identity.account,
    channel text not null check (channel in ('EMAIL', 'SMS')),
    address text not null,
    verified_at timestamptz not null,
    primary key (account, channel),
    unique (channel, address)
);
comment on table identity.contact is
    'Addresses whose holder typed a code sent there; one signs in with them and recovers the account by them. Times are machine time.';

create table identity.code_request (
    id uuid primary key,
    browser text not null,
    purpose text not null check (purpose in ('REGISTER', 'RECOVER', 'CHANGE')),
    channel text not null check (channel in ('EMAIL', 'SMS')),
    address text not null,
    account uuid references identity.account,
    code_hash text,
    language text not null check (language in ('vi', 'en')),
    target text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    tries integer not null default 0,
    confirmed_at timestamptz,
    full_name text,
    personal_id_hash text,
    personal_id_masked text,
    forgotten_at timestamptz not null,
    unique (browser, purpose),
    check ((personal_id_hash is null) = (personal_id_masked is null))
);
comment on table identity.code_request is
    'Somebody under way with a code: opening an account, recovering one, changing an address. Removed when done or after an hour.';
comment on column identity.code_request.code_hash is
    'HMAC-SHA256 of the code under the secret of the installation; absent where no code was sent, so that none is right.';
comment on column identity.code_request.browser is 'SHA-256 of the secret in the cookie of the browser that asked.';
create index code_request_forgotten_at on identity.code_request (forgotten_at);
