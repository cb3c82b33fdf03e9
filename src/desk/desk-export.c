/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report to a file or to a document: read from the server on a connection of its own. */
#define G_LOG_DOMAIN "desk-export"

#include "desk-export.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-text.h"
#include "desk-schema.h"
#include "desk-state.h"
#include "pg-wait.h"

#define PROGRESS_ROWS 250
#define COLUMNS_MAX 64

typedef struct
{
  const DeskReport  *report;
  ReportWriter      *writer;
  ReportDocument    *document; /* when nothing is written */
  guint              places[COLUMNS_MAX]; /* of each report column in the query's row */
  DeskExportProgress progress;
  gpointer           progress_data;
  guint64            row_count;
} Run;

static const char *
find_argument (const PgArgument *arguments, const char *name)
{
  for (const PgArgument *a = arguments; a != NULL && a->name != NULL; a++)
    if (g_str_equal (a->name, name))
      return a->value;
  return NULL;
}

static gboolean
row_cb (const char *const *cells, guint n_cells, gpointer data, GError **error)
{
  Run *run = data;
  const char *ordered[COLUMNS_MAX];
  const Report *report = run->report->report;

  for (guint i = 0; i < report->n_columns; i++)
    ordered[i] = cells[run->places[i]];
  if (!report_writer_add_row (run->writer, ordered, error))
    return FALSE;
  run->row_count++;
  if (run->progress != NULL && run->row_count % PROGRESS_ROWS == 0)
    run->progress (run->row_count, run->progress_data);
  return TRUE;
}

static void
map_columns (Run *run)
{
  const Report *report = run->report->report;

  g_assert (report->n_columns <= COLUMNS_MAX);
  for (guint i = 0; i < report->n_columns; i++)
    {
      gint place = pg_relation_find_column (run->report->relation, report->columns[i].name);

      g_assert (place >= 0);
      run->places[i] = (guint) place;
    }
}

/* The arguments with fallbacks filled in; the texts are lent by `arguments` and `today`. */
static PgArgument *
complete_arguments (const Report *report, const PgArgument *arguments, const char *today)
{
  GArray *complete = g_array_new (TRUE, TRUE, sizeof (PgArgument));

  for (const PgArgument *a = arguments; a != NULL && a->name != NULL; a++)
    g_array_append_vals (complete, a, 1);
  for (guint i = 0; i < report->n_parameters; i++)
    {
      const ReportParameter *parameter = &report->parameters[i];
      PgArgument filled = { parameter->name, parameter->fallback };

      if (parameter->fallback == NULL || find_argument (arguments, parameter->name) != NULL)
        continue;
      /* a span ends on the day that was asked for */
      if (g_str_equal (parameter->name, "to_on") && find_argument (arguments, "as_on") != NULL)
        filled.value = find_argument (arguments, "as_on");
      else if (g_str_equal (parameter->fallback, "today"))
        filled.value = today;
      g_array_append_val (complete, filled);
    }
  return (PgArgument *) g_array_free (complete, FALSE);
}

static char *
dup_words (ReportParameterKind kind, const char *value)
{
  switch (kind)
    {
    case REPORT_PARAMETER_DAY:
      return base_day_dup_text (base_day_from_iso (value));
    case REPORT_PARAMETER_TEXT:
    case REPORT_PARAMETER_RECORD:
      return g_strdup (value);
    case REPORT_PARAMETER_STATE:
      return g_strdup (report_state_word (value));
    case REPORT_PARAMETER_ORDER:
      return g_strdup (report_order_word (value));
    }
  g_assert_not_reached ();
}

/* "As on: 31-03-2026" for every parameter of the report that is set; a key says nothing to a reader. */
static GStrv
dup_filters (const Report *report, const PgArgument *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < report->n_parameters; i++)
    {
      const ReportParameter *parameter = &report->parameters[i];
      const char *value = find_argument (arguments, parameter->name);
      g_autofree char *words = NULL;
      g_autofree char *line = NULL;

      if (value == NULL || parameter->kind == REPORT_PARAMETER_RECORD)
        continue;
      words = dup_words (parameter->kind, value);
      line = g_strdup_printf ("%s: %s", _(parameter->title), words);
      g_strv_builder_add (builder, line);
    }
  return g_strv_builder_end (builder);
}

/* "2026-11-24 11:42:07…" → "24-11-2026 11:42". */
static char *
dup_moment (const char *timestamp)
{
  g_autofree char *iso = NULL;
  g_autofree char *day = NULL;

  if (timestamp == NULL || strlen (timestamp) < 16)
    return g_strdup ("");
  iso = g_strndup (timestamp, 10);
  day = base_day_dup_text (base_day_from_iso (iso));
  return g_strdup_printf ("%s %.5s", day, timestamp + 11);
}

