/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ballot paper: photograph, picture and name of each candidate, a column for each kind of seat, for women who may
 * not read. */
#define G_LOG_DOMAIN "ballot-paper"

#include "ballot-paper.h"

#include <glib/gi18n.h>

#include "ballot-symbol.h"
#include "base-money.h"
#include "paper.h"
#include "report-picture.h"

#define MARGIN 28.0
#define GAP 12.0
#define FOOT 66.0
#define ROWS_A_COLUMN 13 /* more candidates of one kind go on in the next column */
#define ROW_MOST 58.0
#define WIDE_ROW_MOST 84.0 /* of a paper of one column, on which all is larger */
#define WIDE 400.0
#define HEADING 48.0
#define MARK_MOST 30.0 /* the side of the box to mark */

enum { HEAD, LINES, N_RESULTS };

PG_DEFINE_RELATION (ballot_paper, "ballot-paper", BALLOT_PAPER_ID, BALLOT_PAPER_COLUMNS, "election")
PG_DEFINE_RELATION (ballot_paper_line, "ballot-paper-line", BALLOT_LINE_ID, BALLOT_LINE_COLUMNS, "election", "person")

/* One column of the paper: candidates of one kind, one under the other. */
typedef struct
{
  guint first, count;
} Column;

/* Candidates of one kind that need several columns are shared among them evenly. */
static GArray *
make_columns (PgResult *lines)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (Column));
  guint n = pg_result_get_row_count (lines);

  for (guint first = 0; first < n;)
    {
      const char *code = pg_result_get_text (lines, first, BALLOT_LINE_CODE);
      guint count = 0, parts;

      while (first + count < n && g_str_equal (pg_result_get_text (lines, first + count, BALLOT_LINE_CODE), code))
        count++;
      parts = (count + ROWS_A_COLUMN - 1) / ROWS_A_COLUMN;
      for (guint p = 0; p < parts; p++)
        {
          Column column = { first + count * p / parts, count * (p + 1) / parts - count * p / parts };

          g_array_append_val (columns, column);
        }
      first += count;
    }
  return columns;
}

static guint
count_most (GArray *columns)
{
  guint most = 1;

  for (guint i = 0; i < columns->len; i++)
    most = MAX (most, g_array_index (columns, Column, i).count);
  return most;
}

/* "વધુમાં વધુ 2 ને મત આપો · Vote for at most 2" under the kind of seat. */
static void
draw_heading (Paper *paper, cairo_t *cairo, PgRow *row, double x, double y, double width)
{
  g_autofree char *kind = paper_dup_both (pg_row_get_text (row, BALLOT_LINE_CATEGORY_GU),
                                          pg_row_get_text (row, BALLOT_LINE_CATEGORY));
  g_autofree char *count_gu = paper_dup_number_gu (pg_row_get_int (row, BALLOT_LINE_SEAT_COUNT));
  g_autofree char *count = base_number_dup_text (pg_row_get_int (row, BALLOT_LINE_SEAT_COUNT));
  g_autofree char *most = g_strdup_printf ("વધુમાં વધુ %s ને મત આપો · Vote for at most %s", count_gu, count);

  report_box (cairo, &report_teal, 0.10, x, y, width, HEADING - 8);
  report_ink_whole (paper->ink, cairo, REPORT_INK_STRONG, kind, x + 4, y + 2, width - 8, REPORT_INK_CENTRE);
  report_ink_whole (paper->ink, cairo, REPORT_INK_TEXT, most, x + 4, y + 19, width - 8, REPORT_INK_CENTRE);
}

static void
draw_photo (cairo_t *cairo, PgRow *row, double x, double y, double width, double height)
{
  g_autoptr (GBytes) bytes = pg_row_dup_bytes (row, BALLOT_LINE_PHOTO);
  cairo_surface_t *photo = report_picture_new (bytes);

  if (photo != NULL)
    {
      report_picture_draw (cairo, photo, x, y, width, height);
      cairo_surface_destroy (photo);
    }
  report_box (cairo, &report_grey, 0, x, y, width, height);
}

