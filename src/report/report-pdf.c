/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The paper that is printed and signed, as PDF. */
#define G_LOG_DOMAIN "report-pdf"

#include <cairo-pdf.h>
#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "report-file.h"
#include "report-sink.h"

typedef struct
{
  FILE *file;
  int   saved_errno; /* of the first write that failed */
} Output;

static cairo_status_t
write_cb (void *data, const unsigned char *bytes, unsigned int length)
{
  Output *output = data;

  if (fwrite (bytes, 1, length, output->file) == length)
    return CAIRO_STATUS_SUCCESS;
  if (output->saved_errno == 0)
    output->saved_errno = errno;
  return CAIRO_STATUS_WRITE_ERROR;
}

/* The instant is that of the heading, so that the same report twice is the same file. */
static void
set_metadata (ReportDocument *document, cairo_surface_t *surface)
{
  const ReportHeading *heading = report_document_get_heading (document);
  gint64 made_at = report_moment_to_unix (heading->made_at);
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (made_at);
  g_autofree char *iso = g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, report_document_get_title (document));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, heading->society);
  if (heading->made_by != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, heading->made_by);
  if (heading->program != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, heading->program);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, iso);
}

static cairo_status_t
draw (ReportDocument *document, Output *output)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cairo;
  cairo_status_t status;

  report_document_get_size (document, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, output, width, height);
  set_metadata (document, surface);
  cairo = cairo_create (surface);
  for (guint i = 0; i < report_document_get_page_count (document) && cairo_status (cairo) == CAIRO_STATUS_SUCCESS; i++)
    {
      report_document_draw (document, i, cairo);
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

gboolean
report_pdf_write (ReportDocument *document, const char *path, GError **error)
{
  Output output = { .file = g_fopen (path, "wbe") };
  cairo_status_t status;

  if (output.file == NULL)
    return report_fail (error, path, errno);
  status = draw (document, &output);
  if (fclose (output.file) != 0 && output.saved_errno == 0)
    output.saved_errno = errno;
  if (output.saved_errno != 0)
    return report_fail (error, path, output.saved_errno);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” could not be written: %s"), path,
               cairo_status_to_string (status));
  return FALSE;
}
