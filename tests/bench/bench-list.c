/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How long a list takes from the question to the rows in its table, for what clerks ask most. The base is named by
 * libpq's own variables. Usage: bench-list [TURNS]; prints one line a question: name, median in ms, rows. */
#include <stdlib.h>
#include <string.h>

#include "base-limits.h"
#include "desk-list.h"
#include "shareholder.h"
#include "workshop.h"

#define TURNS_MAX 99
#define LONG_MS 120000

static const struct
{
  const char *name;
  const char *parameters[5]; /* name, value, … */
} questions[] = {
  { "all, by number", { NULL } },
  { "all, by name", { "sort", "name" } },
  { "all, most shares first", { "sort", "-shares" } },
  { "active", { "state", "active" } },
  { "search: patel", { "search", "patel" } },
  { "search: ranjanben patel", { "search", "ranjanben patel" } },
  { "search: a number", { "search", "1234" } },
  { "one place", { "place", "Bapunagar" } },
};

static gboolean
is_refreshed (gpointer data)
{
  return *(gboolean *) data;
}

static void
refreshed_cb (DeskList *list, gboolean *is_there)
{
  *is_there = TRUE;
}

/* A fresh list each time, so that nothing is merged with what was there. */
static double
ask_once_ms (DeskSession *session, const PgRelation *relation, guint question, guint *n_rows)
{
  g_autoptr (DeskList) list = desk_list_new (session, relation);
  g_autofree char *today = base_day_dup_iso (desk_session_get_today (session));
  g_autofree char *limit = g_strdup_printf ("%d", LIST_ROWS_MAX);
  gint64 began;
  gboolean is_there = FALSE;

  g_signal_connect (list, "refreshed", G_CALLBACK (refreshed_cb), &is_there);
  desk_list_set (list, "as_on", today);
  if (relation == &shareholder_list)
    desk_list_set (list, "row_limit", limit);
  for (guint i = 0; questions[question].parameters[i] != NULL; i += 2)
    if (relation == &shareholder_list || !g_str_equal (questions[question].parameters[i], "sort"))
      desk_list_set (list, questions[question].parameters[i], questions[question].parameters[i + 1]);
  began = g_get_monotonic_time ();
  if (!workshop_wait (is_refreshed, &is_there, LONG_MS))
    g_error ("%s: no answer", questions[question].name);
  *n_rows = g_list_model_get_n_items (G_LIST_MODEL (desk_list_get_table (list)));
  return (double) (g_get_monotonic_time () - began) / 1000;
}

static int
compare (const void *a, const void *b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return (one > other) - (one < other);
}

static void
measure (DeskSession *session, const PgRelation *relation, const char *prefix, guint question, guint turns)
{
  double times[TURNS_MAX];
  guint n_rows = 0;

  ask_once_ms (session, relation, question, &n_rows); /* warm */
  for (guint i = 0; i < turns; i++)
    times[i] = ask_once_ms (session, relation, question, &n_rows);
  qsort (times, turns, sizeof times[0], compare);
  g_print ("%s%s\t%.1f\t%u\n", prefix, questions[question].name, times[turns / 2], n_rows);
}

int
main (int argc, char **argv)
{
  guint turns = argc > 1 ? CLAMP ((guint) atoi (argv[1]), 1, TURNS_MAX) : 5;
  g_autofree char *host = g_strdup (g_getenv ("PGHOST"));
  DeskSession *session;

  workshop_begin ();
  if (host == NULL)
    g_error ("name the server by PGHOST");
  g_setenv ("PGHOST", host, TRUE);
  session = workshop_open (desk_target_new (NULL));
  pg_link_set_deadline (desk_session_get_link (session), 0);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    measure (session, &shareholder_list, "", i, turns);
  measure (session, &shareholder_totals, "totals of ", 0, turns);
  measure (session, &home_cards, "home: ", 0, turns);
  workshop_close (session);
  return workshop_end (0);
}
