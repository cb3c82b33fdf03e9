/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How large the window was when it was last closed. */
#define G_LOG_DOMAIN "window-size"

#include "window-size.h"

#include "desk-settings.h"

static int
get_remembered (const char *name, gint64 fallback)
{
  g_autofree char *text = desk_settings_dup (name, NULL);
  gint64 size;

  if (text == NULL || !g_ascii_string_to_signed (text, 10, 1, G_MAXINT16, &size, NULL))
    size = fallback;
  return (int) size;
}

void
window_size_keep (GtkWindow *window)
{
  int width, height;
  g_autofree char *width_text = NULL;
  g_autofree char *height_text = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window));

  gtk_window_get_default_size (window, &width, &height);
  width_text = g_strdup_printf ("%d", width);
  height_text = g_strdup_printf ("%d", height);
  desk_settings_set ("width", width_text);
  desk_settings_set ("height", height_text);
  desk_settings_set ("maximized", gtk_window_is_maximized (window) ? "yes" : "no");
}

void
window_size_restore (GtkWindow *window)
{
  g_autofree char *maximized = desk_settings_dup ("maximized", "no");

  g_return_if_fail (GTK_IS_WINDOW (window));

  gtk_window_set_default_size (window, get_remembered ("width", 1366), get_remembered ("height", 768));
  if (g_str_equal (maximized, "yes"))
    gtk_window_maximize (window);
}
