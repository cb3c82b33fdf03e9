/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A strip that says that the connection is lost and of which minute the facts on the screen are. */
#define G_LOG_DOMAIN "status-strip"

#include "status-strip.h"

#include <glib/gi18n.h>

struct _StatusStrip
{
  GtkWidget    parent_instance;
  DeskSession *session;
  GtkRevealer *revealer;
  GtkLabel    *label;
  GDateTime   *seen_at; /* when the connection was last up; NULL: it never was */
};

G_DEFINE_FINAL_TYPE (StatusStrip, status_strip, GTK_TYPE_WIDGET)

static void
condition_changed_cb (StatusStrip *self)
{
  DeskSessionCondition condition = desk_session_get_condition (self->session);
  gboolean is_lost = condition == DESK_SESSION_LOST && self->seen_at != NULL;

  if (condition == DESK_SESSION_UP)
    {
      g_clear_pointer (&self->seen_at, g_date_time_unref);
      self->seen_at = g_date_time_new_now_local ();
    }
  if (is_lost && !gtk_revealer_get_reveal_child (self->revealer))
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();
      g_autofree char *time = g_date_time_format (now, "%H:%M");
      g_autofree char *words = NULL;

      /* Translators: %s is a time such as 11:42 */
      words = g_strdup_printf (_("No connection since %s. What you see is as of then; "
                                 "Mandali goes on trying by itself."), time);
      gtk_label_set_label (self->label, words);
    }
  gtk_revealer_set_reveal_child (self->revealer, is_lost);
}

static void
status_strip_dispose (GObject *object)
{
  StatusStrip *self = MANDALI_STATUS_STRIP (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->seen_at, g_date_time_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_STATUS_STRIP);
  G_OBJECT_CLASS (status_strip_parent_class)->dispose (object);
}

static void
status_strip_class_init (StatusStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = status_strip_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/widgets/status-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, StatusStrip, revealer);
  gtk_widget_class_bind_template_child (widget_class, StatusStrip, label);
}

static void
status_strip_init (StatusStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
status_strip_bind (StatusStrip *strip, DeskSession *session)
{
  g_return_if_fail (MANDALI_IS_STATUS_STRIP (strip) && DESK_IS_SESSION (session) && strip->session == NULL);

  strip->session = g_object_ref (session);
  g_signal_connect_object (session, "condition-changed", G_CALLBACK (condition_changed_cb), strip,
                           G_CONNECT_SWAPPED);
  condition_changed_cb (strip);
}
