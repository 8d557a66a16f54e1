-- When a file was taken last, the same content again counting: what was just taken is about to be named by somebody.
alter table files.stored_file add taken_at timestamptz;
update files.stored_file set taken_at = stored_at;
alter table files.stored_file alter taken_at set not null;
