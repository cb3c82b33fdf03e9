/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One description of a table that becomes screen, Excel, CSV and paper. */
#define G_LOG_DOMAIN "report"

#include "report.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base-money.h"
#include "report-file.h"
#include "report-sink.h"

struct _ReportWriter
{
  GObject parent_instance;

  const Report     *report;
  const ReportSink *sink;
  gpointer          paper; /* the sink's */
  char             *path;
  char             *part_path;
  ReportCell       *cells;
  gint64           *totals;
  guint64           row_count;
  gboolean          is_broken;
  gboolean          is_finished;
};

G_DEFINE_FINAL_TYPE (ReportWriter, report_writer, G_TYPE_OBJECT)

const char *
report_get_record_parameter (const Report *report)
{
  g_return_val_if_fail (report != NULL, NULL);

  for (guint i = 0; i < report->n_parameters; i++)
    if (report->parameters[i].kind == REPORT_PARAMETER_RECORD)
      return report->parameters[i].name;
  return NULL;
}

ReportHeading *
report_heading_copy (const ReportHeading *heading)
{
  ReportHeading *copy;

  g_return_val_if_fail (heading != NULL, NULL);

  copy = g_new0 (ReportHeading, 1);
  *copy = (ReportHeading){
    .society = g_strdup (heading->society),
    .society_gu = g_strdup (heading->society_gu),
    .address = g_strdup (heading->address),
    .address_gu = g_strdup (heading->address_gu),
    .registration = g_strdup (heading->registration),
    .filters = (const char *const *) g_strdupv ((char **) heading->filters),
    .made_by = g_strdup (heading->made_by),
    .made_at = g_strdup (heading->made_at),
    .program = g_strdup (heading->program),
  };
  return copy;
}

void
report_heading_free (ReportHeading *heading)
{
  g_free ((char *) heading->society);
  g_free ((char *) heading->society_gu);
  g_free ((char *) heading->address);
  g_free ((char *) heading->address_gu);
  g_free ((char *) heading->registration);
  g_strfreev ((char **) heading->filters);
  g_free ((char *) heading->made_by);
  g_free ((char *) heading->made_at);
  g_free ((char *) heading->program);
  g_free (heading);
}

gint64
report_moment_to_unix (const char *made_at)
{
  gint day, month, year, hour, minute;
  g_autoptr (GDateTime) moment = NULL;

  if (made_at == NULL || sscanf (made_at, "%2d-%2d-%4d %2d:%2d", &day, &month, &year, &hour, &minute) != 5)
    return 0;
  moment = g_date_time_new_utc (year, month, day, hour, minute, 0);
  return moment != NULL ? g_date_time_to_unix (moment) : 0;
}

/* A whole number exactly as a server writes it: digits with or without a minus, nothing else. */
static gboolean
read_whole (const char *text, gint64 *number)
{
  gboolean is_negative = *text == '-';
  gint64 negative = 0;

  text += is_negative;
  if (*text == '\0')
    return FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_isdigit (*text) || __builtin_mul_overflow (negative, 10, &negative)
        || __builtin_sub_overflow (negative, *text - '0', &negative))
      return FALSE;
  if (!is_negative && negative == G_MININT64)
    return FALSE;
  *number = is_negative ? negative : -negative;
  return TRUE;
}

gboolean
report_cell_read (const ReportColumn *column, const char *text, ReportCell *cell, GError **error)
{
  gboolean is_right = TRUE;

  *cell = (ReportCell){ .text = text };
  if (text == NULL)
    return TRUE;
  switch (column->kind)
    {
    case REPORT_TEXT:
    case REPORT_STATE:
      is_right = g_utf8_validate (text, -1, NULL);
      break;
    case REPORT_DAY:
      cell->day = base_day_from_iso (text);
      is_right = cell->day != BASE_DAY_NONE;
      break;
    case REPORT_NUMBER:
    case REPORT_COUNT:
    case REPORT_MONEY:
      is_right = read_whole (text, &cell->number);
      break;
    default:
      g_assert_not_reached ();
    }
  if (!is_right)
    {
      g_autofree char *shown = g_utf8_make_valid (text, -1);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("the column “%s” cannot hold “%s”"),
                   _(column->title), shown);
    }
  return is_right;
}

char *
report_cell_dup_text (const ReportColumn *column, const ReportCell *cell)
{
  if (cell->text == NULL)
    return g_strdup ("");
  switch (column->kind)
    {
    case REPORT_DAY:
      return base_day_dup_text (cell->day);
    case REPORT_NUMBER:
      return g_strdup (cell->text);
    case REPORT_COUNT:
      return base_number_dup_text (cell->number);
    case REPORT_MONEY:
      return base_money_dup_text (cell->number);
    case REPORT_STATE:
      return g_strdup (report_state_word (cell->text));
    case REPORT_TEXT:
    default:
      return g_strdup (cell->text);
    }
}

static void
report_writer_finalize (GObject *object)
{
  ReportWriter *self = REPORT_WRITER (object);

  if (self->paper != NULL)
    self->sink->free (self->paper);
  if (!self->is_finished && self->part_path != NULL)
    g_unlink (self->part_path);
  g_free (self->path);
  g_free (self->part_path);
  g_free (self->cells);
  g_free (self->totals);
  G_OBJECT_CLASS (report_writer_parent_class)->finalize (object);
}

