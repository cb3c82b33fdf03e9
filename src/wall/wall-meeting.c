/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The slides of a meeting. They speak Gujarati and English at once, as papers do, so their words are not those of the
 * window's language. */
#define G_LOG_DOMAIN "wall-meeting"

#include "wall-meeting.h"

#include <glib/gi18n.h>

#include "base-text.h"
#include "paper.h"
#include "wall-rows.h"
#include "wall-words.h"

static const WallWord general_kinds[] = {
  { "ordinary", "સામાન્ય સભા", "General meeting" },
  { "annual", "વાર્ષિક સાધારણ સભા", "Annual general meeting" },
  { "special", "ખાસ સામાન્ય સભા", "Special general meeting" },
  { NULL },
};

/* What became of a proposal. */
static const WallWord outcomes[] = {
  { "passed", "ઠરાવ પસાર", "Passed" },
  { "unanimous", "સર્વાનુમતે પસાર", "Passed by all" },
  { "lost", "ઠરાવ નામંજૂર", "Not passed" },
  { "withdrawn", "દરખાસ્ત પાછી ખેંચાઈ", "Withdrawn" },
  { "deferred", "મુલતવી રહ્યો", "Put off" },
  { "referred", "વિચારણા માટે સોંપાયો", "Referred" },
  { NULL },
};

static const struct
{
  WallWord word;
  gboolean is_money;
} figure_words[] = {
  { { "members", "સભાસદ", "Members" } },
  { { "shares", "શેર", "Shares" } },
  { { "share_capital", "શેર ભંડોળ", "Share capital" }, TRUE },
  { { "bank", "બેંકમાં", "In the bank" }, TRUE },
  { { "cash", "રોકડ", "Cash" }, TRUE },
};

static WallSlide *
add_slide (WallDeck *deck, WallKind kind, const char *name, gint64 id)
{
  g_autofree char *key
    = id != 0 ? g_strdup_printf ("%s:%" G_GINT64_FORMAT, name, id) : g_strdup (name);
  WallSlide *slide = wall_slide_new (kind, key);

  g_ptr_array_add (deck->slides, slide);
  return slide;
}

static void
add_count (WallSlide *slide, gint64 count, const char *gu, const char *en, WallTone tone)
{
  wall_slide_add_figure (slide, paper_dup_number_gu (count), gu, en, tone, count);
}

static WallDeck *
make_head (PgRow *meeting)
{
  WallDeck *deck = wall_deck_new ();
  g_autofree char *present = paper_dup_number_gu (pg_row_get_int (meeting, WALL_MEETING_PRESENT));
  g_autofree char *needed = paper_dup_number_gu (pg_row_get_int (meeting, WALL_MEETING_QUORUM));

  deck->head.body = g_strdup (wall_words_get_or (meeting, WALL_MEETING_BODY_GU, WALL_MEETING_BODY));
  if (!pg_row_is_null (meeting, WALL_MEETING_PRESENT) && !pg_row_is_null (meeting, WALL_MEETING_QUORUM))
    deck->head.quorum = g_strdup_printf ("હાજર %s · કોરમ %s", present, needed);
  deck->head.is_quorum = pg_row_get_bool (meeting, WALL_MEETING_IS_MET);
  return deck;
}

static void
add_title (WallDeck *deck, PgRow *meeting)
{
  WallSlide *slide = add_slide (deck, WALL_TITLE, "title", 0);
  const char *kind = pg_row_get_words (meeting, WALL_MEETING_KIND);
  const WallWord *general = g_str_equal (pg_row_get_words (meeting, WALL_MEETING_BODY_KIND), "general")
                          ? wall_words_find (general_kinds, kind) : NULL;
  gboolean is_special = g_str_equal (kind, "special");
  const char *place_gu = pg_row_get_words (meeting, WALL_MEETING_PLACE_GU);
  g_autofree char *day = NULL;
  g_autofree char *begins = NULL;

  slide->over = g_strdup (pg_row_get_text (meeting, WALL_MEETING_NUMBER));
  if (general != NULL)
    {
      slide->gu = g_strdup (general->gu);
      slide->en = g_strdup (general->en);
    }
  else
    {
      slide->gu = g_strconcat (wall_words_get_or (meeting, WALL_MEETING_BODY_GU, WALL_MEETING_BODY),
                               is_special ? "ની ખાસ સભા" : "ની સભા", NULL);
      slide->en = g_strconcat (pg_row_get_words (meeting, WALL_MEETING_BODY),
                               is_special ? " meeting (special)" : " meeting", NULL);
    }
  day = paper_dup_day_gu (pg_row_get_day (meeting, WALL_MEETING_HELD_ON));
  begins = base_text_dup_gujarati_digits (pg_row_get_words (meeting, WALL_MEETING_BEGINS));
  slide->detail = g_strdup_printf ("તારીખ %s · સમય %s\n%s%s%s", day, begins,
                                   wall_words_get_or (meeting, WALL_MEETING_PLACE_GU, WALL_MEETING_PLACE),
                                   place_gu[0] != '\0' ? "\n" : "",
                                   place_gu[0] != '\0' ? pg_row_get_words (meeting, WALL_MEETING_PLACE) : "");
}

