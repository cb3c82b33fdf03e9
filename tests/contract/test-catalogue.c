/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What must hold for every table, view and function of the base: who owns, who may, what is said about it.
 * Each question answers the objects that break its rule. */
#include "report-log-words.h"
#include "scratch.h"
#include "tap.h"

#define OURS "('core', 'api', 'audit')"
#define FUNCTIONS " from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in " OURS \
  " and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')"
#define RELATIONS " from pg_class c join pg_namespace n on n.oid = c.relnamespace" \
  " where n.nspname in " OURS " and c.relkind in ('r', 'p', 'v', 'm', 'S')" \
  " and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')"
#define GRANTED(acl) " cross join lateral aclexplode (" acl ") g"

static Scratch *scratch;
static PGconn *connection;

static int
set_up (void)
{
  scratch = scratch_new ();
  connection = scratch_connect (scratch, "postgres");
  return 0;
}

static int
tear_down (void)
{
  PQfinish (connection);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static void
nobody_breaks (const char *rule)
{
  PGresult *broken = PQexec (connection, rule);

  if (PQresultStatus (broken) != PGRES_TUPLES_OK)
    tap_note ("%s", PQresultErrorMessage (broken));
  CU_ASSERT_EQUAL (PQresultStatus (broken), PGRES_TUPLES_OK);
  for (int i = 0; i < PQntuples (broken); i++)
    tap_note ("%s", PQgetvalue (broken, i, 0));
  CU_ASSERT_EQUAL (PQntuples (broken), 0);
  PQclear (broken);
}

/* A caller's temporary table must never be found before ours (S9). SQL bodies that were parsed when they were
 * made (begin atomic) hold their objects by identity. */
static void
functions_pin_their_search_path (void)
{
  nobody_breaks ("select p.oid::regprocedure" FUNCTIONS " and p.prosqlbody is null"
                 " and coalesce (array_to_string (p.proconfig, ';'), '')"
                 " !~ 'search_path=pg_catalog, pg_temp(;|$)'");
  nobody_breaks ("select p.oid::regprocedure || ' is a definer without a search_path'" FUNCTIONS
                 " and p.prosecdef and coalesce (array_to_string (p.proconfig, ';'), '')"
                 " !~ 'search_path=pg_catalog, pg_temp(;|$)'");
}

/* A plain SQL question may run as the caller: it sees no more than she does. */
static void
acts_run_as_the_owner (void)
{
  nobody_breaks ("select p.oid::regprocedure" FUNCTIONS " and n.nspname = 'api' and not p.prosecdef"
                 " and (p.provolatile = 'v'"
                 " or p.prolang <> (select l.oid from pg_language l where l.lanname = 'sql'))");
}

/* But for the two functions that make logins: they are all that the doorkeeper has. */
static void
the_owner_owns_everything (void)
{
  nobody_breaks ("select p.oid::regprocedure || ' of ' || p.proowner::regrole" FUNCTIONS
                 " and p.proowner <> (case when p.oid::regprocedure::text in"
                 " ('core.settle_login(text,text[],boolean,text)', 'core.let_office_in(boolean)')"
                 " then 'mandali_doorkeeper' else 'mandali_owner' end)::regrole");
  nobody_breaks ("select c.oid::regclass || ' of ' || c.relowner::regrole" RELATIONS
                 " and c.relowner <> 'mandali_owner'::regrole");
}

static void
the_owner_cannot_log_in (void)
{
  nobody_breaks ("select rolname from pg_roles where rolname ~ '^mandali_' and (rolcanlogin or rolsuper or"
                 " rolcreaterole <> (rolname = 'mandali_doorkeeper') or rolcreatedb or rolbypassrls"
                 " or rolreplication)");
  nobody_breaks ("select r.rolname || ' is a doorkeeper' from pg_roles r where r.rolname <> 'mandali_owner'"
                 " and not r.rolsuper and r.rolname <> 'mandali_doorkeeper'"
                 " and pg_has_role (r.oid, 'mandali_doorkeeper', 'member')");
}

static void
tables_are_granted_to_nobody (void)
{
  nobody_breaks ("select c.oid::regclass || ': ' || g.privilege_type || ' to ' || g.grantee::regrole"
                 " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                 GRANTED ("coalesce (c.relacl, acldefault ('r', c.relowner))")
                 " where n.nspname in ('core', 'audit') and g.grantee <> c.relowner");
}

static void
views_are_only_read (void)
{
  nobody_breaks ("select c.oid::regclass || ': ' || g.privilege_type || ' to ' || g.grantee::regrole"
                 " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                 GRANTED ("coalesce (c.relacl, acldefault ('r', c.relowner))")
                 " where n.nspname = 'api' and g.grantee <> c.relowner"
                 " and (g.privilege_type <> 'SELECT' or g.grantee = 0)");
}

static void
the_street_may_run_nothing (void)
{
  nobody_breaks ("select p.oid::regprocedure || ''" " from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                 GRANTED ("coalesce (p.proacl, acldefault ('f', p.proowner))")
                 " where n.nspname in " OURS " and g.grantee = 0"
                 " and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')");
}

static void
inner_functions_are_granted_to_nobody (void)
{
  nobody_breaks ("select p.oid::regprocedure || ' to ' || g.grantee::regrole"
                 " from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                 GRANTED ("coalesce (p.proacl, acldefault ('f', p.proowner))")
                 " where n.nspname in ('core', 'audit') and g.grantee not in (0, p.proowner)"
                 " and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')");
}

static void
schemas_are_closed (void)
{
  nobody_breaks ("select n.nspname || ': ' || g.privilege_type || ' to ' || g.grantee::regrole from pg_namespace n"
                 GRANTED ("coalesce (n.nspacl, acldefault ('n', n.nspowner))")
                 " where (n.nspname in " OURS " or n.nspname = 'public') and g.grantee <> n.nspowner"
                 " and not (n.nspname = 'api' and g.privilege_type = 'USAGE' and g.grantee <> 0)"
                 " and not (n.nspname = 'public' and g.privilege_type = 'USAGE')"
                 " and g.grantee::regrole::text <> 'pg_database_owner'");
}

/* The base of the test itself is opened to its logins; the template is as an office has it. */
static void
the_base_is_closed (void)
{
  nobody_breaks ("select d.datname || ': ' || g.privilege_type from pg_database d"
                 GRANTED ("coalesce (d.datacl, acldefault ('d', d.datdba))")
                 " where d.datname = 'mandali_template' and g.grantee = 0");
}

/* Each act, and what only some may read, is granted to exactly the roles that the table of permissions names. */
static void
acts_are_granted_as_the_table_says (void)
{
  nobody_breaks ("select coalesce (t.act, g.act) || ' and ' || coalesce (t.role, g.role)"
                 " from (select act, role from core.permission) t"
                 " full join (select p.proname::text as act, r.rolname::text as role from pg_proc p"
                 GRANTED ("p.proacl") " join pg_roles r on r.oid = g.grantee"
                 " where p.pronamespace = 'api'::regnamespace"
                 " and (p.prorettype = 'core.answer'::regtype or p.proname in (select act from core.permission))"
                 " and g.grantee <> p.proowner) g on g.act = t.act and g.role = t.role"
                 " where t.act is null or g.act is null");
}

static void
everything_is_explained (void)
{
  nobody_breaks ("select n.nspname || '.' || c.relname" RELATIONS " and c.relkind <> 'S'"
                 " and obj_description (c.oid, 'pg_class') is null");
  nobody_breaks ("select c.oid::regclass || '.' || a.attname from pg_attribute a"
                 " join pg_class c on c.oid = a.attrelid"
                 " join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('core', 'audit')"
                 " and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped"
                 " and col_description (c.oid, a.attnum) is null"
                 " and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')");
  nobody_breaks ("select p.oid::regprocedure" FUNCTIONS " and obj_description (p.oid, 'pg_proc') is null");
}

static void
money_is_whole (void)
{
  nobody_breaks ("select c.oid::regclass || '.' || a.attname || ' is ' || format_type (a.atttypid, null)"
                 " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                 " join pg_namespace n on n.oid = c.relnamespace where n.nspname in " OURS
                 " and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'c')"
                 " and (a.attname ~ '_paise$' and a.atttypid <> 'bigint'::regtype"
                 "  or a.attname ~ '_on$' and a.atttypid <> 'date'::regtype"
                 "  or a.attname ~ '_at$' and a.atttypid <> 'timestamptz'::regtype"
                 "  or a.atttypid in ('real'::regtype, 'double precision'::regtype, 'money'::regtype,"
                 "                    'timestamp'::regtype))");
}

/* A table of core that nobody watches would change without a trace (S14). Bookkeeping of the base itself and
 * words that only a release brings are named here. Uploads are in no register; sounds are made of names; rows of
 * imports stand in the trail by their digest; totals of months are sums of lines, which stand there. */
static void
every_table_is_in_the_trail (void)
{
  nobody_breaks ("select c.oid::regclass from pg_class c where c.relnamespace = 'core'::regnamespace"
                 " and c.relkind = 'r' and c.relname not in ('release', 'api_release', 'request', 'counter',"
                 " 'body', 'rule', 'category', 'occupation', 'reason', 'upload', 'upload_row',"
                 " 'name_word', 'person_sound', 'import_row', 'account_group', 'carrier', 'work_area', 'voucher_kind',"
                 " 'import_kind', 'month_total', 'ready_rule', 'money_way', 'objection_class', 'election_stage',"
                 " 'election_symbol', 'nomination_ground', 'roll_exclusion', 'act_of_kind', 'bar_ground',"
                 " 'hand_over_thing', 'resolution_kind', 'seat_category', 'seat_end_reason', 'meeting_path')"
                 " and (select count (*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                 "  where t.tgrelid = c.oid and t.tgenabled = 'O' and p.pronamespace = 'audit'::regnamespace"
                 "  and p.proname in ('note_insert', 'note_update', 'note_delete')) <> 3");
}

/* Tables with the trail's triggers; is_fixed: no row of theirs may be changed. */
#define WATCHED \
  "with watched as (select c.oid, n.nspname || '.' || c.relname as name," \
  "   exists (select from pg_trigger s where s.tgrelid = c.oid and s.tgname like '%\\_stays' and s.tgqual is null" \
  "             and s.tgfoid = 'core.refuse_change'::regproc) as is_fixed" \
  "   from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace" \
  "   where t.tgfoid = 'audit.note_update'::regproc)"

static void
all_have_words (const char *question)
{
  PGresult *codes = PQexec (connection, question);

  CU_ASSERT_TRUE (PQntuples (codes) > 0);
  for (int i = 0; i < PQntuples (codes); i++)
    if (report_log_word (PQgetvalue (codes, i, 0)) == NULL)
      {
        tap_note ("no word for %s", PQgetvalue (codes, i, 0));
        CU_FAIL ("a word is missing");
      }
  PQclear (codes);
}

static void
every_table_has_a_word (void)
{
  all_have_words (WATCHED " select name from watched");
}

/* A key that nothing points with never changes. */
static void
every_column_that_changes_has_a_word (void)
{
  all_have_words (WATCHED " select distinct substr (w.name, 6) || '.' || a.attname from watched w"
                  " join pg_attribute a on a.attrelid = w.oid and a.attnum > 0 and not a.attisdropped"
                  " where not w.is_fixed"
                  " and not exists (select from pg_index i where i.indrelid = w.oid and i.indisprimary"
                  "                    and i.indkey[0] = a.attnum)"
                  " and exists (select from core.changed_fields ('{}', jsonb_build_object (a.attname, 1)))");
}

static void
other_codes_have_no_word (void)
{
  CU_ASSERT_PTR_NULL (report_log_word ("posted"));
  CU_ASSERT_PTR_NULL (report_log_word ("1,25,000.00"));
  CU_ASSERT_STRING_EQUAL (report_log_word ("draft.narration"), "Narration");
  CU_ASSERT_STRING_EQUAL (report_log_word ("core.voucher"), "Voucher");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "S9: each function pins its search_path", functions_pin_their_search_path },
    { "each act of api runs as the owner", acts_run_as_the_owner },
    { "the owner owns everything", the_owner_owns_everything },
    { "groups cannot log in and have no powers", the_owner_cannot_log_in },
    { "S8: tables are granted to nobody", tables_are_granted_to_nobody },
    { "S8: views of api are only read", views_are_only_read },
    { "S8: the street may run nothing", the_street_may_run_nothing },
    { "S8: inner functions are granted to nobody", inner_functions_are_granted_to_nobody },
    { "S8: schemas are closed", schemas_are_closed },
    { "S8: the base is closed to the street", the_base_is_closed },
    { "acts are granted as the table of permissions says", acts_are_granted_as_the_table_says },
    { "every table, column, view and function is explained", everything_is_explained },
    { "money is bigint, days are dates, instants have a zone", money_is_whole },
    { "S14: every table is in the trail", every_table_is_in_the_trail },
    { "the edit log has a word for every table", every_table_has_a_word },
    { "the edit log has a word for every column that changes", every_column_that_changes_has_a_word },
    { "other codes have none", other_codes_have_no_word },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "catalogue", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
