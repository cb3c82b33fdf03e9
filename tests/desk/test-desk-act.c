/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whatever breaks and wherever: an act ends as saved or as not saved, and the database agrees (F1-F5). */
#include <string.h>

#include "proxy.h"
#include "scratch.h"
#include "tap.h"
#include "workshop.h"

#define COUNT "select count (*) from core.resolution"
#define ACT "api.record_resolution"
#define LONG_MS 10000
#define CUTS 24
#define BUSY_MS 400 /* many times what a lookup waits for a lock here */

static Scratch *scratch;
static Proxy *proxy;

static int
set_up (void)
{
  scratch = scratch_new ();
  proxy = proxy_new (scratch_get_host (scratch));
  return 0;
}

static int
tear_down (void)
{
  g_clear_pointer (&proxy, proxy_free);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static DeskSession *
open_through_proxy (void)
{
  return workshop_open (scratch_target (scratch, "test_officer", proxy_get_host (proxy)));
}

static gint64
count_of (const char *words)
{
  g_autofree char *text = g_strdup_printf ("%s where words = '%s'", COUNT, words);

  return scratch_get_number (scratch, text);
}

static char *
dup_number_of (const char *words)
{
  g_autofree char *text = g_strdup_printf ("select number from core.resolution where words = '%s'", words);

  return scratch_dup_value (scratch, text);
}

static guint
count_unresolved (DeskSession *session)
{
  g_autoptr (GPtrArray) entries
    = desk_journal_dup_unresolved (desk_target_get_key (desk_session_get_target (session)));

  return entries->len;
}

static void
saves_when_nothing_breaks (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = workshop_record (session, "nothing breaks", NULL, &outcome);
  g_autofree char *number = NULL;

  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  CU_ASSERT_TRUE (outcome.is_saved && !outcome.was_unknown && !outcome.is_refused);
  number = dup_number_of ("nothing breaks");
  CU_ASSERT_STRING_EQUAL (outcome.number, number);
  CU_ASSERT_EQUAL (count_unresolved (session), 0);
}

static void
lost_reply_is_found_again (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;

  proxy_arm (proxy, PROXY_LOSE_REPLY, ACT);
  id = workshop_record (session, "the reply is lost", NULL, &outcome);
  CU_ASSERT_TRUE (outcome_wait_unknown (&outcome, LONG_MS));
  CU_ASSERT_TRUE (proxy_has_fired (proxy));
  CU_ASSERT_TRUE (outcome.was_unknown);
  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  CU_ASSERT_TRUE (outcome.is_saved && !outcome.is_refused);
  CU_ASSERT_EQUAL (outcome.end_count, 1);
  CU_ASSERT_EQUAL (count_of ("the reply is lost"), 1);
  number = dup_number_of ("the reply is lost");
  CU_ASSERT_STRING_EQUAL (outcome.number, number);
  CU_ASSERT_EQUAL (count_unresolved (session), 0);
}

static void
lost_request_is_not_saved (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = NULL;

  proxy_arm (proxy, PROXY_LOSE_REQUEST, ACT);
  id = workshop_record (session, "the request is lost", NULL, &outcome);
  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  CU_ASSERT_TRUE (proxy_has_fired (proxy));
  CU_ASSERT_TRUE (outcome.was_unknown && outcome.is_refused && !outcome.is_saved);
  CU_ASSERT_TRUE (g_error_matches (outcome.error, PG_ERROR, PG_ERROR_LOST));
  CU_ASSERT_EQUAL (count_of ("the request is lost"), 0);
  CU_ASSERT_EQUAL (count_unresolved (session), 0);
}

/* Waits for locks only briefly, so that the test need not wait long for a busy server. */
static void
hurry_cb (DeskSession *session)
{
  if (desk_session_get_condition (session) == DESK_SESSION_UP)
    pg_link_run_async (desk_session_get_link (session), "set lock_timeout = '20ms'", NULL, NULL, NULL);
}

/* Somebody else is in the middle of an act when the lookup comes: that says nothing about ours. */
static void
busy_lookup_is_asked_again (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) outcome = { 0 };
  PGconn *other = scratch_connect (scratch, "test_officer");
  g_autofree char *id = NULL;

  g_signal_connect (session, "condition-changed", G_CALLBACK (hurry_cb), NULL);
  proxy_arm (proxy, PROXY_LOSE_REPLY, ACT);
  id = workshop_record (session, "looked up while busy", NULL, &outcome);
  CU_ASSERT_TRUE (outcome_wait_unknown (&outcome, LONG_MS));
  PQclear (PQexec (other, "begin"));
  PQclear (PQexec (other, "select api.record_resolution (gen_random_uuid (), 'board', '2025-04-03', 'in the way',"
                         " null, null)"));
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_UP, LONG_MS));
  CU_ASSERT_FALSE (outcome_wait (&outcome, BUSY_MS));
  PQclear (PQexec (other, "rollback"));
  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  CU_ASSERT_TRUE (outcome.is_saved && !outcome.is_refused);
  CU_ASSERT_EQUAL (count_unresolved (session), 0);
  PQfinish (other);
}

