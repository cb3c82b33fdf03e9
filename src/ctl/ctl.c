/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * mandalictl: the office's database and papers from the command line. */
#define G_LOG_DOMAIN "ctl"

#include "ctl.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "desk-rules.h"
#include "desk-schema.h"
#include "desk-state.h"
#include "pg-wait.h"

static const struct
{
  const char *name;
  CtlCommand  command;
  const char *help; /* N_() */
} commands[] = {
  { "reports", ctl_reports, N_("reports                     the papers there are, and their parameters") },
  { "export", ctl_export,
    N_("export REPORT [--set NAME=VALUE …] --output FILE.xlsx|.csv|.pdf|.journal\n"
       "                              write a paper") },
  { "import", ctl_import,
    N_("import KIND FILE.xlsx|.csv [--dry-run] [--same FIELD=TEXT …] [--map FILE]\n"
       "         [--write-map FILE] [--refused FILE.xlsx]\n"
       "                              bring in a register, books or a bank statement; a trial tells what would happen\n"
       "  import take-back NUMBER \"WHY\"\n"
       "                              take a whole import back while nothing is built on it") },
  { "demo", ctl_demo,
    N_("demo [--shareholders N] [--seed S] [--until DAY] [--if-empty]\n"
       "                              fill an empty database with an invented cooperative") },
  { "local", ctl_local,
    N_("local status|start|stop|path|uri\n"
       "                              the private database of this user") },
  { "user", ctl_user,
    N_("user list                   the named people, and what they are\n"
       "  user add NAME --role ROLE[,ROLE …] [--name \"FULL NAME\"]\n"
       "                              name a person; from the first on the window asks who is there\n"
       "  user role NAME ROLE[,ROLE …]\n"
       "                              give her other roles\n"
       "  user password NAME          give her another password\n"
       "  user disable|enable NAME    let her in no more, or again\n"
       "  user audit NAME FIRST-DAY LAST-DAY\n"
       "                              an auditor sees the vouchers of these days only\n"
       "  user member NAME NUMBER|none\n"
       "                              which member she is, so that the votes that she casts are hers") },
  { "verify", ctl_verify,
    N_("verify [--head HASH]        recompute what must always be true, and the trail of changes") },
  { "backup", ctl_backup, N_("backup FILE                 copy the whole office into one file") },
  { "restore", ctl_restore, N_("restore FILE                bring a copy back; the present office stays beside it") },
  { "server", ctl_server, N_("server prepare              make or upgrade the database of the office") },
};

static void
print_help (void)
{
  g_print ("%s\n\n", _("Usage: mandalictl [--service NAME] COMMAND …"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %s\n", _(commands[i].help));
  g_print ("\n%s\n",
           _("Roles: reader sees the registers; clerk also takes applications, money and nominations and keeps names\n"
             "and addresses; officer also records resolutions, admits, allots, transfers and undoes; accountant keeps\n"
             "the books and pays out; director sees the registers; auditor also sees the trail of changes and locks\n"
             "months; admin keeps the rules and the named people. A person may have several."));
  g_print ("\n%s\n", _("Without --service (or PGSERVICE, PGHOST) it works on the private database of this user.\n"
                       "Exit codes: 0 done, 1 refused, 2 usage, 3 no connection."));
}

CtlExit
ctl_fail (const GError *error)
{
  g_autofree char *sentence = desk_rules_dup_sentence (error);

  g_printerr ("%s\n", sentence);
  return g_error_matches (error, PG_ERROR, PG_ERROR_LOST) || g_error_matches (error, PG_ERROR, PG_ERROR_LOGIN)
           ? CTL_NO_CONNECTION : CTL_REFUSED;
}

CtlExit
ctl_usage (const char *words)
{
  g_printerr ("mandalictl: %s\n%s\n", words, _("Help: mandalictl --help"));
  return CTL_USAGE;
}

CtlExit
ctl_open (DeskTarget *target)
{
  DeskLocal *local = desk_target_get_local (target);
  g_autoptr (GError) error = NULL;

  if (local == NULL)
    return CTL_DONE;
  if (!desk_local_ensure (local, &error))
    {
      g_printerr ("%s\n", error->message);
      return CTL_NO_CONNECTION;
    }
  return desk_schema_prepare (target, NULL, &error) ? CTL_DONE : ctl_fail (error);
}

CtlExit
ctl_connect (DeskTarget *target, DeskRole role, PgLink *link)
{
  g_autoptr (PgResult) state = NULL;
  g_autoptr (GError) error = NULL;
  CtlExit opened = ctl_open (target);

  if (opened != CTL_DONE)
    return opened;
  if (!desk_target_connect (target, link, role, NULL, NULL, &error))
    return ctl_fail (error);
  pg_link_set_deadline (link, 0);
  state = pg_wait_query (link, desk_state.query, NULL, NULL, &error);
  return desk_schema_check (state, &error) ? CTL_DONE : ctl_fail (error);
}

void
ctl_find_login (DeskTarget *target)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) people = NULL;

  if (desk_target_get_local (target) == NULL
      || !desk_target_connect (target, link, DESK_AS_KEEPER, NULL, NULL, NULL))
    return;
  people = pg_wait_query (link, desk_person.query, NULL, NULL, NULL);
  if (people != NULL && pg_result_get_row_count (people) > 0)
    desk_target_work_as_keeper (target);
}

CtlExit
ctl_connect_as_owner (DeskTarget *target, PgLink *link)
{
  CtlExit opened = ctl_open (target);

  if (opened != CTL_DONE)
    return opened;
  ctl_find_login (target);
  return ctl_connect (target, DESK_AS_CLERK, link);
}

/* Takes "--service NAME" out of the words, wherever it stands. FALSE when its name is missing. */
static gboolean
take_service (GPtrArray *words, const char **service)
{
  for (guint i = 0; i < words->len; i++)
    if (g_strcmp0 (g_ptr_array_index (words, i), "--service") == 0)
      {
        if (i + 1 >= words->len)
          return FALSE;
        *service = g_ptr_array_index (words, i + 1);
        g_ptr_array_remove_range (words, i, 2);
        return TRUE;
      }
  return TRUE;
}

static CtlExit
run_command (GPtrArray *words, const char *service)
{
  const char *name = words->len > 0 ? g_ptr_array_index (words, 0) : NULL;

  g_ptr_array_add (words, NULL);
  if (name == NULL || g_str_equal (name, "--help") || g_str_equal (name, "-h") || g_str_equal (name, "help"))
    {
      print_help ();
      return name != NULL ? CTL_DONE : CTL_USAGE;
    }
  if (g_str_equal (name, "--version"))
    {
      g_print ("Mandali %s\n", MANDALI_VERSION);
      return CTL_DONE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      {
        g_autoptr (DeskTarget) target = desk_target_new (service);
        CtlExit code = commands[i].command (target, (const char *const *) words->pdata + 1);

        if (desk_target_get_local (target) != NULL)
          desk_local_release (desk_target_get_local (target));
        return code;
      }
  return ctl_usage (_("no such command"));
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  const char *service = NULL;

  g_set_prgname ("mandalictl");
  desk_language_start (LOCALE_FOLDER);
  for (int i = 1; i < argc; i++)
    g_ptr_array_add (words, argv[i]);
  if (!take_service (words, &service))
    return ctl_usage (_("--service needs a name"));
  return run_command (words, service);
}
