/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One business act from the press of a button to a certain outcome.
 *
 *   journal on disk → call ─┬─ answer ───────────────────────────────→ saved
 *                           ├─ refusal (busy: a few tries) ──────────→ refused
 *                           └─ connection lost → "unknown", wait until up → abandon by id
 *                                                   ├─ it had been done → saved
 *                                                   └─ it never will be → refused (LOST)
 *
 * `abandon_request` is one step at the server: it answers what was done under the id, or bars the id for
 * ever, so that a late copy on the wire cannot be written after we said "not saved". */
#define G_LOG_DOMAIN "desk-act"

#include "desk-act.h"

#include "base-limits.h"

#define ABANDON_REQUEST(X, T) \
  X (T, TEXT, request_id)
PG_DECLARE_CALL (AbandonRequest, abandon_request, ABANDON_REQUEST)
PG_DEFINE_CALL (AbandonRequest, abandon_request, ABANDON_REQUEST)

struct _DeskAct
{
  GObject           parent_instance;
  DeskSession      *session;
  DeskJournalEntry *entry;
  const char       *whose;  /* key of the office and of the person who did it, interned */
  const PgCall     *call;   /* NULL: only looked up */
  char             *text;
  char            **values;
  guint             attempts;
  gboolean          is_resolving;
};

enum { SIGNAL_SAVED, SIGNAL_REFUSED, SIGNAL_UNKNOWN, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DeskAct, desk_act, G_TYPE_OBJECT)

static void send (DeskAct *self);
static void resolve (DeskAct *self);

/* The one way out; gives back the reference that the act holds on itself. */
static void
end (DeskAct *self, PgResult *answer, GError *error)
{
  g_signal_handlers_disconnect_by_data (self->session, self);
  desk_journal_forget (self->entry->request_id);
  if (answer != NULL)
    g_signal_emit (self, signals[SIGNAL_SAVED], 0,
                   g_ascii_strtoll (pg_result_get_text (answer, 0, DESK_ANSWER_RECORD), NULL, 10),
                   pg_result_get_text (answer, 0, DESK_ANSWER_NUMBER));
  else
    g_signal_emit (self, signals[SIGNAL_REFUSED], 0, error);
  g_object_unref (self);
}

static gboolean
is_answer (PgResult *result)
{
  return result != NULL && pg_result_get_row_count (result) == 1 && pg_result_is_of (result, &desk_answer)
         && pg_result_get_text (result, 0, DESK_ANSWER_RECORD) != NULL;
}

static gboolean
resolve_again_cb (gpointer data)
{
  resolve (data);
  return G_SOURCE_REMOVE;
}

static void
abandoned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  DeskAct *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, &error);

  self->is_resolving = FALSE;
  if (answer == NULL)
    {
      /* Still not known: wait for the next connection, or until the server has time. A refusal to look it up is a
       * mistake of ours. */
      if (g_error_matches (error, PG_ERROR, PG_ERROR_BUSY) || g_error_matches (error, PG_ERROR, PG_ERROR_FULL))
        g_timeout_add (LOOKUP_WAIT_MS, resolve_again_cb, self);
      else if (!g_error_matches (error, PG_ERROR, PG_ERROR_LOST))
        end (self, NULL, error);
      return;
    }
  if (is_answer (answer))
    {
      end (self, answer, NULL);
      return;
    }
  error = pg_error_new_lost ("not written, and never will be under this id");
  end (self, NULL, error);
}

static void
resolve (DeskAct *self)
{
  AbandonRequest arguments = { .request_id = self->entry->request_id };

  if (self->is_resolving || desk_session_get_condition (self->session) != DESK_SESSION_UP || !desk_act_is_hers (self))
    return;
  self->is_resolving = TRUE;
  pg_link_call_async (desk_session_get_link (self->session), &abandon_request_call, &arguments, abandoned_cb,
                      self);
}

static void
condition_changed_cb (DeskAct *self)
{
  resolve (self);
}

