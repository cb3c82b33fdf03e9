/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The paper that is signed: PDF. */
#include "report-sink.h"

static gpointer
pdf_open (const Report *report, const ReportHeading *heading, const char *path, GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "PDF comes with the next commit");
  return NULL;
}

const ReportSink report_pdf_sink = { pdf_open, NULL, NULL, NULL };
