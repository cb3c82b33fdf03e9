/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page of a passbook for a woman who does not read: her face, how many shares are hers, a block for each time that
 * some came, and room for her thumb. Every share is a square that can be counted with a finger. */
#define G_LOG_DOMAIN "passbook-paper"

#include <glib/gi18n.h>

#include "base-money.h"
#include "base-text.h"
#include "share-paper.h"
#include "papers.h"
#include "report-picture.h"
#include "shareholder.h"

#define MARGIN 28.0
#define PHOTO_WIDTH 104.0
#define PHOTO_HEIGHT 130.0

/* A block and the gap under it; squares of a block stand in rows of ten, since people count by tens. */
#define HEAD_TOP 18.0
#define GROUPS_DOWN 156.0     /* from the top of her name to the first block */
#define NEXT_GROUPS_DOWN 30.0 /* on further pages, which have no photograph */
#define BLOCK_GAP 5.0
#define SQUARE 12.0
#define SQUARE_STEP 14.5
#define ROW_SQUARES 10
#define ROWS_MAX 5
#define FOOT_HEIGHT 112.0

/* Colours that the colour-blind tell apart too (Okabe and Ito). */
static const ReportColour colours[] = {
  { 0.00, 0.45, 0.70 }, { 0.84, 0.37, 0.00 }, { 0.00, 0.62, 0.45 },
  { 0.80, 0.47, 0.65 }, { 0.90, 0.62, 0.00 }, { 0.34, 0.71, 0.91 },
};

static guint
count_rows (gint64 share_count)
{
  return (guint) CLAMP ((share_count + ROW_SQUARES - 1) / ROW_SQUARES, 1, ROWS_MAX);
}

static double
measure_block (gint64 share_count)
{
  return MAX (36.0, count_rows (share_count) * SQUARE_STEP + 12);
}

/* Where the blocks of a page end. */
static double
get_bottom (Paper *paper)
{
  return paper->height - FOOT_HEIGHT - MARGIN;
}

/* Under the letterhead, which takes the lines it needs. */
static double
get_top (Paper *paper)
{
  return HEAD_TOP + report_letterhead (paper->ink, NULL, paper->heading, MARGIN, 0, paper->width - 2 * MARGIN) + 6;
}

static double
get_groups_top (Paper *paper, guint page)
{
  return get_top (paper) + (page == 0 ? GROUPS_DOWN : NEXT_GROUPS_DOWN);
}

/* The page on which each group stands; returns the number of pages. */
static guint
place_groups (Paper *paper, guint wanted_page, guint *first, guint *last)
{
  guint n = paper_get_row_count (paper, 1), page = 0;
  double y = get_groups_top (paper, 0);

  *first = *last = 0;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PgRow) row = paper_get_row (paper, 1, i);
      double height = measure_block (pg_row_get_int (row, SHARE_GROUP_SHARE_COUNT));

      if (y + height > get_bottom (paper) && y > get_groups_top (paper, page))
        {
          page++;
          y = get_groups_top (paper, page);
        }
      if (page == wanted_page)
        {
          *first = *last == 0 ? i : *first;
          *last = i + 1;
        }
      y += height + BLOCK_GAP;
    }
  return page + 1;
}

static guint
count_pages (Paper *paper)
{
  guint first, last;

  return place_groups (paper, G_MAXUINT, &first, &last);
}

/* More shares than squares have room: the last square becomes a bar that runs on. */
static void
draw_squares (cairo_t *cairo, const ReportColour *colour, gint64 share_count, double x, double y)
{
  gint64 room = ROWS_MAX * ROW_SQUARES;
  gint64 shown = MIN (share_count, room);

  report_set_colour (cairo, colour, 1);
  for (gint64 i = 0; i < shown; i++)
    cairo_rectangle (cairo, x + (double) (i % ROW_SQUARES) * SQUARE_STEP, y + (double) (i / ROW_SQUARES) * SQUARE_STEP,
                     SQUARE, SQUARE);
  if (share_count > room)
    cairo_rectangle (cairo, x + (ROW_SQUARES - 1) * SQUARE_STEP, y + (ROWS_MAX - 1) * SQUARE_STEP, SQUARE * 2, SQUARE);
  cairo_fill (cairo);
  cairo_set_source_rgb (cairo, 0, 0, 0);
}

