/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which database an office works on: the private cluster, or a central server. */
#define G_LOG_DOMAIN "desk-target"

#include "desk-target.h"

#include <glib/gi18n.h>

#include "pg-wait.h"

#define PARAMETERS_MAX 6 /* with the NULL name at the end */

struct _DeskTarget
{
  GObject    parent_instance;
  DeskLocal *local;   /* NULL: central */
  char      *service; /* may be NULL */
  char      *words;
  char      *key;
};

G_DEFINE_FINAL_TYPE (DeskTarget, desk_target, G_TYPE_OBJECT)

static void
desk_target_finalize (GObject *object)
{
  DeskTarget *self = DESK_TARGET (object);

  g_clear_object (&self->local);
  g_free (self->service);
  g_free (self->words);
  g_free (self->key);
  G_OBJECT_CLASS (desk_target_parent_class)->finalize (object);
}

static void
desk_target_class_init (DeskTargetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = desk_target_finalize;
}

static void
desk_target_init (DeskTarget *self)
{
}

DeskTarget *
desk_target_new (const char *service)
{
  DeskTarget *self = g_object_new (DESK_TYPE_TARGET, NULL);

  if (service == NULL && g_getenv ("PGSERVICE") == NULL && g_getenv ("PGHOST") == NULL)
    {
      self->local = desk_local_new ();
      self->words = g_strdup (_("this computer"));
      self->key = g_strconcat ("local ", desk_local_get_folder (self->local), NULL);
      return self;
    }
  /* libpq reads: what we pass, the service file, the environment. So this is the weakest word, and
   * a local socket takes no notice of it. */
  g_setenv ("PGSSLMODE", "verify-full", FALSE);
  self->service = g_strdup (service != NULL ? service : g_getenv ("PGSERVICE"));
  self->words = g_strdup (self->service != NULL ? self->service : g_getenv ("PGHOST"));
  self->key = self->service != NULL ? g_strconcat ("service ", self->service, NULL)
                                    : g_strjoin (" ", "host", self->words, g_getenv ("PGDATABASE"), NULL);
  return self;
}

DeskLocal *
desk_target_get_local (DeskTarget *target)
{
  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  return target->local;
}

const char *
desk_target_get_words (DeskTarget *target)
{
  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  return target->words;
}

const char *
desk_target_get_key (DeskTarget *target)
{
  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  return target->key;
}

PgArgument *
desk_target_dup_parameters (DeskTarget *target, DeskRole role, const char *base)
{
  PgArgument *parameters;
  guint n = 0;

  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  parameters = g_new0 (PgArgument, PARAMETERS_MAX);
  parameters[n++] = (PgArgument){ "application_name", g_get_prgname () };
  if (target->local != NULL)
    {
      parameters[n++] = (PgArgument){ "host", desk_local_get_socket_folder (target->local) };
      parameters[n++] = (PgArgument){ "user", role == DESK_AS_KEEPER ? DESK_LOCAL_KEEPER : DESK_LOCAL_LOGIN };
      parameters[n++] = (PgArgument){ "dbname", base != NULL ? base : DESK_LOCAL_BASE };
      return parameters;
    }
  if (target->service != NULL)
    parameters[n++] = (PgArgument){ "service", target->service };
  if (base != NULL)
    parameters[n++] = (PgArgument){ "dbname", base };
  else if (target->service == NULL && g_getenv ("PGDATABASE") == NULL)
    parameters[n++] = (PgArgument){ "dbname", DESK_LOCAL_BASE };
  return parameters;
}

gboolean
desk_target_connect (DeskTarget *target, PgLink *link, DeskRole role, const char *base, GCancellable *cancellable,
                     GError **error)
{
  g_autofree PgArgument *parameters = desk_target_dup_parameters (target, role, base);

  return pg_wait_connect (link, parameters, cancellable, error);
}

char *
desk_target_dup_uri (DeskTarget *target)
{
  g_autofree char *host = NULL;

  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  if (target->local == NULL)
    return target->service != NULL ? g_strconcat ("service=", target->service, NULL) : g_strdup ("");
  host = g_uri_escape_string (desk_local_get_socket_folder (target->local), NULL, FALSE);
  return g_strdup_printf ("postgresql://%s@/%s?host=%s", DESK_LOCAL_LOGIN, DESK_LOCAL_BASE, host);
}
