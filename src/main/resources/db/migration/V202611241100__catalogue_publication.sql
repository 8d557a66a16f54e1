-- Words are read into memory once for each publication and searched there; the index of tables and functions goes.
drop function catalogue.did_you_mean(text);
drop function catalogue.find(text, boolean);
drop function catalogue.read_words(text);
drop function catalogue.gist(text);
drop function catalogue.rebuild_search(date);
drop table catalogue.search_slip, catalogue.search_word, catalogue.search_line, catalogue.search_document;
drop function catalogue.slips(text);
drop function catalogue.glued(text);
drop function catalogue.words(text);

-- One row: its number differs after each change of what lists and pages show of procedures. Drawn from a sequence, so
-- that a change that was rolled back leaves no number behind that a later one could have again.
create sequence catalogue.publication_number;
create table catalogue.publication (
    one boolean primary key default true check (one),
    number bigint not null default nextval('catalogue.publication_number')
);
insert into catalogue.publication default values;

create function catalogue.note_publication() returns trigger language plpgsql as $$
begin
    update catalogue.publication set number = nextval('catalogue.publication_number');
    return null;
end $$;

create trigger note_publication after insert or update or delete on catalogue.procedure_version
    for each statement execute function catalogue.note_publication();
create trigger note_publication after insert or update or delete on catalogue.general_limit
    for each statement execute function catalogue.note_publication();
create trigger note_publication after insert or update or delete on catalogue.search_term
    for each statement execute function catalogue.note_publication();
create trigger note_publication after insert or update or delete on catalogue.sector
    for each statement execute function catalogue.note_publication();