static void
become_unknown (DeskAct *self)
{
  g_signal_emit (self, signals[SIGNAL_UNKNOWN], 0);
  g_signal_connect_swapped (self->session, "condition-changed", G_CALLBACK (condition_changed_cb), self);
  resolve (self);
}

static gboolean
send_again_cb (gpointer data)
{
  send (data);
  return G_SOURCE_REMOVE;
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  DeskAct *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, &error);

  if (is_answer (answer))
    end (self, answer, NULL);
  else if (answer != NULL || g_error_matches (error, PG_ERROR, PG_ERROR_LOST))
    become_unknown (self);
  else if (g_error_matches (error, PG_ERROR, PG_ERROR_BUSY) && ++self->attempts < ACT_ATTEMPTS_MAX)
    g_timeout_add ((guint) g_random_int_range (20, 100 << self->attempts), send_again_cb, self);
  else
    end (self, NULL, error);
}

static void
send (DeskAct *self)
{
  if (!desk_act_is_hers (self))
    {
      become_unknown (self);
      return;
    }
  pg_link_ask_async (desk_session_get_link (self->session), self->text, (const char *const *) self->values,
                     self->call->n_parameters, NULL, answered_cb, self);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  DeskAct *self = data;
  g_autoptr (GError) error = NULL;

  if (!desk_journal_write_finish (result, &error))
    g_warning ("this computer keeps no journal: %s", error->message);
  send (self);
}

static void
desk_act_finalize (GObject *object)
{
  DeskAct *self = DESK_ACT (object);

  if (self->call != NULL)
    pg_call_values_free (self->values, self->call->n_parameters);
  g_free (self->text);
  g_clear_pointer (&self->entry, desk_journal_entry_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (desk_act_parent_class)->finalize (object);
}

static void
desk_act_class_init (DeskActClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = desk_act_finalize;
  signals[SIGNAL_SAVED] = g_signal_new ("saved", DESK_TYPE_ACT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_STRING);
  signals[SIGNAL_REFUSED] = g_signal_new ("refused", DESK_TYPE_ACT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SIGNAL_UNKNOWN] = g_signal_new ("unknown", DESK_TYPE_ACT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
desk_act_init (DeskAct *self)
{
}

static DeskAct *
act_new (DeskSession *session, const DeskJournalEntry *entry)
{
  DeskAct *self = g_object_new (DESK_TYPE_ACT, NULL);

  self->session = g_object_ref (session);
  self->entry = desk_journal_entry_copy (entry);
  self->whose = desk_target_get_key (desk_session_get_target (session));
  return self;
}

DeskAct *
desk_act_send (DeskSession *session, const PgCall *call, gconstpointer arguments, const DeskJournalEntry *entry)
{
  DeskAct *self;

  g_return_val_if_fail (DESK_IS_SESSION (session) && call != NULL && arguments != NULL && entry != NULL, NULL);

  self = act_new (session, entry);
  self->call = call;
  self->text = pg_call_dup_text (call);
  self->values = pg_call_dup_values (call, arguments);
  desk_journal_write_async (entry, written_cb, g_object_ref (self));
  return self;
}

static gboolean
begin_resolve_cb (gpointer data)
{
  become_unknown (data);
  return G_SOURCE_REMOVE;
}

DeskAct *
desk_act_resolve (DeskSession *session, const DeskJournalEntry *entry)
{
  DeskAct *self;

  g_return_val_if_fail (DESK_IS_SESSION (session) && entry != NULL, NULL);

  self = act_new (session, entry);
  g_idle_add (begin_resolve_cb, g_object_ref (self));
  return self;
}

gboolean
desk_act_is_hers (DeskAct *act)
{
  g_return_val_if_fail (DESK_IS_ACT (act), FALSE);

  return act->whose == desk_target_get_key (desk_session_get_target (act->session));
}

const DeskJournalEntry *
desk_act_get_entry (DeskAct *act)
{
  g_return_val_if_fail (DESK_IS_ACT (act), NULL);

  return act->entry;
}
