/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which database an office works on: the private cluster, or a central server. */
#define G_LOG_DOMAIN "desk-target"

#include "desk-target.h"

#include <glib/gi18n.h>

#include "base-text.h"
#include "pg-wait.h"

#define PARAMETERS_MAX 8 /* with the NULL name at the end */

struct _DeskTarget
{
  GObject    parent_instance;
  DeskLocal *local;   /* NULL: central */
  char      *service; /* may be NULL */
  char      *words;
  char      *key;      /* of the office, whoever works there */
  gboolean   is_keeper;
  GMutex     lock;     /* of all below: papers are written on threads of their own */
  char      *person;
  char      *password;
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
  g_free (self->person);
  base_text_wipe (self->password);
  g_free (self->password);
  g_mutex_clear (&self->lock);
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
  g_mutex_init (&self->lock);
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
desk_target_get_office (DeskTarget *target)
{
  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  return target->key;
}

/* A name to be interned: drafts and journals hold on to it. */
const char *
desk_target_get_key (DeskTarget *target)
{
  const char *person = desk_target_get_person (target);
  g_autofree char *key = NULL;

  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  key = person != NULL ? g_strconcat (target->key, " as ", person, NULL) : g_strdup (target->key);
  return g_intern_string (key);
}

void
desk_target_set_person (DeskTarget *target, const char *login, const char *password)
{
  g_autofree char *person = g_strdup (login);
  g_autofree char *secret = g_strdup (password);

  g_return_if_fail (DESK_IS_TARGET (target) && (login != NULL || password == NULL));

  g_mutex_lock (&target->lock);
  base_text_wipe (target->password);
  g_free (target->person);
  g_free (target->password);
  target->person = g_steal_pointer (&person);
  target->password = g_steal_pointer (&secret);
  g_mutex_unlock (&target->lock);
}

const char *
desk_target_get_person (DeskTarget *target)
{
  const char *person;

  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  g_mutex_lock (&target->lock);
  person = g_intern_string (target->person);
  g_mutex_unlock (&target->lock);
  return person;
}

void
desk_target_work_as_keeper (DeskTarget *target)
{
  g_return_if_fail (DESK_IS_TARGET (target));

  target->is_keeper = TRUE;
}

void
desk_parameters_free (DeskParameters *parameters)
{
  for (PgArgument *p = parameters; p->name != NULL; p++)
    {
      base_text_wipe ((char *) p->value);
      g_free ((char *) p->value);
    }
  g_free (parameters);
}

static void
add (DeskParameters *parameters, const char *name, const char *value)
{
  guint n = 0;

  if (value == NULL)
    return;
  while (parameters[n].name != NULL)
    n++;
  g_assert (n + 1 < PARAMETERS_MAX);
  parameters[n] = (PgArgument){ name, g_strdup (value) };
}

/* `login` of NULL: whom the conventions of libpq name. */
static DeskParameters *
make_parameters (DeskTarget *self, const char *login, const char *password, const char *base)
{
  DeskParameters *parameters = g_new0 (PgArgument, PARAMETERS_MAX);

  add (parameters, "application_name", g_get_prgname ());
  if (self->local != NULL)
    add (parameters, "host", desk_local_get_socket_folder (self->local));
  else
    add (parameters, "service", self->service);
  add (parameters, "user", login);
  add (parameters, "password", password);
  if (base != NULL || self->local != NULL || (self->service == NULL && g_getenv ("PGDATABASE") == NULL))
    add (parameters, "dbname", base != NULL ? base : DESK_LOCAL_BASE);
  return parameters;
}

DeskParameters *
desk_target_dup_sign_in (DeskTarget *target, const char *login, const char *password)
{
  g_return_val_if_fail (DESK_IS_TARGET (target) && login != NULL, NULL);

  return make_parameters (target, login, password, NULL);
}

DeskParameters *
desk_target_dup_parameters (DeskTarget *target, DeskRole role, const char *base)
{
  DeskParameters *parameters;

  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  if (role == DESK_AS_KEEPER || target->is_keeper)
    return make_parameters (target, target->local != NULL ? DESK_LOCAL_KEEPER : NULL, NULL, base);
  g_mutex_lock (&target->lock);
  if (target->person != NULL)
    parameters = make_parameters (target, target->person, target->password, base);
  else
    parameters = make_parameters (target, target->local != NULL ? DESK_LOCAL_LOGIN : NULL, NULL, base);
  g_mutex_unlock (&target->lock);
  return parameters;
}

gboolean
desk_target_connect (DeskTarget *target, PgLink *link, DeskRole role, const char *base, GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (DeskParameters) parameters = desk_target_dup_parameters (target, role, base);

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
