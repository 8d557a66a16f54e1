-- The columns are the contract of Spring Session; its times are milliseconds of machine time.
create table identity.session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
comment on column identity.session.principal_name is 'Id of the account, so that all sessions of one can be ended.';
create unique index session_session_id on identity.session (session_id);
create index session_expiry_time on identity.session (expiry_time);
create index session_principal_name on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36) not null references identity.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
