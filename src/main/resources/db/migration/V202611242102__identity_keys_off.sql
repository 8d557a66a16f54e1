-- Officers who work without shortcuts of a single letter (WCAG 2.1.4).
create table identity.keys_off (
    account uuid primary key references identity.account
);
