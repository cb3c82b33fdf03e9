/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The receipt for money on a membership: half a sheet, for her to keep. */
#define G_LOG_DOMAIN "receipt-paper"

#include <glib/gi18n.h>

#include "base-money.h"
#include "share-paper.h"
#include "papers.h"

#define MARGIN 34.0
#define AMOUNT 110.0

static double
draw_amount (Paper *paper, cairo_t *cairo, ReportInkStyle style, const char *label, gint64 paise, double y)
{
  double width = paper->width - 2 * MARGIN;
  g_autofree char *amount = base_money_dup_text (paise);
  double height = report_ink_get_line_height (paper->ink, style) + 3;

  report_lines (paper->ink, cairo, style, label, MARGIN, y, width - AMOUNT, REPORT_INK_LEFT, 1);
  report_ink_whole (paper->ink, cairo, style, amount, paper->width - MARGIN - AMOUNT, y, AMOUNT, REPORT_INK_RIGHT);
  report_ink_rule (cairo, MARGIN, y + height - 1, width, 0.3, 0.6);
  return height;
}

static double
draw_amounts (Paper *paper, cairo_t *cairo, double y)
{
  static const struct { const char *label; guint column; } kinds[] = {
    { "પ્રવેશ ફી · Entrance fee", RECEIPT_PAPER_FEE_PAISE },
    { "શેરની રકમ · Share money", RECEIPT_PAPER_SHARE_PAISE },
    { "શેર પર માગેલી રકમ · Money on calls", RECEIPT_PAPER_CALL_PAISE },
  };
  double start = y;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gint64 paise = pg_row_get_int (paper->row, kinds[i].column);

      if (paise != 0)
        y += draw_amount (paper, cairo, REPORT_INK_TEXT, kinds[i].label, paise, y);
    }
  y += draw_amount (paper, cairo, REPORT_INK_STRONG, "કુલ (₹) · Total (₹)",
                    pg_row_get_int (paper->row, RECEIPT_PAPER_TOTAL_PAISE), y);
  return y - start;
}

static char *
dup_whom (PgRow *row)
{
  gint64 number = pg_row_get_int (row, RECEIPT_PAPER_MEMBER_NUMBER);

  if (number != 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, number);
  return g_strdup (pg_row_get_words (row, RECEIPT_PAPER_APPLICATION_NUMBER));
}

/* Who gave the money, when it was not she. */
static char *
dup_payer (PgRow *row)
{
  if (pg_row_is_null (row, RECEIPT_PAPER_PAYER))
    return paper_dup_both (pg_row_get_text (row, RECEIPT_PAPER_NAME_GU), pg_row_get_text (row, RECEIPT_PAPER_NAME));
  return paper_dup_both (pg_row_get_text (row, RECEIPT_PAPER_PAYER_GU), pg_row_get_text (row, RECEIPT_PAPER_PAYER));
}

static double
draw_fields (Paper *paper, cairo_t *cairo, double y)
{
  PgRow *row = paper->row;
  double width = paper->width - 2 * MARGIN, third = (width - 24) / 3, start = y;
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, RECEIPT_PAPER_RECEIVED_ON));
  g_autofree char *whom = dup_whom (row);
  g_autofree char *name
    = paper_dup_both (pg_row_get_text (row, RECEIPT_PAPER_NAME_GU), pg_row_get_text (row, RECEIPT_PAPER_NAME));
  g_autofree char *payer = dup_payer (row);
  gboolean is_member = pg_row_get_int (row, RECEIPT_PAPER_MEMBER_NUMBER) != 0;

  report_field (paper->ink, cairo, "પહોંચ નં. · Receipt No.", pg_row_get_words (row, RECEIPT_PAPER_NUMBER), MARGIN, y,
                third);
  report_field (paper->ink, cairo, "તારીખ · Date", day, MARGIN + third + 12, y, third);
  y += report_field (paper->ink, cairo, is_member ? "સભાસદ નં. · Member No." : "અરજી નં. · Application No.", whom,
                     MARGIN + 2 * (third + 12), y, third);
  y += report_field (paper->ink, cairo, "સભાસદ / અરજદાર · Member / applicant", name, MARGIN, y, width);
  report_field (paper->ink, cairo, "કોના તરફથી મળ્યા · Received from", payer, MARGIN, y, 2 * third + 12);
  y += report_field (paper->ink, cairo, "કેવી રીતે · By", share_paper_word (pg_row_get_text (row, RECEIPT_PAPER_WAY)),
                     MARGIN + 2 * (third + 12), y, third);
  return y - start;
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  double width = paper->width - 2 * MARGIN, y = 22;

  y += report_letterhead (paper->ink, cairo, paper->heading, MARGIN, y, width) + 3;
  report_set_colour (cairo, &report_teal, 1);
  y += report_lines (paper->ink, cairo, REPORT_INK_FIGURE, "પહોંચ · RECEIPT", MARGIN, y, width, REPORT_INK_CENTRE,
                     1) + 2;
  cairo_set_source_rgb (cairo, 0, 0, 0);
  y += draw_fields (paper, cairo, y) + 2;
  y += draw_amounts (paper, cairo, y) + 4;
  paper_draw_words (paper, cairo, pg_row_get_int (paper->row, RECEIPT_PAPER_TOTAL_PAISE), MARGIN, y);
  report_signature (paper->ink, cairo, "આપનારની સહી / અંગૂઠો · Signature / thumb of payer", MARGIN, paper->height - 52,
                    190);
  report_signature (paper->ink, cairo, "નાણાં લેનાર · Received by", paper->width - MARGIN - 170,
                    paper->height - 52, 170);
  report_foot (paper->ink, cairo, paper->heading, MARGIN, paper->height - 24, width);
}

ReportDocument *
receipt_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  static const PaperShape shape = { .title = N_("Receipt"), .width = PAPER_A5_LONG, .height = PAPER_A5_SHORT,
                                    .n_results = 1, .photo_column = -1, .draw = draw };

  return paper_make (&shape, heading, results);
}
