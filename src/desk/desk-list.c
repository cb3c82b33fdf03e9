/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list that keeps itself true. Only the newest question counts: an older one is stopped at the
 * server when its answer is no longer wanted. */
#define G_LOG_DOMAIN "desk-list"

#include "desk-list.h"

#include "desk-rules.h"

struct _DeskList
{
  GObject           parent_instance;
  DeskSession      *session;
  const PgRelation *relation;
  PgTable          *table;
  GHashTable       *arguments; /* name → value; absent: null */
  GCancellable     *asking;    /* NULL: nothing asked */
  guint             ask_id;
  gboolean          is_filled;
};

enum { SIGNAL_REFRESHED, SIGNAL_FAILED, SIGNAL_BUSY_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DeskList, desk_list, G_TYPE_OBJECT)

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (DeskList) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      || (self->asking != NULL && self->asking != g_task_get_cancellable (G_TASK (result))))
    return;
  g_clear_object (&self->asking);
  if (answer == NULL && !g_error_matches (error, PG_ERROR, PG_ERROR_LOST))
    {
      g_autofree char *sentence = desk_rules_dup_sentence (error);

      g_warning ("%s: %s", self->relation->query, error->message);
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, sentence);
    }
  else if (answer == NULL)
    g_debug ("%s: %s", self->relation->query, error->message);
  else if (pg_table_take_result (self->table, answer))
    {
      self->is_filled = TRUE;
      g_signal_emit (self, signals[SIGNAL_REFRESHED], 0);
    }
  else
    g_critical ("%s answers other columns than declared", self->relation->query);
  g_signal_emit (self, signals[SIGNAL_BUSY_CHANGED], 0);
}

static gboolean
ask_cb (gpointer data)
{
  DeskList *self = data;

  self->ask_id = 0;
  desk_list_refresh (self);
  return G_SOURCE_REMOVE;
}

static void
ask_soon (DeskList *self)
{
  if (self->ask_id == 0)
    self->ask_id = g_idle_add (ask_cb, self);
}

static void
news_cb (DeskList *self, const char *topic)
{
  gboolean is_ours = topic == NULL;

  for (guint i = 0; !is_ours && self->relation->topics[i] != NULL; i++)
    is_ours = g_str_equal (self->relation->topics[i], topic);
  if (is_ours)
    ask_soon (self);
}

static void
desk_list_dispose (GObject *object)
{
  DeskList *self = DESK_LIST (object);

  g_clear_handle_id (&self->ask_id, g_source_remove);
  if (self->asking != NULL)
    g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  G_OBJECT_CLASS (desk_list_parent_class)->dispose (object);
}

static void
desk_list_finalize (GObject *object)
{
  DeskList *self = DESK_LIST (object);

  g_clear_object (&self->session);
  g_clear_object (&self->table);
  g_hash_table_unref (self->arguments);
  G_OBJECT_CLASS (desk_list_parent_class)->finalize (object);
}

static void
desk_list_class_init (DeskListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = desk_list_dispose;
  object_class->finalize = desk_list_finalize;
  signals[SIGNAL_REFRESHED] = g_signal_new ("refreshed", DESK_TYPE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 0);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", DESK_TYPE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                         1, G_TYPE_STRING);
  signals[SIGNAL_BUSY_CHANGED] = g_signal_new ("busy-changed", DESK_TYPE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 0);
}

static void
desk_list_init (DeskList *self)
{
  self->arguments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

DeskList *
desk_list_new (DeskSession *session, const PgRelation *relation)
{
  DeskList *self;

  g_return_val_if_fail (DESK_IS_SESSION (session) && relation != NULL, NULL);

  self = g_object_new (DESK_TYPE_LIST, NULL);
  self->session = g_object_ref (session);
  self->relation = relation;
  self->table = pg_table_new (relation);
  g_signal_connect_object (session, "news", G_CALLBACK (news_cb), self, G_CONNECT_SWAPPED);
  ask_soon (self);
  return self;
}

DeskSession *
desk_list_get_session (DeskList *list)
{
  g_return_val_if_fail (DESK_IS_LIST (list), NULL);

  return list->session;
}

PgTable *
desk_list_get_table (DeskList *list)
{
  g_return_val_if_fail (DESK_IS_LIST (list), NULL);

  return list->table;
}

void
desk_list_set (DeskList *list, const char *parameter, const char *value)
{
  g_return_if_fail (DESK_IS_LIST (list) && parameter != NULL);

  if (g_strcmp0 (desk_list_get (list, parameter), value) == 0)
    return;
  if (value == NULL)
    g_hash_table_remove (list->arguments, parameter);
  else
    g_hash_table_insert (list->arguments, g_strdup (parameter), g_strdup (value));
  ask_soon (list);
}

const char *
desk_list_get (DeskList *list, const char *parameter)
{
  g_return_val_if_fail (DESK_IS_LIST (list) && parameter != NULL, NULL);

  return g_hash_table_lookup (list->arguments, parameter);
}

PgArgument *
desk_list_dup_arguments (DeskList *list)
{
  PgArgument *arguments;
  GHashTableIter iter;
  gpointer name, value;
  guint n = 0;

  g_return_val_if_fail (DESK_IS_LIST (list), NULL);

  arguments = g_new0 (PgArgument, g_hash_table_size (list->arguments) + 1);
  g_hash_table_iter_init (&iter, list->arguments);
  while (g_hash_table_iter_next (&iter, &name, &value))
    arguments[n++] = (PgArgument){ name, value };
  return arguments;
}

void
desk_list_refresh (DeskList *list)
{
  g_autofree PgArgument *arguments = NULL;

  g_return_if_fail (DESK_IS_LIST (list));

  if (!pg_link_is_up (desk_session_get_link (list->session))
      || desk_session_get_condition (list->session) != DESK_SESSION_UP)
    return;
  if (list->asking != NULL)
    g_cancellable_cancel (list->asking);
  g_clear_object (&list->asking);
  list->asking = g_cancellable_new ();
  arguments = desk_list_dup_arguments (list);
  pg_link_query_async (desk_session_get_link (list->session), list->relation->query, arguments, list->asking,
                       answered_cb, g_object_ref (list));
  g_signal_emit (list, signals[SIGNAL_BUSY_CHANGED], 0);
}

gboolean
desk_list_is_busy (DeskList *list)
{
  g_return_val_if_fail (DESK_IS_LIST (list), FALSE);

  return list->asking != NULL || list->ask_id != 0;
}

gboolean
desk_list_is_filled (DeskList *list)
{
  g_return_val_if_fail (DESK_IS_LIST (list), FALSE);

  return list->is_filled;
}

PgRow *
desk_list_get_first (DeskList *list)
{
  g_autoptr (PgRow) row = NULL;

  g_return_val_if_fail (DESK_IS_LIST (list), NULL);

  row = g_list_model_get_item (G_LIST_MODEL (list->table), 0);
  return row; /* the table keeps it */
}
