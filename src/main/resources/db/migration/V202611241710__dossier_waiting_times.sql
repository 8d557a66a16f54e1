-- How long closed dossiers of a procedure took, in working days; counted once a day over the last twelve months. A procedure
-- with too few of them has no row.
create table dossier.waiting_time (
    procedure_code text primary key,
    closed int not null check (closed > 0),
    half int not null check (half >= 0),
    nine_of_ten int not null check (nine_of_ten >= half),
    counted_on date not null
);

-- The day of the last count, also where it found nothing.
create table dossier.waiting_time_count (
    only_one boolean primary key default true check (only_one),
    counted_on date not null
);
