/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How elections speak on the screen: what stands in the way, and how states look. */
#define G_LOG_DOMAIN "election-word"

#include "election-word.h"

#include <glib/gi18n.h>

#include "base-day.h"
#include "election.h"

static const struct
{
  const char *what;
  const char *words; /* %s: what the server says of it; none: it says nothing */
} blockers[] = {
  { "roll_is_not_drawn", N_("The roll is not drawn yet.") },
  { "objection_is_undecided", N_("The objection of %s is not decided.") },
  { "nomination_is_undecided", N_("Nomination %s is not decided.") },
  { "she_stands_twice", N_("%s stands for two kinds of seats. She has to withdraw from one.") },
  { "she_sits_already", N_("%s sits on this body already. She has to withdraw.") },
  { "there_is_no_booth", N_("There is no booth yet.") },
  { "ballots_are_not_accounted", N_("The ballot papers of booth %s are not accounted for.") },
  { "no_scrutineers_are_named", N_("The two scrutineers are not named.") },
  { "count_is_missing", N_("Booth %s: not both scrutineers have typed their count.") },
  { "counts_differ", N_("Booth %s: the two counts differ. Both count again.") },
  { "lot_has_to_fall", N_("Votes are equal: a lot has to fall.") },
  { "complaint_is_undecided", N_("Complaint %s is not decided.") },
  { "day_is_to_come", N_("The stage lasts until %s.") },
  { "too_few_stand", N_("%s: fewer women stand than there are seats. To end the stage all the same, write why.") },
  { "nobody_stands", N_("Nobody stands, so nobody can be elected. Call this election off.") },
  { "cut_off_is_old", N_("Look at this: the cut-off day, %s, is more than a year before the poll.") },
  { "old_term_ends_first", N_("Look at this: the term of those who sit ends on %s, before the declaration.") },
  { "old_term_is_cut_short", N_("Look at this: those who sit have their seats until %s, and the new term begins "
                                "before that day.") },
};

char *
election_word_dup_blocker (PgRow *row)
{
  const char *what, *details;
  BaseDay day;
  g_autofree char *shown = NULL;

  g_return_val_if_fail (row != NULL, NULL);

  what = pg_row_get_words (row, ELECTION_BLOCKER_WHAT);
  details = election_word (row, ELECTION_BLOCKER_DETAILS);
  day = base_day_from_iso (details);
  shown = day != BASE_DAY_NONE ? base_day_dup_text (day) : g_strdup (details);
  for (guint i = 0; i < G_N_ELEMENTS (blockers); i++)
    if (g_str_equal (blockers[i].what, what))
      {
        g_auto (GStrv) parts = g_strsplit (_(blockers[i].words), "%s", 2);

        return g_strjoinv (shown, parts);
      }
  return g_strdup (what);
}

gboolean
election_word_has_bar (GListModel *rows)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (rows), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      if (!g_str_equal (pg_row_get_words (row, ELECTION_BLOCKER_WEIGHT), "hint"))
        return TRUE;
    }
  return FALSE;
}

PillTone
election_word_get_tone (const char *state)
{
  static const char *const good[] = { "stage_over", "on_roll", "roll_follows", "nomination_accepted", "box_agreed",
                                      "count_same", "elected", "elected_by_lot", "uncontested", "photo_there", NULL };
  static const char *const past[]
    = { "election_over", "election_called_off", "stage_to_come", "stage_called_off", "left_out", "roll_stays",
        "nomination_rejected", "nomination_withdrawn", "not_elected", "complaint_dismissed", "complaint_upheld",
        NULL };

  g_return_val_if_fail (state != NULL, PILL_PAST);

  if (g_strv_contains (good, state))
    return PILL_GOOD;
  return g_strv_contains (past, state) ? PILL_PAST : PILL_WAIT;
}