static void
add_quorum (WallDeck *deck, PgRow *meeting)
{
  WallSlide *slide;

  if (deck->head.quorum == NULL)
    return;
  slide = add_slide (deck, WALL_QUORUM, "quorum", 0);
  slide->gu = g_strdup ("હાજરી અને કોરમ");
  slide->en = g_strdup ("Attendance and quorum");
  add_count (slide, pg_row_get_int (meeting, WALL_MEETING_PRESENT), "હાજર", "Present",
             pg_row_get_bool (meeting, WALL_MEETING_IS_MET) ? WALL_GOOD : WALL_BAD);
  add_count (slide, pg_row_get_int (meeting, WALL_MEETING_QUORUM), "જરૂરી", "Needed", WALL_PLAIN);
  add_count (slide, pg_row_get_int (meeting, WALL_MEETING_ENTITLED), "કુલ હકદાર", "Entitled", WALL_QUIET);
  slide->is_good = pg_row_get_bool (meeting, WALL_MEETING_IS_MET);
  slide->verdict = g_strdup (slide->is_good ? "કોરમ પૂરું છે · Quorum reached" : "કોરમ હજી પૂરું નથી · No quorum yet");
}

static gboolean
is_dropped (PgRow *item)
{
  return g_str_equal (pg_row_get_words (item, WALL_ITEM_STATE), "dropped");
}

static void
add_agenda (WallDeck *deck, GListModel *items)
{
  WallSlide *slide = add_slide (deck, WALL_AGENDA, "agenda", 0);
  gboolean names_member = FALSE;

  slide->over = g_strdup ("કાર્યસૂચિ · Agenda");
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (PgRow) item = g_list_model_get_item (items, i);
      g_autofree char *number = base_text_dup_gujarati_digits (pg_row_get_words (item, WALL_ITEM_NUMBER));
      g_autofree char *gu = NULL;
      g_autofree char *en = NULL;
      WallLine *line;

      if (is_dropped (item))
        continue;
      wall_words_take_item (item, &gu, &en);
      line = wall_slide_add_line (slide, number, gu, en);
      names_member |= pg_row_get_bool (item, WALL_ITEM_NAMES_MEMBER);
      line->depth = (guint) pg_row_get_int (item, WALL_ITEM_DEPTH);
      line->is_current = g_str_equal (pg_row_get_words (item, WALL_ITEM_STATE), "current");
      line->is_done = g_str_equal (pg_row_get_words (item, WALL_ITEM_STATE), "done");
    }
  if (names_member)
    slide->notes = g_strdup (_("A title names a member: the wall shows what kind of business it is."));
}

/* "૪. નવા સભાસદોને શેર ફાળવણી" */
static char *
dup_item_line (PgRow *item)
{
  g_autofree char *number = base_text_dup_gujarati_digits (pg_row_get_words (item, WALL_ITEM_NUMBER));
  g_autofree char *gu = NULL;
  g_autofree char *en = NULL;

  wall_words_take_item (item, &gu, &en);
  return g_strconcat (number, ". ", gu, NULL);
}

static const WallWord *
find_outcome (PgRow *motion)
{
  const char *state = pg_row_get_words (motion, WALL_MOTION_STATE);

  return wall_words_find (outcomes, pg_row_get_bool (motion, WALL_MOTION_BY_ALL) ? "unanimous" : state);
}

/* How a vote is counted. */
static const struct
{
  guint       column;
  const char *gu, *en;
  WallTone    tone;
  gboolean    is_usual; /* is told when there are none, too */
} counts[] = {
  { WALL_MOTION_FOR, "તરફેણ", "For", WALL_GOOD, TRUE },
  { WALL_MOTION_AGAINST, "વિરોધ", "Against", WALL_BAD, TRUE },
  { WALL_MOTION_ABSTAIN, "તટસ્થ", "Abstained", WALL_QUIET, TRUE },
  { WALL_MOTION_INVALID, "રદ મત", "invalid", WALL_QUIET, FALSE },
  { WALL_MOTION_SILENT, "મત ન આપ્યો", "no vote", WALL_QUIET, FALSE },
};

