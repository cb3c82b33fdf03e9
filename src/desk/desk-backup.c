/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A copy of the whole office in one file, and the way back from it, by pg_dump and pg_restore. */
#define G_LOG_DOMAIN "desk-backup"

#include "desk-backup.h"

#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "desk-schema.h"
#include "desk-server.h"
#include "pg-wait.h"

/* "host='…' user='postgres' dbname='mandali'" from the keeper's parameters; libpq doubles what is quoted. */
static char *
dup_conninfo (DeskTarget *target, const char *base)
{
  GString *text = g_string_new (NULL);
  g_autoptr (DeskParameters) parameters = desk_target_dup_parameters (target, DESK_AS_KEEPER, base);

  for (const PgArgument *p = parameters; p->name != NULL; p++)
    {
      g_auto (GStrv) parts = g_strsplit (p->value, "\\", -1);
      g_autofree char *slashes = g_strjoinv ("\\\\", parts);
      g_auto (GStrv) quoted = g_strsplit (slashes, "'", -1);
      g_autofree char *value = g_strjoinv ("\\'", quoted);

      g_string_append_printf (text, "%s%s='%s'", text->len > 0 ? " " : "", p->name, value);
    }
  return g_string_free (text, FALSE);
}

static gboolean
run_program (const char *name, const char *const *words, GError **error)
{
  DeskServer *server = desk_server_new ();
  g_autofree char *program = desk_server_dup_program (server, name);
  g_autoptr (GPtrArray) command = g_ptr_array_new ();
  g_autofree char *complaint = NULL;
  int status = 0;

  desk_server_free (server);
  if (program == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _("The program %s is not installed. Install it with: apt-get install postgresql-client"), name);
      return FALSE;
    }
  g_ptr_array_add (command, program);
  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (command, (gpointer) words[i]);
  g_ptr_array_add (command, NULL);
  if (!g_spawn_sync (NULL, (char **) command->pdata, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, &complaint,
                     &status, error))
    return FALSE;
  if (g_spawn_check_wait_status (status, NULL))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", name, g_strstrip (complaint));
  return FALSE;
}

static void
set_unwritable (GError **error, const char *path)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _("%s cannot be written. Is there such a folder, and room in it?"), path);
}

gboolean
desk_backup_write (DeskTarget *target, const char *path, GError **error)
{
  g_autofree char *conninfo = dup_conninfo (target, NULL);
  g_autofree char *part = NULL;
  g_autofree char *file = NULL;
  g_autofree char *base = NULL;
  int fd;

  g_return_val_if_fail (DESK_IS_TARGET (target) && path != NULL, FALSE);

  part = g_strconcat (path, ".part", NULL);
  file = g_strconcat ("--file=", part, NULL);
  base = g_strconcat ("--dbname=", conninfo, NULL);
  /* Made before pg_dump opens it, so that nobody else can ever read it. */
  fd = g_open (part, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      set_unwritable (error, path);
      return FALSE;
    }
  close (fd);
  if (run_program ("pg_dump", (const char *const[]){ "--format=custom", file, base, NULL }, error)
      && g_rename (part, path) == 0)
    return TRUE;
  g_unlink (part);
  if (error != NULL && *error == NULL)
    set_unwritable (error, path);
  return FALSE;
}

gboolean
desk_backup_verify (DeskTarget *target, const char *base, const char *head, DeskFaultFunc func, gpointer data,
                    guint *n_faults, GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) faults = NULL;

  g_return_val_if_fail (DESK_IS_TARGET (target) && n_faults != NULL, FALSE);

  if (!desk_target_connect (target, link, DESK_AS_KEEPER, base, NULL, error))
    return FALSE;
  pg_link_set_deadline (link, 0);
  faults = pg_wait_ask (link, "select invariant, details from core.find_faults ($1)", &head, 1, NULL, error);
  if (faults == NULL)
    return FALSE;
  *n_faults = pg_result_get_row_count (faults);
  for (guint i = 0; func != NULL && i < *n_faults; i++)
    func (pg_result_get_text (faults, i, 0), pg_result_get_text (faults, i, 1), data);
  return TRUE;
}

/* Fills the fresh base `name` from the file and lets nothing in that does not hold. */
static gboolean
fill_fresh (DeskTarget *target, const char *name, const char *path, GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autofree char *conninfo = dup_conninfo (target, name);
  g_autofree char *base = g_strconcat ("--dbname=", conninfo, NULL);
  g_autofree char *roles = desk_schema_dup_file ("roles.sql");
  const char *const words[] = { "--single-transaction", "--exit-on-error", base, path, NULL };
  guint n_faults = 0;

  /* Groups and rights of the whole server are no part of the file. */
  if (!desk_target_connect (target, link, DESK_AS_KEEPER, name, NULL, error)
      || !pg_wait_run (link, roles, NULL, error))
    return FALSE;
  pg_link_close (link);
  if (!run_program ("pg_restore", words, error)
      || !desk_backup_verify (target, name, NULL, NULL, NULL, &n_faults, error))
    return FALSE;
  if (n_faults == 0)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               ngettext ("The copy has %u fault and is not brought in. The office is as it was.",
                         "The copy has %u faults and is not brought in. The office is as it was.", n_faults),
               n_faults);
  return FALSE;
}

/* The fresh base takes the place of the office's, which stays under `kept`. */
static gboolean
swap_bases (PgLink *link, const char *office, const char *fresh, const char *kept, gboolean is_there, GError **error)
{
  static const char *rename = "select format ('alter database %I rename to %I', $1::text, $2::text)";

  if (is_there && !desk_schema_run_spelt (link, rename, (const char *const[]){ office, kept }, 2, NULL, NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY,
                           _("Other programs are using the office's database. Close all windows of Mandali and "
                             "try again."));
      return FALSE;
    }
  if (desk_schema_run_spelt (link, rename, (const char *const[]){ fresh, office }, 2, NULL, error))
    return TRUE;
  /* The office is as it was, also when the second step fails. */
  if (is_there)
    desk_schema_run_spelt (link, rename, (const char *const[]){ kept, office }, 2, NULL, NULL);
  return FALSE;
}

gboolean
desk_backup_restore (DeskTarget *target, const char *path, char **kept, GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d_%H%M%S");
  const char *office = desk_schema_get_base (target);
  g_autofree char *fresh = g_strdup_printf ("%s_restored_%s", office, stamp);
  g_autofree char *old = g_strdup_printf ("%s_before_%s", office, stamp);
  g_autoptr (PgResult) known = NULL;
  gboolean is_done;

  g_return_val_if_fail (DESK_IS_TARGET (target) && path != NULL && kept != NULL, FALSE);

  if (!desk_target_connect (target, link, DESK_AS_KEEPER, "postgres", NULL, error))
    return FALSE;
  pg_link_set_deadline (link, 0);
  known = pg_wait_ask (link, "select from pg_database where datname = $1", &office, 1, NULL, error);
  if (known == NULL || !desk_schema_create_base (link, fresh, NULL, error))
    return FALSE;
  is_done = fill_fresh (target, fresh, path, error)
            && swap_bases (link, office, fresh, old, pg_result_get_row_count (known) > 0, error);
  if (!is_done)
    {
      const char *name = fresh;

      desk_schema_run_spelt (link, "select format ('drop database if exists %I', $1::text)", &name, 1, NULL, NULL);
      return FALSE;
    }
  *kept = pg_result_get_row_count (known) > 0 ? g_steal_pointer (&old) : NULL;
  return TRUE;
}