static double
draw_block (Paper *paper, cairo_t *cairo, guint i, double y)
{
  g_autoptr (PgRow) row = paper_get_row (paper, 1, i);
  const ReportColour *colour = &colours[i % G_N_ELEMENTS (colours)];
  gint64 share_count = pg_row_get_int (row, SHARE_GROUP_SHARE_COUNT);
  g_autofree char *count = paper_dup_number_gu (share_count);
  g_autofree char *day = paper_dup_day_gu (pg_row_get_day (row, SHARE_GROUP_HELD_SINCE));
  double width = paper->width - 2 * MARGIN, height = measure_block (share_count);
  double squares_height = count_rows (share_count) * SQUARE_STEP;
  double line = report_ink_get_line_height (paper->ink, REPORT_INK_FIGURE);

  report_box (cairo, colour, 0.14, MARGIN, y, width, height);
  report_set_colour (cairo, colour, 1);
  cairo_rectangle (cairo, MARGIN + 5, y + 5, 5, height - 10);
  cairo_fill (cairo);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  report_ink_whole (paper->ink, cairo, REPORT_INK_LARGE, count, MARGIN + 14,
                    y + (height - report_ink_get_line_height (paper->ink, REPORT_INK_LARGE)) / 2, 74,
                    REPORT_INK_CENTRE);
  draw_squares (cairo, colour, share_count, MARGIN + 96, y + (height - squares_height) / 2 + 1);
  report_ink_whole (paper->ink, cairo, REPORT_INK_FIGURE, day, paper->width - MARGIN - 118, y + (height - line) / 2,
                    108, REPORT_INK_RIGHT);
  return height + BLOCK_GAP;
}

static void
draw_photo (Paper *paper, cairo_t *cairo, double y)
{
  if (paper->photo != NULL)
    report_picture_draw (cairo, paper->photo, MARGIN, y, PHOTO_WIDTH, PHOTO_HEIGHT);
  else
    {
      /* A pale woman's head shows where the photograph is pasted. */
      cairo_save (cairo);
      cairo_rectangle (cairo, MARGIN, y, PHOTO_WIDTH, PHOTO_HEIGHT);
      cairo_clip (cairo);
      report_set_colour (cairo, &report_grey, 0.12);
      cairo_paint (cairo);
      report_set_colour (cairo, &report_grey, 0.3);
      cairo_arc (cairo, MARGIN + PHOTO_WIDTH / 2, y + PHOTO_HEIGHT * 0.4, 25, 0, 2 * G_PI);
      cairo_fill (cairo);
      cairo_arc (cairo, MARGIN + PHOTO_WIDTH / 2, y + PHOTO_HEIGHT * 1.05, 45, 0, 2 * G_PI);
      cairo_fill (cairo);
      cairo_restore (cairo);
    }
  report_box (cairo, &report_grey, 0, MARGIN, y, PHOTO_WIDTH, PHOTO_HEIGHT);
}

/* A coin with the sign of the rupee, so that the figure beside it is known to be money. */
static void
draw_coin (Paper *paper, cairo_t *cairo, double x, double y)
{
  report_set_colour (cairo, &colours[4], 0.35);
  cairo_arc (cairo, x + 17, y + 17, 17, 0, 2 * G_PI);
  cairo_fill_preserve (cairo);
  report_set_colour (cairo, &colours[4], 1);
  cairo_set_line_width (cairo, 1.6);
  cairo_stroke (cairo);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  report_lines (paper->ink, cairo, REPORT_INK_HEADING, "₹", x, y + 17
                - report_ink_get_line_height (paper->ink, REPORT_INK_HEADING) / 2, 34, REPORT_INK_CENTRE, 1);
}