/* Who has no picture, because there were no more, is told by her number. */
static void
draw_symbol (Paper *paper, cairo_t *cairo, PgRow *row, double x, double y, double side)
{
  g_autofree char *place = paper_dup_number_gu (pg_row_get_int (row, BALLOT_LINE_ORDINAL));
  ReportInkStyle style = side > MARK_MOST ? REPORT_INK_HEADING : REPORT_INK_STRONG;

  if (!pg_row_is_null (row, BALLOT_LINE_SYMBOL))
    {
      ballot_symbol_draw (cairo, pg_row_get_words (row, BALLOT_LINE_SYMBOL), x, y, side);
      return;
    }
  report_box (cairo, &report_grey, 0, x, y, side, side);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  report_ink_whole (paper->ink, cairo, style, place, x,
                    y + (side - report_ink_get_line_height (paper->ink, style)) / 2, side, REPORT_INK_CENTRE);
}

/* Number, photograph, picture, name, and the box to mark. */
static void
draw_candidate (Paper *paper, cairo_t *cairo, PgRow *row, double x, double y, double width, double height)
{
  double side = height - 10, mark = MIN (side, MARK_MOST), name_x = x + 22 + side * 0.8 + 6 + side + 8;
  g_autofree char *place = paper_dup_number_gu (pg_row_get_int (row, BALLOT_LINE_ORDINAL));
  const char *name = pg_row_get_words (row, BALLOT_LINE_NAME);
  const char *name_gu = pg_row_get_words (row, BALLOT_LINE_NAME_GU);
  double name_width = x + width - mark - 10 - name_x;
  ReportInkStyle style = width > WIDE && height > ROW_MOST ? REPORT_INK_HEADING : REPORT_INK_STRONG;
  guint line_count = style == REPORT_INK_STRONG && height > 40 ? 2 : 1;
  double foot = report_ink_get_line_height (paper->ink, REPORT_INK_NOTE);
  double name_y = y + (height - line_count * report_ink_get_line_height (paper->ink, style) - foot) / 2;

  report_ink_whole (paper->ink, cairo, REPORT_INK_STRONG, place, x, y + height / 2 - 9, 18, REPORT_INK_CENTRE);
  draw_photo (cairo, row, x + 22, y + 5, side * 0.8, side);
  draw_symbol (paper, cairo, row, x + 22 + side * 0.8 + 6, y + 5, side);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  name_y += report_lines (paper->ink, cairo, style, name_gu[0] != '\0' ? name_gu : name, name_x, name_y, name_width,
                          REPORT_INK_LEFT, line_count);
  report_ink_whole (paper->ink, cairo, REPORT_INK_NOTE, name, name_x, name_y, name_width, REPORT_INK_LEFT);
  report_box (cairo, &report_teal, 0, x + width - mark - 4, y + (height - mark) / 2, mark, mark);
  report_ink_rule (cairo, x, y + height, width, 0.4, 0.5);
}

static double
draw_title (Paper *paper, cairo_t *cairo, double y)
{
  double width = paper->width - 2 * MARGIN, start = y;
  g_autofree char *day = base_day_dup_text (pg_row_get_day (paper->row, BALLOT_PAPER_POLL_ON));
  g_autofree char *name = paper_dup_both (pg_row_get_text (paper->row, BALLOT_PAPER_NAME_GU),
                                          pg_row_get_text (paper->row, BALLOT_PAPER_NAME));
  g_autofree char *which = g_strdup_printf ("%s · %s · %s", name, pg_row_get_words (paper->row, BALLOT_PAPER_NUMBER),
                                            day);

  y += report_letterhead (paper->ink, cairo, paper->heading, MARGIN, y, width) + 2;
  y += report_title (paper->ink, cairo, "મતપત્ર", "BALLOT PAPER", MARGIN, y, width);
  y += report_lines (paper->ink, cairo, REPORT_INK_TEXT, which, MARGIN, y, width, REPORT_INK_CENTRE, 1) + 6;
  return y - start;
}

