/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A session comes up, says who is here and what she may do, comes back by itself, hears of others, and refuses a
 * base of another release. */
#include <string.h>

#include "proxy.h"
#include "scratch.h"
#include "tap.h"
#include "workshop.h"

#define LONG_MS 10000

static Scratch *scratch;

static int
set_up (void)
{
  scratch = scratch_new ();
  return 0;
}

static int
tear_down (void)
{
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static DeskSession *
begin (const char *login, const char *host)
{
  DeskTarget *target = scratch_target (scratch, login, host);
  DeskSession *session = desk_session_new (target);

  g_object_unref (target);
  desk_session_open (session);
  return session;
}

static void
says_who_is_here (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_officer", NULL));
  PgRow *state = desk_session_get_state (session);
  g_autofree char *today = scratch_dup_value (scratch, "select (now () at time zone 'Asia/Kolkata')::date");

  CU_ASSERT_STRING_EQUAL (pg_row_get_text (state, DESK_STATE_LOGIN), "test_officer");
  CU_ASSERT_PTR_NOT_NULL (strstr (pg_row_get_text (state, DESK_STATE_ROLES), "officer"));
  CU_ASSERT_EQUAL (desk_session_get_today (session), base_day_from_iso (today));
}

static void
says_what_she_may_do (void)
{
  static const struct
  {
    const char *login, *may, *may_not;
  } table[] = {
    { "test_reader", NULL, "apply_for_membership" },
    { "test_clerk", "apply_for_membership", "admit_member" },
    { "test_officer", "allot_shares", "set_parameter" },
    { "test_accountant", NULL, "allot_shares" },
    { "test_director", NULL, "record_resolution" },
    { "test_auditor", NULL, "change_person" },
    { "test_admin", "set_parameter", "allot_shares" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_auto (OpenSession) session = workshop_open (scratch_target (scratch, table[i].login, NULL));

      CU_ASSERT_TRUE (table[i].may == NULL || desk_session_may (session, table[i].may));
      CU_ASSERT_FALSE (desk_session_may (session, table[i].may_not));
    }
}

static void
count_all_cb (DeskSession *session, const char *topic, guint *count)
{
  *count += topic == NULL;
}

static void
comes_back_by_itself (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_clerk", NULL));
  guint look_again_count = 0;

  g_signal_connect (session, "news", G_CALLBACK (count_all_cb), &look_again_count);
  scratch_get_number (scratch, "select count (pg_terminate_backend (pid)) from pg_stat_activity"
                               " where usename = 'test_clerk'");
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_LOST, LONG_MS));
  CU_ASSERT_STRING_NOT_EQUAL (desk_session_get_words (session), "");
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_UP, LONG_MS));
  CU_ASSERT_EQUAL (look_again_count, 1);
}

static void
waits_for_a_server_that_is_away (void)
{
  g_autoptr (Proxy) proxy = proxy_new (scratch_get_host (scratch));
  g_auto (OpenSession) session = NULL;

  proxy_refuse (proxy, TRUE);
  session = begin ("test_clerk", proxy_get_host (proxy));
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_LOST, LONG_MS));
  proxy_refuse (proxy, FALSE);
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_UP, LONG_MS));
}

/* Cut at every step of the way up. */
static void
comes_up_over_a_line_that_breaks (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (tap_seed ());
  g_autoptr (Proxy) proxy = proxy_new (scratch_get_host (scratch));
  guint cut_count = 0;

  for (guint i = 0; i < 12; i++)
    {
      g_auto (OpenSession) session = NULL;

      proxy_cut_after (proxy, (guint) g_rand_int_range (random, 0, 3000));
      session = begin ("test_clerk", proxy_get_host (proxy));
      CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_UP, LONG_MS));
      cut_count += proxy_has_fired (proxy) ? 1 : 0;
      proxy_cut_after (proxy, G_MAXUINT);
    }
  CU_ASSERT_TRUE (cut_count > 0);
}

typedef struct
{
  gboolean is_told;
  guint    other_count;
} Heard;

static void
heard_cb (DeskSession *session, const char *topic, Heard *heard)
{
  if (g_strcmp0 (topic, "resolution") == 0)
    heard->is_told = TRUE;
  else
    heard->other_count++;
}

