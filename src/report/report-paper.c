/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a sheet of A4 looks: its columns and each part that is drawn on it; private to this storey. */
#define G_LOG_DOMAIN "report-paper"

#include "report-paper.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "report-document.h"
#include "report-ink.h"

#define MARGIN 36.0
#define FOOT 20.0

/* Between a column's text and its edge. */
#define GAP 5.0
#define ROW_PADDING 1.5

/* A row is never cut in two, so it must find room on a first page: longer texts end in an ellipsis. */
#define ROW_LINES_MAX 20
#define HEADER_LINES_MAX 3

/* An average letter of the body, in parts of its size. */
#define LETTER 0.53
#define WIDE_LETTER 0.6

#define BODY_POINTS_MAX 8.5
#define BODY_POINTS_MIN 7.0
#define BODY_POINTS_STEP 0.5

typedef struct
{
  double x; /* of the text */
  double width;
} Column;

struct _ReportPaper
{
  const Report        *report;
  const ReportHeading *heading;
  ReportInk           *ink;
  double               width;
  double               height;
  Column              *columns; /* width 0: not on paper */
  gboolean             has_totals;
};

static gboolean
is_text (const ReportColumn *column)
{
  return column->kind == REPORT_TEXT || column->kind == REPORT_STATE;
}

static ReportInkAlign
get_align (const ReportColumn *column)
{
  return is_text (column) || column->kind == REPORT_DAY ? REPORT_INK_LEFT : REPORT_INK_RIGHT;
}

static double
get_inner_width (const ReportPaper *paper)
{
  return paper->width - 2 * MARGIN;
}

/* The least that a column needs: the longest word of its title, and a usual number with its total. */
static double
measure_least (ReportPaper *paper, const ReportColumn *column, double points)
{
  static const char *const samples[] = {
    [REPORT_TEXT] = "", [REPORT_STATE] = "", [REPORT_NUMBER] = "88888", [REPORT_DAY] = "88-88-8888",
    [REPORT_COUNT] = "8,88,888", [REPORT_MONEY] = "8,88,88,888.88",
  };
  g_auto (GStrv) words = g_strsplit (_(column->title), " ", -1);
  double least = report_ink_measure (paper->ink, REPORT_INK_SUM, samples[column->kind]);

  for (guint i = 0; words[i] != NULL; i++)
    least = MAX (least, report_ink_measure (paper->ink, REPORT_INK_HEADER, words[i]));
  /* The word for a state is not broken in two. */
  if (column->kind == REPORT_STATE)
    least = MAX (least, column->width * points * WIDE_LETTER);
  return least + 0.5;
}

/* Numbers and days take what they need, texts share the rest by their widths. Returns how much of the
 * width that a text wishes for it receives, at the worst. */
static double
share_width (ReportPaper *paper, double points)
{
  const Report *report = paper->report;
  double left = get_inner_width (paper), wishes = 0, worst = 1, x = MARGIN;

  for (guint i = 0; i < report->n_columns; i++)
    {
      const ReportColumn *column = &report->columns[i];

      paper->columns[i].width = measure_least (paper, column, points);
      left -= paper->columns[i].width + 2 * GAP;
      wishes += is_text (column) ? MAX (0, column->width * points * LETTER - paper->columns[i].width) : 0;
    }
  for (guint i = 0; i < report->n_columns; i++)
    {
      const ReportColumn *column = &report->columns[i];
      double wish = column->width * points * LETTER;

      if (is_text (column) && wishes > 0)
        {
          paper->columns[i].width += MAX (0, left) * MAX (0, wish - paper->columns[i].width) / wishes;
          worst = MIN (worst, paper->columns[i].width / wish);
        }
      paper->columns[i].x = x + GAP;
      x += paper->columns[i].width + 2 * GAP;
    }
  return left < 0 ? 0 : worst;
}

