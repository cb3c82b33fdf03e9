/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A paper that is ready to be drawn: preview, printer and PDF all draw it with the same code. */
#pragma once

#include <cairo.h>

#include "report.h"

/* A document never changes. It may be made and drawn on any thread; two pages are not drawn at once, so that a window
 * waits for no more than one page of what is being written. */
#define REPORT_TYPE_DOCUMENT (report_document_get_type ())
G_DECLARE_FINAL_TYPE (ReportDocument, report_document, REPORT, DOCUMENT, GObject)

/* A sheet of A4 in points. */
#define REPORT_A4_SHORT 595.276
#define REPORT_A4_LONG 841.89

/* How a document is drawn. All pages are of one size, in points. */
typedef struct
{
  double width;
  double height;
  guint  page_count; /* at least 1 */
  /* Draws page `n` (from 0) on `cairo`, whose unit is a point and whose origin the page's upper left corner. */
  void (*draw) (gpointer content, guint n, cairo_t *cairo);
  GDestroyNotify free; /* of the content; may be NULL */
} ReportDrawing;

/* A document called `title`. `heading` and `drawing` are copied, `content` is swallowed. */
ReportDocument *report_document_new (const char *title, const ReportHeading *heading, const ReportDrawing *drawing,
                                     gpointer content);

/* In the language in use when it was made; lent. */
const char *report_document_get_title (ReportDocument *document);
/* Where and by whom it was made; lent. */
const ReportHeading *report_document_get_heading (ReportDocument *document);
guint report_document_get_page_count (ReportDocument *document);
void report_document_get_size (ReportDocument *document, double *width, double *height);

/* Draws page `n` (from 0); see ReportDrawing. What `cairo` was set to is as before afterwards. */
void report_document_draw (ReportDocument *document, guint n, cairo_t *cairo);

/* Lays a paper out without writing it anywhere: what is added can be taken as a document in the end. */
ReportWriter *report_writer_new_layout (const Report *report, const ReportHeading *heading);

/* What a writer of report_writer_new_layout has laid out, once, after report_writer_finish; the caller owns it. */
ReportDocument *report_writer_take_document (ReportWriter *writer);

/* Writes a PDF to `path`, whole or not at all. Blocks. Errors: G_IO_ERROR with a sentence. */
gboolean report_document_write (ReportDocument *document, const char *path, GError **error);

/* The same on a thread of its own. */
void report_document_write_async (ReportDocument *document, const char *path, GAsyncReadyCallback callback,
                                  gpointer data);
gboolean report_document_write_finish (ReportDocument *document, GAsyncResult *result, GError **error);
