/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows laid out into pages; each page can be drawn on any cairo surface: PDF, printer, preview. */
#define G_LOG_DOMAIN "report-pages"

#include "report-pages.h"

#include <glib/gi18n.h>
#include <string.h>

#include "report-paper.h"

/* Between the totals and the signatures. */
#define SIGNATURE_GAP 6.0

typedef struct
{
  GByteArray *texts; /* of all rows, each with its zero */
  gsize       last_row_at;
  guint       row_count;
  gint64     *brought; /* totals before the page */
} Page;

struct _ReportPages
{
  const Report  *report;
  ReportHeading *heading;
  ReportPaper   *paper;
  GPtrArray     *pages;
  double         y; /* where the next row would begin */
  gint64        *before_last;
  gint64        *totals;
  guint64        row_count;
  gboolean       is_ended;
};

static void
page_free (gpointer data)
{
  Page *page = data;

  g_byte_array_unref (page->texts);
  g_free (page->brought);
  g_free (page);
}

static Page *
get_page (ReportPages *pages, guint n)
{
  return g_ptr_array_index (pages->pages, n);
}

/* All that stands above the first row of page `n`; returns where that begins. */
static double
draw_top (ReportPages *pages, guint n, cairo_t *cairo)
{
  double y = report_paper_get_top (pages->paper);

  if (n == 0)
    y += report_paper_letterhead (pages->paper, cairo, y);
  else
    y += report_paper_running_head (pages->paper, cairo, y);
  y += report_paper_header (pages->paper, cairo, y);
  if (n > 0)
    y += report_paper_sums (pages->paper, cairo, y, _("Brought forward"), get_page (pages, n)->brought);
  return y;
}

static double
measure_sums (ReportPages *pages)
{
  return report_paper_sums (pages->paper, NULL, 0, _("Carried forward"), pages->totals);
}

static void
begin_page (ReportPages *pages, const gint64 *brought)
{
  Page *page = g_new0 (Page, 1);

  page->texts = g_byte_array_new ();
  page->brought = g_memdup2 (brought, pages->report->n_columns * sizeof *brought);
  g_ptr_array_add (pages->pages, page);
  pages->y = draw_top (pages, pages->pages->len - 1, NULL);
}

static void
append_row (Page *page, const guint8 *texts, gsize length)
{
  page->last_row_at = page->texts->len;
  page->row_count++;
  g_byte_array_append (page->texts, texts, (guint) length);
}

/* Finds the texts of the row at `at`; returns where the next row begins. */
static const char *
read_row (const char *at, const char **texts, guint n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    {
      texts[i] = at;
      at += strlen (at) + 1;
    }
  return at;
}

ReportPages *
report_pages_new (const Report *report, const ReportHeading *heading)
{
  ReportPages *pages;

  g_return_val_if_fail (report != NULL && heading != NULL, NULL);

  pages = g_new0 (ReportPages, 1);
  pages->report = report;
  pages->heading = report_heading_copy (heading);
  pages->paper = report_paper_new (report, pages->heading);
  pages->pages = g_ptr_array_new_with_free_func (page_free);
  pages->before_last = g_new0 (gint64, report->n_columns);
  pages->totals = g_new0 (gint64, report->n_columns);
  begin_page (pages, pages->totals);
  return pages;
}

void
report_pages_free (ReportPages *pages)
{
  g_ptr_array_unref (pages->pages);
  report_paper_free (pages->paper);
  report_heading_free (pages->heading);
  g_free (pages->before_last);
  g_free (pages->totals);
  g_free (pages);
}

