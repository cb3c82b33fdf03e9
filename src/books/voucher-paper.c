/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A voucher on half a sheet of A4: to be signed, kept with its papers, or given away as a receipt. */
#define G_LOG_DOMAIN "voucher-paper"

#include "voucher-paper.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "paper.h"

#define MARGIN 34.0
#define AMOUNT 92.0
#define GAP 10.0
#define SIGN_Y 44.0 /* of the lines to sign on, from below */
#define THUMB 36.0
#define LINES_A_PAGE 6

enum { HEAD, LINES, N_RESULTS };

PG_DEFINE_RELATION (voucher_paper, "voucher-paper", VOUCHER_PAPER_ID, VOUCHER_PAPER_COLUMNS, "voucher", "act")
PG_DEFINE_RELATION (voucher_paper_line, "voucher-paper-line", VOUCHER_PAPER_LINE_ORDINAL, VOUCHER_PAPER_LINE_COLUMNS,
                    "voucher", "account", "act")

/* What differs from kind to kind; `other` is who stands on the other side, NULL where nobody does. */
typedef struct
{
  const char *kind;
  const char *title;
  const char *other;
  const char *signer; /* of the other side; NULL: nobody signs */
} Kind;

static const Kind kinds[] = {
  { "receipt", "આવક વાઉચર · RECEIPT", "કોના તરફથી મળ્યા · Received from",
    "આપનારની સહી / અંગૂઠો · Signature / thumb of payer" },
  { "payment", "ચૂકવણી વાઉચર · PAYMENT VOUCHER", "કોને ચૂકવ્યા · Paid to",
    "લેનારની સહી / અંગૂઠો · Received by, signature / thumb" },
  { "contra", "કોન્ટ્રા વાઉચર · CONTRA VOUCHER", NULL, NULL },
  { "journal", "જર્નલ વાઉચર · JOURNAL VOUCHER", NULL, NULL },
  { "sales", "વેચાણ વાઉચર · SALES VOUCHER", "કોને વેચ્યું · Sold to", NULL },
  { "purchase", "ખરીદી વાઉચર · PURCHASE VOUCHER", "કોની પાસેથી ખરીદ્યું · Bought from", NULL },
  { "credit_note", "જમા નોંધ · CREDIT NOTE", "કોને આપી · Given to", NULL },
  { "debit_note", "ઉધાર નોંધ · DEBIT NOTE", "કોને મોકલી · Sent to", NULL },
  { "opening", "શરૂઆતની સિલક · OPENING BALANCES", NULL, NULL },
  { "closing", "વર્ષની આખર નોંધ · CLOSING ENTRY", NULL, NULL },
};

static const Kind *
find_kind (Paper *paper)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].kind, pg_row_get_text (paper->row, VOUCHER_PAPER_KIND)) == 0)
      return &kinds[i];
  g_assert_not_reached ();
}

static guint
count_pages (Paper *paper)
{
  return MAX (1, (paper_get_row_count (paper, LINES) + LINES_A_PAGE - 1) / LINES_A_PAGE);
}

static double
get_width (Paper *paper)
{
  return paper->width - 2 * MARGIN;
}

static double
draw_fields (Paper *paper, cairo_t *cairo, double y)
{
  const Kind *kind = find_kind (paper);
  g_autofree char *day = base_day_dup_text (pg_row_get_day (paper->row, VOUCHER_PAPER_DATED_ON));
  const ReportField fields[] = {
    { "વાઉચર નં. · Voucher No.", pg_row_get_words (paper->row, VOUCHER_PAPER_NUMBER), 3 },
    { "તારીખ · Date", day, 2 },
    { kind->other, pg_row_get_words (paper->row, VOUCHER_PAPER_PARTY), 6 },
  };
  double start = y;

  y += report_fields (paper->ink, cairo, fields, kind->other != NULL ? 3 : 2, MARGIN, y, get_width (paper), GAP);
  y += report_field (paper->ink, cairo, "શા માટે · What for", pg_row_get_words (paper->row, VOUCHER_PAPER_NARRATION),
                     MARGIN, y, get_width (paper));
  return y - start;
}

