/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes a private cluster ready for a session, and asks it who the named people are. */
#define G_LOG_DOMAIN "desk-ready"

#include "desk-ready.h"

#include "desk-schema.h"
#include "desk-state.h"
#include "pg-wait.h"

/* The keeper may ask: nobody has signed in yet. */
static PgResult *
read_people (DeskTarget *target, GCancellable *cancellable, GError **error)
{
  g_autoptr (PgLink) link = pg_link_new ();
  PgResult *people = NULL;

  if (desk_target_connect (target, link, DESK_AS_KEEPER, NULL, cancellable, error))
    people = pg_wait_query (link, desk_person.query, NULL, cancellable, error);
  pg_link_close (link);
  return people;
}

static void
ready_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  DeskTarget *target = DESK_TARGET (source);
  g_autoptr (GMainContext) context = g_main_context_new ();
  GError *error = NULL;
  PgResult *people = NULL;

  g_main_context_push_thread_default (context);
  if (desk_local_ensure (desk_target_get_local (target), &error) && desk_schema_prepare (target, cancellable, &error))
    people = read_people (target, cancellable, &error);
  if (people != NULL)
    g_task_return_pointer (task, people, (GDestroyNotify) pg_result_unref);
  else
    g_task_return_error (task, error);
  g_main_context_pop_thread_default (context);
}

void
desk_ready_async (DeskTarget *target, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (DESK_IS_TARGET (target) && desk_target_get_local (target) != NULL);

  task = g_task_new (target, NULL, callback, data);
  g_task_set_source_tag (task, desk_ready_async);
  g_task_run_in_thread (task, ready_thread);
}

PgResult *
desk_ready_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
