/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Commands that list and write papers. */
#define G_LOG_DOMAIN "ctl-papers"

#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

#include "base-money.h"
#include "catalogue.h"
#include "ctl.h"
#include "desk-state.h"
#include "pg-wait.h"

/* How a value is written on the command line. */
static const char *
get_form (ReportParameterKind kind)
{
  switch (kind)
    {
    case REPORT_PARAMETER_DAY:
      return _("YYYY-MM-DD");
    case REPORT_PARAMETER_RECORD:
      return _("NUMBER");
    case REPORT_PARAMETER_TEXT:
    case REPORT_PARAMETER_STATE:
    case REPORT_PARAMETER_ORDER:
    default:
      return _("TEXT");
    }
}

CtlExit
ctl_reports (DeskTarget *target, const char *const *words)
{
  const DeskReport *const *reports = catalogue_get_reports ();

  if (words[0] != NULL)
    return ctl_usage (_("reports takes no words"));
  for (guint i = 0; reports[i] != NULL; i++)
    {
      const Report *report = reports[i]->report;

      g_print ("%-20s %s\n", report->id, _(report->title));
      for (guint p = 0; p < report->n_parameters; p++)
        g_print ("    --set %s=%s   %s%s%s\n", report->parameters[p].name,
                 get_form (report->parameters[p].kind),
                 _(report->parameters[p].title), report->parameters[p].fallback != NULL ? "; " : "",
                 report->parameters[p].fallback != NULL ? report->parameters[p].fallback : "");
    }
  return CTL_DONE;
}

static const ReportParameter *
find_parameter (const Report *report, const char *name, gsize length)
{
  for (guint i = 0; i < report->n_parameters; i++)
    if (strlen (report->parameters[i].name) == length && strncmp (report->parameters[i].name, name, length) == 0)
      return &report->parameters[i];
  return NULL;
}

/* Adds "NAME=VALUE" to `arguments`; a sentence when it makes no sense, else NULL. Days may be typed in
 * any form that a clerk uses. */
static char *
add_setting (const Report *report, const char *setting, GArray *arguments)
{
  const char *equals = strchr (setting, '=');
  const ReportParameter *parameter;
  PgArgument argument;

  if (equals == NULL)
    return g_strdup_printf (_("--set needs NAME=VALUE, not “%s”"), setting);
  parameter = find_parameter (report, setting, (gsize) (equals - setting));
  if (parameter == NULL)
    return g_strdup_printf (_("the report %s has no parameter “%.*s”; see: mandalictl reports"), report->id,
                            (int) (equals - setting), setting);
  if (parameter->kind == REPORT_PARAMETER_RECORD
      && !g_ascii_string_to_signed (equals + 1, 10, 1, G_MAXINT64, NULL, NULL))
    return g_strdup_printf (_("“%s” is not the number of a record"), equals + 1);
  argument = (PgArgument){ parameter->name, g_strdup (equals + 1) };
  if (parameter->kind == REPORT_PARAMETER_DAY)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();
      BaseDay today = base_day_from_parts (g_date_time_get_year (now), g_date_time_get_month (now),
                                           g_date_time_get_day_of_month (now));
      BaseDay day = base_day_parse (equals + 1, today);

      g_free ((char *) argument.value);
      if (day == BASE_DAY_NONE)
        return g_strdup_printf (_("“%s” is not a day; write it as 2026-03-31 or 31-03-2026"), equals + 1);
      argument.value = base_day_dup_iso (day);
    }
  g_array_append_val (arguments, argument);
  return NULL;
}

static void
show_progress (guint64 row_count, gpointer data)
{
  g_autofree char *count = base_number_dup_text ((gint64) row_count);

  if (isatty (STDERR_FILENO))
    g_printerr ("\r%s ", count);
}

static CtlExit
export_to (DeskTarget *target, const DeskReport *report, const PgArgument *arguments, const char *path)
{
  g_autoptr (GError) error = NULL;
  CtlExit opened = ctl_open (target);

  if (opened != CTL_DONE)
    return opened;
  ctl_find_login (target);
  if (!desk_export_run (target, report, arguments, path, show_progress, NULL, NULL, &error))
    return ctl_fail (error);
  if (isatty (STDERR_FILENO))
    g_printerr ("\r");
  return CTL_DONE;
}

static void
clear_argument (gpointer data)
{
  g_free ((char *) ((PgArgument *) data)->value);
}

CtlExit
ctl_export (DeskTarget *target, const char *const *words)
{
  const DeskReport *report = words[0] != NULL ? catalogue_find_report (words[0]) : NULL;
  g_autoptr (GArray) arguments = g_array_new (TRUE, TRUE, sizeof (PgArgument));
  g_autoptr (GError) error = NULL;
  const char *path = NULL;

  g_array_set_clear_func (arguments, clear_argument);
  if (report == NULL)
    return ctl_usage (_("export needs the id of a report; see: mandalictl reports"));
  for (guint i = 1; words[i] != NULL; i += 2)
    {
      g_autofree char *complaint = NULL;

      if (words[i + 1] == NULL)
        return ctl_usage (_("a word is missing at the end"));
      if (g_str_equal (words[i], "--output") || g_str_equal (words[i], "-o"))
        path = words[i + 1];
      else if (g_str_equal (words[i], "--set"))
        complaint = add_setting (report->report, words[i + 1], arguments);
      else
        complaint = g_strdup_printf (_("“%s” is not known"), words[i]);
      if (complaint != NULL)
        return ctl_usage (complaint);
    }
  if (path == NULL)
    return ctl_usage (_("export needs --output FILE.xlsx, .csv or .pdf"));
  if (!desk_export_check_path (report, path, &error))
    return ctl_usage (error->message);
  return export_to (target, report, (const PgArgument *) (gpointer) arguments->data, path);
}
