-- What is still under way on the last day: a member who died and whose shares wait for her heir, one who has handed in
-- her resignation, and one to whom her shares are still to be paid out.
do $$
declare
  until_day constant date := pg_temp.until_day ();
  accepted constant bigint := (select r.resolution_id from core.resolution r
                                where r.body = 'board' and r.passed_on <= until_day - 30
                                order by r.passed_on desc, r.number desc limit 1);
  her record;
  act core.act;
begin
  for her in
    select m.member_id, core.share_sum (m.member_id, 'infinity') as share_count, row_number () over (order by m.member_number desc) as place
      from core.member m
      join core.live_admission a on a.member_id = m.member_id
      join core.nomination n on n.member_id = m.member_id
     where a.admitted_on < until_day - 1000 and core.share_sum (m.member_id, 'infinity') > 0
       and not exists (select from core.live_cessation c where c.member_id = m.member_id)
       and not exists (select from core.seat s where s.member_id = m.member_id)
     order by m.member_number desc
     limit 3
  loop
    if her.place = 1 then
      perform core.add_cessation (her.member_id, until_day - 25, 'deceased', null, null);
      continue;
    end if;
    act := core.add_act ('RSG', 'resign', her.member_id, null, until_day - 40, null);
    insert into core.resignation (act_id, member_id, tendered_on, reason) values (act.act_id, her.member_id, until_day - 40, 'moved');
    continue when her.place = 2;
    perform core.add_cessation (her.member_id, until_day - 20, 'resigned', null, accepted);
    act := core.add_act ('SHR', 'surrender', her.member_id, null, until_day - 20, accepted);
    perform core.take_shares (act, 'surrender', her.share_count, null);
    insert into core.payout_due (act_id, member_id, due_paise, due_on)
    select act.act_id, her.member_id, -sum (m.paid_paise), until_day + 40 from core.share_movement m where m.act_id = act.act_id;
  end loop;
end
$$;
