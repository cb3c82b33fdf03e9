-- Nominees: parts of a hundred, a new row for a new will, minors with a guardian.
\set ECHO none
\o /dev/null
\i setup/women.sql
\o
\set ECHO all
set session authorization test_clerk;
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "Hetal", "relation": "daughter", "percent": "60"}]');
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[]');
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, null);
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "", "relation": "daughter", "percent": "100"}]');
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "Hetal", "relation": "daughter", "percent": "150"}, {"name": "Kiran", "relation": "son", "percent": "-50"}]');
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "Kiran", "relation": "son", "percent": "100", "born_on": "2010-01-01"}]');
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "Hetal 2345 6789 0124", "relation": "daughter", "percent": "100"}]');
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "Hetal", "name_gu": "હેતલ ૨૩૪૫ ૬૭૮૯ ૦૧૨૪", "relation": "daughter", "percent": "100"}]');
-- of age on her eighteenth birthday, a minor the day before
select api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "Kiran", "relation": "son", "percent": "100", "born_on": "2007-01-02"}]');
begin;
select number from api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, null, '[{"name": "Kiran", "relation": "son", "percent": "100", "born_on": "2007-01-01"}]');
rollback;
select api.record_nomination (md5 ('1')::uuid, 1, '2024-02-01', null, null, '[{"name": "Hetal", "relation": "daughter", "percent": "100"}]');
select number from api.record_nomination (md5 ('1')::uuid, 1, '2025-01-01', null, 'Meenaben', '[{"name": "Hetal", "name_gu": "હેતલ", "relation": "daughter", "percent": "100"}]');
select number from api.record_nomination (md5 ('2')::uuid, 1, '2025-07-01', 'BRD/25-26/001', 'Meenaben',
  '[{"name": "Hetal", "relation": "daughter", "percent": "60"}, {"name": "Kiran", "relation": "son", "percent": "40", "born_on": "2010-01-01", "guardian": "Kanubhai"}]');
select number, recorded_on, replaced_on, resolution_number, witness from api.nomination order by act_id;
select n.number, e.ordinal, e.name, e.name_gu, e.relation, e.percent, e.guardian from api.nomination n join api.nominee e using (act_id) order by 1, 2;
reset session authorization;
update core.nominee set percent = 50;
delete from core.nomination;
