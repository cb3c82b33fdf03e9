/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The notice of a meeting: a page in Gujarati, a page in English, each with the whole agenda. */
#define G_LOG_DOMAIN "notice-paper"

#include <glib/gi18n.h>

#include "flow.h"
#include "meeting-papers.h"
#include "paper.h"

/* What a notice says in one language; places {1} {2} …. */
typedef struct
{
  gboolean    is_gujarati;
  const char *to_members, *to_seats;
  const char *number; /* number */
  const char *day;    /* day on which it was sent */
  const char *called; /* whom, day, hour, place */
  const char *continues; /* number of the adjourned meeting */
  const char *agenda;
  const char *minutes; /* how many */
  const char *added;
  const char *sign;
} Words;

static const Words gujarati = {
  TRUE, "પ્રતિ: મંડળીનાં સર્વે સભાસદ બહેનો, અને ઓડિટર", "પ્રતિ: સર્વે સભ્ય બહેનો", "સભા નં. {1}", "તારીખ: {1}",
  "આથી જણાવવાનું કે {1}ની સભા તારીખ {2} ના રોજ {3} વાગ્યે {4} ખાતે મળશે. આપ સમયસર હાજર રહેશો.",
  "આ સભા મોકૂફ રહેલી સભા {1} આગળ ચલાવશે.", "કાર્યસૂચિ", "({1} મિનિટ)",
  " – સૂચના પછી ઉમેરાયું", "મંત્રી · Secretary",
};

static const Words english = {
  FALSE, "To: all members of the cooperative, and the auditor", "To: all who hold a seat", "Meeting {1}", "Date: {1}",
  "Notice is given that the {1} will meet on {2} at {3}, at {4}. You are asked to come in time.",
  "This meeting continues the adjourned meeting {1}.", "Agenda", "({1} minutes)",
  " – added after the notice", "Secretary · મંત્રી",
};

static const char *
choose (PgRow *row, const Words *words, guint column, guint column_gu)
{
  return pg_row_get_words (row, words->is_gujarati && !pg_row_is_null (row, column_gu) ? column_gu : column);
}

static char *
dup_day (const Words *words, BaseDay day)
{
  return words->is_gujarati ? paper_dup_day_gu (day) : base_day_dup_text (day);
}

static char *
dup_kind (PgRow *row, const Words *words)
{
  const char *body = choose (row, words, NOTICE_BODY, NOTICE_BODY_GU);

  if (g_str_equal (pg_row_get_words (row, NOTICE_KIND), "annual"))
    return g_strdup (words->is_gujarati ? "વાર્ષિક સાધારણ સભા" : "annual general meeting");
  if (g_str_equal (pg_row_get_words (row, NOTICE_KIND), "special"))
    return g_strconcat (body, words->is_gujarati ? " (ખાસ)" : " (special)", NULL);
  return g_strdup (body);
}

static void
add_agenda (Flow *flow, const Words *words, PgResult *items)
{
  flow_add_text (flow, REPORT_INK_STRONG, words->agenda);
  for (guint i = 0; i < pg_result_get_row_count (items); i++)
    {
      g_autoptr (PgRow) row = pg_row_new (items, i);
      const char *title = choose (row, words, NOTICE_ITEM_TITLE, NOTICE_ITEM_TITLE_GU);
      g_autofree char *count = words->is_gujarati ? paper_dup_number_gu (pg_row_get_int (row, NOTICE_ITEM_MINUTES))
                                                  : g_strdup (pg_row_get_words (row, NOTICE_ITEM_MINUTES));
      g_autofree char *minutes = paper_dup_filled (words->minutes, count, NULL);
      gboolean is_timed = !pg_row_is_null (row, NOTICE_ITEM_MINUTES);
      g_autofree char *text = g_strconcat (title, is_timed ? " " : "", is_timed ? minutes : "",
                                           pg_row_get_bool (row, NOTICE_ITEM_IS_ADDED) ? words->added : "", NULL);

      flow_add_item (flow, pg_row_get_words (row, NOTICE_ITEM_PLACE), text,
                     (guint) MAX (1, pg_row_get_int (row, NOTICE_ITEM_DEPTH)) - 1);
    }
}

static void
add_page (Flow *flow, const Words *words, PgRow *row, PgResult *items)
{
  gboolean is_general = g_str_equal (pg_row_get_words (row, NOTICE_BODY_KIND), "general");
  g_autofree char *whom = dup_kind (row, words);
  g_autofree char *day = dup_day (words, pg_row_get_day (row, NOTICE_HELD_ON));
  g_autofree char *sent = dup_day (words, pg_row_get_day (row, NOTICE_SENT_ON));
  g_autofree char *number = paper_dup_filled (words->number, pg_row_get_words (row, NOTICE_NUMBER), NULL);
  g_autofree char *dated = paper_dup_filled (words->day, *sent != '\0' ? sent : "____________", NULL);
  g_autofree char *called = paper_dup_filled (words->called, whom, day, pg_row_get_words (row, NOTICE_BEGINS),
                                              choose (row, words, NOTICE_PLACE, NOTICE_PLACE_GU), NULL);
  const char *const who[] = { words->sign, NULL };

  flow_add_title (flow, "સભાની સૂચના", "Notice of a meeting");
  flow_add_text (flow, REPORT_INK_TEXT, number);
  flow_add_text (flow, REPORT_INK_TEXT, dated);
  flow_add_text (flow, REPORT_INK_TEXT, "");
  flow_add_text (flow, REPORT_INK_TEXT, is_general ? words->to_members : words->to_seats);
  flow_add_text (flow, REPORT_INK_TEXT, "");
  flow_add_text (flow, REPORT_INK_TEXT, called);
  if (!pg_row_is_null (row, NOTICE_CONTINUES))
    {
      g_autofree char *continues = paper_dup_filled (words->continues, pg_row_get_words (row, NOTICE_CONTINUES), NULL);

      flow_add_text (flow, REPORT_INK_TEXT, continues);
    }
  flow_add_text (flow, REPORT_INK_TEXT, "");
  add_agenda (flow, words, items);
  flow_add_signatures (flow, who, FALSE);
}

ReportDocument *
notice_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  g_autoptr (PgRow) row = pg_row_new (results[0], 0);
  gboolean is_draft = g_str_equal (pg_row_get_words (row, NOTICE_STATE), "draft");
  const FlowFrame frame = { pg_row_get_words (row, NOTICE_NUMBER), 0, is_draft ? "મુસદ્દો" : NULL };
  Flow *flow = flow_new (heading, &frame);

  add_page (flow, &gujarati, row, results[1]);
  flow_begin_page (flow);
  add_page (flow, &english, row, results[1]);
  return flow_take_document (flow, _("Notice of a meeting"));
}
