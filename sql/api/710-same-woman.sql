-- One woman who was entered twice.

create function api.same_woman (request_id uuid, member_id bigint, other_member_id bigint, noted_on date, words text)
returns core.answer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer core.answer;
  act core.act;
  kept bigint;
  other bigint;
  live core.member;
  other_live core.member;
  died_on date;
begin
  answer := core.begin_act (request_id, 'same_woman', jsonb_build_array (member_id, other_member_id, noted_on, words));
  if answer.record_id is not null then
    return answer;
  end if;
  perform core.require_day ('noted_on', noted_on);
  perform core.require ('other_member_id', other_member_id::text);
  perform core.require_application (member_id);
  select core.person_of (m.person_id) into kept from core.member m where m.member_id = same_woman.member_id;
  select core.person_of (m.person_id) into other from core.member m where m.member_id = same_woman.other_member_id;
  if other is null then
    perform core.refuse ('application_is_in_the_register', 'other_member_id');
  elsif member_id = other_member_id then
    perform core.refuse ('another_membership_is_chosen', 'other_member_id');
  elsif kept = other then
    perform core.refuse ('they_are_two_in_the_register', 'other_member_id');
  end if;
  live := core.live_membership_of (kept);
  other_live := core.live_membership_of (other);
  if live.member_id is not null and other_live.member_id is not null then
    perform core.refuse ('only_one_of_them_is_a_member', 'other_member_id', live.member_number::text, other_live.member_number::text);
  end if;
  select min (c.ceased_on) into died_on
    from core.membership w
    join core.live_cessation c on c.member_id = w.member_id
   where w.person_id in (kept, other) and c.reason = 'deceased';
  if died_on is not null and coalesce (live.member_id, other_live.member_id) is not null then
    perform core.refuse ('who_died_is_no_member', 'other_member_id', died_on::text);
  end if;
  perform core.require_not_before_application (member_id, noted_on, 'noted_on');
  perform core.require_not_before_application (other_member_id, noted_on, 'noted_on');
  act := core.add_act ('SAM', 'same_woman', member_id, other_member_id, noted_on, null, nullif (btrim (words), ''));
  insert into core.same_woman (act_id, person_id, other_person_id)
  select act.act_id, kept, other
   union all
  select act.act_id, kept, k.other_person_id from core.kept_woman k where k.person_id = other;
  return core.end_act (request_id, act.act_id, act.number);
end
$$;
comment on function api.same_woman is
  'Says that two memberships are of one woman: the name, birth, phone and address of the first are shown for both, and nothing of the '
  'other is lost. Undone, both are as they were.';
