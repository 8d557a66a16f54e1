create schema notification;

create table notification.message (
    id uuid primary key,
    channel text not null check (channel in ('EMAIL', 'SMS')),
    address text,
    masked text not null,
    template text not null,
    language text not null check (language in ('vi', 'en')),
    arguments jsonb,
    reader text,
    state text not null check (state in ('WAITING', 'SENT', 'REFUSED', 'EXPIRED')),
    created_at timestamptz not null,
    valid_until timestamptz,
    finished_at timestamptz,
    content_until timestamptz,
    check ((state = 'WAITING') = (finished_at is null)),
    check (state <> 'WAITING' or (address is not null and arguments is not null))
);
comment on table notification.message is
    'Messages to people, one row each whatever became of it. Address and arguments are personal data: removed once the '
    'message is delivered, refused or out of date (in a demonstration a little later). Times are machine time.';
comment on column notification.message.reader is
    'Whose the content is on the outbox page of a demonstration: hash of a secret of the browser that asked for it.';
create index message_waiting on notification.message (valid_until) where state = 'WAITING';
create index message_content on notification.message (content_until) where arguments is not null;
create index message_created_at on notification.message (created_at);