/* A table that is wider than the paper even in the smallest letters is squeezed: nothing overlaps. */
static void
squeeze_columns (ReportPaper *paper)
{
  double sum = 0, x = MARGIN, part;

  for (guint i = 0; i < paper->report->n_columns; i++)
    sum += paper->columns[i].width > 0 ? paper->columns[i].width + 2 * GAP : 0;
  part = get_inner_width (paper) / MAX (sum, 1);
  for (guint i = 0; part < 1 && i < paper->report->n_columns; i++)
    {
      Column *column = &paper->columns[i];

      if (column->width <= 0)
        continue;
      column->x = x + GAP * part;
      column->width *= part;
      x = column->x + column->width + GAP * part;
    }
}

ReportPaper *
report_paper_new (const Report *report, const ReportHeading *heading)
{
  ReportPaper *paper = g_new0 (ReportPaper, 1);

  paper->report = report;
  paper->heading = heading;
  paper->width = report->is_landscape ? REPORT_A4_LONG : REPORT_A4_SHORT;
  paper->height = report->is_landscape ? REPORT_A4_SHORT : REPORT_A4_LONG;
  paper->columns = g_new0 (Column, report->n_columns);
  for (guint i = 0; i < report->n_columns; i++)
    paper->has_totals = paper->has_totals || report->columns[i].total;
  for (double points = BODY_POINTS_MAX; points >= BODY_POINTS_MIN; points -= BODY_POINTS_STEP)
    {
      g_autoptr (ReportInk) larger = g_steal_pointer (&paper->ink);

      paper->ink = larger != NULL ? report_ink_new_like (larger, points) : report_ink_new (points);
      if (share_width (paper, points) >= 0.9)
        break;
    }
  squeeze_columns (paper);
  return paper;
}

void
report_paper_free (ReportPaper *paper)
{
  report_ink_free (paper->ink);
  g_free (paper->columns);
  g_free (paper);
}

void
report_paper_get_size (const ReportPaper *paper, double *width, double *height)
{
  *width = paper->width;
  *height = paper->height;
}

double
report_paper_get_top (const ReportPaper *paper)
{
  return MARGIN;
}

double
report_paper_get_bottom (const ReportPaper *paper)
{
  return paper->height - MARGIN - FOOT;
}

static char *
dup_filters (const ReportHeading *heading)
{
  return heading->filters != NULL ? g_strjoinv (" · ", (char **) heading->filters) : g_strdup ("");
}

/* Centred lines; returns their height, 0 for no text. */
static double
centre (ReportPaper *paper, cairo_t *cairo, ReportInkStyle style, const char *text, double y)
{
  if (text == NULL)
    return 0;
  return report_ink_text (paper->ink, cairo, style, text, MARGIN, y, get_inner_width (paper), REPORT_INK_CENTRE, 3)
         * report_ink_get_line_height (paper->ink, style);
}

double
report_paper_letterhead (ReportPaper *paper, cairo_t *cairo, double y)
{
  const ReportHeading *heading = paper->heading;
  gboolean has_registration = heading->registration != NULL && *heading->registration != '\0';
  gboolean has_address = heading->address != NULL && *heading->address != '\0';
  g_autofree char *registration
    = has_registration ? g_strdup_printf (_("Registration No. %s"), heading->registration) : g_strdup ("");
  g_autofree char *about = g_strconcat (registration, has_registration && has_address ? " · " : "",
                                        has_address ? heading->address : "", NULL);
  g_autofree char *filters = dup_filters (heading);
  double start = y;

  y += centre (paper, cairo, REPORT_INK_SOCIETY_GU, heading->society_gu, y);
  y += centre (paper, cairo, REPORT_INK_SOCIETY, heading->society, y);
  y += centre (paper, cairo, REPORT_INK_NOTE, about, y) + 5;
  report_ink_rule (cairo, MARGIN, y, get_inner_width (paper), 0.8, 0);
  y += 6;
  y += centre (paper, cairo, REPORT_INK_TITLE, _(paper->report->title), y);
  y += centre (paper, cairo, REPORT_INK_NOTE, filters, y) + 6;
  return y - start;
}

