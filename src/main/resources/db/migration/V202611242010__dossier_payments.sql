-- A tax, fee or charge that must be paid before the dossier goes on; the legal clock stands meanwhile (national state 6).
create table dossier.payment (
    id uuid primary key,
    dossier uuid not null references dossier.dossier (id),
    demanded_at timestamptz not null,
    demanded_by text not null,
    demanded_post text not null,
    demanded_unit text not null,
    what text not null check (what <> ''),
    -- In đồng.
    amount bigint not null check (amount > 0),
    pay_at text not null check (pay_at <> ''),
    -- Number and date of the notice on which it is demanded.
    notice text not null check (notice <> ''),
    pay_by date not null,
    proved_at timestamptz,
    proved_by text,
    receipt text,
    paid_on date,
    receipt_file text,
    check ((proved_at is null) = (receipt is null) and (proved_at is null) = (paid_on is null)
        and (proved_at is null) = (proved_by is null))
);
create index payment_of_dossier on dossier.payment (dossier);
create unique index payment_one_open on dossier.payment (dossier) where proved_at is null;
