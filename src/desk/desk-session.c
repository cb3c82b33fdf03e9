/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is here, and the one link to the office's database that stays up by itself.
 *
 * A connect is a chain: make the cluster ready (a thread) → connect → listen → read state → compare
 * releases → read permissions → up. Whatever breaks on the way leads to LOST and another try after a
 * while, to SIGNED_OUT when it takes a name and a password, or to REFUSED when only a person can help.
 *
 * Each person has a link of her own: what is still on its way when another takes her place belongs to a link
 * that is the session's no more, and is not heard. */
#define G_LOG_DOMAIN "desk-session"

#include "desk-session.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "desk-ready.h"
#include "desk-rules.h"
#include "desk-schema.h"
#include "desk-session-private.h"

enum { SIGNAL_CONDITION_CHANGED, SIGNAL_NEWS, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DeskSession, desk_session, G_TYPE_OBJECT)

static void begin_connect (DeskSession *self);

void
desk_session_set_condition (DeskSession *self, DeskSessionCondition condition, const char *words)
{
  if (self->condition == condition && g_strcmp0 (self->words, words) == 0)
    return;
  self->condition = condition;
  g_free (self->words);
  self->words = g_strdup (words);
  g_signal_emit (self, signals[SIGNAL_CONDITION_CHANGED], 0);
}

static gboolean
retry_cb (gpointer data)
{
  DeskSession *self = data;

  self->retry_id = 0;
  begin_connect (self);
  return G_SOURCE_REMOVE;
}

static void
try_again_later (DeskSession *self)
{
  if (!self->is_open || self->retry_id != 0)
    return;
  self->retry_id = g_timeout_add (self->retry_ms, retry_cb, self);
  self->retry_ms = MIN (self->retry_ms * 2, RECONNECT_MS_MAX);
}

/* A failed step: a person's matter, or one of time. */
static void
stumble (DeskSession *self, const GError *error)
{
  g_debug ("stumbled: %s", error->message);
  pg_link_close (self->link);
  if (!self->is_open)
    return;
  if (error->domain == G_IO_ERROR)
    desk_session_set_condition (self, DESK_SESSION_REFUSED, error->message);
  else if (g_error_matches (error, PG_ERROR, PG_ERROR_LOGIN) && desk_session_has_people (self))
    desk_session_ask_who_is_here (self, error);
  else if (g_error_matches (error, PG_ERROR, PG_ERROR_LOGIN) || g_error_matches (error, PG_ERROR, PG_ERROR_BUG))
    {
      g_autofree char *sentence = desk_rules_dup_sentence (error);

      /* Trying again by itself would only meet the same. */
      desk_session_set_condition (self, DESK_SESSION_REFUSED, sentence);
    }
  else
    {
      desk_session_set_condition (self, DESK_SESSION_LOST,
                     _("No connection to the database. What you see may be old; Mandali tries again by itself."));
      try_again_later (self);
    }
}

static void
tell (DeskSession *self, const char *topic)
{
  g_signal_emit (self, signals[SIGNAL_NEWS], 0, topic);
}

static gboolean
gathered_cb (gpointer data)
{
  DeskSession *self = data;
  g_autoptr (GHashTable) topics = g_steal_pointer (&self->topics);
  GHashTableIter iter;
  gpointer topic;

  self->gather_id = 0;
  self->topics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_iter_init (&iter, topics);
  while (g_hash_table_iter_next (&iter, &topic, NULL))
    tell (self, topic);
  return G_SOURCE_REMOVE;
}

static void
gather (DeskSession *self, const char *topic)
{
  g_hash_table_add (self->topics, g_strdup (topic));
  if (self->gather_id == 0)
    self->gather_id = g_timeout_add (NEWS_GATHER_MS, gathered_cb, self);
}

static void state_read_cb (GObject *source, GAsyncResult *result, gpointer data);

static void
read_state (DeskSession *self)
{
  pg_link_query_async (self->link, desk_state.query, NULL, NULL, state_read_cb, g_object_ref (self));
}

/* Somebody was given another role, or another name: what is offered follows. */
static void
hear (DeskSession *self, const char *topic)
{
  if (g_str_equal (topic, "login") && self->condition == DESK_SESSION_UP)
    read_state (self);
  else
    gather (self, topic);
}

static void
told_cb (DeskSession *self, const char *topic)
{
  hear (self, topic);
}

static void
lost_cb (DeskSession *self, GError *error)
{
  stumble (self, error);
}

