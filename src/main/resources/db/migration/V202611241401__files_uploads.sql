-- Files that are still being sent; what has arrived lies in the data directory under the id.
create table files.upload (
    id uuid primary key,
    owner text not null,
    slot text not null,
    name text not null,
    sign text not null,
    size_bytes bigint not null,
    begun_at timestamptz not null
);
create index upload_of_owner on files.upload (owner, slot);
create index upload_by_age on files.upload (begun_at);
