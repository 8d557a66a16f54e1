-- A dossier may have several papers of one kind: each request to mend has its own. Which kinds there are, the program says.
alter table dossier.paper drop constraint if exists paper_kind_check;
alter table dossier.paper drop constraint if exists paper_dossier_kind_key;
alter table dossier.paper add column place int not null default 1 check (place > 0);
alter table dossier.paper add unique (dossier, kind, place);

-- Why a counter did not take a dossier in (Mẫu 03; NĐ 61/2018 article 17): reason, article and way out are told apart.
create table dossier.refusal (
    dossier uuid primary key references dossier.dossier (id),
    refused_at timestamptz not null,
    reason text not null check (reason <> ''),
    article text not null check (article <> ''),
    instead text not null check (instead <> '')
);
