/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of the lines that appear under a field in which a record is found while typing. */
#define G_LOG_DOMAIN "form-chooser"

#include "form-chooser-line.h"

#include <string.h>

#define KEY_ROW "chooser-row"

GtkWidget *
form_chooser_line_new (const FormChooserSource *source, PgRow *row, DeskList *list)
{
  g_autofree char *title = source->dup_title (row);
  g_autofree char *detail = source->dup_detail != NULL ? source->dup_detail (row) : NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_list_box_row_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END,
                                   "max-width-chars", 1, NULL);

  gtk_box_append (GTK_BOX (box), label);
  if (detail != NULL && detail[0] != '\0')
    {
      label = g_object_new (GTK_TYPE_LABEL, "label", detail, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END,
                            "max-width-chars", 1, NULL);
      gtk_widget_add_css_class (label, "chooser-detail");
      gtk_box_append (GTK_BOX (box), label);
    }
  if (source->make_picture != NULL)
    {
      GtkWidget *both = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

      gtk_widget_set_hexpand (box, TRUE);
      gtk_box_append (GTK_BOX (both), source->make_picture (row, list));
      gtk_box_append (GTK_BOX (both), box);
      box = both;
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (line), box);
  gtk_widget_set_focusable (line, FALSE);
  g_object_set_data_full (G_OBJECT (line), KEY_ROW, g_object_ref (row), g_object_unref);
  return line;
}

gboolean
form_chooser_line_is_like (const FormChooserSource *source, PgRow *row, const char *typed)
{
  g_autofree char *title = source->dup_title (row);
  g_autofree char *detail = source->dup_detail != NULL ? source->dup_detail (row) : NULL;
  g_autofree char *words = g_strconcat (title, " ", detail, NULL);
  g_autofree char *folded_words = g_utf8_casefold (words, -1);
  g_autofree char *folded_typed = g_utf8_casefold (typed, -1);

  return strstr (folded_words, folded_typed) != NULL;
}

PgRow *
form_chooser_line_get_row (GtkListBoxRow *line)
{
  g_return_val_if_fail (GTK_IS_LIST_BOX_ROW (line), NULL);

  return g_object_get_data (G_OBJECT (line), KEY_ROW);
}
