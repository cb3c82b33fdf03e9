/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every window needs once: our icons, our lettering, our habits. */
#define G_LOG_DOMAIN "widgets"

#include "widgets.h"

void
widgets_init (void)
{
  GtkSettings *settings = gtk_settings_get_default ();

  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/org/mandali/Mandali/icons");
  /* Without whole-pixel line heights the marks above Gujarati and Devanagari letters are cut off. */
  g_object_set (settings, "gtk-hint-font-metrics", TRUE, NULL);
}

void
widgets_name (gpointer widget, const char *words)
{
  g_return_if_fail (GTK_IS_ACCESSIBLE (widget));

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

GtkWidget *
widgets_label_new (const char *text, const char *css)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END,
                                   NULL);

  if (css != NULL)
    gtk_widget_add_css_class (label, css);
  return label;
}

void
widgets_box_clear (GtkBox *box)
{
  GtkWidget *child;

  g_return_if_fail (GTK_IS_BOX (box));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

gboolean
widgets_is_left_backwards (GtkWidget *widget, GtkDirectionType direction)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return direction == GTK_DIR_TAB_BACKWARD && focus != NULL && gtk_widget_is_ancestor (focus, widget)
         /* an open list has places of its own */
         && gtk_widget_get_native (focus) == gtk_widget_get_native (widget);
}