/* Who she is: beside her photograph, or in one line at the head of a further page. */
static void
draw_name (Paper *paper, cairo_t *cairo, double x, double width)
{
  PgRow *row = paper->row;
  double top = get_top (paper), y = top;
  gboolean is_member = !pg_row_is_null (row, ONE_NUMBER);
  g_autofree char *number
    = base_text_dup_gujarati_digits (pg_row_get_words (row, is_member ? ONE_NUMBER : ONE_APPLICATION));
  g_autofree char *words = g_strconcat (is_member ? "સભાસદ નં. " : "અરજી નં. ", number, NULL);
  gboolean has_gujarati = !pg_row_is_null (row, ONE_NAME_GU);

  y += report_lines (paper->ink, cairo, REPORT_INK_FIGURE,
                     pg_row_get_words (row, has_gujarati ? ONE_NAME_GU : ONE_NAME), x, y, width, REPORT_INK_LEFT, 2);
  if (has_gujarati && x > MARGIN)
    y += report_lines (paper->ink, cairo, REPORT_INK_NOTE, pg_row_get_words (row, ONE_NAME), x, y, width,
                       REPORT_INK_LEFT, 1);
  if (x > MARGIN)
    report_lines (paper->ink, cairo, REPORT_INK_STRONG, words, x, y + 2, width, REPORT_INK_LEFT, 1);
  else
    report_lines (paper->ink, cairo, REPORT_INK_STRONG, words, x, top + 4, width, REPORT_INK_RIGHT, 1);
}

static void
draw_top (Paper *paper, cairo_t *cairo)
{
  double x = MARGIN + PHOTO_WIDTH + 18, width = paper->width - MARGIN - x, top = get_top (paper), huge;
  g_autofree char *count = paper_dup_number_gu (pg_row_get_int (paper->row, ONE_SHARE_COUNT));

  draw_photo (paper, cairo, top);
  draw_name (paper, cairo, x, width);
  huge = MIN (report_ink_measure (paper->ink, REPORT_INK_HUGE, count), width * 0.66);
  report_set_colour (cairo, &report_teal, 1);
  report_ink_whole (paper->ink, cairo, REPORT_INK_HUGE, count, x,
                    top + PHOTO_HEIGHT + 26 - report_ink_get_line_height (paper->ink, REPORT_INK_HUGE), huge,
                    REPORT_INK_LEFT);
  report_ink_whole (paper->ink, cairo, REPORT_INK_LARGE, "શેર", x + huge + 12,
                    top + PHOTO_HEIGHT + 6 - report_ink_get_line_height (paper->ink, REPORT_INK_LARGE), width * 0.3,
                    REPORT_INK_LEFT);
  cairo_set_source_rgb (cairo, 0, 0, 0);
}

/* The coin beside it says that it is money; paise only when there are some. */
static char *
dup_rupees (gint64 paise)
{
  return paise % 100 == 0 ? base_number_dup_text (paise / 100) : base_money_dup_text (paise);
}

static void
draw_bottom (Paper *paper, cairo_t *cairo)
{
  double y = paper->height - MARGIN - FOOT_HEIGHT + 8, width = paper->width - 2 * MARGIN;
  g_autofree char *paid = dup_rupees (pg_row_get_int (paper->row, ONE_PAID_PAISE));
  g_autofree char *paid_gu = base_text_dup_gujarati_digits (paid);

  report_ink_rule (cairo, MARGIN, y - 6, width, 0.8, 0.4);
  draw_coin (paper, cairo, MARGIN, y + 4);
  report_ink_whole (paper->ink, cairo, REPORT_INK_HEADING, paid_gu, MARGIN + 46, y + 4, width - 44 - 92,
                    REPORT_INK_LEFT);
  report_signature (paper->ink, cairo, "મંત્રી · Secretary", MARGIN, y + 84, 150);
  report_thumb_box (paper->ink, cairo, "અંગૂઠો · Thumb", paper->width - MARGIN - 72, y + 2, 72, 84);
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  double y = get_groups_top (paper, n);
  guint first, last;

  report_letterhead (paper->ink, cairo, paper->heading, MARGIN, HEAD_TOP, paper->width - 2 * MARGIN);
  if (n == 0)
    draw_top (paper, cairo);
  else
    draw_name (paper, cairo, MARGIN, paper->width - 2 * MARGIN);
  place_groups (paper, n, &first, &last);
  for (guint i = first; i < last; i++)
    y += draw_block (paper, cairo, i, y);
  draw_bottom (paper, cairo);
  report_foot (paper->ink, cairo, paper->heading, MARGIN, paper->height - 18, paper->width - 2 * MARGIN);
}

ReportDocument *
passbook_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  static const PaperShape shape = { .title = N_("Passbook page"), .width = PAPER_A5_SHORT, .height = PAPER_A5_LONG,
                                    .n_results = 2, .photo_column = ONE_PHOTO, .count = count_pages, .draw = draw };

  return paper_make (&shape, heading, results);
}
