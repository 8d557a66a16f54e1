create table identity.second_factor (
    account uuid primary key references identity.account,
    sealed_secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    created_at timestamptz not null
);
comment on table identity.second_factor is 'Time-based codes (RFC 6238) of an account; counts once its first code was right. Times are machine time.';
comment on column identity.second_factor.sealed_secret is 'AES-256-GCM under the secret of the installation, bound to the account.';
comment on column identity.second_factor.last_step is 'Step of the newest code that was taken: none is taken twice.';

create table identity.recovery_code (
    account uuid not null references identity.account,
    hash text not null,
    primary key (account, hash)
);
comment on table identity.recovery_code is 'HMAC-SHA256 of codes for a lost telephone; one that was used is removed.';
