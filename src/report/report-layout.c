/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows on their way to a document, and with a path on to the PDF there. */
#define G_LOG_DOMAIN "report-layout"

#include "report-pages.h"

typedef struct
{
  ReportPages    *pages;
  ReportDocument *document;
  char           *path; /* NULL: nothing is written */
} Layout;

static gpointer
layout_open (const Report *report, const ReportHeading *heading, const char *path, GError **error)
{
  Layout *layout = g_new0 (Layout, 1);

  layout->pages = report_pages_new (report, heading);
  layout->path = g_strdup (path);
  return layout;
}

static gboolean
layout_add_row (gpointer sink, const ReportCell *cells, const gint64 *totals, GError **error)
{
  report_pages_add_row (((Layout *) sink)->pages, cells, totals);
  return TRUE;
}

static gboolean
layout_finish (gpointer sink, const gint64 *totals, guint64 row_count, GError **error)
{
  Layout *layout = sink;

  report_pages_end (layout->pages, totals, row_count);
  layout->document = report_pages_make_document (g_steal_pointer (&layout->pages));
  return layout->path == NULL || report_pdf_write (layout->document, layout->path, error);
}

static void
layout_free (gpointer sink)
{
  Layout *layout = sink;

  g_clear_pointer (&layout->pages, report_pages_free);
  g_clear_object (&layout->document);
  g_free (layout->path);
  g_free (layout);
}

const ReportSink report_layout_sink = { layout_open, layout_add_row, layout_finish, layout_free };

ReportDocument *
report_layout_take (gpointer sink)
{
  return g_steal_pointer (&((Layout *) sink)->document);
}
