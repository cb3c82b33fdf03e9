/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows laid out into pages; each page can be drawn on any cairo surface: PDF, printer, preview. */
#pragma once

#include <cairo.h>

#include "report-document.h"
#include "report-sink.h"

typedef struct _ReportPages ReportPages;

/* `report` must live as long as the pages; `heading` is copied. */
ReportPages *report_pages_new (const Report *report, const ReportHeading *heading);
void report_pages_free (ReportPages *pages);

/* Adds a row; `totals` include it. The cells are copied. */
void report_pages_add_row (ReportPages *pages, const ReportCell *cells, const gint64 *totals);

/* No more rows: now the last page and the count of pages are known. */
void report_pages_end (ReportPages *pages, const gint64 *totals, guint64 row_count);

/* After report_pages_end; at least 1. */
guint report_pages_get_count (ReportPages *pages);

/* Rows on the last page, after report_pages_end: 0 only when there are none at all. */
guint report_pages_get_last_row_count (ReportPages *pages);

/* A4 in points. */
void report_pages_get_size (ReportPages *pages, double *width, double *height);

/* Draws page `n` (from 0) on `cairo`, whose unit is a point and whose origin the page's upper left corner. */
void report_pages_draw (ReportPages *pages, guint n, cairo_t *cairo);

/* The pages, swallowed, as a document; after report_pages_end. */
ReportDocument *report_pages_make_document (ReportPages *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportPages, report_pages_free)