double
report_paper_running_head (ReportPaper *paper, cairo_t *cairo, double y)
{
  g_autofree char *filters = dup_filters (paper->heading);
  g_autofree char *title = g_strconcat (_(paper->report->title), *filters != '\0' ? " · " : "", filters, NULL);
  double half = get_inner_width (paper) / 2 - GAP;

  report_ink_text (paper->ink, cairo, REPORT_INK_NOTE, paper->heading->society, MARGIN, y, half, REPORT_INK_LEFT,
                   1);
  report_ink_text (paper->ink, cairo, REPORT_INK_NOTE, title, MARGIN + half + 2 * GAP, y, half, REPORT_INK_RIGHT,
                   1);
  return report_ink_get_line_height (paper->ink, REPORT_INK_NOTE) + 4;
}

double
report_paper_header (ReportPaper *paper, cairo_t *cairo, double y)
{
  double line_height = report_ink_get_line_height (paper->ink, REPORT_INK_HEADER);
  guint lines = 1;
  double height;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < paper->report->n_columns; i++)
      {
        const ReportColumn *column = &paper->report->columns[i];
        const Column *place = &paper->columns[i];
        guint n;

        if (place->width <= 0)
          continue;
        /* Counted first, so that titles of fewer lines stand at the bottom. */
        n = report_ink_text (paper->ink, NULL, REPORT_INK_HEADER, _(column->title), place->x, y, place->width,
                             get_align (column), HEADER_LINES_MAX);
        if (pass == 0)
          lines = MAX (lines, n);
        else
          report_ink_text (paper->ink, cairo, REPORT_INK_HEADER, _(column->title), place->x,
                           y + ROW_PADDING + (lines - n) * line_height, place->width, get_align (column),
                           HEADER_LINES_MAX);
      }
  height = lines * line_height + 2 * ROW_PADDING;
  report_ink_rule (cairo, MARGIN, y, get_inner_width (paper), 0.5, 0);
  report_ink_rule (cairo, MARGIN, y + height, get_inner_width (paper), 0.5, 0);
  return height;
}

double
report_paper_row (ReportPaper *paper, cairo_t *cairo, double y, const char *const *texts)
{
  guint lines = 1;
  double height;

  for (guint i = 0; i < paper->report->n_columns; i++)
    {
      const ReportColumn *column = &paper->report->columns[i];
      const Column *place = &paper->columns[i];

      if (place->width <= 0)
        continue;
      if (is_text (column))
        {
          guint n = report_ink_text (paper->ink, cairo, REPORT_INK_BODY, texts[i], place->x, y + ROW_PADDING,
                                     place->width, REPORT_INK_LEFT, ROW_LINES_MAX);

          lines = MAX (lines, n);
        }
      else
        report_ink_whole (paper->ink, cairo, REPORT_INK_BODY, texts[i], place->x, y + ROW_PADDING, place->width,
                          get_align (column));
    }
  height = lines * report_ink_get_line_height (paper->ink, REPORT_INK_BODY) + 2 * ROW_PADDING;
  report_ink_rule (cairo, MARGIN, y + height, get_inner_width (paper), 0.25, 0.75);
  return height;
}

/* Where the first sum stands: the words before it may run up to there. */
static double
get_label_end (const ReportPaper *paper)
{
  for (guint i = 0; i < paper->report->n_columns; i++)
    if (paper->report->columns[i].total && paper->columns[i].width > 0)
      return paper->columns[i].x - GAP;
  return paper->width - MARGIN;
}

