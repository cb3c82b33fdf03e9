/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stands where forms send their acts. */
#include "fake-act.h"

#define TYPE_FAKE_ACT (fake_act_get_type ())
G_DECLARE_FINAL_TYPE (FakeAct, fake_act, FAKE, ACT, GObject)

struct _FakeAct
{
  GObject parent_instance;
};

G_DEFINE_FINAL_TYPE (FakeAct, fake_act, G_TYPE_OBJECT)

static guint count;
static FakeAct *newest;
static DeskJournalEntry *newest_entry;
static const PgCall *newest_call;
static char **newest_values;

static void
fake_act_class_init (FakeActClass *klass)
{
  g_signal_new ("saved", TYPE_FAKE_ACT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT64,
                G_TYPE_STRING);
  g_signal_new ("refused", TYPE_FAKE_ACT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  g_signal_new ("unknown", TYPE_FAKE_ACT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fake_act_init (FakeAct *self)
{
}

static void
forget (void)
{
  if (newest_call != NULL)
    pg_call_values_free (newest_values, newest_call->n_parameters);
  newest_call = NULL;
  newest_values = NULL;
  g_clear_pointer (&newest_entry, desk_journal_entry_free);
  g_clear_object (&newest);
}

static GObject *
send_here (DeskSession *session, const PgCall *call, gconstpointer arguments, const DeskJournalEntry *entry)
{
  forget ();
  count++;
  newest = g_object_new (TYPE_FAKE_ACT, NULL);
  newest_call = call;
  newest_values = pg_call_dup_values (call, arguments);
  newest_entry = desk_journal_entry_copy (entry);
  return g_object_ref (G_OBJECT (newest));
}

void
fake_act_install (void)
{
  forget ();
  count = 0;
  form_set_send_func (send_here);
}

guint
fake_act_get_count (void)
{
  return count;
}

const DeskJournalEntry *
fake_act_get_entry (void)
{
  return newest_entry;
}

const char *
fake_act_get_argument (const char *name)
{
  for (guint i = 0; newest_call != NULL && i < newest_call->n_parameters; i++)
    if (g_str_equal (newest_call->parameters[i].name, name))
      return newest_values[i] != NULL ? newest_values[i] : "";
  return "no such argument";
}

void
fake_act_save (gint64 record_id, const char *number)
{
  g_autoptr (FakeAct) act = g_object_ref (newest);

  g_signal_emit_by_name (act, "saved", record_id, number);
}

void
fake_act_refuse (GError *error)
{
  g_autoptr (FakeAct) act = g_object_ref (newest);

  g_signal_emit_by_name (act, "refused", error);
  g_error_free (error);
}

void
fake_act_lose (void)
{
  g_autoptr (FakeAct) act = g_object_ref (newest);

  g_signal_emit_by_name (act, "unknown");
}
