-- Versions whose people may book a half hour at the counter.
create table catalogue.counter_booking (
    version uuid primary key references catalogue.procedure_version (id)
);
