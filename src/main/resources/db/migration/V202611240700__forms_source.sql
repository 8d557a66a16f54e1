create schema forms;

-- Form files and code lists as they were published. A name is published once: answers that were given to it
-- must mean the same for ever, also after the file has left the application.
create table forms.source (
    name text primary key check (name ~ '^(forms|codes)/[a-z0-9-]+$'),
    body text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    published_at timestamptz not null
);
comment on table forms.source is 'Published form files and code lists; rows are never changed or deleted';