static void
polled_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (DeskSession) self = data;
  g_autoptr (PgResult) news = pg_link_finish (PG_LINK (source), result, NULL);
  g_auto (GStrv) topics = NULL;

  if (news == NULL || pg_result_get_row_count (news) == 0)
    return;
  if (base_day_from_iso (pg_result_get_text (news, 0, DESK_NEWS_TODAY)) != desk_session_get_today (self))
    {
      /* Midnight has passed: all that speaks of today is read again. */
      read_state (self);
      return;
    }
  self->head = g_ascii_strtoll (pg_result_get_text (news, 0, DESK_NEWS_HEAD), NULL, 10);
  topics = g_strsplit (pg_result_get_text (news, 0, DESK_NEWS_TOPICS), ",", -1);
  for (guint i = 0; topics[i] != NULL; i++)
    if (topics[i][0] != '\0')
      hear (self, topics[i]);
}

/* The bell can be missed; the trail cannot. */
static gboolean
poll_cb (gpointer data)
{
  desk_session_look (data);
  return G_SOURCE_CONTINUE;
}

/* FALSE for what was asked before another person took over. */
static gboolean
is_ours (DeskSession *self, GObject *source)
{
  return PG_LINK (source) == self->link;
}

static void
permissions_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (DeskSession) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, &error);

  if (!is_ours (self, source))
    return;
  if (answer == NULL)
    {
      stumble (self, error);
      return;
    }
  g_hash_table_remove_all (self->permissions);
  self->has_office = FALSE;
  for (guint i = 0; i < pg_result_get_row_count (answer); i++)
    {
      g_hash_table_add (self->permissions, g_strdup (pg_result_get_text (answer, i, DESK_PERMISSION_WHAT)));
      self->has_office |= g_str_equal (pg_result_get_text (answer, i, DESK_PERMISSION_IS_OF_OFFICE), "t");
    }
  self->retry_ms = RECONNECT_MS_MIN;
  /* Up as before, and yet she may do other things now. */
  if (self->condition == DESK_SESSION_UP)
    g_signal_emit (self, signals[SIGNAL_CONDITION_CHANGED], 0);
  desk_session_set_condition (self, DESK_SESSION_UP, "");
  tell (self, NULL);
}

static void
state_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (DeskSession) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, &error);

  if (!is_ours (self, source))
    return;
  if (!desk_schema_check (answer, &error))
    {
      stumble (self, error);
      return;
    }
  g_clear_object (&self->state);
  self->state = pg_row_new (answer, 0);
  self->head = pg_row_get_int (self->state, DESK_STATE_HEAD);
  pg_link_query_async (self->link, desk_permission.query, NULL, NULL, permissions_read_cb, g_object_ref (self));
}

static void
listening_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (DeskSession) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, &error);

  if (!is_ours (self, source))
    return;
  if (answer == NULL)
    stumble (self, error);
  else
    read_state (self);
}

static void
connected_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (DeskSession) self = data;
  g_autoptr (GError) error = NULL;

  if (!pg_link_connect_finish (PG_LINK (source), result, &error))
    {
      if (is_ours (self, source))
        stumble (self, error);
    }
  else if (!self->is_open || !is_ours (self, source))
    pg_link_close (PG_LINK (source));
  else
    pg_link_run_async (self->link, "listen mandali", NULL, listening_cb, g_object_ref (self));
}

void
desk_session_connect_link (DeskSession *self)
{
  g_autoptr (DeskParameters) parameters = desk_target_dup_parameters (self->target, DESK_AS_CLERK, NULL);

  pg_link_connect_async (self->link, parameters, NULL, connected_cb, g_object_ref (self));
}

static void
made_ready_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (DeskSession) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) people = desk_ready_finish (result, &error);

  if (people == NULL)
    {
      stumble (self, error);
      return;
    }
  g_clear_pointer (&self->people, pg_result_unref);
  self->people = g_steal_pointer (&people);
  if (!self->is_open)
    return;
  /* Nobody is named any more: the office's common login is open again. */
  if (!desk_session_has_people (self))
    desk_target_set_person (self->target, NULL, NULL);
  if (desk_session_has_people (self) && desk_target_get_person (self->target) == NULL)
    desk_session_sign_out (self, self->condition == DESK_SESSION_SIGNED_OUT ? self->words : "");
  else
    desk_session_connect_link (self);
}

