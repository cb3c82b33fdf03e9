/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Another person takes over: she has to be let in first, what she may do follows, and acts stay with whose they are.
 * On a private cluster with passwords, and over lines that break. */
#include <glib/gstdio.h>
#include <string.h>

#include "desk-login.h"
#include "desk-schema.h"
#include "desk-sign-in.h"
#include "pg-verifier.h"
#include "pg-wait.h"
#include "proxy.h"
#include "scratch.h"
#include "tap.h"
#include "workshop.h"

#define LONG_MS 15000
#define PASSWORD "four words in a row"

typedef struct
{
  gboolean is_over, is_in;
  GError  *error;
} Trial;

static void
trial_clear (Trial *trial)
{
  g_clear_error (&trial->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Trial, trial_clear)

static void
tried_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Trial *trial = data;

  trial->is_in = desk_sign_in_finish (DESK_SESSION (source), result, &trial->error);
  trial->is_over = TRUE;
}

static gboolean
is_over (gpointer data)
{
  return ((Trial *) data)->is_over;
}

static gboolean
sign_in (DeskSession *session, const char *login, const char *password, Trial *trial)
{
  desk_sign_in_async (session, login, password, NULL, tried_cb, trial);
  CU_ASSERT_TRUE (workshop_wait (is_over, trial, LONG_MS));
  return trial->is_in;
}

static const char *
who_is_here (DeskSession *session)
{
  return workshop_wait_for (session, DESK_SESSION_UP, LONG_MS)
           ? pg_row_get_text (desk_session_get_state (session), DESK_STATE_LOGIN) : "nobody";
}

/* As mandalictl does it. */
static gboolean
call_as_keeper (DeskTarget *target, const PgCall *call, gconstpointer arguments)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) answer = NULL;

  if (!desk_target_connect (target, link, DESK_AS_KEEPER, NULL, NULL, NULL))
    return FALSE;
  answer = pg_wait_call (link, call, arguments, NULL);
  pg_link_close (link);
  return answer != NULL;
}

static gboolean
name_person (DeskTarget *target, const char *login, const char *roles)
{
  g_autofree char *verifier = pg_verifier_dup (login, PASSWORD, NULL);
  g_autofree char *request_id = g_uuid_string_random ();
  AddLogin arguments = { request_id, login, NULL, roles, verifier };

  return call_as_keeper (target, &add_login_call, &arguments);
}

static gboolean
give_roles (DeskTarget *target, const char *login, const char *roles)
{
  g_autofree char *request_id = g_uuid_string_random ();
  ChangeLoginRoles arguments = { request_id, login, roles };

  return call_as_keeper (target, &change_login_roles_call, &arguments);
}

static void
note_what_she_may_cb (DeskSession *session, gboolean *may_admit)
{
  *may_admit = desk_session_may (session, "admit_member");
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* On the private cluster: nobody, then somebody, then another. */
static void
the_window_asks_once_people_are_named (void)
{
  g_autoptr (DeskTarget) target = desk_target_new (NULL);
  DeskSession *session = desk_session_new (target);
  g_auto (Trial) wrong = { 0 };
  g_auto (Trial) right = { 0 };
  g_auto (Trial) other_wrong = { 0 };
  g_auto (Trial) other = { 0 };
  gboolean may_admit = FALSE;
  const char *key;

  desk_session_open (session);
  CU_ASSERT_STRING_EQUAL (who_is_here (session), "office");
  CU_ASSERT_FALSE (desk_session_has_people (session));
  CU_ASSERT_TRUE (name_person (target, "meena", "admin,officer") && name_person (target, "asha", "clerk"));
  /* The office's common login is closed under it. */
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_SIGNED_OUT, LONG_MS));
  CU_ASSERT_FALSE (desk_session_may (session, "admit_member"));
  CU_ASSERT_TRUE (desk_session_has_people (session));
  CU_ASSERT_EQUAL (pg_result_get_row_count (desk_session_get_people (session)), 2);

  CU_ASSERT_FALSE (sign_in (session, "meena", "not her password", &wrong));
  CU_ASSERT_TRUE (g_error_matches (wrong.error, PG_ERROR, PG_ERROR_LOGIN));
  CU_ASSERT_EQUAL (desk_session_get_condition (session), DESK_SESSION_SIGNED_OUT);
  CU_ASSERT_TRUE (sign_in (session, "meena", PASSWORD, &right));
  CU_ASSERT_STRING_EQUAL (who_is_here (session), "meena");
  CU_ASSERT_TRUE (desk_session_may (session, "admit_member"));
  key = desk_target_get_key (target);

  /* A wrong password takes nobody's place. */
  CU_ASSERT_FALSE (sign_in (session, "asha", "not her password", &other_wrong));
  CU_ASSERT_STRING_EQUAL (who_is_here (session), "meena");
  CU_ASSERT_TRUE (sign_in (session, "asha", PASSWORD, &other));
  CU_ASSERT_STRING_EQUAL (who_is_here (session), "asha");
  CU_ASSERT_FALSE (desk_session_may (session, "admit_member"));
  CU_ASSERT_TRUE (desk_session_may (session, "apply_for_membership"));
  CU_ASSERT_STRING_NOT_EQUAL (desk_target_get_key (target), key);
  /* Another role counts at once, and whoever offers acts is told. */
  g_signal_connect (session, "condition-changed", G_CALLBACK (note_what_she_may_cb), &may_admit);
  CU_ASSERT_TRUE (give_roles (target, "asha", "officer"));
  CU_ASSERT_TRUE (workshop_wait (is_true, &may_admit, LONG_MS));
  desk_session_close (session);
  g_object_unref (session);
  CU_ASSERT_TRUE (desk_local_stop (desk_target_get_local (target), NULL));
}

