/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a wall can be. */
#define G_LOG_DOMAIN "wall-places"

#include "wall-places.h"

#include <glib/gi18n.h>

/* "2: EPSON PJ, 1920 × 1080" */
static char *
dup_name (GdkMonitor *monitor, guint n)
{
  const char *model = gdk_monitor_get_model (monitor), *connector = gdk_monitor_get_connector (monitor);
  GdkRectangle place;

  gdk_monitor_get_geometry (monitor, &place);
  return g_strdup_printf ("%u: %s, %d × %d", n + 1,
                          model != NULL ? model : connector != NULL ? connector : _("monitor"), place.width,
                          place.height);
}

/* The monitor on which the window of `places` is; NULL: not known yet. */
static GdkMonitor *
get_own (GtkDropDown *places)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (places));
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;

  return surface != NULL ? gdk_display_get_monitor_at_surface (gtk_widget_get_display (GTK_WIDGET (places)), surface)
                         : NULL;
}

static void
monitors_changed_cb (GtkDropDown *places)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (places)));
  guint count = g_list_model_get_n_items (monitors), other = 0;
  GdkMonitor *own = get_own (places);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("In a window"));
  for (guint i = 0; i < count; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      gtk_string_list_take (names, dup_name (monitor, i));
      if (other == 0 && own != NULL && monitor != own)
        other = i + 1;
    }
  gtk_drop_down_set_model (places, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (places, other);
}

void
wall_places_bind (GtkDropDown *places)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (places));

  g_signal_connect_object (gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (places))), "items-changed",
                           G_CALLBACK (monitors_changed_cb), places, G_CONNECT_SWAPPED);
  /* only then is it known on which of them the strip is */
  g_signal_connect (places, "realize", G_CALLBACK (monitors_changed_cb), NULL);
  monitors_changed_cb (places);
}

GdkMonitor *
wall_places_get (GtkDropDown *places)
{
  g_autoptr (GdkMonitor) monitor = NULL;
  guint selected;

  g_return_val_if_fail (GTK_IS_DROP_DOWN (places), NULL);

  selected = gtk_drop_down_get_selected (places);
  if (selected == 0 || selected == GTK_INVALID_LIST_POSITION)
    return NULL;
  monitor = g_list_model_get_item (gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (places))),
                                   selected - 1);
  return monitor; /* the display holds it */
}
