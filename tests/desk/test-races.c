/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two clerks at the same moment, step by step (F22): the first begins an act and has not ended it; the second
 * wants the same and waits; the first ends; then one of them has it, and the other is told why not. */
#include <string.h>

#include "scratch.h"
#include "tap.h"

#define DAY "date '2026-03-31'"
#define RESOLUTION "(select number from core.resolution where passed_on <= " DAY \
  " order by passed_on desc, number limit 1)"
#define BLOCKED_MS 10000

static Scratch *scratch;
static PGconn *first, *second;

static int
set_up (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, 200);
  first = scratch_connect (scratch, "test_officer");
  second = scratch_connect (scratch, "test_officer");
  return 0;
}

static int
tear_down (void)
{
  PQfinish (first);
  PQfinish (second);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

/* Reads what stands in core beforehand, so that the officer's own statement names plain values. */
static char *
value (const char *text)
{
  return scratch_dup_value (scratch, text);
}

static char *
allotment (guint member_place, const char *first_number, const char *request_id)
{
  g_autofree char *question = g_strdup_printf ("select member_id from api.member_on (" DAY ")"
                                               " where state = 'active' order by member_id offset %u limit 1",
                                               member_place);
  g_autofree char *member = value (question);
  g_autofree char *resolution = value ("select " RESOLUTION);
  g_autofree char *fresh = g_uuid_string_random ();

  return g_strdup_printf ("select record_id, number from api.allot_shares (request_id => '%s', member_id => %s,"
                          " share_count => 1, value_on => " DAY ", resolution_number => '%s', first_number => %s)",
                          request_id != NULL ? request_id : fresh, member, resolution, first_number);
}

static char *
transfer_of (const char *from, const char *to, guint kept)
{
  g_autofree char *resolution = value ("select " RESOLUTION);
  g_autofree char *id = g_uuid_string_random ();

  return g_strdup_printf ("select record_id, number from api.transfer_shares (request_id => '%s',"
                          " from_member_id => %s, to_member_id => %s,"
                          " share_count => api.share_sum (%s, " DAY ") - %u, value_on => " DAY ","
                          " resolution_number => '%s', first_number => null)", id, from, to, from, kept, resolution);
}

/* Runs one step; the result is cleared by the caller. */
static PGresult *
step (PGconn *connection, const char *text)
{
  return PQexec (connection, text);
}

static void
must (PGconn *connection, const char *text)
{
  PGresult *result = step (connection, text);

  if (PQresultStatus (result) != PGRES_TUPLES_OK && PQresultStatus (result) != PGRES_COMMAND_OK)
    tap_note ("%s: %s", text, PQresultErrorMessage (result));
  CU_ASSERT_TRUE (PQresultStatus (result) == PGRES_TUPLES_OK || PQresultStatus (result) == PGRES_COMMAND_OK);
  PQclear (result);
}

/* Sends a step and waits until the server says that it waits for somebody. */
static gboolean
send_and_wait_until_blocked (PGconn *connection, const char *text)
{
  g_autofree char *question = g_strdup_printf ("select cardinality (pg_blocking_pids (%d))",
                                               PQbackendPID (connection));
  gint64 until = g_get_monotonic_time () + BLOCKED_MS * 1000;

  CU_ASSERT_EQUAL (PQsendQuery (connection, text), 1);
  while (scratch_get_number (scratch, question) == 0)
    {
      if (g_get_monotonic_time () > until)
        return FALSE;
      g_thread_yield ();
    }
  return TRUE;
}

/* The answer of a step that was sent. */
static PGresult *
collect (PGconn *connection)
{
  PGresult *answer = PQgetResult (connection);
  PGresult *more;

  while ((more = PQgetResult (connection)) != NULL)
    PQclear (more);
  return answer;
}

static const char *
rule_of (PGresult *result)
{
  const char *rule = PQresultErrorField (result, PG_DIAG_CONSTRAINT_NAME);

  return rule != NULL ? rule : "";
}

/* The first begins with `one` and ends with `ending`; meanwhile the second wants `two`. Its answer. */
static PGresult *
race (const char *one, const char *two, const char *ending)
{
  must (first, "begin");
  must (first, one);
  CU_ASSERT_TRUE (send_and_wait_until_blocked (second, two));
  must (first, ending);
  return collect (second);
}

static void
check_register (void)
{
  CU_ASSERT_EQUAL (scratch_get_number (scratch,
    "select count (*) from core.share_movement a"
    " join core.share_movement b on a.kind = 'allot' and b.kind = 'allot'"
    " and a.movement_id < b.movement_id and int8range (a.first_number, a.last_number, '[]')"
    " && int8range (b.first_number, b.last_number, '[]')"), 0);
  CU_ASSERT_EQUAL (scratch_get_number (scratch,
    "select count (*) from (select act_id from core.share_movement group by act_id"
    " having count (distinct kind) > 2) odd"), 0);
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select audit.first_break ()"), 0);
}

static void
one_gets_the_number_that_both_want (void)
{
  g_autofree char *number = value ("select max (last_number) + 1 from core.share_movement");
  g_autofree char *one = allotment (1, number, NULL);
  g_autofree char *two = allotment (2, number, NULL);
  PGresult *answer = race (one, two, "commit");

  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_FATAL_ERROR);
  CU_ASSERT_STRING_EQUAL (rule_of (answer), "share_numbers_are_free");
  PQclear (answer);
  check_register ();
}

