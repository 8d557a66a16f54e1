create schema if not exists files;

-- What is known of a blob; the blob itself is a file named by the hash.
create table files.stored_file (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    name text not null,
    media_type text not null,
    size_bytes bigint not null,
    scan_state text not null,
    stored_at timestamptz not null
);