/* A fresh id after a lost request leaves no hole in the numbers. */
static void
trying_again_leaves_no_gap (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) lost = { 0 };
  g_auto (Outcome) saved = { 0 };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  proxy_arm (proxy, PROXY_LOSE_REQUEST, ACT);
  first = workshop_record (session, "sent again", NULL, &lost);
  CU_ASSERT_TRUE (outcome_wait (&lost, LONG_MS));
  second = workshop_record (session, "sent again", NULL, &saved);
  CU_ASSERT_TRUE (outcome_wait (&saved, LONG_MS) && saved.is_saved);
  CU_ASSERT_STRING_NOT_EQUAL (first, second);
  CU_ASSERT_EQUAL (count_of ("sent again"), 1);
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select sum (last) from core.counter where series = 'BRD'"),
                   scratch_get_number (scratch, COUNT));
}

static void
same_again_is_done_once (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) once = { 0 };
  g_auto (Outcome) twice = { 0 };
  g_autofree char *id = workshop_record (session, "twice the same", NULL, &once);
  g_autofree char *again = NULL;

  CU_ASSERT_TRUE (outcome_wait (&once, LONG_MS) && once.is_saved);
  again = workshop_record (session, "twice the same", id, &twice);
  CU_ASSERT_TRUE (outcome_wait (&twice, LONG_MS) && twice.is_saved);
  CU_ASSERT_STRING_EQUAL (once.number, twice.number);
  CU_ASSERT_EQUAL (once.record_id, twice.record_id);
  CU_ASSERT_EQUAL (count_of ("twice the same"), 1);
}

static void
same_id_with_other_content_is_refused (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) first = { 0 };
  g_auto (Outcome) other = { 0 };
  g_autofree char *id = workshop_record (session, "the first content", NULL, &first);
  g_autofree char *again = NULL;

  CU_ASSERT_TRUE (outcome_wait (&first, LONG_MS) && first.is_saved);
  again = workshop_record (session, "the other content", id, &other);
  CU_ASSERT_TRUE (outcome_wait (&other, LONG_MS));
  CU_ASSERT_TRUE (other.is_refused);
  CU_ASSERT_STRING_EQUAL (pg_error_get_rule (other.error), "request_is_the_same_again");
  CU_ASSERT_EQUAL (count_of ("the first content"), 1);
  CU_ASSERT_EQUAL (count_of ("the other content"), 0);
}

/* The request is held on the wire; the program is told that nothing was written; then it arrives after all. */
static void
late_twin_writes_nothing (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = NULL;

  proxy_arm (proxy, PROXY_HOLD, ACT);
  id = workshop_record (session, "a late twin", NULL, &outcome);
  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  CU_ASSERT_TRUE (outcome.was_unknown && outcome.is_refused);
  proxy_release (proxy);
  CU_ASSERT_EQUAL (count_of ("a late twin"), 0);
}