void
report_pages_add_row (ReportPages *pages, const ReportCell *cells, const gint64 *totals)
{
  guint n_columns = pages->report->n_columns;
  gsize totals_size = n_columns * sizeof *totals;
  g_autoptr (GByteArray) row = g_byte_array_new ();
  g_autofree const char **texts = g_new (const char *, n_columns);
  Page *page;
  double height;

  g_return_if_fail (!pages->is_ended);

  for (guint i = 0; i < n_columns; i++)
    {
      g_autofree char *text = report_cell_dup_text (&pages->report->columns[i], &cells[i]);

      g_byte_array_append (row, (const guint8 *) text, (guint) strlen (text) + 1);
    }
  read_row ((const char *) row->data, texts, n_columns);
  height = report_paper_row (pages->paper, NULL, 0, texts);
  page = get_page (pages, pages->pages->len - 1);
  /* Room for what is carried forward is kept free on every page: whether it is the last is not known yet. */
  if (page->row_count > 0
      && pages->y + height > report_paper_get_bottom (pages->paper) - measure_sums (pages))
    {
      begin_page (pages, pages->totals);
      page = get_page (pages, pages->pages->len - 1);
    }
  append_row (page, row->data, row->len);
  pages->y += height;
  memcpy (pages->before_last, pages->totals, totals_size);
  memcpy (pages->totals, totals, totals_size);
}

/* Totals and signatures never stand alone on a page: the last row goes with them. */
static void
move_last_row (ReportPages *pages)
{
  Page *page = get_page (pages, pages->pages->len - 1);
  g_autofree guint8 *texts = NULL;
  gsize length = page->texts->len - page->last_row_at;

  if (page->row_count < 2)
    {
      begin_page (pages, pages->totals);
      return;
    }
  texts = g_memdup2 (page->texts->data + page->last_row_at, length);
  g_byte_array_set_size (page->texts, (guint) page->last_row_at);
  page->row_count--;
  begin_page (pages, pages->before_last);
  append_row (get_page (pages, pages->pages->len - 1), texts, length);
}

/* The end of the last page; returns its height. */
static double
draw_end (ReportPages *pages, cairo_t *cairo, double y)
{
  double start = y;

  y += report_paper_totals (pages->paper, cairo, y, pages->totals, pages->row_count) + SIGNATURE_GAP;
  y += report_paper_signatures (pages->paper, cairo, y);
  return y - start;
}

void
report_pages_end (ReportPages *pages, const gint64 *totals, guint64 row_count)
{
  g_return_if_fail (!pages->is_ended);

  memcpy (pages->totals, totals, pages->report->n_columns * sizeof *totals);
  pages->row_count = row_count;
  if (pages->y + draw_end (pages, NULL, 0) > report_paper_get_bottom (pages->paper))
    move_last_row (pages);
  pages->is_ended = TRUE;
}

guint
report_pages_get_count (ReportPages *pages)
{
  g_return_val_if_fail (pages->is_ended, 0);

  return pages->pages->len;
}

guint
report_pages_get_last_row_count (ReportPages *pages)
{
  g_return_val_if_fail (pages->is_ended, 0);

  return get_page (pages, pages->pages->len - 1)->row_count;
}

void
report_pages_get_size (ReportPages *pages, double *width, double *height)
{
  report_paper_get_size (pages->paper, width, height);
}

void
report_pages_draw (ReportPages *pages, guint n, cairo_t *cairo)
{
  g_autofree const char **texts = g_new (const char *, pages->report->n_columns);
  const char *at;
  double y;

  g_return_if_fail (pages->is_ended && n < pages->pages->len && cairo != NULL);

  cairo_set_source_rgb (cairo, 0, 0, 0);
  y = draw_top (pages, n, cairo);
  at = (const char *) get_page (pages, n)->texts->data;
  for (guint row = 0; row < get_page (pages, n)->row_count; row++)
    {
      at = read_row (at, texts, pages->report->n_columns);
      y += report_paper_row (pages->paper, cairo, y, texts);
    }
  if (n + 1 < pages->pages->len)
    report_paper_sums (pages->paper, cairo, y, _("Carried forward"), get_page (pages, n + 1)->brought);
  else
    draw_end (pages, cairo, y);
  report_paper_foot (pages->paper, cairo, n, pages->pages->len);
}

static void
draw_cb (gpointer content, guint n, cairo_t *cairo)
{
  report_pages_draw (content, n, cairo);
}

ReportDocument *
report_pages_make_document (ReportPages *pages)
{
  ReportDrawing drawing = { .page_count = report_pages_get_count (pages), .draw = draw_cb,
                            .free = (GDestroyNotify) report_pages_free };

  report_pages_get_size (pages, &drawing.width, &drawing.height);
  return report_document_new (_(pages->report->title), pages->heading, &drawing, pages);
}
