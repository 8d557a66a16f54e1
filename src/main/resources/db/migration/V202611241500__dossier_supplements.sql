-- From when the counter's hours run: the submission, or the answer to what the counter asked for.
alter table dossier.dossier add column waiting_since timestamptz;

-- What an office asked a citizen to mend (Mẫu 02; NĐ 61/2018 article 17.2 and 19.4), once and fully (R-02). While it is
-- not answered nothing else happens to the dossier.
create table dossier.supplement (
    id uuid primary key,
    dossier uuid not null references dossier.dossier (id),
    step text not null check (step in ('INTAKE', 'APPRAISAL')),
    place int not null check (place > 0),
    asked_at timestamptz not null,
    asked_by text not null,
    asked_post text not null,
    asked_unit text not null,
    -- Why it is asked a second time at the same step; whoever leads the office sees it.
    reason text not null default '',
    answer_by date not null,
    answered_at timestamptz,
    unique (dossier, step, place),
    check (place = 1 or reason <> '')
);
create unique index supplement_one_open on dossier.supplement (dossier) where answered_at is null;

create table dossier.supplement_mark (
    supplement uuid not null references dossier.supplement (id),
    position int not null,
    field text not null,
    wrong text not null check (wrong <> ''),
    mend text not null check (mend <> ''),
    -- The answer in words before and after, for whoever looks at it again.
    before text,
    after text,
    primary key (supplement, position),
    unique (supplement, field)
);

-- The answers as the citizen mends them: a draft that only opens what was marked.
alter table dossier.draft add column supplement uuid references dossier.supplement (id);
