/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text for other programs: what the query says, row after row, and nothing else. */
#define G_LOG_DOMAIN "report-text"

#include <errno.h>
#include <glib/gstdio.h>

#include "report-file.h"
#include "report-sink.h"

typedef struct
{
  FILE *file;
  char *path;
} Text;

static void
text_free (gpointer sink)
{
  Text *text = sink;

  if (text->file != NULL)
    fclose (text->file);
  g_free (text->path);
  g_free (text);
}

static gpointer
text_open (const Report *report, const ReportHeading *heading, const char *path, GError **error)
{
  Text *text = g_new0 (Text, 1);

  text->path = g_strdup (path);
  text->file = g_fopen (path, "wbe");
  if (text->file != NULL)
    return text;
  report_fail (error, path, errno);
  text_free (text);
  return NULL;
}

static gboolean
text_add_row (gpointer sink, const ReportCell *cells, const gint64 *totals, GError **error)
{
  Text *text = sink;

  if (fputs (cells[0].text != NULL ? cells[0].text : "", text->file) >= 0 && fputc ('\n', text->file) != EOF)
    return TRUE;
  return report_fail (error, text->path, errno);
}

static gboolean
text_finish (gpointer sink, const gint64 *totals, guint64 row_count, GError **error)
{
  Text *text = sink;
  FILE *file = g_steal_pointer (&text->file);

  if (fclose (file) != 0)
    return report_fail (error, text->path, errno);
  return TRUE;
}

const ReportSink report_text_sink = { text_open, text_add_row, text_finish, text_free };
