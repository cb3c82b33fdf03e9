/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The minutes of a meeting as they stand in the minute book, with their pages counted through the book; and a copy of
 * them that is certified. */
#define G_LOG_DOMAIN "minutes-paper"

#include <glib/gi18n.h>
#include <string.h>

#include "flow.h"
#include "meeting-papers.h"
#include "paper.h"

#define MARK "# "
#define NO_BREAK_SPACE "\302\240"

static gboolean
is_gujarati (PgRow *row)
{
  return g_str_equal (pg_row_get_words (row, MINUTES_PAPER_LANGUAGE), "gu");
}

static const char *
get_body (PgRow *row)
{
  gboolean has_own = is_gujarati (row) && !pg_row_is_null (row, MINUTES_PAPER_BODY_GU);

  return pg_row_get_words (row, has_own ? MINUTES_PAPER_BODY_GU : MINUTES_PAPER_BODY);
}

static gboolean
is_signed (PgRow *row)
{
  return pg_row_get_day (row, MINUTES_PAPER_SIGNED_ON) != BASE_DAY_NONE;
}

/* The first heading is that of the whole. */
static void
add_words (Flow *flow, const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);
  ReportInkStyle style = REPORT_INK_FIGURE;

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], MARK))
      {
        flow_add_text (flow, style, lines[i] + strlen (MARK));
        style = REPORT_INK_STRONG;
      }
    else
      flow_add_text (flow, REPORT_INK_TEXT, lines[i]);
}

/* What the meeting that confirmed them said, beside the text. */
static void
add_confirmation (Flow *flow, PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, MINUTES_PAPER_CONFIRMED_ON));
  g_autofree char *confirmed = NULL;

  if (pg_row_is_null (row, MINUTES_PAPER_CONFIRMED_IN))
    return;
  confirmed = paper_dup_filled (is_gujarati (row) ? "સભા {1} (તારીખ {2}) માં મંજૂર."
                                                  : "Confirmed in meeting {1} on {2}.",
                                pg_row_get_words (row, MINUTES_PAPER_CONFIRMED_IN), day, NULL);
  flow_add_text (flow, REPORT_INK_TEXT, "");
  flow_add_text (flow, REPORT_INK_STRONG, confirmed);
  if (!pg_row_is_null (row, MINUTES_PAPER_CORRECTIONS))
    {
      g_autofree char *corrected = g_strconcat (is_gujarati (row) ? "સુધારો: " : "Corrections: ",
                                                pg_row_get_words (row, MINUTES_PAPER_CORRECTIONS), NULL);

      flow_add_text (flow, REPORT_INK_TEXT, corrected);
    }
}

/* Of a translation: where in the minute book the text stands that was signed. */
static void
add_where_signed (Flow *flow, PgRow *row)
{
  gint64 first = pg_row_get_int (row, MINUTES_PAPER_FIRST_PAGE);
  gint64 last = first + pg_row_get_int (row, MINUTES_PAPER_PAGE_COUNT) - 1;
  g_autofree char *from = g_strdup_printf ("%" G_GINT64_FORMAT, first);
  g_autofree char *to = g_strdup_printf ("%" G_GINT64_FORMAT, last);
  g_autofree char *words = paper_dup_filled (
    is_gujarati (row) ? "અનુવાદ. સહી થયેલી કાર્યવાહી અંગ્રેજીમાં છે: કાર્યવાહી પુસ્તક, પાન {1} થી {2}."
                      : "Translation. The minutes that were signed are in Gujarati: minute book, pages {1} to {2}.",
    from, to, NULL);

  flow_add_text (flow, REPORT_INK_TEXT, words);
}

/* Before anybody signed there is an empty line for who did and when: the pages are counted then, and stay so many. */
static void
add_signature (Flow *flow, PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, MINUTES_PAPER_SIGNED_ON));
  const char *signer = pg_row_get_words (row, is_gujarati (row) && !pg_row_is_null (row, MINUTES_PAPER_SIGNER_GU)
                                                ? MINUTES_PAPER_SIGNER_GU : MINUTES_PAPER_SIGNER);
  g_autofree char *signed_by = is_signed (row) ? g_strdup_printf ("%s · %s", signer, day) : g_strdup (NO_BREAK_SPACE);
  const char *const who[] = { "અધ્યક્ષ · Chairperson", "તારીખ · Date", NULL };

  flow_add_text (flow, REPORT_INK_TEXT, "");
  flow_add_text (flow, REPORT_INK_STRONG, signed_by);
  flow_add_signatures (flow, who, TRUE);
}

static ReportDocument *
make (const ReportHeading *heading, PgRow *row, const char *stamp, const char *certified, const char *title)
{
  g_autofree char *running = g_strdup_printf ("%s · %s", get_body (row), pg_row_get_words (row, MINUTES_PAPER_NUMBER));
  gboolean is_of_book = pg_row_get_bool (row, MINUTES_PAPER_IS_OF_BOOK);
  const FlowFrame frame = { running, is_of_book ? (guint) pg_row_get_int (row, MINUTES_PAPER_FIRST_PAGE) : 0, stamp };
  Flow *flow = flow_new (heading, &frame);

  if (!is_of_book)
    add_where_signed (flow, row);
  add_words (flow, pg_row_get_words (row, MINUTES_PAPER_WORDS));
  add_confirmation (flow, row);
  add_signature (flow, row);
  if (certified != NULL)
    {
      const char *const who[] = { "પ્રમાણિત કરનાર · Certified by", "સિક્કો · Seal", NULL };

      flow_add_text (flow, REPORT_INK_STRONG, certified);
      flow_add_signatures (flow, who, FALSE);
    }
  return flow_take_document (flow, title);
}

ReportDocument *
minutes_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  g_autoptr (PgRow) row = pg_row_new (results[0], 0);
  const char *stamp = pg_row_is_null (row, MINUTES_PAPER_CONFIRMED_IN) ? "મુસદ્દો" : NULL;

  return make (heading, row, stamp, NULL, _("Minutes"));
}

static const char *
get_certified_words (PgRow *row)
{
  if (pg_row_get_bool (row, MINUTES_PAPER_IS_OF_BOOK))
    return is_gujarati (row) ? "કાર્યવાહી પુસ્તકની ખરી નકલ છે એમ પ્રમાણિત કરવામાં આવે છે. નં. {1}"
                             : "Certified to be a true copy of the minute book. No. {1}";
  return is_gujarati (row) ? "કાર્યવાહી પુસ્તકનો ખરો અનુવાદ છે એમ પ્રમાણિત કરવામાં આવે છે. નં. {1}"
                           : "Certified to be a true translation of the minute book. No. {1}";
}

ReportDocument *
minutes_copy_make (const ReportHeading *heading, PgResult *const *results)
{
  g_autoptr (PgRow) row = pg_row_new (results[0], 0);
  g_autofree char *certified = paper_dup_filled (get_certified_words (row),
                                                 pg_row_get_words (row, MINUTES_PAPER_CERTIFIED), NULL);

  /* what nobody signed, or nobody numbered, is no copy of the book */
  return make (heading, row, is_signed (row) && !pg_row_is_null (row, MINUTES_PAPER_CERTIFIED) ? NULL : "અપ્રમાણિત",
               certified, _("Certified copy of minutes"));
}