static gboolean
write_rows (PgLink *link, Run *run, const PgArgument *arguments, GCancellable *cancellable, GError **error)
{
  map_columns (run);
  return pg_wait_stream (link, run->report->report->query, arguments, row_cb, run, cancellable, error) >= 0
         && !g_cancellable_set_error_if_cancelled (cancellable, error)
         && report_writer_finish (run->writer, error);
}

/* A table to `path`, or laid out when that is NULL. */
static gboolean
make_table (PgLink *link, Run *run, const ReportHeading *heading, const PgArgument *arguments, const char *path,
            GCancellable *cancellable, GError **error)
{
  const Report *report = run->report->report;
  g_autoptr (ReportWriter) writer = NULL;
  ReportFormat format;

  if (path == NULL)
    writer = report_writer_new_layout (report, heading);
  else if (!report_format_from_path (path, &format, error)
           || (writer = report_writer_new (report, heading, format, path, error)) == NULL)
    return FALSE;
  run->writer = writer;
  if (!write_rows (link, run, arguments, cancellable, error))
    return FALSE;
  if (path == NULL)
    run->document = report_writer_take_document (writer);
  return TRUE;
}

static guint
count_relations (const DeskReport *report)
{
  guint n = 1;

  while (report->more != NULL && report->more[n - 1] != NULL)
    n++;
  return n;
}

static gboolean
make_document (PgLink *link, Run *run, const ReportHeading *heading, const PgArgument *arguments, const char *path,
               GCancellable *cancellable, GError **error)
{
  guint n = count_relations (run->report);
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func ((GDestroyNotify) pg_result_unref);

  for (guint i = 0; i < n; i++)
    {
      const PgRelation *relation = i == 0 ? run->report->relation : run->report->more[i - 1];
      PgResult *result = pg_wait_query (link, relation->query, arguments, cancellable, error);

      if (result == NULL)
        return FALSE;
      g_ptr_array_add (results, result);
    }
  if (pg_result_get_row_count (g_ptr_array_index (results, 0)) == 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is nothing in the register to print here."));
      return FALSE;
    }
  run->document = run->report->make (heading, (PgResult *const *) results->pdata);
  return path == NULL || report_document_write (run->document, path, error);
}

/* Whose paper it is, beside all filters. */
static gboolean
add_about (PgLink *link, const DeskReport *report, const PgArgument *arguments, GStrv *filters,
           GCancellable *cancellable, GError **error)
{
  g_autoptr (PgResult) result = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *line = NULL;
  gint column;

  if (report->about == NULL)
    return TRUE;
  result = pg_wait_query (link, report->about->query, arguments, cancellable, error);
  if (result == NULL)
    return FALSE;
  column = pg_relation_find_column (report->about, "words");
  g_assert (column >= 0);
  if (pg_result_get_row_count (result) > 0)
    line = g_strconcat (report->about_title != NULL ? _(report->about_title) : "",
                        report->about_title != NULL ? ": " : "", pg_result_get_text (result, 0, (guint) column), NULL);
  /* whose it is stands first, what has a title of its own last */
  if (line != NULL && report->about_title == NULL)
    g_strv_builder_add (builder, line);
  g_strv_builder_addv (builder, (const char **) *filters);
  if (line != NULL && report->about_title != NULL)
    g_strv_builder_add (builder, line);
  g_strfreev (*filters);
  *filters = g_strv_builder_end (builder);
  return TRUE;
}

/* What a bounded auditor reads is of her days only, whatever days she asked for: the paper says so. */
static void
add_audited_days (PgResult *state, GStrv *filters)
{
  BaseDay first_on = base_day_from_iso (pg_result_get_text (state, 0, DESK_STATE_AUDITED_FROM_ON));
  BaseDay last_on = base_day_from_iso (pg_result_get_text (state, 0, DESK_STATE_AUDITED_UNTIL_ON));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *first = base_day_dup_text (first_on);
  g_autofree char *last = base_day_dup_text (last_on);
  /* Translators: two days; stands above papers that an auditor asks for who sees the books of these days only */
  g_autofree char *line = g_strdup_printf (_("Books of %s to %s only"), first, last);

  if (first_on == BASE_DAY_NONE)
    return;
  g_strv_builder_addv (builder, (const char **) *filters);
  g_strv_builder_add (builder, line);
  g_strfreev (*filters);
  *filters = g_strv_builder_end (builder);
}

static gboolean
write_workbook (PgLink *link, Run *run, const ReportHeading *heading, const PgArgument *arguments, const char *path,
                GCancellable *cancellable, GError **error)
{
  DeskExportWork work = {
    .link = link, .heading = heading, .arguments = arguments, .path = path, .progress = run->progress,
    .progress_data = run->progress_data, .cancellable = cancellable,
  };

  return run->report->write (&work, error);
}

