-- Owners are reminded of payments too.
alter table dossier.reminder drop constraint if exists reminder_kind_check;

-- What an owner was asked for and did not bring, of which the counter was told that it may stop (rule R-22).
create table dossier.stop_proposal (
    -- The request to mend or the payment.
    about uuid primary key,
    dossier uuid not null references dossier.dossier (id),
    proposed_at timestamptz not null
);

-- A dossier that ended because its owner never answered, with the written notice of it.
create table dossier.stop (
    dossier uuid primary key references dossier.dossier (id),
    stopped_at timestamptz not null,
    stopped_by text not null,
    stopped_post text not null,
    stopped_unit text not null,
    reason text not null check (reason <> ''),
    waited_for text not null check (waited_for in ('SUPPLEMENT', 'PAYMENT')),
    last_day date not null,
    reminded_at timestamptz not null
);
