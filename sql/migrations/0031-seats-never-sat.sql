-- Seats that nobody sat on: filled by mistake, or given by an election that was set aside. More candidates than pictures.

insert into core.seat_end_reason (ordinal, code, name, name_gu, name_hi) values
  (8, 'mistake', 'It was entered by mistake', 'ભૂલથી નોંધાયું હતું', 'भूल से लिखा गया था'),
  (9, 'set_aside', 'Her election was set aside', 'તેમની ચૂંટણી રદ થઈ', 'उनका चुनाव रद्द हुआ');

-- What ends on its first day was never held; only these two end so.
alter table core.seat drop constraint seat_ends_after_it_begins;
alter table core.seat add constraint seat_ends_after_it_begins
  check (until_on > from_on or until_on = from_on and coalesce (end_reason, '') in ('mistake', 'set_aside'));
alter table core.seat add column end_complaint_id bigint;
alter table core.seat add constraint seat_end_complaint_fkey foreign key (end_complaint_id) references core.election_complaint;
comment on column core.seat.end_complaint_id is 'The complaint about the election that ended it, if one did.';
comment on column core.seat.until_on is
  'First day on which she does not sit; null while she does. The first day itself when she never sat: see the reason.';

alter table core.election_candidate alter column symbol drop not null;
comment on column core.election_candidate.symbol is
  'The picture beside her name; null when there were no more: her number and her photograph tell her then.';
