-- Whether the form of the version is the general declaration, in which people say in their own words what they ask for.
alter table catalogue.procedure_version add general boolean not null default false;
