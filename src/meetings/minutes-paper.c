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

static void
add_signature (Flow *flow, PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, MINUTES_PAPER_SIGNED_ON));
  const char *signer = pg_row_get_words (row, is_gujarati (row) && !pg_row_is_null (row, MINUTES_PAPER_SIGNER_GU)
                                                ? MINUTES_PAPER_SIGNER_GU : MINUTES_PAPER_SIGNER);
  g_autofree char *signed_by = is_signed (row) ? g_strdup_printf ("%s · %s", signer, day) : NULL;
  const char *const who[] = { "અધ્યક્ષ · Chairperson", "તારીખ · Date", NULL };

  flow_add_text (flow, REPORT_INK_TEXT, "");
  if (signed_by != NULL)
    flow_add_text (flow, REPORT_INK_STRONG, signed_by);
  flow_add_signatures (flow, who, TRUE);
}

static ReportDocument *
make (const ReportHeading *heading, PgRow *row, const char *stamp, const char *certified, const char *title)
{
  g_autofree char *running = g_strdup_printf ("%s · %s", get_body (row), pg_row_get_words (row, MINUTES_PAPER_NUMBER));
  const FlowFrame frame = { running, (guint) pg_row_get_int (row, MINUTES_PAPER_FIRST_PAGE), stamp };
  Flow *flow = flow_new (heading, &frame);

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

ReportDocument *
minutes_copy_make (const ReportHeading *heading, PgResult *const *results)
{
  g_autoptr (PgRow) row = pg_row_new (results[0], 0);
  g_autofree char *certified = paper_dup_filled (
    is_gujarati (row) ? "કાર્યવાહી પુસ્તકની ખરી નકલ છે એમ પ્રમાણિત કરવામાં આવે છે. નં. {1}"
                      : "Certified to be a true copy of the minute book. No. {1}",
    pg_row_get_words (row, MINUTES_PAPER_CERTIFIED), NULL);

  /* what nobody signed, or nobody numbered, is no copy of the book */
  return make (heading, row, is_signed (row) && !pg_row_is_null (row, MINUTES_PAPER_CERTIFIED) ? NULL : "અપ્રમાણિત",
               certified, _("Certified copy of minutes"));
}
