-- Groups of questions that many forms ask alike are published like forms and code lists.
alter table forms.source drop constraint source_name_check;
alter table forms.source add constraint source_name_check check (name ~ '^(forms|groups|codes)/[a-z0-9-]+$');
