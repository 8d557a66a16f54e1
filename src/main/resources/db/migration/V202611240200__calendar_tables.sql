create schema calendar;

-- Days off; filled at the first start, ruled by the administrator afterwards.
create table calendar.holiday (
    day date primary key,
    kind text not null check (kind in ('PUBLIC', 'IN_LIEU', 'SWAPPED')),
    name text not null,
    name_english text not null,
    certainty text not null check (certainty in ('ANNOUNCED', 'TO_VERIFY')),
    source text not null
);

-- Weekend days worked for a working day given off; they count as working days.
create table calendar.make_up_day (
    day date primary key check (extract(isodow from day) in (6, 7)),
    instead_of date not null unique references calendar.holiday (day),
    certainty text not null check (certainty in ('ANNOUNCED', 'TO_VERIFY')),
    source text not null
);

-- Opening times of working days by season: a season holds from its date until the next one begins.
create table calendar.working_window (
    season_from date not null,
    opens time not null,
    closes time not null,
    primary key (season_from, opens),
    check (opens < closes)
);

-- One row: what the locality decided about due dates.
create table calendar.deadline_policy (
    one boolean primary key default true check (one),
    due_clock text not null check (due_clock in ('END_OF_DAY', 'SAME_HOUR')),
    same_day_cut_off time not null
);

-- One row, and only with demonstration data: how far office time stands from the time of the machine.
create table calendar.office_time (
    one boolean primary key default true check (one),
    shift_micros bigint not null,
    moved_at timestamptz not null
);
comment on column calendar.office_time.moved_at is 'time of the machine, not of the office';
