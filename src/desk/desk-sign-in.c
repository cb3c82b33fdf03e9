/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A person signs in: her name and password are tried before she takes anybody's place. */
#define G_LOG_DOMAIN "desk-sign-in"

#include "desk-sign-in.h"

#include <glib/gi18n.h>

#include "base-text.h"
#include "desk-rules.h"
#include "pg-wait.h"

typedef struct
{
  DeskTarget *target;
  char       *login;
  char       *password;
} Trial;

static void
trial_free (gpointer data)
{
  Trial *trial = data;

  g_object_unref (trial->target);
  g_free (trial->login);
  base_text_wipe (trial->password);
  g_free (trial->password);
  g_free (trial);
}

static void
try_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Trial *trial = data;
  DeskLocal *local = desk_target_get_local (trial->target);
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (DeskParameters) parameters = desk_target_dup_sign_in (trial->target, trial->login, trial->password);
  g_autoptr (PgLink) link = NULL;
  GError *error = NULL;

  g_main_context_push_thread_default (context);
  link = pg_link_new ();
  if ((local == NULL || desk_local_ensure (local, &error)) && pg_wait_connect (link, parameters, NULL, &error))
    {
      pg_link_close (link);
      g_task_return_boolean (task, TRUE);
    }
  else
    g_task_return_error (task, error);
  g_main_context_pop_thread_default (context);
}

void
desk_sign_in_async (DeskSession *session, const char *login, const char *password, GCancellable *cancellable,
                    GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;
  Trial *trial;

  g_return_if_fail (DESK_IS_SESSION (session) && login != NULL && password != NULL);

  task = g_task_new (session, cancellable, callback, data);
  trial = g_new0 (Trial, 1);
  trial->target = g_object_ref (desk_session_get_target (session));
  trial->login = g_strdup (login);
  trial->password = g_strdup (password);
  g_task_set_source_tag (task, desk_sign_in_async);
  g_task_set_task_data (task, trial, trial_free);
  g_task_run_in_thread (task, try_thread);
}

gboolean
desk_sign_in_finish (DeskSession *session, GAsyncResult *result, GError **error)
{
  const Trial *trial;

  g_return_val_if_fail (g_task_is_valid (result, session), FALSE);

  /* Given up in the meantime: then she is not let in, even when the server would. */
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;
  trial = g_task_get_task_data (G_TASK (result));
  desk_session_become (session, trial->login, trial->password);
  return TRUE;
}

char *
desk_sign_in_dup_sentence (const GError *error)
{
  g_return_val_if_fail (error != NULL, g_strdup ("?"));

  if (g_error_matches (error, PG_ERROR, PG_ERROR_LOGIN))
    return g_strdup (_("The name or the password is not right, or this person may not sign in any more. "
                       "Please try again."));
  if (g_error_matches (error, PG_ERROR, PG_ERROR_LOST))
    return g_strdup (_("The office’s database does not answer just now. This says nothing about your password."));
  return desk_rules_dup_sentence (error);
}
