-- The register of a counter (form 06), read by the time of reception.
create index dossier_ledger on dossier.dossier (receiving_unit, received_at, id) where received_at is not null;
