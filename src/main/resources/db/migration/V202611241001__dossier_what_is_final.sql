-- The timeline is append-only against truncation too, and also where ordinary triggers are off (replica role).
create trigger timeline_is_never_emptied before truncate on dossier.timeline
    for each statement execute function dossier.timeline_is_append_only();
alter table dossier.timeline enable always trigger timeline_is_append_only;
alter table dossier.timeline enable always trigger timeline_is_never_emptied;
-- Bites where the application is not a superuser, as for the audit.
revoke update, delete, truncate on dossier.timeline from public, current_user;

-- The number of a dossier, the definitions that govern it and the date first promised never change (NĐ 61/2018 article 26
-- and article 19.9; one-stop invariants I2, I3, I15).
create function dossier.keep_what_is_fixed() returns trigger language plpgsql as $$
begin
    if (new.id, new.number, new.procedure_version, new.regime, new.form_code, new.form_version, new.route_code,
            new.route_version, new.submitted_at)
        is distinct from (old.id, old.number, old.procedure_version, old.regime, old.form_code, old.form_version,
            old.route_code, old.route_version, old.submitted_at)
        or (old.received_at is not null and new.received_at is distinct from old.received_at)
        or (old.due_original is not null and new.due_original is distinct from old.due_original)
    then
        raise exception 'what is fixed about dossier % is never changed', old.number;
    end if;
    return new;
end $$;
create trigger what_is_fixed_stays before update on dossier.dossier
    for each row execute function dossier.keep_what_is_fixed();
alter table dossier.dossier enable always trigger what_is_fixed_stays;

-- A returned result has its time, its receiver and its channel (R-18, I7).
alter table dossier.dossier add constraint return_is_written_down
    check ((state = 'RETURNED') = (returned_at is not null) and trim(returned_to) <> '');
