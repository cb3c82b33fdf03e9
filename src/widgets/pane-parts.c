/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What panes at the side are made of: big figures, and lines of a fact with its name. */
#define G_LOG_DOMAIN "pane-parts"

#include "pane-parts.h"

#include "widgets.h"

#define NAME_LETTERS_MIN 12

void
pane_parts_add_figure (GtkBox *box, const char *number, const char *word)
{
  GtkWidget *figure = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *number_label = gtk_label_new (number);
  GtkWidget *word_label = gtk_label_new (word);

  g_return_if_fail (GTK_IS_BOX (box));

  gtk_widget_add_css_class (figure, "figure");
  gtk_widget_add_css_class (number_label, "number");
  gtk_widget_add_css_class (number_label, "numeric");
  gtk_widget_add_css_class (word_label, "word");
  gtk_label_set_wrap (GTK_LABEL (word_label), TRUE);
  gtk_label_set_justify (GTK_LABEL (word_label), GTK_JUSTIFY_CENTER);
  gtk_box_append (GTK_BOX (figure), number_label);
  gtk_box_append (GTK_BOX (figure), word_label);
  gtk_box_append (box, figure);
}

void
pane_parts_add_fact (GtkBox *box, const char *name, const char *fact)
{
  GtkWidget *line, *name_label, *fact_label;

  g_return_if_fail (GTK_IS_BOX (box) && name != NULL);

  if (fact == NULL || fact[0] == '\0')
    return;
  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  name_label = widgets_label_new (name, "field-name");
  fact_label = widgets_label_new (fact, "numeric");
  gtk_widget_add_css_class (line, "line");
  /* A long fact takes room from a long name, never all of it. */
  gtk_label_set_width_chars (GTK_LABEL (name_label), MIN ((int) g_utf8_strlen (name, -1), NAME_LETTERS_MIN));
  gtk_widget_set_valign (name_label, GTK_ALIGN_BASELINE);
  gtk_widget_set_valign (fact_label, GTK_ALIGN_BASELINE);
  gtk_widget_set_hexpand (fact_label, TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (fact_label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (fact_label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (fact_label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (fact_label), 1.0);
  gtk_label_set_justify (GTK_LABEL (fact_label), GTK_JUSTIFY_RIGHT);
  gtk_label_set_selectable (GTK_LABEL (fact_label), TRUE);
  gtk_widget_set_focusable (fact_label, FALSE);
  gtk_box_append (GTK_BOX (line), name_label);
  gtk_box_append (GTK_BOX (line), fact_label);
  gtk_box_append (box, line);
}

GtkWidget *
pane_parts_line_new (const char *first, const char *second, const char *end)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  g_return_val_if_fail (first != NULL, NULL);

  gtk_widget_add_css_class (line, "line");
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (text), widgets_label_new (first, NULL));
  if (second != NULL && second[0] != '\0')
    {
      GtkWidget *label = widgets_label_new (second, "second");

      gtk_widget_add_css_class (label, "numeric");
      gtk_box_append (GTK_BOX (text), label);
    }
  gtk_box_append (GTK_BOX (line), text);
  if (end != NULL && end[0] != '\0')
    {
      GtkWidget *label = widgets_label_new (end, "moved");

      gtk_widget_add_css_class (label, "numeric");
      gtk_box_append (GTK_BOX (line), label);
    }
  return line;
}

GtkWidget *
pane_parts_button_new (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_bind_property (button, "sensitive", button, "visible", G_BINDING_SYNC_CREATE);
  return button;
}

void
pane_parts_set_progress (GtkProgressBar *bar, gint64 done, gint64 all)
{
  g_return_if_fail (GTK_IS_PROGRESS_BAR (bar) && all > 0);

  gtk_progress_bar_set_fraction (bar, CLAMP ((double) done / (double) all, 0.0, 1.0));
}

void
pane_parts_add_words (GtkBox *box, const char *words)
{
  GtkWidget *label = widgets_label_new (words, "line");

  g_return_if_fail (GTK_IS_BOX (box));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (box, label);
}

static gboolean
is_offered (GtkWidget *widget)
{
  const char *action = GTK_IS_BUTTON (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;

  return action != NULL && !g_str_equal (action, "page.pane") && gtk_widget_is_visible (widget)
         && gtk_widget_is_sensitive (widget);
}

gboolean
pane_parts_focus_acts (GtkWidget *within)
{
  g_return_val_if_fail (GTK_IS_WIDGET (within), FALSE);

  if (is_offered (within))
    return gtk_widget_grab_focus (within);
  for (GtkWidget *child = gtk_widget_get_first_child (within); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (pane_parts_focus_acts (child))
      return TRUE;
  return FALSE;
}
