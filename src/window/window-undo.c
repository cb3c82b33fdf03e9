/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Undo, offered right after an act: the act is taken back by one that points at it, and both stay in the register. */
#define G_LOG_DOMAIN "window-undo"

#include "window-actions.h"

#include <glib/gi18n.h>

#include "desk-act.h"
#include "desk-rules.h"
#include "membership.h"
#include "sent-watch.h"

static void
saved_cb (Window *window, gint64 record_id, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("Undone: %s"), number);

  window_say (window, words, NULL, NULL);
}

/* A refusal stands until it is read; a toast would pass. */
static void
refused_cb (Window *window, const GError *error)
{
  g_autofree char *sentence = desk_rules_dup_sentence (error);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (window), _("This was not undone"), sentence);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
undo_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Window *window = data;
  DeskSession *session = window_get_session (window);
  g_autofree char *act_id = g_strdup_printf ("%" G_GINT64_FORMAT, g_variant_get_int64 (parameter));
  const char *words = _("Undone right after it was saved");
  g_autoptr (DeskJournalEntry) entry = NULL;
  g_autoptr (DeskAct) act = NULL;
  GVariantBuilder content;
  UndoAct arguments;

  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "act_id", act_id);
  g_variant_builder_add (&content, "{ss}", "words", words);
  entry = desk_journal_entry_new ("undo-act", _("Undo"), desk_target_get_key (desk_session_get_target (session)),
                                  g_variant_builder_end (&content));
  arguments = (UndoAct){ .request_id = entry->request_id, .act_id = g_variant_get_int64 (parameter), .words = words };
  act = desk_act_send (session, &undo_act_call, &arguments, entry);
  g_signal_connect_object (act, "saved", G_CALLBACK (saved_cb), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (act, "refused", G_CALLBACK (refused_cb), window, G_CONNECT_SWAPPED);
  g_signal_connect (act, "unknown", G_CALLBACK (sent_watch_follow), NULL);
}

void
window_undo_add (Window *window)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new ("undo", G_VARIANT_TYPE_INT64);

  g_return_if_fail (MANDALI_IS_WINDOW (window));

  g_signal_connect_object (action, "activate", G_CALLBACK (undo_activated_cb), window, 0);
  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
}
