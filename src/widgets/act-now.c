/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An act that is done at once, without a form. */
#define G_LOG_DOMAIN "act-now"

#include "act-now.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "desk-rules.h"
#include "form-call.h"
#include "sent-watch.h"

typedef struct
{
  GtkWidget    *from; /* weak */
  const ActNow *act;
} Sent;

static void
sent_free (gpointer data, GClosure *closure)
{
  Sent *sent = data;

  g_clear_weak_pointer (&sent->from);
  g_free (sent);
}

static Sent *
sent_new (GtkWidget *from, const ActNow *act)
{
  Sent *sent = g_new0 (Sent, 1);

  g_set_weak_pointer (&sent->from, from);
  sent->act = act;
  return sent;
}

static void
saved_cb (DeskAct *sent_act, gint64 record_id, const char *number, gpointer data)
{
  Sent *sent = data;

  if (sent->from != NULL && sent->act->saved != NULL)
    sent->act->saved (sent->from, record_id, number);
}

/* A refusal stands until it is read; a toast would pass. */
static void
refused_cb (DeskAct *sent_act, const GError *error, gpointer data)
{
  Sent *sent = data;
  g_autofree char *sentence = desk_rules_dup_sentence (error);
  GtkRoot *root = sent->from != NULL ? gtk_widget_get_root (sent->from) : NULL;
  GtkWidget *dialog;

  if (!GTK_IS_WINDOW (root))
    return;
  dialog = adw_message_dialog_new (GTK_WINDOW (root), _(sent->act->refusal), sentence);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

typedef struct
{
  const char *request_id;
  GVariant   *content;
} Arguments;

static gboolean
find_argument (const char *argument, const char **value, gpointer data)
{
  Arguments *arguments = data;

  *value = arguments->request_id;
  if (g_str_equal (argument, "request_id"))
    return TRUE;
  if (!g_variant_lookup (arguments->content, argument, "&s", value))
    return FALSE;
  if ((*value)[0] == '\0')
    *value = NULL;
  return TRUE;
}

void
act_now_send (GtkWidget *from, DeskSession *session, const ActNow *act, GVariant *content)
{
  g_autoptr (GVariant) kept = g_variant_ref_sink (content);
  g_autoptr (GPtrArray) no_fields = g_ptr_array_new ();
  g_autoptr (DeskJournalEntry) entry = NULL;
  g_autoptr (FormCall) call = NULL;
  g_autoptr (DeskAct) sent = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from) && DESK_IS_SESSION (session) && act != NULL);

  entry = desk_journal_entry_new (act->id, _(act->title), desk_target_get_key (desk_session_get_target (session)),
                                  kept);
  call = form_call_new (act->call, no_fields, find_argument, &(Arguments){ entry->request_id, kept });
  sent = desk_act_send (session, act->call, form_call_get_arguments (call), entry);
  g_signal_connect_data (sent, "saved", G_CALLBACK (saved_cb), sent_new (from, act), sent_free, 0);
  g_signal_connect_data (sent, "refused", G_CALLBACK (refused_cb), sent_new (from, act), sent_free, 0);
  g_signal_connect (sent, "unknown", G_CALLBACK (sent_watch_follow), NULL);
}