static void
draw_foot (Paper *paper, cairo_t *cairo)
{
  double width = paper->width - 2 * MARGIN, y = paper->height - FOOT;

  y += report_lines (paper->ink, cairo, REPORT_INK_NOTE,
                     "જેમને મત આપવો હોય તેમના ખાનામાં નિશાની કરો. "
                     "વધારે નિશાની કરશો તો એ પ્રકારનો મત રદ થશે.", MARGIN, y,
                     width, REPORT_INK_LEFT, 1);
  report_lines (paper->ink, cairo, REPORT_INK_NOTE,
                "Mark the box of each woman you vote for. Too many marks make the vote for that kind of seat invalid.",
                MARGIN, y, width, REPORT_INK_LEFT, 1);
  report_signature (paper->ink, cairo, "મતદાન અધિકારીની સહી · Polling officer's initials", MARGIN + width * 0.6, y + 34,
                    width * 0.4);
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  g_autoptr (GArray) columns = make_columns (g_ptr_array_index (paper->results, LINES));
  double y = 16 + draw_title (paper, cairo, 16);
  double width = (paper->width - 2 * MARGIN - (MAX (columns->len, 1) - 1) * GAP) / MAX (columns->len, 1);
  double height = MIN (width > WIDE ? WIDE_ROW_MOST : ROW_MOST,
                       (paper->height - y - HEADING - FOOT - 6) / count_most (columns));

  if (columns->len == 0)
    report_lines (paper->ink, cairo, REPORT_INK_STRONG, "કોઈ હરીફાઈ નથી · Nobody votes: there is no contest", MARGIN,
                  y + 40, paper->width - 2 * MARGIN, REPORT_INK_CENTRE, 2);
  for (guint c = 0; c < columns->len; c++)
    {
      Column *column = &g_array_index (columns, Column, c);
      double x = MARGIN + c * (width + GAP);

      for (guint i = 0; i < column->count; i++)
        {
          g_autoptr (PgRow) row = paper_get_row (paper, LINES, column->first + i);

          if (i == 0)
            draw_heading (paper, cairo, row, x, y, width);
          draw_candidate (paper, cairo, row, x, y + HEADING + i * height, width, height);
        }
    }
  draw_foot (paper, cairo);
  if (!pg_row_get_bool (paper->row, BALLOT_PAPER_IS_FINAL))
    report_stamp (paper->ink, cairo, &report_grey, "કાચું · DRAFT", paper->width, paper->height);
}

static void
draw_sample (Paper *paper, guint n, cairo_t *cairo)
{
  draw (paper, n, cairo);
  if (pg_row_get_bool (paper->row, BALLOT_PAPER_IS_FINAL))
    report_stamp (paper->ink, cairo, &report_red, "નમૂનો · SAMPLE", paper->width, paper->height);
}

/* Upright for one or two columns, lying for more. */
static ReportDocument *
make (const ReportHeading *heading, PgResult *const *results, const char *title, PaperDraw how)
{
  g_autoptr (GArray) columns = make_columns (results[LINES]);
  gboolean is_lying = columns->len > 2;
  PaperShape shape = { .title = title, .width = is_lying ? REPORT_A4_LONG : REPORT_A4_SHORT,
                       .height = is_lying ? REPORT_A4_SHORT : REPORT_A4_LONG, .n_results = N_RESULTS,
                       .photo_column = -1, .draw = how };

  return paper_make (&shape, heading, results);
}

static ReportDocument *
ballot_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  return make (heading, results, N_("Ballot paper"), draw);
}

static ReportDocument *
sample_ballot_make (const ReportHeading *heading, PgResult *const *results)
{
  return make (heading, results, N_("Sample ballot"), draw_sample);
}

static const ReportParameter of_an_election[] = {
  { "election_id", N_("Election"), REPORT_PARAMETER_RECORD, NULL },
};

static const Report ballot_report = {
  .id = "ballot-paper", .title = N_("Ballot paper"), .query = "ballot-paper", .parameters = of_an_election,
  .n_parameters = G_N_ELEMENTS (of_an_election),
};

static const Report sample_report = {
  .id = "sample-ballot", .title = N_("Sample ballot"), .query = "ballot-paper", .parameters = of_an_election,
  .n_parameters = G_N_ELEMENTS (of_an_election),
};

static const PgRelation *const candidates[] = { &ballot_paper_line, NULL };

const DeskReport ballot_reports[] = {
  { &ballot_report, &ballot_paper, .more = candidates, .make = ballot_paper_make },
  { &sample_report, &ballot_paper, .more = candidates, .make = sample_ballot_make },
  { NULL, NULL },
};
