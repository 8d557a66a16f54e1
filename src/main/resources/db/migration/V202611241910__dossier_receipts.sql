-- Money taken at a counter (NĐ 61/2018 article 22; R-20). Numbers run per unit and year without gap; a receipt that was
-- cancelled keeps its number. An exemption is written down with its reason and has no number.
create table dossier.receipt (
    id uuid primary key,
    dossier uuid not null references dossier.dossier (id),
    unit uuid not null references organisation.unit (id),
    year int not null,
    running int,
    day date not null,
    payer text not null,
    what text not null,
    unit_amount bigint not null check (unit_amount >= 0),
    copies int not null check (copies > 0),
    pages int not null check (pages > 0),
    amount bigint not null check (amount >= 0),
    exemption text,
    taken_at timestamptz not null,
    taken_by text not null,
    taken_post text not null,
    key text not null,
    cancelled_at timestamptz,
    cancelled_by text,
    cancel_reason text,
    unique (unit, year, running),
    unique (dossier, key),
    check ((running is null) = (exemption is not null)),
    check (exemption is null or (amount = 0 and trim(exemption) <> '')),
    check ((cancelled_at is null) = (cancel_reason is null) and (cancelled_at is null) = (cancelled_by is null))
);
create index receipt_of_day on dossier.receipt (unit, day, running);
create index receipt_of_dossier on dossier.receipt (dossier);

create function dossier.receipts_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.cancelled_at is null
            and (to_jsonb(new) - 'cancelled_at' - 'cancelled_by' - 'cancel_reason')
                = (to_jsonb(old) - 'cancelled_at' - 'cancelled_by' - 'cancel_reason')
        then
            return new;
        end if;
    end if;
    raise exception 'a receipt is never changed or removed, only cancelled once';
end $$;
create trigger receipts_stay before update or delete on dossier.receipt
    for each row execute function dossier.receipts_stay();
create trigger receipts_are_never_emptied before truncate on dossier.receipt
    for each statement execute function dossier.receipts_stay();
alter table dossier.receipt enable always trigger receipts_stay;
alter table dossier.receipt enable always trigger receipts_are_never_emptied;
