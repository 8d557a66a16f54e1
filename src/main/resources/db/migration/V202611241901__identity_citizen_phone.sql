-- A counter finds the account of whoever stands there by the number they say.
create index citizen_phone on identity.citizen (phone) where phone is not null;
