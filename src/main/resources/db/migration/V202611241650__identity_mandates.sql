-- Whom citizens act for (R-04). Nothing here is verified: it is what the citizen said, and ends as the citizen says.
create table identity.represented (
    id uuid primary key,
    kind text not null check (kind in ('PERSON', 'ORGANISATION', 'HOUSEHOLD')),
    name text not null,
    birth_date text check (birth_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    personal_id_hash text,
    personal_id_masked text,
    code text,
    address text,
    recorded_at timestamptz not null,
    check ((kind = 'PERSON') = (birth_date is not null)),
    check ((kind = 'PERSON') = (code is null) and (kind = 'PERSON') = (address is null)),
    check ((personal_id_hash is null) = (personal_id_masked is null) and (personal_id_hash is null or kind = 'PERSON'))
);
comment on table identity.represented is
    'A person or organisation that somebody acts for, as recorded; never changed, for dossiers refer to it. Two who record the same tax code have two rows: a number that anybody can type proves nothing.';
comment on column identity.represented.personal_id_hash is
    'HMAC-SHA256 under the secret of the installation; the number itself is not kept.';
comment on column identity.represented.birth_date is 'A day, a month or a year: of the elderly often only the year is known.';

create table identity.mandate (
    id uuid primary key,
    account uuid not null references identity.account,
    represented uuid not null references identity.represented,
    basis text not null check (basis in
        ('PARENT', 'GUARDIAN', 'AUTHORISATION', 'LEGAL_REPRESENTATIVE', 'OWNER', 'EMPLOYEE')),
    relation text check (relation in ('CHILD', 'PARENT', 'SPOUSE', 'RELATIVE', 'WARD', 'OTHER')),
    paper_date date,
    valid_until date,
    begun_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid references identity.account,
    check ((basis in ('PARENT', 'GUARDIAN', 'AUTHORISATION')) = (relation is not null)),
    check ((basis in ('AUTHORISATION', 'EMPLOYEE')) = (paper_date is not null)),
    check (basis not in ('AUTHORISATION', 'EMPLOYEE') or valid_until is not null),
    check ((ended_at is null) = (ended_by is null))
);
comment on table identity.mandate is
    'That an account acts for somebody, on what ground and until when. Rows are never removed. Times are office time.';
create index mandate_of_account on identity.mandate (account, begun_at desc);
create unique index mandate_once on identity.mandate (represented, account) where ended_at is null;

create function identity.mandate_only_ends() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.ended_at is not null
        or (new.id, new.account, new.represented, new.basis, new.relation, new.paper_date, new.valid_until, new.begun_at)
            is distinct from (old.id, old.account, old.represented, old.basis, old.relation, old.paper_date,
                old.valid_until, old.begun_at)
    then
        raise exception 'a mandate only ends, once';
    end if;
    return new;
end $$;
create trigger mandate_only_ends before update or delete on identity.mandate
    for each row execute function identity.mandate_only_ends();
alter table identity.mandate enable always trigger mandate_only_ends;

create table identity.invitation (
    id uuid primary key,
    represented uuid not null references identity.represented,
    invited_by uuid not null references identity.mandate,
    channel text not null check (channel in ('EMAIL', 'SMS')),
    address_masked text not null,
    basis text not null check (basis in ('LEGAL_REPRESENTATIVE', 'OWNER', 'EMPLOYEE')),
    paper_date date,
    valid_until date,
    code_hash text not null unique,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    withdrawn_at timestamptz,
    accepted_as uuid references identity.mandate,
    check ((basis = 'EMPLOYEE') = (paper_date is not null))
);
comment on table identity.invitation is
    'Somebody is asked to represent an organisation as well. The address itself is with the message only. Times are machine time.';
comment on column identity.invitation.code_hash is 'HMAC-SHA256 of the code under the secret of the installation.';
create index invitation_of_represented on identity.invitation (represented, sent_at desc);
