/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Undo, offered right after an act: the act is taken back by one that points at it, and both stay in the register. */
#define G_LOG_DOMAIN "window-undo"

#include "window-actions.h"

#include <glib/gi18n.h>

#include "act-now.h"
#include "membership.h"

static void
undone (GtkWidget *window, gint64 record_id, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("Undone: %s"), number);

  window_say (MANDALI_WINDOW (window), words, NULL, NULL);
}

static const ActNow undo = { "undo-act", N_("Undo"), N_("This was not undone"), &undo_act_call, undone };

static void
undo_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *act_id = g_strdup_printf ("%" G_GINT64_FORMAT, g_variant_get_int64 (parameter));
  GVariantBuilder content;

  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "act_id", act_id);
  g_variant_builder_add (&content, "{ss}", "words", _("Undone right after it was saved"));
  act_now_send (data, window_get_session (data), &undo, g_variant_builder_end (&content));
}

void
window_undo_add (Window *window)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new ("undo", G_VARIANT_TYPE_INT64);

  g_return_if_fail (MANDALI_IS_WINDOW (window));

  g_signal_connect_object (action, "activate", G_CALLBACK (undo_activated_cb), window, 0);
  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
}
