/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A meeting of the board by hand. */
#include "wall-rows-place.h"

#include <stdlib.h>

#include "rows.h"
#include "wall-rows.h"

#define WORDS                                                                                      \
  "Resolved to allot five shares each to the ten new members whose names stand in the list before " \
  "the board."
#define WORDS_GU "બોર્ડ સમક્ષ મૂકેલી યાદીમાં જેમનાં નામ છે તે દસ નવા સભાસદોને પાંચ-પાંચ શેર ફાળવવાનું ઠરાવવામાં આવે છે."

/* It names nobody. */
#define PLAIN "f", NULL, NULL, NULL

static PgTable *
make_table (const PgRelation *relation, guint n_rows, const char *const *cells)
{
  PgTable *table = pg_table_new (relation);
  g_autoptr (PgResult) result = rows_new (relation, n_rows, cells);

  g_assert_true (pg_table_take_result (table, result));
  return table;
}

static PgTable *
make_meeting (const char *present)
{
  const char *const cells[] = {
    "41", "board", "Board", "સંચાલક મંડળ", "ordinary", "BRD/26-27/M03", "2026-11-23", "11:00",
    "Office of the cooperative, Ellisbridge", "મંડળીની કચેરી, એલિસબ્રિજ", "open", "15", present, "8",
    present != NULL && atoi (present) >= 8 ? "t" : "f", "title", "0", "f",
  };

  return make_table (&wall_meeting, 1, cells);
}

static PgTable *
make_items (void)
{
  static const char *const cells[] = {
    "1", "1", "0", "decision", "Minutes of the last meeting", "ગઈ સભાની કાર્યવાહી નોંધ", PLAIN, "done", "10", NULL,
    "2", "2", "0", "decision", "What was to be done", "બાકી કામોની સમીક્ષા", PLAIN, "done", "15", NULL,
    "3", "3", "0", "decision", "New members", "નવા સભાસદ", PLAIN, "waiting", NULL, NULL,
    "4", "3.1", "1", "decision", "Shares of ten new members", "દસ નવા સભાસદોને શેર ફાળવણી", PLAIN, "current", "10",
    "The forms lie with the treasurer.",
    "5", "3.2", "1", "decision", "Applications of the month", "આ મહિનાની અરજીઓ", PLAIN, "waiting", "10", NULL,
    "6", "4", "0", "decision", "Accounts to October", "ઑક્ટોબર સુધીના હિસાબ", PLAIN, "waiting", "20", NULL,
    "7", "5", "0", "decision", "Any other business", NULL, PLAIN, "waiting", NULL, NULL,
    "8", "6", "0", "decision", "Nothing any more", "રદ", PLAIN, "dropped", NULL, NULL,
  };

  return make_table (&wall_item, 8, cells);
}

static PgTable *
make_motions (const char *words, const char *words_gu)
{
  const char *const cells[] = {
    "71", "4", words, words_gu, PLAIN, "passed", "BRD/26-27/014", "f", "11", "0", "1", "0", "0", NULL, "f",
    "72", "5", "Resolved to admit the nine applicants.", "નવ અરજદારોને સભાસદ તરીકે દાખલ કરવાનું ઠરાવ્યું.", PLAIN,
    "passed", "BRD/26-27/015", "t", "12", "0", "0", "0", "0", NULL, "t",
    "73", "5", "Resolved to raise the entry fee to twenty rupees.", NULL, PLAIN, "lost", "BRD/26-27/016", "f", "4",
    "5", "1", "1", "1", NULL, "f",
    "74", "6", "Resolved to accept the accounts.", "હિસાબ મંજૂર કરવાનું ઠરાવ્યું.", PLAIN, "open", NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, "f",
    "75", "7", "Resolved to ask the committee.", "સમિતિને પૂછવાનું ઠરાવ્યું.", PLAIN, "referred", NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, "f",
  };

  return make_table (&wall_motion, 5, cells);
}

static PgTable *
make_figures (void)
{
  static const char *const cells[] = { "members", "1812", "shares", "27180", "share_capital", "271800000",
                                       "bank", "123456789" };

  return make_table (&wall_figure, 4, cells);
}

WallRows *
wall_rows_new (const char *present)
{
  WallRows *rows = g_new0 (WallRows, 1);

  rows->meeting = make_meeting (present);
  rows->items = make_items ();
  rows->motions = make_motions (WORDS, WORDS_GU);
  rows->figures = make_figures ();
  return rows;
}

void
wall_rows_free (WallRows *rows)
{
  if (rows == NULL)
    return;
  g_object_unref (rows->meeting);
  g_object_unref (rows->items);
  g_object_unref (rows->motions);
  g_object_unref (rows->figures);
  g_free (rows);
}

PgRow *
wall_rows_get_meeting (WallRows *rows)
{
  g_autoptr (PgRow) row = g_list_model_get_item (G_LIST_MODEL (rows->meeting), 0);

  return row;
}

void
wall_rows_make_long (WallRows *rows, guint times)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) words_gu = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    {
      g_string_append (words, WORDS " ");
      g_string_append (words_gu, WORDS_GU " ");
    }
  g_object_unref (rows->motions);
  rows->motions = make_motions (words->str, words_gu->str);
}

void
wall_rows_name_members (WallRows *rows)
{
  static const char *const items[] = {
    "1", "1", "0", "minutes", "Minutes of the last meeting", "ગઈ સભાની કાર્યવાહી નોંધ", PLAIN, "done", "10", NULL,
    "5", "2", "0", "decision", NULL, NULL, "t", "Members and shares", "સભાસદ અને શેર", "9", "current", "10", NULL,
    "7", "3", "0", "information", NULL, NULL, "t", NULL, NULL, NULL, "waiting", NULL, "Her letter lies here.",
  };
  static const char *const motions[] = {
    "72", "5", NULL, NULL, "t", "Members and shares", "સભાસદ અને શેર", "9", "passed", "BRD/26-27/015", "t", "12", "0",
    "0", "0", "0", NULL, "t",
    "73", "7", NULL, NULL, "t", NULL, NULL, "0", "lost", "BRD/26-27/016", "f", "4", "5", "1", "1", "1", NULL, "f",
    "74", "7", NULL, NULL, "t", "Expulsion of a member", "સભાસદની હકાલપટ્ટી", "0", "open", NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, "f",
  };

  g_object_unref (rows->items);
  g_object_unref (rows->motions);
  rows->items = make_table (&wall_item, 3, items);
  rows->motions = make_table (&wall_motion, 3, motions);
}
