/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the writer asks of a paper; private to this storey and its tests. */
#pragma once

#include "report-document.h"

/* A cell that has been read by its column's kind. `text` is what the server sent, NULL for none; the
 * others are set by kind: `day` for DAY, `number` for NUMBER, COUNT and MONEY (paise). */
typedef struct
{
  const char *text;
  gint64      number;
  BaseDay     day;
} ReportCell;

/* Totals come as one number a column; those of columns that are not added up are 0. */
typedef struct
{
  /* A paper that writes to `path` at once or at the end; NULL with a G_IO_ERROR. */
  gpointer (*open) (const Report *report, const ReportHeading *heading, const char *path, GError **error);
  /* `totals` include this row. */
  gboolean (*add_row) (gpointer sink, const ReportCell *cells, const gint64 *totals, GError **error);
  /* After it the file is closed and whole. */
  gboolean (*finish) (gpointer sink, const gint64 *totals, guint64 row_count, GError **error);
  /* Also without finish. */
  void (*free) (gpointer sink);
} ReportSink;

extern const ReportSink report_csv_sink;
extern const ReportSink report_text_sink; /* the first column alone, each row as it stands */
extern const ReportSink report_xlsx_sink;
extern const ReportSink report_layout_sink; /* a document; with a `path` also the PDF there */

/* What the layout sink made, after its finish; the caller owns it. */
ReportDocument *report_layout_take (gpointer sink);

/* Writes `document` as PDF to the file at `path`, which need not be whole when it fails. */
gboolean report_pdf_write (ReportDocument *document, const char *path, GError **error);

/* Excel with another bound than SHEET_ROWS_MAX on the rows of a sheet. */
gpointer report_xlsx_open (const Report *report, const ReportHeading *heading, const char *path, guint rows_max,
                           GError **error);

/* The cell as a reader of paper or screen sees it, "" for none; newly allocated. */
char *report_cell_dup_text (const ReportColumn *column, const ReportCell *cell);

/* Reads `text` by the kind of `column`; FALSE with G_IO_ERROR_INVALID_DATA and a sentence. */
gboolean report_cell_read (const ReportColumn *column, const char *text, ReportCell *cell, GError **error);

/* "24-11-2026 11:42" as seconds since 1970, read as UTC so that papers do not differ between machines;
 * 0 when it is of another shape. */
gint64 report_moment_to_unix (const char *made_at);
