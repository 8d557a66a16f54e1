create schema booking;

-- A half hour at a counter that somebody has booked. Times are office time. A row that was moved stays with its half
-- hour as MOVED and a new one carries the code on; what was cancelled or moved frees its seat.
create table booking.booking (
    id uuid primary key,
    code text not null,
    -- Names the request that made it: sent again it answers the same booking.
    made_with text not null unique,
    procedure text not null,
    version uuid not null references catalogue.procedure_version (id),
    office uuid not null references organisation.unit (id),
    office_name text not null,
    slot_start timestamptz not null,
    day date not null,
    seat int not null check (seat > 0),
    state text not null check (state in ('BOOKED', 'ARRIVED', 'SERVED', 'MISSED', 'CANCELLED', 'MOVED')),
    account uuid references identity.account (id),
    name text,
    phone text,
    documents int not null check (documents > 0),
    copies int not null check (copies > 0),
    language text not null check (language in ('vi', 'en')),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    -- When the day before was told of, or that the office will be closed; null: not yet.
    reminded_at timestamptz,
    -- When name, telephone and account were removed.
    forgotten_at timestamptz,
    check ((name is null) = (phone is null)),
    check ((forgotten_at is null) = (name is not null))
);
create unique index booking_one_to_a_seat on booking.booking (office, slot_start, seat)
    where state not in ('CANCELLED', 'MOVED');
create unique index booking_code on booking.booking (code) where state <> 'MOVED';
create unique index booking_one_a_day_by_account on booking.booking (procedure, day, account)
    where state in ('BOOKED', 'ARRIVED') and account is not null;
create unique index booking_one_a_day_by_person on booking.booking (procedure, day, phone, lower(name))
    where state in ('BOOKED', 'ARRIVED') and name is not null;
create index booking_of_account on booking.booking (account, slot_start) where account is not null;
create index booking_to_remind on booking.booking (slot_start) where state = 'BOOKED' and reminded_at is null;
create index booking_to_forget on booking.booking (day) where forgotten_at is null;
