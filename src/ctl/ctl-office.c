/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Commands that make, start, stop and fill the office's database. */
#define G_LOG_DOMAIN "ctl-office"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "ctl.h"
#include "desk-schema.h"
#include "pg-statement.h"
#include "pg-wait.h"

static void
print_state (DeskLocal *local)
{
  switch (desk_local_get_state (local))
    {
    case DESK_LOCAL_ABSENT:
      g_print ("%s\n", _("not made yet"));
      return;
    case DESK_LOCAL_STOPPED:
      g_print ("%s\n", _("stopped"));
      return;
    case DESK_LOCAL_RUNNING:
      g_print ("%s\n", _("running"));
      return;
    }
}

static CtlExit
start_local (DeskTarget *target)
{
  DeskLocal *local = desk_target_get_local (target);
  g_autoptr (GError) error = NULL;
  CtlExit opened;

  if (!desk_local_start (local, &error))
    {
      g_printerr ("%s\n", error->message);
      return CTL_REFUSED;
    }
  opened = ctl_open (target);
  if (opened == CTL_DONE)
    print_state (local);
  return opened;
}

static CtlExit
stop_local (DeskLocal *local)
{
  g_autoptr (GError) error = NULL;

  if (!desk_local_stop (local, &error))
    {
      g_printerr ("%s\n", error->message);
      return CTL_REFUSED;
    }
  print_state (local);
  return CTL_DONE;
}

CtlExit
ctl_local (DeskTarget *target, const char *const *words)
{
  DeskLocal *local = desk_target_get_local (target);
  g_autofree char *uri = NULL;

  if (local == NULL)
    return ctl_usage (_("'local' is about the private database; leave out --service, PGSERVICE and PGHOST"));
  if (words[0] == NULL || words[1] != NULL)
    return ctl_usage (_("local status|start|stop|path|uri"));
  if (g_str_equal (words[0], "status"))
    print_state (local);
  else if (g_str_equal (words[0], "path"))
    g_print ("%s\n", desk_local_get_folder (local));
  else if (g_str_equal (words[0], "uri"))
    g_print ("%s\n", uri = desk_target_dup_uri (target));
  else if (g_str_equal (words[0], "start"))
    return start_local (target);
  else if (g_str_equal (words[0], "stop"))
    return stop_local (local);
  else
    return ctl_usage (_("local status|start|stop|path|uri"));
  return CTL_DONE;
}

CtlExit
ctl_server (DeskTarget *target, const char *const *words)
{
  g_autoptr (GError) error = NULL;
  CtlExit opened;

  if (g_strcmp0 (words[0], "prepare") != 0 || words[1] != NULL)
    return ctl_usage (_("server prepare"));
  opened = ctl_open (target);
  if (opened != CTL_DONE)
    return opened;
  if (!desk_schema_prepare (target, NULL, &error))
    return ctl_fail (error);
  g_print (_("The database is ready for Mandali %s (release %u).\n"), MANDALI_VERSION, desk_schema_get_release ());
  return CTL_DONE;
}

typedef struct
{
  const char *shareholders;
  const char *seed;
  const char *until;
  gboolean    is_if_empty;
} DemoWords;

static gboolean
is_count (const char *text, gint64 most)
{
  gint64 number;

  return base_number_parse (text, &number) && number >= 1 && number <= most;
}

static const char *
parse_demo_words (const char *const *words, DemoWords *demo)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char **place = NULL;

      if (g_str_equal (words[i], "--if-empty"))
        {
          demo->is_if_empty = TRUE;
          continue;
        }
      if (g_str_equal (words[i], "--shareholders"))
        place = &demo->shareholders;
      else if (g_str_equal (words[i], "--seed"))
        place = &demo->seed;
      else if (g_str_equal (words[i], "--until"))
        place = &demo->until;
      if (place == NULL || words[i + 1] == NULL)
        return _("demo [--shareholders N] [--seed S] [--until DAY] [--if-empty]");
      *place = words[++i];
    }
  if (demo->shareholders != NULL && !is_count (demo->shareholders, 5000000))
    return _("--shareholders needs a number from 1 to 50,00,000");
  if (demo->seed != NULL && !is_count (demo->seed, G_MAXINT32))
    return _("--seed needs a whole number from 1");
  if (demo->until != NULL && base_day_from_iso (demo->until) == BASE_DAY_NONE)
    return _("--until needs a day such as 2026-03-31");
  return NULL;
}

/* The demo's files are queries with named parameters, run in order in one transaction. */
static gboolean
run_demo (PgLink *link, const DemoWords *demo, GError **error)
{
  g_auto (GStrv) names = desk_schema_dup_names ("demo");
  const PgArgument arguments[] = { { "shareholders", demo->shareholders }, { "seed", demo->seed },
                                   { "last_day", demo->until } };

  if (!pg_wait_run (link, "begin; set local role mandali_owner", NULL, error))
    return FALSE;
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *text = desk_schema_dup_file (names[i]);
      g_autoptr (PgStatement) statement = pg_statement_parse (text);
      guint n = g_strv_length (statement->parameters);
      g_autofree const char **values = g_new0 (const char *, n + 1);
      g_autoptr (PgResult) done = NULL;

      for (guint p = 0; p < n; p++)
        for (guint a = 0; a < G_N_ELEMENTS (arguments); a++)
          if (g_str_equal (statement->parameters[p], arguments[a].name))
            values[p] = arguments[a].value;
      if (n == 0 ? !pg_wait_run (link, text, NULL, error)
                 : (done = pg_wait_ask (link, statement->text, values, n, NULL, error)) == NULL)
        return FALSE;
    }
  return pg_wait_run (link, "commit; analyze", NULL, error);
}

CtlExit
ctl_demo (DeskTarget *target, const char *const *words)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (GError) error = NULL;
  DemoWords demo = { .shareholders = "1990", .seed = "7" };
  const char *complaint = parse_demo_words (words, &demo);
  CtlExit connected;

  if (complaint != NULL)
    return ctl_usage (complaint);
  connected = ctl_connect (target, DESK_AS_KEEPER, link);
  if (connected != CTL_DONE)
    return connected;
  if (!run_demo (link, &demo, &error))
    {
      if (demo.is_if_empty && g_str_equal (pg_error_get_rule (error), "cooperative_is_empty"))
        return CTL_DONE;
      return ctl_fail (error);
    }
  g_print (_("The demo cooperative is ready: %s women.\n"), demo.shareholders);
  return CTL_DONE;
}