static void
begin_connect (DeskSession *self)
{
  DeskLocal *local = desk_target_get_local (self->target);

  if (local != NULL && self->state != NULL && desk_local_is_halted (local))
    {
      try_again_later (self);
      return;
    }
  if (local == NULL)
    desk_session_connect_link (self);
  else
    desk_ready_async (self->target, made_ready_cb, g_object_ref (self));
}

void
desk_session_renew_link (DeskSession *self)
{
  if (self->link != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->link, self);
      pg_link_close (self->link);
      g_object_unref (self->link);
    }
  self->link = pg_link_new ();
  g_signal_connect_object (self->link, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->link, "lost", G_CALLBACK (lost_cb), self, G_CONNECT_SWAPPED);
}

static void
stop_timers (DeskSession *self)
{
  g_clear_handle_id (&self->gather_id, g_source_remove);
  g_clear_handle_id (&self->poll_id, g_source_remove);
  g_clear_handle_id (&self->retry_id, g_source_remove);
}

static void
desk_session_finalize (GObject *object)
{
  DeskSession *self = DESK_SESSION (object);

  stop_timers (self);
  g_clear_object (&self->link);
  g_clear_object (&self->target);
  g_clear_object (&self->state);
  g_clear_pointer (&self->people, pg_result_unref);
  g_free (self->words);
  g_hash_table_unref (self->permissions);
  g_hash_table_unref (self->topics);
  G_OBJECT_CLASS (desk_session_parent_class)->finalize (object);
}

static void
desk_session_class_init (DeskSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = desk_session_finalize;
  signals[SIGNAL_CONDITION_CHANGED] = g_signal_new ("condition-changed", DESK_TYPE_SESSION, G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_NEWS] = g_signal_new ("news", DESK_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
  g_signal_new ("person-changed", DESK_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
desk_session_init (DeskSession *self)
{
  self->words = g_strdup ("");
  self->retry_ms = RECONNECT_MS_MIN;
  self->permissions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->topics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  desk_session_renew_link (self);
}

DeskSession *
desk_session_new (DeskTarget *target)
{
  DeskSession *self;

  g_return_val_if_fail (DESK_IS_TARGET (target), NULL);

  self = g_object_new (DESK_TYPE_SESSION, NULL);
  self->target = g_object_ref (target);
  return self;
}

void
desk_session_open (DeskSession *session)
{
  g_return_if_fail (DESK_IS_SESSION (session) && !session->is_open);

  session->is_open = TRUE;
  session->poll_id = g_timeout_add (NEWS_POLL_MS, poll_cb, session);
  begin_connect (session);
}

void
desk_session_close (DeskSession *session)
{
  g_return_if_fail (DESK_IS_SESSION (session));

  session->is_open = FALSE;
  stop_timers (session);
  pg_link_close (session->link);
}

void
desk_session_look (DeskSession *session)
{
  g_autofree char *since = NULL;

  g_return_if_fail (DESK_IS_SESSION (session));

  since = g_strdup_printf ("%" G_GINT64_FORMAT, session->head);
  if (session->condition == DESK_SESSION_UP)
    pg_link_query_async (session->link, desk_news.query, (PgArgument[]){ { "since", since }, { NULL } }, NULL,
                         polled_cb, g_object_ref (session));
}

void
desk_session_retry (DeskSession *session)
{
  g_return_if_fail (DESK_IS_SESSION (session) && session->is_open);

  if (session->condition == DESK_SESSION_UP)
    return;
  g_clear_handle_id (&session->retry_id, g_source_remove);
  session->retry_ms = RECONNECT_MS_MIN;
  begin_connect (session);
}

DeskSessionCondition
desk_session_get_condition (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), DESK_SESSION_LOST);

  return session->condition;
}

const char *
desk_session_get_words (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return session->words;
}

DeskTarget *
desk_session_get_target (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return session->target;
}

PgLink *
desk_session_get_link (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return session->link;
}

PgRow *
desk_session_get_state (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return session->state;
}

BaseDay
desk_session_get_today (DeskSession *session)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (DESK_IS_SESSION (session), BASE_DAY_NONE);

  if (session->state != NULL)
    return pg_row_get_day (session->state, DESK_STATE_TODAY);
  now = g_date_time_new_now_local ();
  return base_day_from_parts (g_date_time_get_year (now), g_date_time_get_month (now),
                              g_date_time_get_day_of_month (now));
}

gboolean
desk_session_may (DeskSession *session, const char *act)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && act != NULL, FALSE);

  return g_hash_table_contains (session->permissions, act);
}
