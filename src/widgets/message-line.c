/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The toast of a window, with a clock that begins anew at each message. */
#include "message-line.h"

struct MessageLine
{
  AdwToastOverlay *overlay; /* not owned */
  AdwToast        *toast;   /* what can be read now; weak */
  guint            milliseconds;
  guint            timer;
};

MessageLine *
message_line_new (AdwToastOverlay *overlay, guint milliseconds)
{
  MessageLine *line = g_new0 (MessageLine, 1);

  line->overlay = overlay;
  line->milliseconds = milliseconds;
  return line;
}

static void
dismissed_cb (AdwToast *toast, gpointer data)
{
  MessageLine *line = data;

  g_clear_weak_pointer (&line->toast);
  g_clear_handle_id (&line->timer, g_source_remove);
}

void
message_line_free (MessageLine *line)
{
  if (line == NULL)
    return;
  if (line->toast != NULL)
    g_signal_handlers_disconnect_by_data (line->toast, line);
  g_clear_weak_pointer (&line->toast);
  g_clear_handle_id (&line->timer, g_source_remove);
  g_free (line);
}

/* TRUE while someone is about to press its button. */
static gboolean
is_held (MessageLine *line)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (line->overlay));

  return (gtk_widget_get_state_flags (last) & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_WITHIN)) != 0;
}

static gboolean
time_over_cb (gpointer data)
{
  MessageLine *line = data;

  if (is_held (line))
    return G_SOURCE_CONTINUE;
  line->timer = 0;
  adw_toast_dismiss (line->toast);
  return G_SOURCE_REMOVE;
}

static void
set_button (AdwToast *toast, const char *label, const char *action)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  adw_toast_set_button_label (toast, action != NULL ? label : NULL);
  /* The button follows each word at once: a name never meets the target of another. */
  adw_toast_set_action_name (toast, NULL);
  if (action == NULL || !g_action_parse_detailed_name (action, &name, &target, NULL))
    return;
  adw_toast_set_action_target_value (toast, target);
  adw_toast_set_action_name (toast, name);
}

/* A message takes the place of the one that is still to be read: its Undo must be that of the newest act. The toast
 * itself stays, since libadwaita 1.2 falls over one that is dismissed while it is coming; and since its own clock would
 * be that of the first message, the clock is ours. */
void
message_line_say (MessageLine *line, const char *words, const char *label, const char *action)
{
  g_autofree char *safe = NULL;
  gboolean is_new;
  AdwToast *toast;

  g_return_if_fail (line != NULL && words != NULL);

  safe = g_markup_escape_text (words, -1);
  is_new = line->toast == NULL;
  toast = is_new ? adw_toast_new (safe) : line->toast;
  adw_toast_set_title (toast, safe);
  set_button (toast, label, action);
  g_clear_handle_id (&line->timer, g_source_remove);
  line->timer = g_timeout_add (line->milliseconds, time_over_cb, line);
  if (!is_new)
    return;
  adw_toast_set_timeout (toast, 0);
  g_set_weak_pointer (&line->toast, toast);
  g_signal_connect (toast, "dismissed", G_CALLBACK (dismissed_cb), line);
  adw_toast_overlay_add_toast (line->overlay, toast);
}
