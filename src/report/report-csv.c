/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The paper for other programs: one header row and the rows, nothing else. */
#define G_LOG_DOMAIN "report-csv"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "report-file.h"
#include "report-sink.h"

/* Excel takes a file without it for one in the code page of the PC. */
#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

typedef struct
{
  const Report *report;
  FILE         *file;
  char         *path;
  GString      *line;
} Csv;

/* A spreadsheet runs a text that begins like a formula; an apostrophe before it makes it a text again.
 * The full-width forms count too, since some programs fold them (U+FF1D = U+FF0B + U+FF0D - U+FF20 @). */
static gboolean
begins_like_formula (const char *text)
{
  static const char *const full_width[] = { "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0" };

  if (*text == '\0')
    return FALSE;
  if (strchr ("=+-@\t\r\n", *text) != NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (full_width); i++)
    if (g_str_has_prefix (text, full_width[i]))
      return TRUE;
  return FALSE;
}

/* Appends `text` by RFC 4180. */
static void
append_text (GString *line, const char *text)
{
  gboolean is_dangerous = begins_like_formula (text);
  gsize length = strlen (text);

  if (strpbrk (text, "\",\r\n") == NULL && (length == 0 || (text[0] != ' ' && text[length - 1] != ' ')))
    {
      if (is_dangerous)
        g_string_append_c (line, '\'');
      g_string_append_len (line, text, (gssize) length);
      return;
    }
  g_string_append (line, is_dangerous ? "\"'" : "\"");
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (line, '"');
      g_string_append_c (line, *at);
    }
  g_string_append_c (line, '"');
}

static void
append_cell (GString *line, const ReportColumn *column, const ReportCell *cell)
{
  guint64 paise;

  if (cell->text == NULL)
    return;
  switch (column->kind)
    {
    case REPORT_TEXT:
    case REPORT_STATE:
      append_text (line, cell->text);
      break;
    case REPORT_DAY:
    case REPORT_NUMBER:
    case REPORT_COUNT:
      g_string_append (line, cell->text);
      break;
    case REPORT_MONEY:
      paise = cell->number < 0 ? -(guint64) cell->number : (guint64) cell->number;
      g_string_append_printf (line, "%s%" G_GUINT64_FORMAT ".%02u", cell->number < 0 ? "-" : "", paise / 100,
                              (guint) (paise % 100));
      break;
    default:
      g_assert_not_reached ();
    }
}

static gboolean
write_line (Csv *csv, GError **error)
{
  g_string_append (csv->line, "\r\n");
  if (fwrite (csv->line->str, 1, csv->line->len, csv->file) != csv->line->len)
    return report_fail (error, csv->path, errno);
  g_string_truncate (csv->line, 0);
  return TRUE;
}

static void
csv_free (gpointer sink)
{
  Csv *csv = sink;

  if (csv->file != NULL)
    fclose (csv->file);
  g_free (csv->path);
  g_string_free (csv->line, TRUE);
  g_free (csv);
}

static gpointer
csv_open (const Report *report, const ReportHeading *heading, const char *path, GError **error)
{
  Csv *csv = g_new0 (Csv, 1);

  csv->report = report;
  csv->path = g_strdup (path);
  csv->line = g_string_new (BYTE_ORDER_MARK);
  csv->file = g_fopen (path, "wbe");
  for (guint i = 0; i < report->n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (csv->line, ',');
      append_text (csv->line, _(report->columns[i].title));
    }
  if (csv->file == NULL)
    report_fail (error, path, errno);
  else if (write_line (csv, error))
    return csv;
  csv_free (csv);
  return NULL;
}

static gboolean
csv_add_row (gpointer sink, const ReportCell *cells, const gint64 *totals, GError **error)
{
  Csv *csv = sink;

  for (guint i = 0; i < csv->report->n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (csv->line, ',');
      append_cell (csv->line, &csv->report->columns[i], &cells[i]);
    }
  return write_line (csv, error);
}

static gboolean
csv_finish (gpointer sink, const gint64 *totals, guint64 row_count, GError **error)
{
  Csv *csv = sink;
  FILE *file = g_steal_pointer (&csv->file);

  if (fclose (file) != 0)
    return report_fail (error, csv->path, errno);
  return TRUE;
}

const ReportSink report_csv_sink = { csv_open, csv_add_row, csv_finish, csv_free };
