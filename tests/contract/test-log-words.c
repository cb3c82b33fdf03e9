/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The edit log has a word for every table that is under the trail, and for every column that may change there. */
#include "report-log-words.h"
#include "scratch.h"
#include "tap.h"

/* Tables with the trail's triggers; is_fixed: no row of theirs may be changed. */
#define WATCHED \
  "with watched as (select c.oid, n.nspname || '.' || c.relname as name," \
  "   exists (select from pg_trigger s where s.tgrelid = c.oid and s.tgname like '%\\_stays' and s.tgqual is null" \
  "             and s.tgfoid = 'core.refuse_change'::regproc) as is_fixed" \
  "   from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace" \
  "   where t.tgfoid = 'audit.note_update'::regproc)"

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
other_codes_have_none (void)
{
  CU_ASSERT_PTR_NULL (report_log_word ("posted"));
  CU_ASSERT_PTR_NULL (report_log_word ("1,25,000.00"));
  CU_ASSERT_STRING_EQUAL (report_log_word ("draft.narration"), "Narration");
  CU_ASSERT_STRING_EQUAL (report_log_word ("core.voucher"), "Voucher");
}

int
main (void)
{
  static CU_TestInfo cases[] = {
    { "every table has a word", every_table_has_a_word },
    { "every column that changes has a word", every_column_that_changes_has_a_word },
    { "other codes have none", other_codes_have_none },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "log-words", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
