/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A place to work for tests: folders of their own, waiting for a condition, sessions and acts with outcomes. */
#include "workshop.h"

#include "base-day.h"
#include "resolution.h"

static char *folder;

char *
workshop_begin (void)
{
  const char *const names[] = { "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" };

  g_assert (folder == NULL);
  folder = g_dir_make_tmp ("mandali-workshop-XXXXXX", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_setenv (names[i], folder, TRUE);
  g_unsetenv ("PGSERVICE");
  g_unsetenv ("PGHOST");
  return folder;
}

int
workshop_end (int code)
{
  const char *words[] = { "rm", "-rf", "--", folder, NULL };

  g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_clear_pointer (&folder, g_free);
  return code;
}

static gboolean
passed_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

gboolean
workshop_wait (WorkshopCondition is_true, gpointer data, guint wait_ms)
{
  gboolean is_over = FALSE;
  guint timer = g_timeout_add (wait_ms, passed_cb, &is_over);
  gboolean answer;

  while (!(answer = is_true (data)) && !is_over)
    g_main_context_iteration (NULL, TRUE);
  if (!is_over)
    g_source_remove (timer);
  return answer;
}

typedef struct
{
  DeskSession         *session;
  DeskSessionCondition condition;
} Wanted;

static gboolean
is_in_condition (gpointer data)
{
  Wanted *wanted = data;

  return desk_session_get_condition (wanted->session) == wanted->condition;
}

gboolean
workshop_wait_for (DeskSession *session, DeskSessionCondition condition, guint wait_ms)
{
  Wanted wanted = { session, condition };

  return workshop_wait (is_in_condition, &wanted, wait_ms);
}

DeskSession *
workshop_open (DeskTarget *target)
{
  DeskSession *session = desk_session_new (target);

  g_object_unref (target);
  desk_session_open (session);
  if (!workshop_wait_for (session, DESK_SESSION_UP, 10000))
    g_error ("the session did not come up: %s", desk_session_get_words (session));
  return session;
}

void
workshop_close (DeskSession *session)
{
  desk_session_close (session);
  g_object_unref (session);
}

void
outcome_clear (Outcome *outcome)
{
  g_clear_pointer (&outcome->number, g_free);
  g_clear_error (&outcome->error);
}

static void
saved_cb (DeskAct *act, gint64 record_id, const char *number, Outcome *outcome)
{
  outcome->is_saved = TRUE;
  outcome->end_count++;
  outcome->record_id = record_id;
  g_free (outcome->number);
  outcome->number = g_strdup (number);
}

static void
refused_cb (DeskAct *act, const GError *error, Outcome *outcome)
{
  outcome->is_refused = TRUE;
  outcome->end_count++;
  g_clear_error (&outcome->error);
  outcome->error = g_error_copy (error);
}

static void
unknown_cb (DeskAct *act, Outcome *outcome)
{
  outcome->was_unknown = TRUE;
}

void
outcome_watch (Outcome *outcome, DeskAct *act)
{
  g_signal_connect (act, "saved", G_CALLBACK (saved_cb), outcome);
  g_signal_connect (act, "refused", G_CALLBACK (refused_cb), outcome);
  g_signal_connect (act, "unknown", G_CALLBACK (unknown_cb), outcome);
}

static gboolean
is_certain (gpointer data)
{
  return ((Outcome *) data)->end_count > 0;
}

gboolean
outcome_wait (Outcome *outcome, guint wait_ms)
{
  return workshop_wait (is_certain, outcome, wait_ms);
}

static gboolean
is_told (gpointer data)
{
  return ((Outcome *) data)->was_unknown || is_certain (data);
}

gboolean
outcome_wait_unknown (Outcome *outcome, guint wait_ms)
{
  return workshop_wait (is_told, outcome, wait_ms);
}

char *
workshop_record (DeskSession *session, const char *words, const char *request_id, Outcome *outcome)
{
  g_autoptr (DeskJournalEntry) entry
    = desk_journal_entry_new ("record-resolution", "Record a resolution",
                              desk_target_get_key (desk_session_get_target (session)),
                              g_variant_new_parsed ("@a{ss} {'words': %s}", words));
  g_autoptr (DeskAct) act = NULL;
  RecordResolution arguments;

  if (request_id != NULL)
    {
      g_free (entry->request_id);
      entry->request_id = g_strdup (request_id);
    }
  arguments = (RecordResolution){ .request_id = entry->request_id,
                                  .body = "board",
                                  /* of paper, from before any meeting is kept: no other is typed in by hand */
                                  .passed_on = base_day_from_iso ("2001-04-02"),
                                  .words = words };
  act = desk_act_send (session, &record_resolution_call, &arguments, entry);
  outcome_watch (outcome, act);
  return g_strdup (entry->request_id);
}
