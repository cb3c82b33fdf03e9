/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The wall of a meeting, driven from the foot of the window while its page stays in sight. */
#define G_LOG_DOMAIN "window-wall"

#include "read-back.h"
#include "wall-strip.h"
#include "widgets.h"
#include "window-actions.h"

static GtkBox *
get_place (gpointer window)
{
  return GTK_BOX (gtk_widget_get_template_child (window, TYPE_WINDOW, "wall_place"));
}

/* NULL while no meeting is on the wall. */
static WallStrip *
get_strip (gpointer window)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (get_place (window)));

  return child != NULL ? WALL_STRIP (child) : NULL;
}

static void
offer (gpointer window)
{
  static const char *const names[] = { "wall-next", "wall-back", "wall-blank", "wall-projector" };
  gboolean has_strip = get_strip (window) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (window), names[i])),
                                 has_strip);
}

static void
closed_cb (gpointer window)
{
  widgets_box_clear (get_place (window));
  offer (window);
  if (window_get_current (window) != NULL)
    page_focus (window_get_current (window));
}

/* wall (41): instead of another meeting that was there. */
static void
wall_activated_cb (GSimpleAction *action, GVariant *meeting_id, gpointer window)
{
  GtkWidget *strip = wall_strip_new (window_get_session (window), g_variant_get_int64 (meeting_id));

  widgets_box_clear (get_place (window));
  gtk_box_append (get_place (window), strip);
  g_signal_connect_object (strip, "closed", G_CALLBACK (closed_cb), window, G_CONNECT_SWAPPED);
  offer (window);
  wall_strip_focus (WALL_STRIP (strip));
}

static void
next_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  wall_strip_step (get_strip (window), TRUE);
}

static void
back_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  wall_strip_step (get_strip (window), FALSE);
}

static void
blank_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  wall_strip_blank (get_strip (window));
}

static void
projector_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  wall_strip_set_wall (get_strip (window), wall_strip_get_wall (get_strip (window)) == NULL);
}

static void
read_back_activated_cb (GSimpleAction *action, GVariant *meeting_id, gpointer window)
{
  read_back_open (window, window_get_session (window), g_variant_get_int64 (meeting_id));
}

static const GActionEntry entries[] = {
  { .name = "wall", .parameter_type = "x", .activate = wall_activated_cb },
  { .name = "wall-next", .activate = next_activated_cb },
  { .name = "wall-back", .activate = back_activated_cb },
  { .name = "wall-blank", .activate = blank_activated_cb },
  { .name = "wall-projector", .activate = projector_activated_cb },
  { .name = "read-back", .parameter_type = "x", .activate = read_back_activated_cb },
};

void
window_wall_add (Window *window)
{
  g_return_if_fail (MANDALI_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
  offer (window);
}
