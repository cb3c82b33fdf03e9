/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * F7: the server dies under load, a part of it or the whole. What was acknowledged is there, once; what was
 * called not saved is not; the programs are back within ten seconds. */
#include <signal.h>
#include <string.h>

#include "scratch.h"
#include "tap.h"
#include "workshop.h"

#define SESSIONS 4
#define ACTS 120
#define BACK_MS 10000
#define WHOLE_MS 60000

/* One clerk who records one resolution after the other. */
typedef struct
{
  DeskSession *session;
  guint        number;
  guint        sent_count;
  Outcome      outcome;
  char        *words;
} Clerk;

static Scratch *scratch;
static Clerk clerks[SESSIONS];
static GHashTable *saved;   /* words → number */
static GHashTable *refused; /* words */
static guint ended_count, doubtful_count;

static void send_next (Clerk *clerk);

static void
note (Clerk *clerk)
{
  ended_count++;
  doubtful_count += clerk->outcome.was_unknown;
  if (clerk->outcome.is_saved)
    g_hash_table_insert (saved, g_strdup (clerk->words), g_strdup (clerk->outcome.number));
  else
    g_hash_table_add (refused, g_strdup (clerk->words));
}

/* Every clerk whose act has ended sends the next; answers how many acts have ended in all. */
static gboolean
has_ended (gpointer data)
{
  for (guint i = 0; i < SESSIONS; i++)
    if (clerks[i].words != NULL && clerks[i].outcome.end_count > 0)
      {
        note (&clerks[i]);
        outcome_clear (&clerks[i].outcome);
        g_clear_pointer (&clerks[i].words, g_free);
        send_next (&clerks[i]);
      }
  return ended_count >= GPOINTER_TO_UINT (data);
}

static void
send_next (Clerk *clerk)
{
  g_autofree char *id = NULL;

  if (clerk->sent_count >= ACTS / SESSIONS)
    return;
  memset (&clerk->outcome, 0, sizeof clerk->outcome);
  clerk->words = g_strdup_printf ("clerk %u, act %u", clerk->number, clerk->sent_count++);
  id = workshop_record (clerk->session, clerk->words, NULL, &clerk->outcome);
}

static void
begin_load (void)
{
  saved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  ended_count = doubtful_count = 0;
  for (guint i = 0; i < SESSIONS; i++)
    {
      clerks[i] = (Clerk){ .number = i };
      clerks[i].session = workshop_open (scratch_target (scratch, "test_officer", NULL));
      send_next (&clerks[i]);
    }
}

static void
end_load (void)
{
  for (guint i = 0; i < SESSIONS; i++)
    workshop_close (clerks[i].session);
  g_clear_pointer (&saved, g_hash_table_unref);
  g_clear_pointer (&refused, g_hash_table_unref);
}

static gboolean
are_all_up (gpointer data)
{
  has_ended (GUINT_TO_POINTER (ACTS));
  for (guint i = 0; i < SESSIONS; i++)
    if (desk_session_get_condition (clerks[i].session) != DESK_SESSION_UP)
      return FALSE;
  return TRUE;
}

/* Invariants I1-I3 and I7 after the run. */
static void
check_truth (void)
{
  GHashTableIter iter;
  gpointer words, number;

  g_hash_table_iter_init (&iter, saved);
  while (g_hash_table_iter_next (&iter, &words, &number))
    {
      g_autofree char *text
        = g_strdup_printf ("select count (*) from core.resolution where words = '%s' and number = '%s'",
                           (char *) words, (char *) number);

      CU_ASSERT_EQUAL (scratch_get_number (scratch, text), 1);
    }
  g_hash_table_iter_init (&iter, refused);
  while (g_hash_table_iter_next (&iter, &words, NULL))
    {
      g_autofree char *text = g_strdup_printf ("select count (*) from core.resolution where words = '%s'",
                                               (char *) words);

      CU_ASSERT_EQUAL (scratch_get_number (scratch, text), 0);
    }
  CU_ASSERT_EQUAL (g_hash_table_size (saved) + g_hash_table_size (refused), ACTS);
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select count (*) from core.resolution"),
                   g_hash_table_size (saved));
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select sum (last) from core.counter where series = 'BRD'"),
                   g_hash_table_size (saved));
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select audit.first_break ()"), 0);
  CU_ASSERT_EQUAL (scratch_get_number (scratch, "select position from audit.head"),
                   scratch_get_number (scratch, "select count (*) from audit.entry"));
  tap_note ("%u saved, %u not saved, %u were not known for a while", g_hash_table_size (saved),
            g_hash_table_size (refused), doubtful_count);
}

/* kill -9: the postmaster takes all other backends down and recovers. Inside our test server only. */
static void
kill_a_backend (GRand *random)
{
  g_autofree char *question = g_strdup_printf (
    "select pid from pg_stat_activity where usename = 'test_officer' order by pid offset %d limit 1",
    g_rand_int_range (random, 0, SESSIONS));
  pid_t pid = (pid_t) scratch_get_number (scratch, question);

  CU_ASSERT_TRUE (pid > 1);
  if (pid > 1)
    CU_ASSERT_EQUAL (kill (pid, SIGKILL), 0);
}

static void
run_with (void (*disaster) (GRand *random))
{
  g_autoptr (GRand) random = g_rand_new_with_seed (tap_seed ());
  guint next = 0;

  scratch = scratch_new_alone ();
  begin_load ();
  for (guint i = 0; i < 3; i++)
    {
      next += (guint) g_rand_int_range (random, 8, ACTS / 4);
      CU_ASSERT_TRUE (workshop_wait (has_ended, GUINT_TO_POINTER (next), WHOLE_MS));
      disaster (random);
      CU_ASSERT_TRUE (workshop_wait (are_all_up, NULL, BACK_MS));
    }
  CU_ASSERT_TRUE (workshop_wait (has_ended, GUINT_TO_POINTER (ACTS), WHOLE_MS));
  check_truth ();
  CU_ASSERT_TRUE (doubtful_count > 0);
  end_load ();
  g_clear_pointer (&scratch, scratch_free);
}

static void
crash_and_start (GRand *random)
{
  scratch_crash (scratch);
  scratch_start (scratch);
}

static void
backend_is_killed (void)
{
  run_with (kill_a_backend);
}

static void
server_crashes (void)
{
  run_with (crash_and_start);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "F7: a backend is killed under load, three times", backend_is_killed },
    { "F7: the server crashes under load, three times", server_crashes },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "desk-crash", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  return workshop_end (tap_run (suites));
}
