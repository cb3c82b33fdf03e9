-- The board meets each quarter since 1990, the general body each September.
create temporary table demo_meeting on commit drop as
  select row_number () over (order by held_on) as meeting, held_on
    from (select (quarter + 6 + (13 - extract (isodow from quarter + 6)::integer) % 7)::date as held_on
            from generate_series ('1990-06-01'::timestamp, pg_temp.until_day ()::timestamp, interval '3 months') q (start)
           cross join lateral (select q.start::date) d (quarter)) m
   where held_on < pg_temp.until_day ();

insert into core.resolution (body, number, passed_on, words, words_gu, entered_at)
select 'board', core.numbered ('BRD', held_on, place, 3), held_on, words, words_gu,
       held_on + time '16:30' at time zone 'Asia/Kolkata'
  from (select m.held_on, w.words, w.words_gu,
               row_number () over (partition by core.financial_year (m.held_on) order by m.held_on, w.ordinal) as place
          from demo_meeting m
         cross join (values
           (1, 'Resolved to admit the applicants whose applications were placed before the board and to allot their shares.',
            'બોર્ડ સમક્ષ રજૂ થયેલી અરજીઓના અરજદારોને સભાસદ તરીકે દાખલ કરવા અને તેમને શેર ફાળવવાનું ઠરાવવામાં આવે છે.'),
           (2, 'Resolved to accept the resignations and transfers of shares placed before the board.',
            'બોર્ડ સમક્ષ રજૂ થયેલાં રાજીનામાં અને શેર તબદીલી મંજૂર કરવાનું ઠરાવવામાં આવે છે.')) w (ordinal, words, words_gu)) r
 order by held_on, place;

insert into core.resolution (body, number, passed_on, words, words_gu, entered_at)
select 'general', core.numbered ('GEN', held_on, 1, 3), held_on,
       'Resolved to adopt the accounts, the report of the board and the audit report of the year.',
       'વર્ષના હિસાબો, બોર્ડનો અહેવાલ અને ઓડિટ અહેવાલ મંજૂર કરવાનું ઠરાવવામાં આવે છે.',
       held_on + time '17:00' at time zone 'Asia/Kolkata'
  from (select make_date (y, 9, 20) as held_on
          from generate_series (1991, extract (year from pg_temp.until_day ())::integer) y) g
 where held_on < pg_temp.until_day ()
 order by held_on;

insert into core.parameter (name, value, valid_from, source, resolution_id)
select 'share_value', 10000, r.passed_on, 'Bye-laws of the demo cooperative', r.resolution_id
  from core.resolution r where r.body = 'board' order by r.passed_on, r.number limit 1;
