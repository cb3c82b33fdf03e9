/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A certified copy of one woman's entry in the register of members and shares, which proves it like the register itself
 * (Gujarat Co-operative Societies Act 1961, ss. 39 and 41). */
#define G_LOG_DOMAIN "copy-paper"

#include <glib/gi18n.h>

#include "base-money.h"
#include "share-paper.h"
#include "papers.h"

#define MARGIN 42.0
#define GAP 14.0
#define ROW_TOP 60.0
#define BLOCK_HEIGHT 176.0
#define FOOT 40.0

/* What was read, in order. */
enum { ENTRY, LINES, N_READ };

/* The movements: where each column begins, as parts of the width, and what stands above it. */
static const struct { double at, width; ReportInkAlign align; const char *title; } columns[] = {
  { 0.00, 0.10, REPORT_INK_LEFT, "તારીખ · Day" },
  { 0.11, 0.14, REPORT_INK_LEFT, "વ્યવહાર · Act" },
  { 0.26, 0.25, REPORT_INK_LEFT, "પ્રકાર · Kind" },
  { 0.52, 0.11, REPORT_INK_LEFT, "ક્રમાંક · Numbers" },
  { 0.64, 0.09, REPORT_INK_RIGHT, "શેર · Shares" },
  { 0.74, 0.11, REPORT_INK_RIGHT, "રકમ · Paid (₹)" },
  { 0.875, 0.125, REPORT_INK_LEFT, "ઠરાવ · Resolution" },
};

static double
get_row_height (Paper *paper)
{
  return report_ink_get_line_height (paper->ink, REPORT_INK_NOTE) + 4;
}

static void
draw_cells (Paper *paper, cairo_t *cairo, ReportInkStyle style, const char *const *cells, double y)
{
  double width = paper->width - 2 * MARGIN;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    report_ink_whole (paper->ink, cairo, style, cells[i], MARGIN + columns[i].at * width, y, columns[i].width * width,
                      columns[i].align);
  report_ink_rule (cairo, MARGIN, y + get_row_height (paper) - 2, width, 0.3, 0.6);
}

static void
draw_line (Paper *paper, cairo_t *cairo, guint i, double y)
{
  g_autoptr (PgRow) row = paper_get_row (paper, LINES, i);
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, COPY_LINE_VALUE_ON));
  g_autofree char *count = base_number_dup_text (pg_row_get_int (row, COPY_LINE_SHARE_COUNT));
  g_autofree char *paid = base_money_dup_text (pg_row_get_int (row, COPY_LINE_PAID_PAISE));

  draw_cells (paper, cairo, REPORT_INK_NOTE,
              (const char *[]){ day, pg_row_get_words (row, COPY_LINE_ACT_NUMBER),
                                share_paper_word (pg_row_get_text (row, COPY_LINE_KIND)),
                                pg_row_get_words (row, COPY_LINE_NUMBERS), count, paid,
                                pg_row_get_words (row, COPY_LINE_RESOLUTION_NUMBER) }, y);
}

static double
draw_pair (Paper *paper, cairo_t *cairo, const char *label, const char *value, const char *other_label,
           const char *other_value, double y)
{
  const ReportField fields[] = { { label, value, 1 }, { other_label, other_value, 1 } };

  return report_fields (paper->ink, cairo, fields, 2, MARGIN, y, paper->width - 2 * MARGIN, GAP) + 1;
}

static char *
dup_end (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, COPY_CEASED_ON));

  return paper_dup_both (day, share_paper_word (pg_row_get_text (row, COPY_CEASED_REASON)));
}