static Scratch *scratch;
static Proxy *proxy;

/* The test's server asks nobody for a password: what counts here is whose the connection is. */
static DeskSession *
open_as (const char *login)
{
  DeskSession *session = workshop_open (scratch_target (scratch, "test_reader", proxy_get_host (proxy)));

  desk_session_become (session, login, PASSWORD);
  CU_ASSERT_STRING_EQUAL (who_is_here (session), login);
  return session;
}

/* The reply is lost, and before it is found again another sits here: it is looked up when its person is back. */
static void
an_act_waits_for_its_person (void)
{
  g_auto (OpenSession) session = open_as ("test_officer");
  g_autoptr (GPtrArray) hers = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_auto (Outcome) outcome = { 0 };
  g_auto (Outcome) clerks = { 0 };
  g_autofree char *id = NULL;
  g_autofree char *second = NULL;
  const char *key = desk_target_get_key (desk_session_get_target (session));

  proxy_arm (proxy, PROXY_LOSE_REPLY, "api.record_resolution");
  id = workshop_record (session, "the reply is lost", NULL, &outcome);
  CU_ASSERT_TRUE (outcome_wait_unknown (&outcome, LONG_MS));
  desk_session_become (session, "test_clerk", PASSWORD);
  CU_ASSERT_STRING_EQUAL (who_is_here (session), "test_clerk");
  /* A whole act of the other one goes by: had the first been looked up, it would be answered. */
  second = workshop_record (session, "not for clerks", NULL, &clerks);
  CU_ASSERT_TRUE (outcome_wait (&clerks, LONG_MS) && clerks.is_refused);
  CU_ASSERT_EQUAL (outcome.end_count, 0);
  others = desk_journal_dup_unresolved (desk_target_get_key (desk_session_get_target (session)));
  hers = desk_journal_dup_unresolved (key);
  CU_ASSERT_EQUAL (others->len, 0);
  CU_ASSERT_EQUAL (hers->len, 1);
  desk_session_become (session, "test_officer", PASSWORD);
  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS));
  CU_ASSERT_TRUE (outcome.is_saved);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* Whatever is on its way when another takes over, the session is hers in the end, and only hers. */
static void
nothing_of_the_other_one_is_left (void)
{
  g_auto (OpenSession) session = open_as ("test_officer");
  guint changed_count = 0;

  g_signal_connect_swapped (session, "person-changed", G_CALLBACK (count_cb), &changed_count);
  for (guint i = 0; i < 6; i++)
    {
      desk_session_become (session, "test_admin", PASSWORD);
      desk_session_become (session, i % 2 == 0 ? "test_officer" : "test_clerk", PASSWORD);
      CU_ASSERT_STRING_EQUAL (who_is_here (session), i % 2 == 0 ? "test_officer" : "test_clerk");
      CU_ASSERT_FALSE (desk_session_may (session, "set_parameter"));
    }
  CU_ASSERT_EQUAL (changed_count, 12);
  desk_session_become (session, "test_clerk", PASSWORD);
  CU_ASSERT_EQUAL (changed_count, 12);
}

/* Who is let in no more is asked for her name, and her connection comes back in nobody's name. */
static void
who_is_shut_out_is_asked_again (void)
{
  g_auto (OpenSession) session = NULL;

  g_free (scratch_dup_value (scratch, "create role desk_person_guest login in role mandali_clerk"));
  session = open_as ("desk_person_guest");
  g_free (scratch_dup_value (scratch, "alter role desk_person_guest nologin"));
  scratch_get_number (scratch, "select count (pg_terminate_backend (pid)) from pg_stat_activity"
                               " where usename = 'desk_person_guest'");
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_SIGNED_OUT, LONG_MS));
  CU_ASSERT_STRING_NOT_EQUAL (desk_session_get_words (session), "");
  CU_ASSERT_PTR_NULL (desk_target_get_person (desk_session_get_target (session)));
  g_free (scratch_dup_value (scratch, "drop role desk_person_guest"));
}

/* A server that is away says nothing about a password. */
static void
a_server_that_is_away_is_told_from_a_wrong_password (void)
{
  g_auto (OpenSession) session = open_as ("test_officer");
  g_auto (Trial) away = { 0 };
  g_auto (Trial) stranger = { 0 };
  g_autofree char *lost = NULL;
  g_autofree char *wrong = NULL;

  CU_ASSERT_FALSE (sign_in (session, "nobody_of_this_name", PASSWORD, &stranger));
  proxy_refuse (proxy, TRUE);
  CU_ASSERT_FALSE (sign_in (session, "test_clerk", PASSWORD, &away));
  proxy_refuse (proxy, FALSE);
  CU_ASSERT_TRUE (stranger.error != NULL && away.error != NULL);
  if (stranger.error == NULL || away.error == NULL)
    return;
  wrong = desk_sign_in_dup_sentence (stranger.error);
  lost = desk_sign_in_dup_sentence (away.error);
  CU_ASSERT_STRING_NOT_EQUAL (wrong, lost);
  CU_ASSERT_STRING_EQUAL (who_is_here (session), "test_officer");
}

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

int
main (void)
{
  CU_TestInfo cases[] = {
    { "the window asks for a name once people are named", the_window_asks_once_people_are_named },
    { "an act waits for its person", an_act_waits_for_its_person },
    { "nothing of the other one is left", nothing_of_the_other_one_is_left },
    { "who is shut out is asked again", who_is_shut_out_is_asked_again },
    { "a server that is away is told from a wrong password", a_server_that_is_away_is_told_from_a_wrong_password },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "desk-person", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  /* For root the server runs as another user, who has to reach the folder. */
  g_chmod (workshop_begin (), 0755);
  return workshop_end (tap_run (suites));
}
