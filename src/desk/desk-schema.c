/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes and upgrades a base from the SQL that the program carries: roles, then in one transaction the
 * migrations that are missing, core functions, and api from scratch. */
#define G_LOG_DOMAIN "desk-schema"

#include "desk-schema.h"

#include <glib/gi18n.h>

#include "desk-state.h"
#include "pg-connect.h"
#include "pg-wait.h"

/* Two programs that start at once prepare one after the other. */
#define ONE_AT_A_TIME "select pg_advisory_lock (19610501)"

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

GStrv
desk_schema_dup_names (const char *folder)
{
  g_autofree char *path = g_strconcat (DESK_SQL_FOLDER, folder, NULL);
  char **names = g_resources_enumerate_children (path, 0, NULL);

  g_assert (names != NULL);
  for (guint i = 0; names[i] != NULL; i++)
    {
      char *name = names[i];

      names[i] = g_build_path ("/", folder, name, NULL);
      g_free (name);
    }
  qsort (names, g_strv_length (names), sizeof *names, compare_names);
  return names;
}

char *
desk_schema_dup_file (const char *name)
{
  g_autofree char *path = g_strconcat (DESK_SQL_FOLDER, name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);

  g_assert (bytes != NULL);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

guint
desk_schema_get_release (void)
{
  g_auto (GStrv) names = desk_schema_dup_names ("migrations");

  return g_strv_length (names);
}

const char *
desk_schema_get_digest (void)
{
  static gsize digest;

  if (g_once_init_enter (&digest))
    {
      g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
      const char *folders[] = { "core", "api" };

      for (guint f = 0; f < G_N_ELEMENTS (folders); f++)
        {
          g_auto (GStrv) names = desk_schema_dup_names (folders[f]);

          for (guint i = 0; names[i] != NULL; i++)
            {
              g_autofree char *text = desk_schema_dup_file (names[i]);

              g_checksum_update (sum, (const guchar *) text, -1);
            }
        }
      g_once_init_leave (&digest, (gsize) g_strdup (g_checksum_get_string (sum)));
    }
  return (const char *) digest;
}

DeskSchemaOrder
desk_schema_compare (guint release, const char *digest)
{
  if (release > desk_schema_get_release ())
    return DESK_SCHEMA_OLDER_PROGRAM;
  if (release < desk_schema_get_release () || g_strcmp0 (digest, desk_schema_get_digest ()) != 0)
    return DESK_SCHEMA_OLDER_BASE;
  return DESK_SCHEMA_SAME;
}

static gboolean
refuse (GError **error, const char *sentence)
{
  g_clear_error (error);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, sentence);
  return FALSE;
}

gboolean
desk_schema_check (PgResult *state, GError **error)
{
  g_return_val_if_fail (error != NULL && (state != NULL || *error != NULL), FALSE);

  if (state == NULL && !g_error_matches (*error, PG_ERROR, PG_ERROR_BUG)
      && !g_error_matches (*error, PG_ERROR, PG_ERROR_FORBIDDEN))
    return FALSE;
  if (state == NULL || !pg_result_is_of (state, &desk_state))
    return refuse (error, _("This database has not been prepared for Mandali, or not for you. Ask the "
                            "technician to run: mandalictl server prepare"));
  switch (desk_schema_compare ((guint) g_ascii_strtoull (pg_result_get_text (state, 0, DESK_STATE_RELEASE), NULL, 10),
                               pg_result_get_text (state, 0, DESK_STATE_DIGEST)))
    {
    case DESK_SCHEMA_SAME:
      return TRUE;
    case DESK_SCHEMA_OLDER_PROGRAM:
      return refuse (error, _("This program is older than the office's database. Please install the newer Mandali."));
    case DESK_SCHEMA_OLDER_BASE:
      return refuse (error, _("The office's database is of another release than this program. Ask the technician to "
                              "run: mandalictl server prepare"));
    }
  g_assert_not_reached ();
}

static gboolean
run_folder (PgLink *link, const char *folder, GCancellable *cancellable, GError **error)
{
  g_auto (GStrv) names = desk_schema_dup_names (folder);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *text = desk_schema_dup_file (names[i]);

      if (!pg_wait_run (link, text, cancellable, error))
        {
          g_prefix_error (error, "%s: ", names[i]);
          return FALSE;
        }
    }
  return TRUE;
}

/* Runs the migrations that the base has not seen and notes each with its hash. */
static gboolean
run_migrations (PgLink *link, guint release, GCancellable *cancellable, GError **error)
{
  g_auto (GStrv) names = desk_schema_dup_names ("migrations");

  for (guint i = release; names[i] != NULL; i++)
    {
      g_autofree char *text = desk_schema_dup_file (names[i]);
      g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *name = g_path_get_basename (names[i]);
      const char *values[] = { number, name, sum };
      g_autoptr (PgResult) noted = NULL;

      if (!pg_wait_run (link, text, cancellable, error))
        {
          g_prefix_error (error, "%s: ", names[i]);
          return FALSE;
        }
      noted = pg_wait_ask (link, "insert into core.release (number, name, sha256) values ($1, $2, $3)",
                           values, 3, cancellable, error);
      if (noted == NULL)
        return FALSE;
    }
  return TRUE;
}