/* One row of the table; an amount of 0 is left out. */
static double
draw_line (Paper *paper, cairo_t *cairo, ReportInkStyle style, const char *words, gint64 debit, gint64 credit,
           double y)
{
  double right = paper->width - MARGIN, height = report_ink_get_line_height (paper->ink, style) + 2;
  const gint64 sides[] = { credit, debit };

  report_lines (paper->ink, cairo, style, words, MARGIN, y, get_width (paper) - 2 * AMOUNT, REPORT_INK_LEFT, 1);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      g_autofree char *amount = base_money_dup_text (sides[i]);

      if (sides[i] != 0)
        report_ink_whole (paper->ink, cairo, style, amount, right - (i + 1) * AMOUNT, y, AMOUNT, REPORT_INK_RIGHT);
    }
  report_ink_rule (cairo, MARGIN, y + height - 1, get_width (paper), 0.3, 0.6);
  return height;
}

static double
draw_headings (Paper *paper, cairo_t *cairo, double y)
{
  double right = paper->width - MARGIN;

  report_lines (paper->ink, cairo, REPORT_INK_LABEL, "ખાતું · Account", MARGIN, y, AMOUNT, REPORT_INK_LEFT, 1);
  report_lines (paper->ink, cairo, REPORT_INK_LABEL, "ઉધાર · Debit (₹)", right - 2 * AMOUNT, y, AMOUNT,
                REPORT_INK_RIGHT, 1);
  y += report_lines (paper->ink, cairo, REPORT_INK_LABEL, "જમા · Credit (₹)", right - AMOUNT, y, AMOUNT,
                     REPORT_INK_RIGHT, 1) + 2;
  report_ink_rule (cairo, MARGIN, y - 1, get_width (paper), 0.6, 0);
  return report_ink_get_line_height (paper->ink, REPORT_INK_LABEL) + 2;
}

/* The lines of page `n`, and the sum under the last. */
static double
draw_table (Paper *paper, guint n, cairo_t *cairo, double y)
{
  guint count = paper_get_row_count (paper, LINES);
  gint64 total = pg_row_get_int (paper->row, VOUCHER_PAPER_TOTAL);
  double start = y;

  y += draw_headings (paper, cairo, y);
  for (guint i = n * LINES_A_PAGE; i < MIN (count, (n + 1) * LINES_A_PAGE); i++)
    {
      g_autoptr (PgRow) row = paper_get_row (paper, LINES, i);
      g_autofree char *name = paper_dup_both (pg_row_get_text (row, VOUCHER_PAPER_LINE_NAME_GU),
                                                   pg_row_get_text (row, VOUCHER_PAPER_LINE_NAME));
      g_autofree char *words = paper_dup_both (name, pg_row_get_text (row, VOUCHER_PAPER_LINE_MORE));

      y += draw_line (paper, cairo, REPORT_INK_TEXT, words, pg_row_get_int (row, VOUCHER_PAPER_LINE_DEBIT),
                      pg_row_get_int (row, VOUCHER_PAPER_LINE_CREDIT), y);
    }
  if (n + 1 == count_pages (paper))
    y += draw_line (paper, cairo, REPORT_INK_STRONG, "કુલ · Total", total, total, y);
  return y - start;
}

static void
draw_signer (Paper *paper, cairo_t *cairo, const char *who, const char *name, double x, double width)
{
  double y = paper->height - SIGN_Y;

  report_lines (paper->ink, cairo, REPORT_INK_TEXT, name, x,
                y - report_ink_get_line_height (paper->ink, REPORT_INK_TEXT), width, REPORT_INK_CENTRE, 1);
  report_signature (paper->ink, cairo, who, x, y, width);
}

