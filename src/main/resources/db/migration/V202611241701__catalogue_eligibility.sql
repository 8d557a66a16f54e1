-- What one may ask oneself before filing. The answer "stops" leads elsewhere: why, by which article, and where to.
create table catalogue.eligibility_question (
    version uuid not null references catalogue.procedure_version,
    key text not null,
    position int not null,
    question text not null,
    question_en text not null,
    hint text,
    hint_en text,
    stops text not null check (stops in ('YES', 'NO')),
    because text not null,
    because_en text not null,
    basis text not null,
    basis_en text not null,
    next text not null,
    next_en text not null,
    -- Codes of procedures to use in its place.
    instead text[] not null default '{}',
    primary key (version, key)
);

create trigger keep_published before insert or update or delete on catalogue.eligibility_question
    for each row execute function catalogue.keep_published_part();