double
report_paper_sums (ReportPaper *paper, cairo_t *cairo, double y, const char *label, const gint64 *totals)
{
  double height = report_ink_get_line_height (paper->ink, REPORT_INK_SUM) + 2 * ROW_PADDING;

  if (!paper->has_totals)
    return 0;
  report_ink_text (paper->ink, cairo, REPORT_INK_SUM, label, MARGIN + GAP, y + ROW_PADDING,
                   MAX (get_label_end (paper) - MARGIN - GAP, 1), REPORT_INK_LEFT, 1);
  for (guint i = 0; i < paper->report->n_columns; i++)
    {
      const ReportColumn *column = &paper->report->columns[i];
      g_autofree char *sum = NULL;

      if (!column->total || paper->columns[i].width <= 0)
        continue;
      sum = column->kind == REPORT_MONEY ? base_money_dup_text (totals[i]) : base_number_dup_text (totals[i]);
      report_ink_whole (paper->ink, cairo, REPORT_INK_SUM, sum, paper->columns[i].x, y + ROW_PADDING,
                        paper->columns[i].width, REPORT_INK_RIGHT);
    }
  report_ink_rule (cairo, MARGIN, y + height, get_inner_width (paper), 0.5, 0);
  return height;
}

double
report_paper_totals (ReportPaper *paper, cairo_t *cairo, double y, const gint64 *totals, guint64 row_count)
{
  g_autofree char *count = base_number_dup_text ((gint64) row_count);
  g_autofree char *entries = g_strdup_printf (ngettext ("%s entry", "%s entries", (gulong) row_count), count);
  g_autofree char *label = g_strdup_printf (_("Total of %s"), entries);
  double height;

  report_ink_rule (cairo, MARGIN, y, get_inner_width (paper), 0.5, 0);
  if (!paper->has_totals)
    {
      height = report_ink_get_line_height (paper->ink, REPORT_INK_SUM) + 2 * ROW_PADDING;
      report_ink_text (paper->ink, cairo, REPORT_INK_SUM, entries, MARGIN + GAP, y + ROW_PADDING,
                       get_inner_width (paper), REPORT_INK_LEFT, 1);
      return height;
    }
  height = report_paper_sums (paper, cairo, y, label, totals);
  report_ink_rule (cairo, MARGIN, y + height + 1.5, get_inner_width (paper), 0.5, 0);
  return height + 2;
}

double
report_paper_signatures (ReportPaper *paper, cairo_t *cairo, double y)
{
  const char *const who[] = { _("Prepared by"), _("Checked by"), _("Secretary, with seal") };
  const double room = 46, width = get_inner_width (paper) / 4;
  const double step = (get_inner_width (paper) - width) / 2;

  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    {
      report_ink_rule (cairo, MARGIN + i * step, y + room, width, 0.5, 0);
      report_ink_text (paper->ink, cairo, REPORT_INK_NOTE, who[i], MARGIN + i * step, y + room + 2, width,
                       REPORT_INK_CENTRE, 1);
    }
  return room + 2 + report_ink_get_line_height (paper->ink, REPORT_INK_NOTE);
}

void
report_paper_foot (ReportPaper *paper, cairo_t *cairo, guint n, guint page_count)
{
  const ReportHeading *heading = paper->heading;
  g_autofree char *this_page = base_number_dup_text (n + 1);
  g_autofree char *all_pages = base_number_dup_text (page_count);
  g_autofree char *page = g_strdup_printf (_("Page %s of %s"), this_page, all_pages);
  g_autofree char *made = g_strdup_printf (_("Printed by %s on %s with %s"),
                                           heading->made_by != NULL ? heading->made_by : "",
                                           heading->made_at != NULL ? heading->made_at : "",
                                           heading->program != NULL ? heading->program : "");
  double y = paper->height - MARGIN - report_ink_get_line_height (paper->ink, REPORT_INK_NOTE);
  double width = get_inner_width (paper);

  report_ink_text (paper->ink, cairo, REPORT_INK_NOTE, made, MARGIN, y, width * 0.75, REPORT_INK_LEFT, 1);
  report_ink_text (paper->ink, cairo, REPORT_INK_NOTE, page, MARGIN + width * 0.75, y, width * 0.25,
                   REPORT_INK_RIGHT, 1);
}
