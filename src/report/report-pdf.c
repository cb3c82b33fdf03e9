/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The paper that is printed and signed, as PDF. */
#define G_LOG_DOMAIN "report-pdf"

#include <cairo-pdf.h>
#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "report-pages.h"

typedef struct
{
  const Report        *report;
  const ReportHeading *heading;
  ReportPages         *pages;
  FILE                *file;
  char                *path;
  int                  saved_errno; /* of the first write that failed */
} Pdf;

static cairo_status_t
write_cb (void *data, const unsigned char *bytes, unsigned int length)
{
  Pdf *pdf = data;

  if (fwrite (bytes, 1, length, pdf->file) == length)
    return CAIRO_STATUS_SUCCESS;
  if (pdf->saved_errno == 0)
    pdf->saved_errno = errno;
  return CAIRO_STATUS_WRITE_ERROR;
}

static void
pdf_free (gpointer sink)
{
  Pdf *pdf = sink;

  if (pdf->file != NULL)
    fclose (pdf->file);
  report_pages_free (pdf->pages);
  g_free (pdf->path);
  g_free (pdf);
}

static gpointer
pdf_open (const Report *report, const ReportHeading *heading, const char *path, GError **error)
{
  FILE *file = g_fopen (path, "wbe");
  Pdf *pdf;

  if (file == NULL)
    {
      report_fail (error, path, errno);
      return NULL;
    }
  pdf = g_new0 (Pdf, 1);
  pdf->report = report;
  pdf->heading = heading;
  pdf->file = file;
  pdf->path = g_strdup (path);
  pdf->pages = report_pages_new (report, heading);
  return pdf;
}

static gboolean
pdf_add_row (gpointer sink, const ReportCell *cells, const gint64 *totals, GError **error)
{
  Pdf *pdf = sink;

  report_pages_add_row (pdf->pages, cells, totals);
  return TRUE;
}

/* The instant is that of the heading, so that the same report twice is the same file. */
static void
set_metadata (Pdf *pdf, cairo_surface_t *surface)
{
  gint64 made_at = report_moment_to_unix (pdf->heading->made_at);
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (made_at);
  g_autofree char *iso = g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, _(pdf->report->title));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, pdf->heading->society);
  if (pdf->heading->made_by != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, pdf->heading->made_by);
  if (pdf->heading->program != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, pdf->heading->program);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, iso);
}

static cairo_status_t
draw (Pdf *pdf)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cairo;
  cairo_status_t status;

  report_pages_get_size (pdf->pages, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, pdf, width, height);
  set_metadata (pdf, surface);
  cairo = cairo_create (surface);
  for (guint i = 0; i < report_pages_get_count (pdf->pages) && cairo_status (cairo) == CAIRO_STATUS_SUCCESS; i++)
    {
      report_pages_draw (pdf->pages, i, cairo);
      cairo_show_page (cairo);
    }
  status = cairo_status (cairo);
  cairo_destroy (cairo);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static gboolean
pdf_finish (gpointer sink, const gint64 *totals, guint64 row_count, GError **error)
{
  Pdf *pdf = sink;
  cairo_status_t status;
  FILE *file;

  report_pages_end (pdf->pages, totals, row_count);
  status = draw (pdf);
  file = g_steal_pointer (&pdf->file);
  if (fclose (file) != 0 && pdf->saved_errno == 0)
    pdf->saved_errno = errno;
  if (pdf->saved_errno != 0)
    return report_fail (error, pdf->path, pdf->saved_errno);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” could not be written: %s"), pdf->path,
               cairo_status_to_string (status));
  return FALSE;
}

const ReportSink report_pdf_sink = { pdf_open, pdf_add_row, pdf_finish, pdf_free };