/* Cut after some bytes of the exchange, in both directions: what the clerk was told is what is there. */
static void
any_cut_tells_the_truth (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (tap_seed ());
  guint saved_count = 0, refused_count = 0;

  for (guint i = 0; i < CUTS; i++)
    {
      g_auto (OpenSession) session = open_through_proxy ();
      g_auto (Outcome) outcome = { 0 };
      g_autofree char *words = g_strdup_printf ("cut %u", i);
      guint after = (guint) g_rand_int_range (random, 0, 500);
      g_autofree char *id = NULL;
      gint64 there;

      proxy_cut_after (proxy, after);
      id = workshop_record (session, words, NULL, &outcome);
      CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
      CU_ASSERT_EQUAL (outcome.end_count, 1);
      there = count_of (words);
      if (there != (outcome.is_saved ? 1 : 0))
        tap_note ("cut after %u bytes: told %s, %d rows", after, outcome.is_saved ? "saved" : "not saved",
                  (int) there);
      CU_ASSERT_EQUAL (there, outcome.is_saved ? 1 : 0);
      *(outcome.is_saved ? &saved_count : &refused_count) += 1;
      proxy_cut_after (proxy, G_MAXUINT);
    }
  tap_note ("%u saved, %u not saved", saved_count, refused_count);
  CU_ASSERT_TRUE (saved_count > 0);
}

/* The program was killed after the reply was lost; the next one finds out from the disk. */
static void
next_program_resolves_what_is_on_disk (void)
{
  g_auto (OpenSession) session = open_through_proxy ();
  g_auto (OpenSession) later = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (DeskAct) act = NULL;
  g_auto (Outcome) forgotten = { 0 };
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;

  proxy_arm (proxy, PROXY_LOSE_REPLY, ACT);
  id = workshop_record (session, "killed meanwhile", NULL, &forgotten);
  CU_ASSERT_TRUE (outcome_wait_unknown (&forgotten, LONG_MS));
  proxy_refuse (proxy, TRUE);
  desk_session_close (session);
  proxy_refuse (proxy, FALSE);
  entries = desk_journal_dup_unresolved (desk_target_get_key (desk_session_get_target (session)));
  CU_ASSERT_EQUAL (entries->len, 1);
  if (entries->len != 1 || forgotten.end_count != 0)
    return;
  later = open_through_proxy ();
  act = desk_act_resolve (later, g_ptr_array_index (entries, 0));
  outcome_watch (&outcome, act);
  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  number = dup_number_of ("killed meanwhile");
  CU_ASSERT_TRUE (outcome.is_saved);
  CU_ASSERT_STRING_EQUAL (outcome.number, number);
  desk_journal_forget (id);
}

static void
role_that_may_not_is_refused (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_clerk", NULL));
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = workshop_record (session, "not for clerks", NULL, &outcome);

  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  CU_ASSERT_TRUE (outcome.is_refused && !outcome.was_unknown);
  CU_ASSERT_TRUE (g_error_matches (outcome.error, PG_ERROR, PG_ERROR_FORBIDDEN));
  CU_ASSERT_EQUAL (count_of ("not for clerks"), 0);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "an act is saved when nothing breaks", saves_when_nothing_breaks },
    { "F1: a lost reply is found again under the same number", lost_reply_is_found_again },
    { "F1: a lookup that meets a busy server is asked again", busy_lookup_is_asked_again },
    { "F2: a lost request is not saved", lost_request_is_not_saved },
    { "F2: trying again leaves no gap in the numbers", trying_again_leaves_no_gap },
    { "the same again is done once", same_again_is_done_once },
    { "F4: the same id with other content is refused", same_id_with_other_content_is_refused },
    { "F5: a late twin writes nothing", late_twin_writes_nothing },
    { "F3: a cut anywhere tells the truth", any_cut_tells_the_truth },
    { "R2: the next program resolves what is on the disk", next_program_resolves_what_is_on_disk },
    { "a role that may not is refused", role_that_may_not_is_refused },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "desk-act", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  return workshop_end (tap_run (suites));
}
