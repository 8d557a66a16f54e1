-- What nobody at the counter has decided about, the longest first.
create index dossier_undecided on dossier.dossier (receiving_unit, (coalesce(waiting_since, submitted_at)))
    where state = 'SUBMITTED';
create index dossier_undecided_of_agency on dossier.dossier (competent_unit, (coalesce(waiting_since, submitted_at)))
    where state = 'SUBMITTED';
