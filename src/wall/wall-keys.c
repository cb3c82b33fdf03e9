/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keys that drive a wall. */
#define G_LOG_DOMAIN "wall-keys"

#include "wall-keys.h"

/* On whatever layout of the keyboard somebody writes. */
static gboolean
can_be (guint code, guint key)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autofree guint *keys = NULL;
  int n_keys = 0;

  if (code == 0 || display == NULL || !gdk_display_map_keycode (display, code, NULL, &keys, &n_keys))
    return FALSE;
  for (int i = 0; i < n_keys; i++)
    if (keys[i] == key)
      return TRUE;
  return FALSE;
}

static gboolean
press_with_control (WallShow *show, guint key)
{
  switch (key)
    {
    case GDK_KEY_plus: case GDK_KEY_equal: case GDK_KEY_KP_Add:
      wall_show_zoom (show, 1);
      return TRUE;
    case GDK_KEY_minus: case GDK_KEY_KP_Subtract:
      wall_show_zoom (show, -1);
      return TRUE;
    case GDK_KEY_0: case GDK_KEY_KP_0:
      wall_show_zoom (show, 0);
      return TRUE;
    default:
      return FALSE;
    }
}

gboolean
wall_keys_press (WallShow *show, guint key, guint code, GdkModifierType modifiers)
{
  const WallDeck *deck;

  g_return_val_if_fail (WALL_IS_SHOW (show), FALSE);

  if ((modifiers & GDK_ALT_MASK) != 0)
    return FALSE;
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    return press_with_control (show, key);
  deck = wall_show_get_deck (show);
  switch (key)
    {
    case GDK_KEY_Page_Down: case GDK_KEY_KP_Page_Down: case GDK_KEY_Right: case GDK_KEY_KP_Right:
      wall_show_step (show, TRUE);
      return TRUE;
    case GDK_KEY_Page_Up: case GDK_KEY_KP_Page_Up: case GDK_KEY_Left: case GDK_KEY_KP_Left:
      wall_show_step (show, FALSE);
      return TRUE;
    case GDK_KEY_Home: case GDK_KEY_KP_Home:
      wall_show_go (show, 0);
      return TRUE;
    case GDK_KEY_End: case GDK_KEY_KP_End:
      if (deck != NULL && deck->slides->len > 0)
        wall_show_go (show, deck->slides->len - 1);
      return TRUE;
    default:
      if (key != GDK_KEY_b && key != GDK_KEY_B && key != GDK_KEY_period && !can_be (code, GDK_KEY_b))
        return FALSE;
      wall_show_set_blank (show, !wall_show_is_blank (show));
      return TRUE;
    }
}

void
wall_keys_turn_full (GtkWindow *window)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
}
