/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole program in the process of a test, over a base of its own: to open windows, wait for what they show, and
 * count what the libraries complain of. */
#include "window-place.h"

#include <string.h>

#include "desk-language.h"
#include "pg-link.h"
#include "tap.h"
#include "workshop.h"


static Scratch *scratch;
static Application *application;
static guint complaint_count;

/* Everything of weight that GLib, GTK and we ourselves say. */
static GLogWriterOutput
log_writer (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  const char *words = "", *domain = "";

  if ((level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) == 0)
    return G_LOG_WRITER_HANDLED;
  for (gsize i = 0; i < n_fields; i++)
    {
      if (strcmp (fields[i].key, "MESSAGE") == 0)
        words = fields[i].value;
      else if (strcmp (fields[i].key, "GLIB_DOMAIN") == 0)
        domain = fields[i].value;
    }
  /* GTK 4.8 says this of every text field that loses the focus to a new window. */
  if (strstr (words, "did not receive a focus-out event") != NULL)
    return G_LOG_WRITER_HANDLED;
  tap_note ("%s: %s", domain, words);
  complaint_count++;
  return G_LOG_WRITER_HANDLED;
}

static gboolean
is_up (gpointer data)
{
  return desk_session_get_condition (application_get_session (application)) == DESK_SESSION_UP;
}

int
window_place_set_up_as (const char *login)
{
  scratch = scratch_new ();
  scratch_fill (scratch, WOMEN);
  g_setenv ("PGHOST", scratch_get_host (scratch), TRUE);
  g_setenv ("PGDATABASE", scratch_get_name (scratch), TRUE);
  g_setenv ("PGUSER", login, TRUE);
  application = application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  return workshop_wait (is_up, NULL, WINDOW_PLACE_WAIT_MS) ? 0 : 1;
}

int
window_place_set_up (void)
{
  return window_place_set_up_as ("postgres"); /* who may open every form */
}

int
window_place_tear_down (void)
{
  desk_session_close (application_get_session (application));
  g_clear_object (&application);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, NULL);

  *(gboolean *) data = answer != NULL;
}

/* Questions are answered in their order: when this one is, all that were asked before are. */
void
window_place_let_answers_come (void)
{
  for (guint i = 0; i < 3; i++)
    {
      gboolean is_answered = FALSE;

      pg_link_query_async (desk_session_get_link (application_get_session (application)), "desk-state", NULL, NULL,
                           answered_cb, &is_answered);
      CU_ASSERT_TRUE (workshop_wait (is_true, &is_answered, WINDOW_PLACE_WAIT_MS));
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

static void
painted_cb (GdkFrameClock *clock, guint *frame_count)
{
  (*frame_count)++;
}

static gboolean
has_frames (gpointer data)
{
  return *(guint *) data >= 2;
}

void
window_place_let_paint (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  guint frame_count = 0;
  gulong handler;

  CU_ASSERT_PTR_NOT_NULL (clock);
  if (clock == NULL)
    return;
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &frame_count);
  gtk_widget_queue_draw (window);
  gdk_frame_clock_begin_updating (clock);
  CU_ASSERT_TRUE (workshop_wait (has_frames, &frame_count, WINDOW_PLACE_WAIT_MS));
  gdk_frame_clock_end_updating (clock);
  g_signal_handler_disconnect (clock, handler);
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* Leaves no trace: nobody holds it any more. */
void
window_place_must_be_gone (const char *name, gpointer *weak)
{
  gboolean is_there = !workshop_wait (is_gone, weak, WINDOW_PLACE_WAIT_MS);

  if (is_there)
    tap_note ("%s is still held by somebody", name);
  CU_ASSERT_FALSE (is_there);
}

gint64
window_place_find_member (const char *state)
{
  g_autofree char *text = g_strdup_printf ("select member_id from api.member_on (core.today ()) where state = '%s'"
                                           " order by member_id limit 1", state);

  return scratch_get_number (scratch, text);
}

Application *
window_place_get_application (void)
{
  return application;
}

Scratch *
window_place_get_scratch (void)
{
  return scratch;
}

guint
window_place_count_complaints (void)
{
  return complaint_count;
}

#ifdef __SANITIZE_ADDRESS__
#define NAMES_A_TABLE 2048
#define TABLES_MAX 16

/* GLib gives up its table of names for a larger one at every 2,048 and lets the old one go, which the memory checks
 * take for a leak: a window of ours has more names than that. What has the size of its first table stays in sight. */
static const volatile void *tables[TABLES_MAX];

void __sanitizer_malloc_hook (const volatile void *block, size_t size);

void
__sanitizer_malloc_hook (const volatile void *block, size_t size)
{
  static guint n_tables;

  if (size == NAMES_A_TABLE * sizeof (char *) && n_tables < TABLES_MAX)
    tables[n_tables++] = block;
}
#endif

int
window_place_run (CU_SuiteInfo *suites)
{
  int code;

  g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
  g_setenv ("GSK_RENDERER", "cairo", FALSE);
  workshop_begin ();
  desk_language_start (PO_FOLDER);
  desk_language_use ("en");
  g_log_set_writer_func (log_writer, NULL, NULL);
  code = tap_run (suites);
  return workshop_end (code);
}
