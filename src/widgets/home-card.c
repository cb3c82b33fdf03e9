/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A card of the first page. */
#define G_LOG_DOMAIN "home-card"

#include "home-card.h"

#include "widgets.h"

GtkWidget *
home_card_new (const char *icon, const char *title, const char *second, const char *number, const char *words,
               GVariant *target)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *number_label = widgets_label_new (number, "number");
  g_autofree char *spoken = g_strdup_printf ("%s: %s, %s", title, number, words);

  gtk_widget_add_css_class (number_label, "numeric");
  gtk_box_append (GTK_BOX (head), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (head), widgets_label_new (title, "title"));
  if (second != NULL && second[0] != '\0')
    gtk_box_append (GTK_BOX (head), widgets_label_new (second, "second"));
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), number_label);
  gtk_box_append (GTK_BOX (box), widgets_label_new (words, "second"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "home-card");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  widgets_name (button, spoken);
  return button;
}

void
home_card_let_wrap (GtkWidget *card, int lines)
{
  GtkWidget *head = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (card)));

  for (GtkWidget *label = gtk_widget_get_next_sibling (head); label != NULL;
       label = gtk_widget_get_next_sibling (label))
    g_object_set (label, "wrap", TRUE, "lines", lines, NULL);
}