static gboolean
has_heard (gpointer data)
{
  return ((Heard *) data)->is_told;
}

static void
hears_what_others_do (void)
{
  g_auto (OpenSession) hers = workshop_open (scratch_target (scratch, "test_reader", NULL));
  g_auto (OpenSession) his = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = NULL;
  Heard heard = { FALSE, 0 };

  g_signal_connect (hers, "news", G_CALLBACK (heard_cb), &heard);
  id = workshop_record (his, "heard by others", NULL, &outcome);
  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS) && outcome.is_saved);
  CU_ASSERT_TRUE (workshop_wait (has_heard, &heard, LONG_MS));
  CU_ASSERT_EQUAL (heard.other_count, 0);
}

static gboolean
is_told (gpointer data)
{
  return *(guint *) data > 0;
}

static void
all_is_news_cb (DeskSession *session, const char *topic, guint *count)
{
  *count += topic == NULL ? 1 : 0;
}

/* A window that is left open overnight: midnight passes at the server. */
static void
notices_a_new_day (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_reader", NULL));
  guint count = 0;

  g_signal_connect (session, "news", G_CALLBACK (all_is_news_cb), &count);
  g_free (scratch_dup_value (scratch, "create or replace function core.today () returns date language sql stable"
                                      " begin atomic select date '2031-03-01'; end"));
  desk_session_look (session);
  CU_ASSERT_TRUE (workshop_wait (is_told, &count, LONG_MS));
  CU_ASSERT_EQUAL (desk_session_get_today (session), base_day_from_iso ("2031-03-01"));
  g_free (scratch_dup_value (scratch, "create or replace function core.today () returns date language sql stable"
                                      " begin atomic select (now () at time zone 'Asia/Kolkata')::date; end"));
}

/* Sets the base off, looks how a fresh session takes it, and puts it right again. */
static void
refuses_while (const char *off, const char *right)
{
  g_auto (OpenSession) session = NULL;

  g_free (scratch_dup_value (scratch, off));
  session = begin ("test_clerk", NULL);
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_REFUSED, LONG_MS));
  CU_ASSERT_STRING_NOT_EQUAL (desk_session_get_words (session), "");
  g_free (scratch_dup_value (scratch, right));
  desk_session_retry (session);
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_UP, LONG_MS));
}

static void
refuses_an_older_base (void)
{
  refuses_while ("update core.api_release set digest = digest || '-'",
                 "update core.api_release set digest = trim ('-' from digest)");
}

static void
refuses_a_newer_base (void)
{
  refuses_while ("insert into core.release (number, name, sha256) values (9999, '9999-later.sql', '')",
                 "delete from core.release where number = 9999");
}

static void
is_told_when_it_may_not_in (void)
{
  g_auto (OpenSession) stranger = begin ("nobody_of_this_name", NULL);
  g_auto (OpenSession) outsider = NULL;

  CU_ASSERT_TRUE (workshop_wait_for (stranger, DESK_SESSION_SIGNED_OUT, LONG_MS));
  CU_ASSERT_STRING_NOT_EQUAL (desk_session_get_words (stranger), "");
  outsider = begin ("test_nobody", NULL);
  CU_ASSERT_TRUE (workshop_wait_for (outsider, DESK_SESSION_SIGNED_OUT, LONG_MS));
  CU_ASSERT_STRING_NOT_EQUAL (desk_session_get_words (outsider), "");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "it says who is here and which day it is", says_who_is_here },
    { "it says what each role may do", says_what_she_may_do },
    { "it comes back by itself and looks at everything once", comes_back_by_itself },
    { "it waits for a server that is away", waits_for_a_server_that_is_away },
    { "it comes up over a line that breaks", comes_up_over_a_line_that_breaks },
    { "it hears what others do, and only that", hears_what_others_do },
    { "it notices a new day", notices_a_new_day },
    { "F31: it refuses a base of an older release", refuses_an_older_base },
    { "F31: it refuses a base of a newer release", refuses_a_newer_base },
    { "who may not in is told so", is_told_when_it_may_not_in },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "desk-session", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  return workshop_end (tap_run (suites));
}
