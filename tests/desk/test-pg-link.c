/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A request that is stopped on a link takes no other with it. */
#include "pg-wait.h"
#include "scratch.h"
#include "tap.h"
#include "workshop.h"

#define TRIES 40
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

static void
ended_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, &error);
  int *code = data;

  *code = error != NULL && error->domain == G_IO_ERROR ? error->code : -1;
}

static gboolean
has_ended (gpointer data)
{
  return *(int *) data != 0;
}

static void
is_stopped_at_the_server (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_reader", NULL));
  g_autoptr (GCancellable) stop = g_cancellable_new ();
  int code = 0;

  pg_link_ask_async (desk_session_get_link (session), "select pg_sleep (60)", NULL, 0, stop, ended_cb, &code);
  g_cancellable_cancel (stop);
  CU_ASSERT_TRUE (workshop_wait (has_ended, &code, LONG_MS));
  CU_ASSERT_EQUAL (code, G_IO_ERROR_CANCELLED);
}

/* What is stopped has its answer on the way already, so that the stop comes late and would hit the next. */
static void
spares_the_next_request (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_reader", NULL));
  PgLink *link = desk_session_get_link (session);

  for (guint i = 0; i < TRIES; i++)
    {
      g_autoptr (GCancellable) stop = g_cancellable_new ();
      g_autoptr (PgResult) answer = NULL;
      g_autoptr (GError) error = NULL;
      int code = 0;

      pg_link_ask_async (link, "select 1", NULL, 0, stop, ended_cb, &code);
      g_cancellable_cancel (stop);
      answer = pg_wait_ask (link, "select pg_sleep (0.02)", NULL, 0, NULL, &error);
      if (answer == NULL)
        tap_note ("%u: %s", i, error->message);
      CU_ASSERT_PTR_NOT_NULL (answer);
      CU_ASSERT_TRUE (has_ended (&code));
    }
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a request that is stopped ends at the server", is_stopped_at_the_server },
    { "a stop that comes late spares the next request", spares_the_next_request },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "pg-link", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  return workshop_end (tap_run (suites));
}