static void
add_part (GPtrArray *parts, PgRow *motion, guint n, gboolean is_english)
{
  g_autofree char *number = paper_dup_number_gu (pg_row_get_int (motion, counts[n].column));

  g_ptr_array_add (parts, is_english ? g_strdup_printf ("%s %s (%s)", counts[n].gu, number, counts[n].en)
                                     : g_strdup_printf ("%s %s", counts[n].gu, number));
}

/* NULL when there are none. */
static char *
dup_parts (GPtrArray *parts)
{
  g_ptr_array_add (parts, NULL);
  return parts->len > 1 ? g_strjoinv (" · ", (char **) parts->pdata) : NULL;
}

/* What is seldom: votes that do not count, and a tie that the chair decided. */
static char *
dup_detail (PgRow *motion)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (!counts[i].is_usual && pg_row_get_int (motion, counts[i].column) > 0)
      add_part (parts, motion, i, TRUE);
  if (pg_row_get_words (motion, WALL_MOTION_CASTING)[0] != '\0')
    g_ptr_array_add (parts, g_strdup ("પ્રમુખનો નિર્ણાયક મત (casting vote)"));
  return dup_parts (parts);
}

/* A vote in one line, as it is read aloud. */
static char *
dup_vote_line (PgRow *motion)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (counts) && !pg_row_is_null (motion, WALL_MOTION_FOR); i++)
    if (counts[i].is_usual || pg_row_get_int (motion, counts[i].column) > 0)
      add_part (parts, motion, i, FALSE);
  if (pg_row_get_bool (motion, WALL_MOTION_IS_READ))
    g_ptr_array_add (parts, g_strdup ("વંચાયું અને મંજૂર (agreed)"));
  return dup_parts (parts);
}

/* What came of it, with its number. */
static void
add_verdict (WallSlide *slide, PgRow *motion)
{
  const WallWord *outcome = find_outcome (motion);
  const char *number = pg_row_get_words (motion, WALL_MOTION_NUMBER);

  slide->is_good = g_str_equal (pg_row_get_words (motion, WALL_MOTION_STATE), "passed");
  slide->is_aside = !slide->is_good && !g_str_equal (pg_row_get_words (motion, WALL_MOTION_STATE), "lost");
  slide->verdict = g_strjoin (" · ", outcome->gu, outcome->en, number[0] != '\0' ? number : NULL, NULL);
}

/* The counts when a vote was taken, and what came of it. */
static void
add_result (WallSlide *slide, PgRow *motion)
{
  add_verdict (slide, motion);
  slide->detail = dup_detail (motion);
  if (pg_row_is_null (motion, WALL_MOTION_FOR))
    return;
  slide->has_bar = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i].is_usual)
      add_count (slide, pg_row_get_int (motion, counts[i].column), counts[i].gu, counts[i].en, counts[i].tone);
}

/* For who drives the wall: why it does not show the title, what the item is about, and how long it may take. */
static char *
dup_notes (PgRow *item, PgRow *motion)
{
  const char *reason = motion != NULL ? wall_words_get_reason_of_motion (motion)
                                      : wall_words_get_reason_of_item (item);
  g_autofree char *about = NULL;

  gint64 minutes = pg_row_get_int (item, WALL_ITEM_MINUTES);
  g_autofree char *planned = NULL;

  if (minutes > 0)
    planned = g_strdup_printf (ngettext ("%d minute is planned.", "%d minutes are planned.", (gulong) minutes),
                               (int) minutes);
  about = paper_dup_both (pg_row_get_text (item, WALL_ITEM_NOTE), planned);
  return paper_dup_both (reason, about);
}

static void
add_motions (WallDeck *deck, PgRow *item, GListModel *motions)
{
  for (guint i = 0; i < g_list_model_get_n_items (motions); i++)
    {
      g_autoptr (PgRow) motion = g_list_model_get_item (motions, i);
      gint64 motion_id = pg_row_get_int (motion, WALL_MOTION_ID);
      WallSlide *slide;

      if (pg_row_get_int (motion, WALL_MOTION_ITEM) != pg_row_get_int (item, WALL_ITEM_ID))
        continue;
      slide = add_slide (deck, WALL_MOTION, "motion", motion_id);
      slide->over = dup_item_line (item);
      slide->notes = dup_notes (item, motion);
      wall_words_take_motion (motion, &slide->gu, &slide->en);
      if (find_outcome (motion) == NULL)
        continue;
      /* the English stood on the slide before it */
      slide = add_slide (deck, WALL_RESULT, "result", motion_id);
      slide->over = dup_item_line (item);
      slide->notes = dup_notes (item, motion);
      wall_words_take_motion (motion, &slide->gu, &slide->en);
      g_clear_pointer (&slide->en, g_free);
      add_result (slide, motion);
    }
}