static void
both_get_numbers_that_nobody_named (void)
{
  gint64 before = scratch_get_number (scratch, "select max (last_number) from core.share_movement");
  g_autofree char *one = allotment (3, "null", NULL);
  g_autofree char *two = allotment (4, "null", NULL);
  PGresult *answer = race (one, two, "commit");

  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  PQclear (answer);
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select max (last_number) from core.share_movement"), before + 2);
  check_register ();
}

static void
the_number_of_a_lost_act_is_used (void)
{
  g_autofree char *one = allotment (5, "null", NULL);
  g_autofree char *two = allotment (6, "null", NULL);
  g_autofree char *lost = NULL;
  PGresult *begun, *answer;

  must (first, "begin");
  begun = step (first, one);
  lost = g_strdup (PQgetvalue (begun, 0, 1));
  PQclear (begun);
  CU_ASSERT_TRUE (send_and_wait_until_blocked (second, two));
  must (first, "rollback");
  answer = collect (second);
  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  CU_ASSERT_STRING_EQUAL (PQgetvalue (answer, 0, 1), lost);
  PQclear (answer);
  check_register ();
}

/* A woman who has held all that she holds for long, the nth of them. */
static char *
dup_old_holder (guint place)
{
  g_autofree char *question = g_strdup_printf (
    "select m.member_id from api.member_on (" DAY ") m join core.share_movement s on s.member_id = m.member_id"
    " where m.state = 'active' group by m.member_id having max (s.value_on) < '2024-01-01' and sum (s.share_count) >= 5"
    " order by 1 limit 1 offset %u", place);

  return value (question);
}

/* Two transfers of the same shares, to two women; `kept` stay with her. The rule that refuses the second. */
static void
transfer_twice (guint place, guint kept, const char *rule)
{
  g_autofree char *from = dup_old_holder (place);
  g_autofree char *one_to = value ("select member_id from api.member_on (" DAY ") where state = 'active'"
                                   " order by member_id desc limit 1");
  g_autofree char *other_to = value ("select member_id from api.member_on (" DAY ") where state = 'active'"
                                     " order by member_id desc offset 1 limit 1");
  g_autofree char *one = transfer_of (from, one_to, kept);
  g_autofree char *two = transfer_of (from, other_to, kept);
  PGresult *answer = race (one, two, "commit");

  if (strcmp (rule_of (answer), rule) != 0)
    tap_note ("%s", PQresultErrorMessage (answer));
  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_FATAL_ERROR);
  CU_ASSERT_STRING_EQUAL (rule_of (answer), rule);
  PQclear (answer);
  check_register ();
}

static void
shares_leave_once (void)
{
  transfer_twice (0, 1, "shares_are_held");
}

/* Who has given all away is no member any more, so there is nothing to transfer. */
static void
all_shares_leave_once (void)
{
  transfer_twice (1, 0, "member_has_not_ceased");
}

static void
the_same_request_twice_is_done_once (void)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *one = allotment (7, "null", id);
  gint64 before = scratch_get_number (scratch, "select count (*) from core.share_movement");
  PGresult *begun, *answer;

  must (first, "begin");
  begun = step (first, one);
  CU_ASSERT_EQUAL (PQresultStatus (begun), PGRES_TUPLES_OK);
  CU_ASSERT_TRUE (send_and_wait_until_blocked (second, one));
  must (first, "commit");
  answer = collect (second);
  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  CU_ASSERT_STRING_EQUAL (PQgetvalue (answer, 0, 0), PQgetvalue (begun, 0, 0));
  CU_ASSERT_STRING_EQUAL (PQgetvalue (answer, 0, 1), PQgetvalue (begun, 0, 1));
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select count (*) from core.share_movement"), before + 1);
  PQclear (begun);
  PQclear (answer);
}

static char *
change_of_address (const char *person, const char *version, const char *house)
{
  g_autofree char *id = g_uuid_string_random ();

  return g_strdup_printf ("select record_id from api.change_address (request_id => '%s', person_id => %s,"
                          " row_version => %s, from_on => " DAY ", house => '%s', place => 'Vejalpur',"
                          " taluka => null, district => null, pin => null)", id, person, version, house);
}

static void
no_edit_overwrites_another (void)
{
  g_autofree char *person = value ("select person_id from core.person order by person_id limit 1");
  g_autofree char *version = value ("select row_version from core.person order by person_id limit 1");
  g_autofree char *one = change_of_address (person, version, "one");
  g_autofree char *two = change_of_address (person, version, "two");
  PGresult *answer = race (one, two, "commit");

  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_FATAL_ERROR);
  CU_ASSERT_STRING_EQUAL (PQresultErrorField (answer, PG_DIAG_SQLSTATE), "MN002");
  CU_ASSERT_STRING_EQUAL (rule_of (answer), "record_is_current");
  PQclear (answer);
}