static void
draw_signatures (Paper *paper, cairo_t *cairo)
{
  const Kind *kind = find_kind (paper);
  double third = (get_width (paper) - THUMB - 3 * GAP) / 3;
  double right = paper->width - MARGIN - THUMB;

  draw_signer (paper, cairo, "તૈયાર કરનાર · Prepared by", pg_row_get_words (paper->row, VOUCHER_PAPER_MADE_BY), MARGIN,
               third);
  draw_signer (paper, cairo, "ચકાસનાર · Checked by", pg_row_get_words (paper->row, VOUCHER_PAPER_CHECKED_BY),
               MARGIN + third + GAP, third);
  if (kind->signer == NULL)
    return;
  draw_signer (paper, cairo, kind->signer, NULL, MARGIN + 2 * (third + GAP), third);
  report_thumb_box (paper->ink, cairo, NULL, right, paper->height - SIGN_Y - THUMB - 4, THUMB, THUMB + 4);
}

/* What became of it, under its title. */
static char *
dup_fate (Paper *paper)
{
  const char *reverses = pg_row_get_text (paper->row, VOUCHER_PAPER_REVERSES);
  const char *reversed_by = pg_row_get_text (paper->row, VOUCHER_PAPER_REVERSED_BY);

  if (reverses != NULL)
    return g_strconcat ("ઉલટાવે છે · Reverses ", reverses, NULL);
  return reversed_by != NULL ? g_strconcat ("ઉલટાવ્યું · Reversed by ", reversed_by, NULL) : NULL;
}

static void
draw_title (Paper *paper, guint n, cairo_t *cairo, double *y)
{
  g_autofree char *place = g_strdup_printf ("%u / %u", n + 1, count_pages (paper));
  g_autofree char *fate = dup_fate (paper);

  if (count_pages (paper) > 1)
    report_lines (paper->ink, cairo, REPORT_INK_NOTE, place, MARGIN, *y, get_width (paper), REPORT_INK_RIGHT, 1);
  report_lines (paper->ink, cairo, REPORT_INK_NOTE, fate, MARGIN, *y, get_width (paper), REPORT_INK_LEFT, 1);
  report_set_colour (cairo, &report_teal, 1);
  *y += report_lines (paper->ink, cairo, REPORT_INK_FIGURE, find_kind (paper)->title, MARGIN, *y, get_width (paper),
                      REPORT_INK_CENTRE, 1);
  cairo_set_source_rgb (cairo, 0, 0, 0);
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  double y = 18;

  y += report_letterhead (paper->ink, cairo, paper->heading, MARGIN, y, get_width (paper)) + 2;
  draw_title (paper, n, cairo, &y);
  y += draw_fields (paper, cairo, y);
  y += draw_table (paper, n, cairo, y) + 2;
  if (n + 1 == count_pages (paper))
    {
      paper_draw_words (paper, cairo, pg_row_get_int (paper->row, VOUCHER_PAPER_TOTAL), MARGIN, y);
      draw_signatures (paper, cairo);
    }
  report_foot (paper->ink, cairo, paper->heading, MARGIN, paper->height - 18, get_width (paper));
  if (g_strcmp0 (pg_row_get_text (paper->row, VOUCHER_PAPER_STATE), "cancelled") == 0)
    report_stamp (paper->ink, cairo, &report_red, "રદ · CANCELLED", paper->width, paper->height);
}

static ReportDocument *
voucher_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  static const PaperShape shape = { .title = N_("Voucher"), .width = PAPER_A5_LONG,
                                        .height = PAPER_A5_SHORT, .n_results = N_RESULTS, .photo_column = -1,
                                        .count = count_pages, .draw = draw };

  return paper_make (&shape, heading, results);
}

static const ReportParameter of_a_voucher[] = {
  { "voucher_id", N_("Voucher"), REPORT_PARAMETER_RECORD, NULL },
  { "number", N_("or its number"), REPORT_PARAMETER_TEXT, NULL },
};

static const Report voucher_report = {
  .id = "voucher", .title = N_("Voucher"), .query = "voucher-paper", .parameters = of_a_voucher,
  .n_parameters = G_N_ELEMENTS (of_a_voucher),
};

static const PgRelation *const of_voucher[] = { &voucher_paper_line, NULL };

const DeskReport voucher_reports[] = {
  { &voucher_report, &voucher_paper, .more = of_voucher, .make = voucher_paper_make },
  { NULL, NULL },
};