static void
report_writer_class_init (ReportWriterClass *class)
{
  G_OBJECT_CLASS (class)->finalize = report_writer_finalize;
}

static void
report_writer_init (ReportWriter *self)
{
}

gboolean
report_format_from_path (const char *path, ReportFormat *format, GError **error)
{
  static const struct
  {
    const char  *suffix;
    ReportFormat format;
  } formats[] = { { ".xlsx", REPORT_FORMAT_XLSX }, { ".csv", REPORT_FORMAT_CSV }, { ".pdf", REPORT_FORMAT_PDF },
                  { ".journal", REPORT_FORMAT_TEXT }, { ".xml", REPORT_FORMAT_TEXT } };

  g_return_val_if_fail (path != NULL && format != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      gsize length = strlen (path), suffix_length = strlen (formats[i].suffix);

      if (length <= suffix_length || path[length - suffix_length - 1] == G_DIR_SEPARATOR
          || g_ascii_strcasecmp (path + length - suffix_length, formats[i].suffix) != 0)
        continue;
      *format = formats[i].format;
      return TRUE;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _("the name of the file must end in .xlsx, .csv, .pdf, .journal or .xml, unlike “%s”"), path);
  return FALSE;
}

static ReportWriter *
new_writer (const Report *report, const ReportSink *sink, const char *path)
{
  ReportWriter *self = g_object_new (REPORT_TYPE_WRITER, NULL);

  self->report = report;
  self->sink = sink;
  self->path = g_strdup (path);
  self->cells = g_new0 (ReportCell, report->n_columns);
  self->totals = g_new0 (gint64, report->n_columns);
  return self;
}

ReportWriter *
report_writer_new (const Report *report, const ReportHeading *heading, ReportFormat format, const char *path,
                   GError **error)
{
  static const ReportSink *const sinks[] = {
    [REPORT_FORMAT_XLSX] = &report_xlsx_sink,
    [REPORT_FORMAT_CSV] = &report_csv_sink,
    [REPORT_FORMAT_PDF] = &report_layout_sink,
    [REPORT_FORMAT_TEXT] = &report_text_sink,
  };
  g_autoptr (ReportWriter) self = NULL;

  g_return_val_if_fail (report != NULL && report->n_columns > 0, NULL);
  g_return_val_if_fail (heading != NULL && heading->society != NULL && path != NULL, NULL);
  g_return_val_if_fail ((guint) format < G_N_ELEMENTS (sinks), NULL);

  self = new_writer (report, sinks[format], path);
  /* Tried here, because the libraries below do not all tell why a file cannot be made. */
  self->part_path = report_file_begin (path, error);
  if (self->part_path == NULL)
    return NULL;
  self->paper = self->sink->open (report, heading, self->part_path, error);
  return self->paper != NULL ? g_steal_pointer (&self) : NULL;
}

ReportWriter *
report_writer_new_layout (const Report *report, const ReportHeading *heading)
{
  ReportWriter *self;

  g_return_val_if_fail (report != NULL && report->n_columns > 0, NULL);
  g_return_val_if_fail (heading != NULL && heading->society != NULL, NULL);

  self = new_writer (report, &report_layout_sink, NULL);
  self->paper = self->sink->open (report, heading, NULL, NULL);
  return self;
}

static gboolean
add_totals (ReportWriter *self, GError **error)
{
  for (guint i = 0; i < self->report->n_columns; i++)
    if (self->report->columns[i].total
        && !base_money_add (self->totals[i], self->cells[i].number, &self->totals[i]))
      {
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("the total of the column “%s” is too large"),
                     _(self->report->columns[i].title));
        return FALSE;
      }
  return TRUE;
}

static gboolean
check_whole (ReportWriter *self, GError **error)
{
  if (!self->is_broken && !self->is_finished)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, _("this paper has already been closed"));
  return FALSE;
}

gboolean
report_writer_add_row (ReportWriter *self, const char *const *cells, GError **error)
{
  gboolean is_done;

  g_return_val_if_fail (REPORT_IS_WRITER (self) && cells != NULL, FALSE);

  if (!check_whole (self, error))
    return FALSE;
  is_done = TRUE;
  for (guint i = 0; is_done && i < self->report->n_columns; i++)
    is_done = report_cell_read (&self->report->columns[i], cells[i], &self->cells[i], error);
  is_done = is_done && add_totals (self, error)
            && self->sink->add_row (self->paper, self->cells, self->totals, error);
  self->is_broken = !is_done;
  self->row_count += is_done;
  return is_done;
}

gboolean
report_writer_finish (ReportWriter *self, GError **error)
{
  g_return_val_if_fail (REPORT_IS_WRITER (self), FALSE);

  if (!check_whole (self, error))
    return FALSE;
  self->is_finished = self->sink->finish (self->paper, self->totals, self->row_count, error)
                      && (self->path == NULL || report_file_settle (self->part_path, self->path, error));
  self->is_broken = !self->is_finished;
  return self->is_finished;
}

ReportDocument *
report_writer_take_document (ReportWriter *writer)
{
  g_return_val_if_fail (REPORT_IS_WRITER (writer) && writer->is_finished, NULL);
  g_return_val_if_fail (writer->sink == &report_layout_sink, NULL);

  return report_layout_take (writer->paper);
}

guint64
report_writer_get_row_count (ReportWriter *self)
{
  g_return_val_if_fail (REPORT_IS_WRITER (self), 0);

  return self->row_count;
}
