/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The wall: a window of its own for the projector. */
#define G_LOG_DOMAIN "wall-window"

#include "wall-window.h"

#include <glib/gi18n.h>

#include "wall-keys.h"
#include "wall-view.h"

#define WINDOW_WIDTH 960
#define WINDOW_HEIGHT 540

struct _WallWindow
{
  GtkWindow parent_instance;
  WallShow *show;
  WallView *view;
};

G_DEFINE_FINAL_TYPE (WallWindow, wall_window, GTK_TYPE_WINDOW)

/* Escape takes back one thing after the other, so that one slip ends no meeting. */
static void
escape (WallWindow *self)
{
  if (wall_show_is_blank (self->show))
    wall_show_set_blank (self->show, FALSE);
  else if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    gtk_window_unfullscreen (GTK_WINDOW (self));
  else
    gtk_window_close (GTK_WINDOW (self));
}

static gboolean
key_pressed_cb (WallWindow *self, guint key, guint code, GdkModifierType modifiers)
{
  switch (key)
    {
    case GDK_KEY_Escape:
      escape (self);
      return TRUE;
    case GDK_KEY_F11:
      wall_keys_turn_full (GTK_WINDOW (self));
      return TRUE;
    case GDK_KEY_space: case GDK_KEY_Return: case GDK_KEY_KP_Enter:
      wall_show_step (self->show, TRUE);
      return TRUE;
    default:
      return wall_keys_press (self->show, key, code, modifiers);
    }
}

static void
wall_window_dispose (GObject *object)
{
  g_clear_object (&WALL_WINDOW (object)->show);
  G_OBJECT_CLASS (wall_window_parent_class)->dispose (object);
}

static void
wall_window_class_init (WallWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wall_window_dispose;
}

static void
wall_window_init (WallWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->view = g_object_new (WALL_TYPE_VIEW, "focusable", TRUE, NULL);
  gtk_window_set_title (GTK_WINDOW (self), _("The wall"));
  gtk_window_set_default_size (GTK_WINDOW (self), WINDOW_WIDTH, WINDOW_HEIGHT);
  gtk_window_set_child (GTK_WINDOW (self), GTK_WIDGET (self->view));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->view), "none");
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

WallWindow *
wall_window_open (WallShow *show, GdkMonitor *monitor)
{
  WallWindow *self;

  g_return_val_if_fail (WALL_IS_SHOW (show), NULL);

  self = g_object_new (WALL_TYPE_WINDOW, NULL);
  self->show = g_object_ref (show);
  wall_view_bind (self->view, show, WALL_VIEW_LEADING);
  if (monitor != NULL)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), monitor);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}