/* What the register has to hold of a member (s. 39), and her shares. */
static double
draw_entry (Paper *paper, cairo_t *cairo, double y)
{
  PgRow *row = paper->row;
  double start = y, width = paper->width - 2 * MARGIN;
  g_autofree char *admitted = base_day_dup_text (pg_row_get_day (row, COPY_ADMITTED_ON));
  g_autofree char *admitted_by = paper_dup_both (admitted, pg_row_get_text (row, COPY_ADMITTED_BY));
  g_autofree char *occupation
    = paper_dup_both (pg_row_get_text (row, COPY_OCCUPATION_GU), pg_row_get_text (row, COPY_OCCUPATION));
  g_autofree char *ended = dup_end (row);
  g_autofree char *nominated = base_day_dup_text (pg_row_get_day (row, COPY_NOMINATED_ON));
  g_autofree char *nominees = paper_dup_both (nominated, pg_row_get_text (row, COPY_NOMINEES));
  g_autofree char *count = base_number_dup_text (pg_row_get_int (row, COPY_SHARE_COUNT));
  g_autofree char *paid = base_money_dup_text (pg_row_get_int (row, COPY_PAID_PAISE));
  g_autofree char *shares = paper_dup_both (count, pg_row_get_text (row, COPY_NUMBERS));
  const char *relation = share_paper_word (pg_row_get_text (row, COPY_MIDDLE_RELATION));
  g_autofree char *middle = paper_dup_both (pg_row_get_text (row, COPY_MIDDLE_NAME), relation);

  y += draw_pair (paper, cairo, "સભાસદ નં. · Member No.", pg_row_get_words (row, COPY_MEMBER_NUMBER),
                  "વર્ગ · Class", share_paper_word (pg_row_get_text (row, COPY_CLASS)), y);
  y += draw_pair (paper, cairo, "નામ", pg_row_get_words (row, COPY_NAME_GU), "Name",
                  pg_row_get_words (row, COPY_NAME), y);
  y += draw_pair (paper, cairo, "પતિ / પિતા · Husband / father", middle, "કામ-ધંધો · Occupation", occupation, y);
  y += report_field (paper->ink, cairo, "સરનામું · Address", pg_row_get_words (row, COPY_ADDRESS), MARGIN, y,
                     width) + 1;
  y += draw_pair (paper, cairo, "દાખલ થયાં, ઠરાવ · Admitted, by resolution", admitted_by,
                  "ત્યારની ઉંમર · Age at admission", pg_row_get_words (row, COPY_AGE_AT_ADMISSION), y);
  y += draw_pair (paper, cairo, "સભાસદપદનો અંત, કારણ · Ceased, reason", *ended != '\0' ? ended : "—",
                  "ભરેલી રકમ (₹) · Paid up (₹)", paid, y);
  y += report_long_field (paper->ink, cairo, "નોમિની, નોંધ તારીખ · Nominees, recorded",
                          *nominees != '\0' ? nominees : "—", MARGIN, y, width) + 1;
  y += report_long_field (paper->ink, cairo, "શેર, ક્રમાંક · Shares, numbers", shares, MARGIN, y, width) + 1;
  return y - start;
}

/* Serial, day, for whom: at the head of each page, so that no page passes for another copy's. */
static double
draw_serial (Paper *paper, cairo_t *cairo, double y)
{
  double width = paper->width - 2 * MARGIN;
  g_autofree char *day = base_day_dup_text (pg_row_get_day (paper->row, COPY_ISSUED_ON));
  g_autofree char *words
    = g_strdup_printf ("નકલ ક્રમાંક · Serial  %s     તારીખ · Date  %s", pg_row_get_words (paper->row, COPY_NUMBER),
                       day);

  report_box (cairo, &report_teal, 0.08, MARGIN, y, width, 22);
  report_lines (paper->ink, cairo, REPORT_INK_STRONG, words, MARGIN, y + 3, width, REPORT_INK_CENTRE, 1);
  return 28;
}

/* Chairperson, vice-chairperson, secretary or whom the bye-laws name may certify (s. 33). */
static void
draw_certification (Paper *paper, cairo_t *cairo, double y)
{
  PgRow *row = paper->row;
  double width = paper->width - 2 * MARGIN;
  g_autofree char *recipient
    = paper_dup_both (pg_row_get_text (row, COPY_RECIPIENT), pg_row_get_text (row, COPY_PURPOSE));

  report_box (cairo, &report_teal, 0, MARGIN, y, width, BLOCK_HEIGHT - 12);
  y += 8;
  y += report_lines (paper->ink, cairo, REPORT_INK_TEXT,
                     "પ્રમાણિત કરવામાં આવે છે કે ઉપરની નોંધ, મંડળીના રોજિંદા કામમાં નિયમિત રખાતા સભાસદ અને"
                     " શેર રજિસ્ટરની નોંધની ખરી નકલ છે.",
                     MARGIN + 10, y, width - 20, REPORT_INK_LEFT, 2);
  y += report_lines (paper->ink, cairo, REPORT_INK_NOTE,
                     "Certified to be a true copy of the entry in the register of members and shares, which is"
                     " regularly kept in the course of the society’s business (Gujarat Co-operative Societies Act"
                     " 1961, s. 41).",
                     MARGIN + 10, y, width - 20, REPORT_INK_LEFT, 2) + 4;
  report_field (paper->ink, cairo, "કોને આપી, શા માટે · Given to, for", recipient, MARGIN + 10, y, width - 180);
  y += report_field (paper->ink, cairo, "નકલ ફીની પહોંચ · Fee receipt No.", "", MARGIN + width - 150, y, 140);
  report_signature (paper->ink, cairo, "પ્રમુખ / ઉપપ્રમુખ / મંત્રી · Chairperson / Vice-chairperson / Secretary",
                    MARGIN + 10, y + 40, 290);
  report_signature (paper->ink, cairo, "મંડળીનો સિક્કો · Seal", MARGIN + width - 160, y + 40, 150);
}

