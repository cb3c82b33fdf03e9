/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The place where tests of widgets stand. */
#include "ui-place.h"

#include <glib/gstdio.h>

#include "widgets.h"

static DeskSession *session;

void
ui_place_start (void)
{
  g_autofree char *folder = g_dir_make_tmp ("mandali-ui-XXXXXX", NULL);

  g_setenv ("XDG_STATE_HOME", folder, TRUE);
  g_setenv ("XDG_CONFIG_HOME", folder, TRUE);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_setenv ("LANGUAGE", "en", TRUE);
}

gboolean
ui_place_has_display (void)
{
  static gint has_display = -1;

  if (has_display < 0)
    {
      has_display = gtk_init_check ();
      if (has_display)
        {
          adw_init ();
          widgets_init ();
        }
    }
  if (!has_display)
    tap_skip ("no display");
  return has_display;
}

DeskSession *
ui_place_get_session (void)
{
  if (session == NULL)
    {
      g_autoptr (DeskTarget) target = desk_target_new ("nowhere");

      session = desk_session_new (target);
    }
  return session;
}

void
ui_place_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

gboolean
ui_place_wait (gboolean (*condition) (gpointer data), gpointer data)
{
  gint64 end = g_get_monotonic_time () + UI_WAIT_MS * 1000;
  guint tick = g_timeout_add (10, tick_cb, NULL);
  gboolean holds;

  while (!(holds = condition (data)) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
  return holds;
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

gboolean
ui_place_is_finalized (GtkWindow *window)
{
  gpointer weak = window;

  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  gtk_window_destroy (window);
  if (ui_place_wait (is_null, &weak))
    return TRUE;
  g_object_remove_weak_pointer (G_OBJECT (window), &weak);
  return FALSE;
}

GtkWidget *
ui_place_find (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = ui_place_find (child, type);
  return found;
}

gboolean
ui_place_reads (GtkWidget *widget, const char *words)
{
  gboolean is_read = GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
                     && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !is_read;
       child = gtk_widget_get_next_sibling (child))
    is_read = ui_place_reads (child, words);
  return is_read;
}

GtkEditable *
ui_place_get_entry (FormField *field)
{
  GtkWidget *entry = ui_place_find (GTK_WIDGET (field), GTK_TYPE_ENTRY);

  g_assert (entry != NULL);
  return GTK_EDITABLE (entry);
}

gboolean
ui_place_is_focused (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}
