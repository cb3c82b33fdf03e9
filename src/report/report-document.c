/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A paper that is ready to be drawn: preview, printer and PDF all draw it with the same code. */
#define G_LOG_DOMAIN "report-document"

#include "report-document.h"

#include <glib/gstdio.h>

#include "report-file.h"
#include "report-sink.h"

struct _ReportDocument
{
  GObject parent_instance;

  char          *title;
  ReportHeading *heading;
  ReportDrawing  drawing;
  gpointer       content;
  GMutex         drawn; /* held while a page is drawn */
};

G_DEFINE_FINAL_TYPE (ReportDocument, report_document, G_TYPE_OBJECT)

static void
report_document_finalize (GObject *object)
{
  ReportDocument *self = REPORT_DOCUMENT (object);

  if (self->drawing.free != NULL)
    self->drawing.free (self->content);
  report_heading_free (self->heading);
  g_free (self->title);
  g_mutex_clear (&self->drawn);
  G_OBJECT_CLASS (report_document_parent_class)->finalize (object);
}

static void
report_document_class_init (ReportDocumentClass *class)
{
  G_OBJECT_CLASS (class)->finalize = report_document_finalize;
}

static void
report_document_init (ReportDocument *self)
{
  g_mutex_init (&self->drawn);
}

ReportDocument *
report_document_new (const char *title, const ReportHeading *heading, const ReportDrawing *drawing, gpointer content)
{
  ReportDocument *self;

  g_return_val_if_fail (title != NULL && heading != NULL && drawing != NULL, NULL);
  g_return_val_if_fail (drawing->page_count > 0 && drawing->draw != NULL, NULL);

  self = g_object_new (REPORT_TYPE_DOCUMENT, NULL);
  self->title = g_strdup (title);
  self->heading = report_heading_copy (heading);
  self->drawing = *drawing;
  self->content = content;
  return self;
}

const char *
report_document_get_title (ReportDocument *document)
{
  g_return_val_if_fail (REPORT_IS_DOCUMENT (document), NULL);

  return document->title;
}

const ReportHeading *
report_document_get_heading (ReportDocument *document)
{
  g_return_val_if_fail (REPORT_IS_DOCUMENT (document), NULL);

  return document->heading;
}

guint
report_document_get_page_count (ReportDocument *document)
{
  g_return_val_if_fail (REPORT_IS_DOCUMENT (document), 0);

  return document->drawing.page_count;
}

void
report_document_get_size (ReportDocument *document, double *width, double *height)
{
  g_return_if_fail (REPORT_IS_DOCUMENT (document) && width != NULL && height != NULL);

  *width = document->drawing.width;
  *height = document->drawing.height;
}

void
report_document_draw (ReportDocument *document, guint n, cairo_t *cairo)
{
  g_return_if_fail (REPORT_IS_DOCUMENT (document) && cairo != NULL);
  g_return_if_fail (n < document->drawing.page_count);

  g_mutex_lock (&document->drawn);
  cairo_save (cairo);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  document->drawing.draw (document->content, n, cairo);
  cairo_restore (cairo);
  g_mutex_unlock (&document->drawn);
}

gboolean
report_document_write (ReportDocument *document, const char *path, GError **error)
{
  g_autofree char *part_path = NULL;

  g_return_val_if_fail (REPORT_IS_DOCUMENT (document) && path != NULL, FALSE);

  part_path = report_file_begin (path, error);
  if (part_path == NULL)
    return FALSE;
  if (report_pdf_write (document, part_path, error) && report_file_settle (part_path, path, error))
    return TRUE;
  g_unlink (part_path);
  return FALSE;
}

static void
write_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  GError *error = NULL;

  if (report_document_write (source, path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
report_document_write_async (ReportDocument *document, const char *path, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (REPORT_IS_DOCUMENT (document) && path != NULL);

  task = g_task_new (document, NULL, callback, data);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, write_thread);
}

gboolean
report_document_write_finish (ReportDocument *document, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, document), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