static gboolean
make_paper (PgLink *link, Run *run, PgResult *state, const PgArgument *arguments, const char *path,
            GCancellable *cancellable, GError **error)
{
  g_auto (GStrv) filters = dup_filters (run->report->report, arguments);
  g_autofree char *made_at = dup_moment (pg_result_get_text (state, 0, DESK_STATE_NOW));
  ReportHeading heading = {
    .society = pg_result_get_text (state, 0, DESK_STATE_SOCIETY),
    .society_gu = pg_result_get_text (state, 0, DESK_STATE_SOCIETY_GU),
    .address = pg_result_get_text (state, 0, DESK_STATE_ADDRESS),
    .address_gu = pg_result_get_text (state, 0, DESK_STATE_ADDRESS_GU),
    .registration = pg_result_get_text (state, 0, DESK_STATE_REGISTRATION),
    .made_by = pg_result_get_text (state, 0, DESK_STATE_LOGIN),
    .made_at = made_at,
    .program = "Mandali " MANDALI_VERSION,
  };

  if (!add_about (link, run->report, arguments, &filters, cancellable, error))
    return FALSE;
  add_audited_days (state, &filters);
  heading.filters = (const char *const *) filters;
  if (run->report->write != NULL)
    return write_workbook (link, run, &heading, arguments, path, cancellable, error);
  if (run->report->make != NULL)
    return make_document (link, run, &heading, arguments, path, cancellable, error);
  return make_table (link, run, &heading, arguments, path, cancellable, error);
}

static gboolean
run_to (DeskTarget *target, Run *run, const PgArgument *arguments, const char *path, GCancellable *cancellable,
        GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) state = NULL;
  g_autoptr (GError) inner = NULL;
  g_autofree PgArgument *complete = NULL;
  gboolean is_done;

  if (!desk_target_connect (target, link, DESK_AS_CLERK, NULL, cancellable, error))
    return FALSE;
  pg_link_set_deadline (link, 0);
  state = pg_wait_query (link, desk_state.query, NULL, cancellable, &inner);
  if (!desk_schema_check (state, &inner))
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return FALSE;
    }
  complete = complete_arguments (run->report->report, arguments, pg_result_get_text (state, 0, DESK_STATE_TODAY));
  is_done = make_paper (link, run, state, complete, path, cancellable, error);
  pg_link_close (link);
  return is_done;
}

static gboolean
has_its_ending (const Report *report, const char *path, ReportFormat format)
{
  g_autofree char *small = g_ascii_strdown (path, -1);

  return report->ending != NULL ? g_str_has_suffix (small, report->ending) : format != REPORT_FORMAT_TEXT;
}

gboolean
desk_export_check_path (const DeskReport *report, const char *path, GError **error)
{
  const char *ending = report->report->ending;
  ReportFormat format;

  g_return_val_if_fail (report != NULL && path != NULL, FALSE);

  if (!report_format_from_path (path, &format, error))
    return FALSE;
  if (report->make == NULL && !has_its_ending (report->report, path, format))
    {
      if (ending != NULL)
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                     _("“%s” is no table: the name of the file must end in %s"), _(report->report->title), ending);
      else
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                     _("“%s” is no text: the name of the file must end in .xlsx, .csv or .pdf"),
                     _(report->report->title));
      return FALSE;
    }
  if (report->make == NULL || format == REPORT_FORMAT_PDF)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _("“%s” is a paper to be printed, not a table: the name of the file must end in .pdf"),
               _(report->report->title));
  return FALSE;
}

gboolean
desk_export_run (DeskTarget *target, const DeskReport *report, const PgArgument *arguments, const char *path,
                 DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable, GError **error)
{
  Run run = { .report = report, .progress = progress, .progress_data = progress_data };
  gboolean is_done;

  g_return_val_if_fail (DESK_IS_TARGET (target) && report != NULL && path != NULL, FALSE);

  is_done = desk_export_check_path (report, path, error) && run_to (target, &run, arguments, path, cancellable, error);
  g_clear_object (&run.document);
  return is_done;
}

ReportDocument *
desk_export_lay_out (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                     DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable, GError **error)
{
  Run run = { .report = report, .progress = progress, .progress_data = progress_data };

  g_return_val_if_fail (DESK_IS_TARGET (target) && report != NULL, NULL);

  if (!run_to (target, &run, arguments, NULL, cancellable, error))
    g_clear_object (&run.document);
  return run.document;
}

char *
desk_export_dup_file_name (const Report *report, const PgArgument *arguments, const char *suffix)
{
  static const char *const days[] = { "as_on", "from_on", "to_on" };
  g_autoptr (GString) name = g_string_new (report->id);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (find_argument (arguments, days[i]) != NULL)
      g_string_append_printf (name, "_%s", find_argument (arguments, days[i]));
  g_string_append (name, suffix);
  return base_text_dup_file_name (name->str);
}
