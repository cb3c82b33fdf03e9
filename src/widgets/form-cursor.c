/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a person stands in a form, so that a draft brings her back to it. */
#define G_LOG_DOMAIN "form-cursor"

#include "form-cursor.h"

#include "form-private.h"

static int
get_position (GtkWidget *focus)
{
  int position = 0;

  if (GTK_IS_EDITABLE (focus))
    position = gtk_editable_get_position (GTK_EDITABLE (focus));
  else if (GTK_IS_TEXT_VIEW (focus))
    g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), "cursor-position", &position, NULL);
  return position;
}

static void
set_position (GtkWidget *focus, int position)
{
  if (GTK_IS_EDITABLE (focus))
    gtk_editable_set_position (GTK_EDITABLE (focus), position);
  else if (GTK_IS_TEXT_VIEW (focus))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));
      GtkTextIter place;

      gtk_text_buffer_get_iter_at_offset (buffer, &place, position);
      gtk_text_buffer_place_cursor (buffer, &place);
    }
}

char *
form_cursor_dup (Form *form)
{
  GtkWidget *focus;
  GPtrArray *fields;

  g_return_val_if_fail (FORM_IS_FORM (form), NULL);

  focus = gtk_window_get_focus (GTK_WINDOW (form));
  fields = form_get_private (form)->fields;
  for (guint i = 0; focus != NULL && i < fields->len; i++)
    {
      const char *name = form_field_get_name (g_ptr_array_index (fields, i));

      if (name != NULL && gtk_widget_is_ancestor (focus, g_ptr_array_index (fields, i)))
        return g_strdup_printf ("%s %d", name, get_position (focus));
    }
  return NULL;
}

void
form_cursor_restore (Form *form, const char *cursor)
{
  g_auto (GStrv) parts = NULL;
  FormField *field;

  g_return_if_fail (FORM_IS_FORM (form) && cursor != NULL);

  parts = g_strsplit (cursor, " ", 2);
  field = parts[0] != NULL ? form_find_field (form, parts[0]) : NULL;
  if (field == NULL || parts[1] == NULL || !gtk_widget_grab_focus (GTK_WIDGET (field)))
    return;
  set_position (gtk_window_get_focus (GTK_WINDOW (form)), (int) g_ascii_strtoll (parts[1], NULL, 10));
}
