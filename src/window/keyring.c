/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Passwords that a person wants this computer to remember. */
#define G_LOG_DOMAIN "keyring"

#include "keyring.h"

#include <libsecret/secret.h>

static const SecretSchema schema = {
  "org.mandali.Mandali", SECRET_SCHEMA_NONE,
  { { "office", SECRET_SCHEMA_ATTRIBUTE_STRING }, { "login", SECRET_SCHEMA_ATTRIBUTE_STRING }, { NULL, 0 } },
};

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretService) service = secret_service_get_finish (result, &error);

  if (service == NULL)
    g_debug ("no Secret Service: %s", error->message);
  g_task_return_boolean (task, service != NULL);
}

void
keyring_is_there_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, data);

  /* A proxy is made for a service that nobody offers, too: only a session with it shows that it is there. */
  secret_service_get (SECRET_SERVICE_OPEN_SESSION, cancellable, found_cb, task);
}

gboolean
keyring_is_there_finish (GAsyncResult *result)
{
  return g_task_propagate_boolean (G_TASK (result), NULL);
}

void
keyring_look_up_async (const char *office, const char *login, GCancellable *cancellable, GAsyncReadyCallback callback,
                       gpointer data)
{
  secret_password_lookup (&schema, cancellable, callback, data, "office", office, "login", login, NULL);
}

char *
keyring_look_up_finish (GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  char *kept = secret_password_lookup_finish (result, &error);
  char *password = g_strdup (kept);

  if (error != NULL)
    g_debug ("%s", error->message);
  secret_password_free (kept);
  return password;
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!secret_password_store_finish (result, &error))
    g_debug ("%s", error->message);
}

void
keyring_keep (const char *office, const char *login, const char *password)
{
  g_autofree char *label = g_strconcat ("Mandali: ", login, NULL);

  secret_password_store (&schema, SECRET_COLLECTION_DEFAULT, label, password, NULL, kept_cb, NULL, "office", office,
                         "login", login, NULL);
}

static void
forgotten_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  secret_password_clear_finish (result, &error);
  if (error != NULL)
    g_debug ("%s", error->message);
}

void
keyring_forget (const char *office, const char *login)
{
  secret_password_clear (&schema, NULL, forgotten_cb, NULL, "office", office, "login", login, NULL);
}