/* Lines that fit on page `n`, whose first one begins at `height` on the first page; -1: not even the certification
 * finds room under them. */
static gint
count_fitting (Paper *paper, guint n, double height)
{
  double top = n == 0 ? height : ROW_TOP;
  double room = paper->height - FOOT - BLOCK_HEIGHT - top - get_row_height (paper);

  return room < 0 ? -1 : (gint) (room / get_row_height (paper));
}

static double
draw_first_top (Paper *paper, cairo_t *cairo)
{
  double y = 28, width = paper->width - 2 * MARGIN;

  y += report_letterhead (paper->ink, cairo, paper->heading, MARGIN, y, width) + 4;
  y += report_title (paper->ink, cairo, "પ્રમાણિત નકલ", "CERTIFIED COPY OF AN ENTRY IN THE REGISTER", MARGIN, y,
                     width) + 4;
  y += draw_serial (paper, cairo, y);
  return y + draw_entry (paper, cairo, y) + 4;
}

/* The lines of page `n`: where they begin, and how many there are. TRUE when it is the last page. */
static gboolean
place_lines (Paper *paper, guint n, double height, guint *first, guint *count)
{
  guint left = paper_get_row_count (paper, LINES);

  *first = 0;
  for (guint page = 0; ; page++)
    {
      gint fitting = count_fitting (paper, page, height);

      *count = MIN (left, (guint) MAX (fitting, 0));
      if (page == n)
        return left == *count && fitting >= 0;
      *first += *count;
      left -= *count;
    }
}

static guint
count_pages (Paper *paper)
{
  double height = draw_first_top (paper, NULL);
  guint n = 0, first, count;

  while (!place_lines (paper, n, height, &first, &count))
    n++;
  return n + 1;
}

static double
draw_titles (Paper *paper, cairo_t *cairo, double y)
{
  const char *titles[G_N_ELEMENTS (columns)];

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    titles[i] = columns[i].title;
  report_set_colour (cairo, &report_grey, 1);
  draw_cells (paper, cairo, REPORT_INK_LABEL, titles, y);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  return get_row_height (paper);
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  double height = draw_first_top (paper, NULL);
  guint first, count;
  gboolean is_last = place_lines (paper, n, height, &first, &count);
  g_autofree char *page = g_strdup_printf ("%u / %u", n + 1, count_pages (paper));
  double y = n == 0 ? draw_first_top (paper, cairo) : ROW_TOP - 28 + draw_serial (paper, cairo, ROW_TOP - 28);

  if (count > 0)
    y += draw_titles (paper, cairo, y);
  for (guint i = first; i < first + count; i++, y += get_row_height (paper))
    draw_line (paper, cairo, i, y);
  if (is_last)
    draw_certification (paper, cairo, paper->height - FOOT - BLOCK_HEIGHT);
  report_lines (paper->ink, cairo, REPORT_INK_LABEL, page, MARGIN, paper->height - 30, 60, REPORT_INK_LEFT, 1);
  report_foot (paper->ink, cairo, paper->heading, MARGIN, paper->height - 30, paper->width - 2 * MARGIN);
}

ReportDocument *
copy_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  static const PaperShape shape = { .title = N_("Certified copy"), .width = REPORT_A4_SHORT, .height = REPORT_A4_LONG,
                                    .n_results = N_READ, .photo_column = -1, .count = count_pages, .draw = draw };

  return paper_make (&shape, heading, results);
}
