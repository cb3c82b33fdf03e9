/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Commands that look after the office: verify, backup, restore. */
#define G_LOG_DOMAIN "ctl-care"

#include <glib/gi18n.h>

#include "ctl.h"
#include "desk-backup.h"
#include "desk-schema.h"
#include "desk-state.h"
#include "pg-wait.h"

static void
print_fault (const char *invariant, const char *details, gpointer data)
{
  g_print ("%s  %s\n", invariant, details);
}

/* The head of the trail, to be noted where nobody at this server can change it. */
static void
print_head (DeskTarget *target)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) head = NULL;

  if (!desk_target_connect (target, link, DESK_AS_KEEPER, NULL, NULL, NULL))
    return;
  head = pg_wait_ask (link, "select position, encode (hash, 'hex') from audit.head", NULL, 0, NULL, NULL);
  if (head != NULL)
    g_print (_("Everything holds. The trail stands at %s; note its head elsewhere:\n%s\n"),
             pg_result_get_text (head, 0, 0), pg_result_get_text (head, 0, 1));
}

static gboolean
is_hash (const char *text)
{
  guint n = 0;

  while (g_ascii_isxdigit (text[n]))
    n++;
  return n == 64 && text[n] == '\0';
}

CtlExit
ctl_verify (DeskTarget *target, const char *const *words)
{
  g_autoptr (GError) error = NULL;
  const char *head = NULL;
  guint n_faults = 0;
  CtlExit opened;

  if (g_strcmp0 (words[0], "--head") == 0 && words[1] != NULL && words[2] == NULL)
    head = words[1];
  else if (words[0] != NULL)
    return ctl_usage (_("verify [--head HASH]"));
  if (head != NULL && !is_hash (head))
    return ctl_usage (_("--head needs the 64 letters that verify printed earlier"));
  opened = ctl_open (target);
  if (opened != CTL_DONE)
    return opened;
  if (!desk_backup_verify (target, NULL, head, print_fault, NULL, &n_faults, &error))
    return ctl_fail (error);
  if (n_faults > 0)
    {
      g_printerr (ngettext ("%u fault was found.\n", "%u faults were found.\n", n_faults), n_faults);
      return CTL_REFUSED;
    }
  print_head (target);
  return CTL_DONE;
}

CtlExit
ctl_backup (DeskTarget *target, const char *const *words)
{
  g_autoptr (GError) error = NULL;
  CtlExit opened;

  if (words[0] == NULL || words[1] != NULL)
    return ctl_usage (_("backup FILE"));
  opened = ctl_open (target);
  if (opened != CTL_DONE)
    return opened;
  if (!desk_backup_write (target, words[0], &error))
    return ctl_fail (error);
  g_print (_("The office is copied to %s.\n"), words[0]);
  return CTL_DONE;
}

/* Logins belong to the server and are no part of a copy: where people are named the office's common login is closed,
 * and each of them gets a password before she can sign in. */
static CtlExit
settle_logins (DeskTarget *target)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) people = NULL;
  g_autoptr (GError) error = NULL;
  CtlExit connected = ctl_connect (target, DESK_AS_KEEPER, link);

  if (connected != CTL_DONE)
    return connected;
  if (!pg_wait_run (link, "select core.settle_office ()", NULL, &error)
      || (people = pg_wait_query (link, desk_login.query, NULL, NULL, &error)) == NULL)
    return ctl_fail (error);
  for (guint i = 0; i < pg_result_get_row_count (people); i++)
    if (g_strcmp0 (pg_result_get_text (people, i, DESK_LOGIN_IS_DISABLED), "t") != 0
        && g_strcmp0 (pg_result_get_text (people, i, DESK_LOGIN_IS_OPEN), "t") != 0)
      g_print (_("%s needs a password on this computer: mandalictl user password %s\n"),
               pg_result_get_text (people, i, DESK_LOGIN_FULL_NAME), pg_result_get_text (people, i, DESK_LOGIN_LOGIN));
  return CTL_DONE;
}

CtlExit
ctl_restore (DeskTarget *target, const char *const *words)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = NULL;
  CtlExit opened;

  if (words[0] == NULL || words[1] != NULL)
    return ctl_usage (_("restore FILE"));
  if (!g_file_test (words[0], G_FILE_TEST_IS_REGULAR))
    return ctl_usage (_("restore needs a file that backup wrote"));
  opened = ctl_open (target);
  if (opened != CTL_DONE)
    return opened;
  if (!desk_backup_restore (target, words[0], &kept, &error))
    return ctl_fail (error);
  g_print (_("The copy is brought back, and everything in it holds.\n"));
  if (kept != NULL)
    g_print (_("What was there before is kept as the database %s.\n"), kept);
  /* A copy of an earlier release is brought to this one. */
  opened = ctl_open (target);
  return opened == CTL_DONE ? settle_logins (target) : opened;
}
