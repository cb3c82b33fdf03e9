/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words of a row in the language that is spoken, and how codes of meetings look. */
#define G_LOG_DOMAIN "meeting-name"

#include "meeting-name.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "meeting.h"

static const char *
get_spoken (PgRow *row, guint spoken, guint plain)
{
  const char *words = pg_row_get_words (row, spoken);

  return words[0] != '\0' ? words : pg_row_get_words (row, plain);
}

const char *
meeting_words_get (PgRow *row, guint words)
{
  g_return_val_if_fail (PG_IS_ROW (row), "");

  return get_spoken (row, g_str_equal (desk_language_get (), "gu") ? words + 1 : words, words);
}

const char *
meeting_name_get (PgRow *row, guint name)
{
  const char *language = desk_language_get ();
  guint spoken = g_str_equal (language, "gu") ? name + 1 : g_str_equal (language, "hi") ? name + 2 : name;

  g_return_val_if_fail (PG_IS_ROW (row), "");

  return get_spoken (row, spoken, name);
}

PillTone
meeting_tone_get (const char *state)
{
  static const char *const good[] = { "open", "in_session", "signed", "current", "here", "passed", "for", "reviewed",
                                      "held_in_time", "enough", NULL };
  static const char *const waiting[] = { "draft", "noticed", "closed", "minuted", "circulated", "confirmed",
                                         "proposed", "seconded", "voting", "overdue", "to_do", "too_few",
                                         "held_late", NULL };
  static const char *const plain[] = { "waiting", "not_here", "still_to_come", "abstain", "against", "interest",
                                       "no_choice", NULL };

  g_return_val_if_fail (state != NULL, PILL_PLAIN);

  if (g_strv_contains (good, state))
    return PILL_GOOD;
  if (g_strv_contains (waiting, state))
    return PILL_WAIT;
  return g_strv_contains (plain, state) ? PILL_PLAIN : PILL_PAST;
}

const char *
meeting_state_get (PgRow *meeting)
{
  const char *state;

  g_return_val_if_fail (PG_IS_ROW (meeting), "");

  state = pg_row_get_words (meeting, MEETING_ONE_STATE);
  return g_str_equal (state, "open") ? "in_session" : state;
}

char *
meeting_line_dup (PgRow *meeting)
{
  g_autofree char *day = NULL;
  g_autofree char *what = NULL;
  g_autofree char *awaited = NULL;
  const char *year;

  g_return_val_if_fail (PG_IS_ROW (meeting), NULL);

  year = pg_row_get_words (meeting, MEETING_ONE_ANNUAL_YEAR);
  day = base_day_dup_text (pg_row_get_day (meeting, MEETING_ONE_HELD_ON));
  what = g_strdup_printf ("%s · %s%s%s · %s %s · %s", meeting_name_get (meeting, MEETING_ONE_BODY_NAME),
                          report_state_word (pg_row_get_words (meeting, MEETING_ONE_KIND)), year[0] != '\0' ? " " : "",
                          year, day, pg_row_get_words (meeting, MEETING_ONE_BEGINS),
                          meeting_words_get (meeting, MEETING_ONE_PLACE));
  if (pg_row_is_null (meeting, MEETING_ONE_AWAITED)
      || !g_str_equal (pg_row_get_words (meeting, MEETING_ONE_STATE), "open"))
    return g_steal_pointer (&what);
  awaited = g_strdup_printf (_("The quorum is awaited until %s"), pg_row_get_words (meeting, MEETING_ONE_AWAITED));
  return g_strjoin (" · ", awaited, what, NULL);
}