/* Release and digest of the base behind `link`; 0 and NULL when it is empty. */
static gboolean
read_release (PgLink *link, guint *release, char **digest, GError **error)
{
  g_autoptr (PgResult) there = NULL;
  g_autoptr (PgResult) answer = NULL;

  *release = 0;
  *digest = NULL;
  there = pg_wait_ask (link, "select to_regclass ('core.api_release') is not null", NULL, 0, NULL, error);
  if (there == NULL)
    return FALSE;
  if (g_strcmp0 (pg_result_get_text (there, 0, 0), "t") != 0)
    return TRUE;
  answer = pg_wait_ask (link,
                        "select coalesce ((select max (number) from core.release), 0),"
                        " (select digest from core.api_release)",
                        NULL, 0, NULL, error);
  if (answer == NULL)
    return FALSE;
  *release = (guint) g_ascii_strtoull (pg_result_get_text (answer, 0, 0), NULL, 10);
  *digest = g_strdup (pg_result_get_text (answer, 0, 1));
  return TRUE;
}

static gboolean
upgrade (PgLink *link, guint release, GCancellable *cancellable, GError **error)
{
  const char *values[] = { desk_schema_get_digest (), MANDALI_VERSION };
  g_autoptr (PgResult) noted = NULL;

  /* api goes first: it stands on core, which could not change under it. */
  if (!pg_wait_run (link, "begin; set local lock_timeout = '20s'; set local role mandali_owner;"
                          " drop schema if exists api cascade", cancellable, error)
      || !run_migrations (link, release, cancellable, error)
      || !run_folder (link, "core", cancellable, error) || !run_folder (link, "api", cancellable, error))
    return FALSE;
  noted = pg_wait_ask (link,
                       "insert into core.api_release (digest, program, applied_at)"
                       " values ($1, $2, clock_timestamp ()) on conflict (\"only\") do update"
                       " set digest = excluded.digest, program = excluded.program,"
                       " applied_at = excluded.applied_at",
                       values, 2, cancellable, error);
  return noted != NULL && pg_wait_run (link, "commit", cancellable, error);
}

gboolean
desk_schema_run_spelt (PgLink *link, const char *spelling, const char *const *names, guint n_names,
                       GCancellable *cancellable, GError **error)
{
  g_autoptr (PgResult) spelt = pg_wait_ask (link, spelling, names, n_names, cancellable, error);

  return spelt != NULL && pg_wait_run (link, pg_result_get_text (spelt, 0, 0), cancellable, error);
}

gboolean
desk_schema_create_base (PgLink *link, const char *name, GCancellable *cancellable, GError **error)
{
  return desk_schema_run_spelt (link,
                                "select format ('create database %I template template0 encoding UTF8"
                                " locale_provider icu icu_locale %L locale %L', $1::text, 'en-IN', 'C.UTF-8')",
                                &name, 1, cancellable, error);
}

const char *
desk_schema_get_base (DeskTarget *target)
{
  g_autoptr (DeskParameters) parameters = desk_target_dup_parameters (target, DESK_AS_KEEPER, NULL);
  g_autofree char *named = NULL;

  if (desk_target_get_local (target) != NULL)
    return DESK_LOCAL_BASE;
  /* Service file and environment may name it: libpq knows. */
  named = pg_connect_dup_base (parameters);
  return named != NULL ? g_intern_string (named) : DESK_LOCAL_BASE;
}

/* Connects to the base, and makes it first when the server does not know it. */
static gboolean
open_base (PgLink *link, DeskTarget *target, GCancellable *cancellable, GError **error)
{
  const char *name = desk_schema_get_base (target);
  g_autoptr (PgLink) first = NULL;
  g_autoptr (PgResult) known = NULL;

  if (desk_target_connect (target, link, DESK_AS_KEEPER, NULL, cancellable, NULL))
    return TRUE;
  first = pg_link_new ();
  if (!desk_target_connect (target, first, DESK_AS_KEEPER, "postgres", cancellable, error))
    return FALSE;
  pg_link_set_deadline (first, 0);
  known = pg_wait_ask (first, "select from pg_database where datname = $1", &name, 1, cancellable, error);
  if (known == NULL)
    return FALSE;
  /* Another program may have been quicker: what counts is whether the base can be reached now. */
  if (pg_result_get_row_count (known) == 0)
    desk_schema_create_base (first, name, cancellable, NULL);
  return desk_target_connect (target, link, DESK_AS_KEEPER, NULL, cancellable, error);
}

gboolean
desk_schema_prepare (DeskTarget *target, GCancellable *cancellable, GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autofree char *digest = NULL;
  g_autofree char *roles = NULL;
  g_autofree char *login = NULL;
  guint release = 0;

  g_return_val_if_fail (DESK_IS_TARGET (target), FALSE);

  pg_link_set_deadline (link, 0);
  if (!open_base (link, target, cancellable, error)
      || !pg_wait_run (link, ONE_AT_A_TIME, cancellable, error)
      || !read_release (link, &release, &digest, error))
    return FALSE;
  switch (desk_schema_compare (release, digest))
    {
    case DESK_SCHEMA_SAME:
      return TRUE;
    case DESK_SCHEMA_OLDER_PROGRAM:
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _("This program (release %u) is older than the office's database (release %u). "
                     "Please install the newer Mandali."),
                   desk_schema_get_release (), release);
      return FALSE;
    case DESK_SCHEMA_OLDER_BASE:
      break;
    }
  roles = desk_schema_dup_file ("roles.sql");
  login = desk_schema_dup_file ("local-login.sql");
  return pg_wait_run (link, roles, cancellable, error) && upgrade (link, release, cancellable, error)
         && (desk_target_get_local (target) == NULL || pg_wait_run (link, login, cancellable, error));
}