/* A program that vanished in the middle of an act holds up nobody for long. */
static void
a_clerk_who_vanished_is_passed_by (void)
{
  g_autofree char *one = allotment (8, "null", NULL);
  g_autofree char *two = allotment (9, "null", NULL);
  PGconn *vanished = scratch_connect (scratch, "test_officer");
  PGresult *answer;

  CU_ASSERT_EQUAL (scratch_get_number (scratch,
    "select count (*) from pg_db_role_setting s, unnest (s.setconfig) c, pg_database d where d.oid = s.setdatabase"
    " and d.datname = 'mandali_template' and c ~ '^idle_in_transaction_session_timeout='"), 1);
  must (vanished, "set idle_in_transaction_session_timeout = '400ms'");
  must (vanished, "begin");
  must (vanished, one);
  CU_ASSERT_EQUAL (PQsendQuery (second, two), 1);
  answer = collect (second);
  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  PQclear (answer);
  PQfinish (vanished);
  CU_ASSERT_EQUAL (scratch_get_number (scratch,
    "select count (*) from core.counter c where c.series = 'SHR' and c.last <> (select count (*) from core.act a"
    " where a.number ~ ('^SHR/' || c.year))"), 0);
  check_register ();
}

/* Books ---------------------------------------------------------------------------------------------------------- */

/* Two accountants do it instead of two officers. */
static void
as_accountants (void (*func) (void))
{
  PGconn *officers[] = { first, second };

  first = scratch_connect (scratch, "test_accountant");
  second = scratch_connect (scratch, "test_accountant");
  func ();
  PQfinish (first);
  PQfinish (second);
  first = officers[0];
  second = officers[1];
}

static char *
posting (void)
{
  g_autofree char *day = value ("select min (first_on) from api.period where state = 'open'");
  g_autofree char *id = g_uuid_string_random ();

  return g_strdup_printf ("select number from api.post_voucher (request_id => '%s', kind => 'receipt',"
                          " dated_on => '%s', party => null, narration => null, lines =>"
                          " '[{\"account_id\": 1, \"debit_paise\": 100}, {\"account_id\": 8, \"credit_paise\": 100}]',"
                          " late_words => null, draft_id => null, row_version => null, is_draft => false)", id, day);
}

static char *
closing (void)
{
  g_autofree char *period = value ("select period_id from api.period where state = 'open' order by first_on limit 1");
  g_autofree char *id = g_uuid_string_random ();

  return g_strdup_printf ("select number from api.close_period (request_id => '%s', period_id => %s)", id, period);
}

static void
close_first (void)
{
  g_autofree char *close = closing ();
  g_autofree char *post = posting ();
  PGresult *answer = race (close, post, "commit");

  CU_ASSERT_STRING_EQUAL (rule_of (answer), "late_entry_has_a_reason");
  PQclear (answer);
}

static void
post_first (void)
{
  g_autofree char *close = closing ();
  g_autofree char *post = posting ();
  gint64 before = scratch_get_number (scratch, "select count (*) from api.voucher");
  PGresult *answer = race (post, close, "commit");

  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  PQclear (answer);
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select count (*) from api.voucher"), before + 1);
}

/* F27 */
static void
nothing_slips_into_a_month_that_closes (void)
{
  as_accountants (close_first);
  as_accountants (post_first);
  check_register ();
}

static void
post_both (const char *ending, gint64 steps)
{
  g_autofree char *one = posting ();
  g_autofree char *two = posting ();
  const char *newest = "select coalesce (max (place), 0) from core.voucher where series = 'RCP' and year ="
                       " (select year from api.period where state = 'open' order by first_on limit 1)";
  gint64 before = scratch_get_number (scratch, newest);
  PGresult *answer = race (one, two, ending);

  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  PQclear (answer);
  CU_ASSERT_EQUAL (scratch_get_number (scratch, newest), before + steps);
}

static void
post_both_and_keep (void)
{
  post_both ("commit", 2);
}

static void
post_both_and_lose_one (void)
{
  post_both ("rollback", 1);
}

static void
vouchers_are_numbered_without_a_hole (void)
{
  as_accountants (post_both_and_keep);
  as_accountants (post_both_and_lose_one);
  check_register ();
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "F22: of two who want a share number one gets it", one_gets_the_number_that_both_want },
    { "F22: two who name no number get one each", both_get_numbers_that_nobody_named },
    { "the number of an act that came to nothing is used again", the_number_of_a_lost_act_is_used },
    { "F22: shares leave a member once", shares_leave_once },
    { "F22: all her shares leave a member once", all_shares_leave_once },
    { "the same request from two lines is done once", the_same_request_twice_is_done_once },
    { "R10: no edit overwrites another", no_edit_overwrites_another },
    { "vouchers are numbered without a hole", vouchers_are_numbered_without_a_hole },
    { "F27: nothing slips into a month that closes", nothing_slips_into_a_month_that_closes },
    { "F12: a clerk who vanished is passed by, no number is lost", a_clerk_who_vanished_is_passed_by },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "races", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
