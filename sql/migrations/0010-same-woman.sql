-- One woman, one person: she is looked for before she is entered again.

create index person_by_phone on core.person (phone) where phone is not null;
create index person_by_sewa_number on core.person (sewa_number) where sewa_number is not null;