static void
add_items (WallDeck *deck, GListModel *items, GListModel *motions)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (PgRow) item = g_list_model_get_item (items, i);
      g_autofree char *number = base_text_dup_gujarati_digits (pg_row_get_words (item, WALL_ITEM_NUMBER));
      WallSlide *slide;

      if (is_dropped (item))
        continue;
      slide = add_slide (deck, WALL_ITEM, "item", pg_row_get_int (item, WALL_ITEM_ID));
      slide->over = g_strdup_printf ("કાર્યસૂચિ %s", number);
      wall_words_take_item (item, &slide->gu, &slide->en);
      slide->notes = dup_notes (item, NULL);
      add_motions (deck, item, motions);
    }
}

static void
add_figures (WallDeck *deck, GListModel *figures)
{
  WallSlide *slide;

  if (figures == NULL || g_list_model_get_n_items (figures) == 0)
    return;
  slide = add_slide (deck, WALL_FIGURES, "figures", 0);
  slide->gu = g_strdup ("આપણી મંડળી આજે");
  slide->en = g_strdup ("Our cooperative today");
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (figures, i);
      gint64 value = pg_row_get_int (row, WALL_FIGURE_VALUE);

      for (guint n = 0; n < G_N_ELEMENTS (figure_words); n++)
        {
          g_autofree char *rupees = NULL;

          if (!g_str_equal (figure_words[n].word.code, pg_row_get_words (row, WALL_FIGURE_CODE)))
            continue;
          rupees = paper_dup_rupees (value - value % 100);
          wall_slide_add_figure (slide, figure_words[n].is_money ? base_text_dup_gujarati_digits (rupees)
                                                                 : paper_dup_number_gu (value),
                                 figure_words[n].word.gu, figure_words[n].word.en, WALL_PLAIN, 0);
        }
    }
}

WallDeck *
wall_meeting_make_deck (PgRow *meeting, GListModel *items, GListModel *motions, GListModel *figures)
{
  WallDeck *deck;
  WallSlide *closing;

  g_return_val_if_fail (PG_IS_ROW (meeting) && G_IS_LIST_MODEL (items) && G_IS_LIST_MODEL (motions), NULL);

  deck = make_head (meeting);
  add_title (deck, meeting);
  add_quorum (deck, meeting);
  add_agenda (deck, items);
  add_items (deck, items, motions);
  add_figures (deck, figures);
  closing = add_slide (deck, WALL_CLOSING, "end", 0);
  closing->gu = g_strdup ("સભા પૂરી થઈ.\nસૌનો આભાર.");
  closing->en = g_strdup ("The meeting is over.\nThank you all.");
  return deck;
}

WallDeck *
wall_meeting_make_read_back (PgRow *meeting, GListModel *items, GListModel *motions)
{
  WallDeck *deck;

  g_return_val_if_fail (PG_IS_ROW (meeting) && G_IS_LIST_MODEL (items) && G_IS_LIST_MODEL (motions), NULL);

  deck = make_head (meeting);
  for (guint i = 0; i < g_list_model_get_n_items (motions); i++)
    {
      g_autoptr (PgRow) motion = g_list_model_get_item (motions, i);
      WallSlide *slide;

      if (find_outcome (motion) == NULL)
        continue;
      slide = add_slide (deck, WALL_READ_BACK, "motion", pg_row_get_int (motion, WALL_MOTION_ID));
      for (guint n = 0; n < g_list_model_get_n_items (items); n++)
        {
          g_autoptr (PgRow) item = g_list_model_get_item (items, n);

          if (pg_row_get_int (item, WALL_ITEM_ID) == pg_row_get_int (motion, WALL_MOTION_ITEM))
            slide->over = dup_item_line (item);
        }
      wall_words_take_motion (motion, &slide->gu, &slide->en);
      slide->notes = g_strdup (wall_words_get_reason_of_motion (motion));
      add_verdict (slide, motion);
      slide->detail = dup_vote_line (motion);
      slide->is_agreed = pg_row_get_bool (motion, WALL_MOTION_IS_READ);
    }
  return deck;
}
