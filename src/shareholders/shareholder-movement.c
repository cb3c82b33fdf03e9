/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One movement of shares as a line of the pane. */
#define G_LOG_DOMAIN "shareholder-movement"

#include "shareholder-movement.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "report.h"
#include "shareholder.h"
#include "widgets.h"

/* "Allotment", "From No. 388, Savitaben Patel" */
static char *
dup_title (PgRow *row)
{
  const char *kind = pg_row_get_words (row, MOVEMENT_KIND);
  const char *number = pg_row_get_words (row, MOVEMENT_OTHER_NUMBER);
  const char *name = pg_row_get_words (row, MOVEMENT_OTHER_NAME);

  if (g_str_equal (kind, "transfer_in") && name[0] != '\0')
    return g_strdup_printf (_("From No. %s, %s"), number, name);
  if (g_str_equal (kind, "transfer_out") && name[0] != '\0')
    return g_strdup_printf (_("To No. %s, %s"), number, name);
  return g_strdup (kind[0] != '\0' ? report_state_word (kind) : "");
}

/* "14-07-1998 · BRD/98-99/007 · 1,201–1,205" */
static char *
dup_second (PgRow *row)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, MOVEMENT_VALUE_ON));

  g_ptr_array_add (parts, day);
  if (!pg_row_is_null (row, MOVEMENT_RESOLUTION))
    g_ptr_array_add (parts, (gpointer) pg_row_get_text (row, MOVEMENT_RESOLUTION));
  if (!pg_row_is_null (row, MOVEMENT_NUMBERS))
    g_ptr_array_add (parts, (gpointer) pg_row_get_text (row, MOVEMENT_NUMBERS));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

GtkWidget *
shareholder_movement_new (PgRow *row)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *count, *title, *second;
  g_autofree char *title_words = NULL;
  g_autofree char *second_words = NULL;
  g_autofree char *count_words = NULL;
  g_autofree char *number = NULL;
  g_autofree char *entered = NULL;
  gint64 shares;

  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  shares = pg_row_get_int (row, MOVEMENT_COUNT);
  number = base_number_dup_text (ABS (shares));
  count_words = g_strconcat (shares < 0 ? "−" : "+", number, NULL);
  title_words = dup_title (row);
  second_words = dup_second (row);
  title = widgets_label_new (title_words, NULL);
  second = widgets_label_new (second_words, "second");
  count = widgets_label_new (count_words, "moved");
  gtk_widget_add_css_class (second, "numeric");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (line, "line");
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (text), title);
  gtk_box_append (GTK_BOX (text), second);
  gtk_box_append (GTK_BOX (line), text);
  gtk_box_append (GTK_BOX (line), count);
  entered = g_strdup_printf (_("%s, entered by %s"), pg_row_get_words (row, MOVEMENT_ACT),
                             pg_row_get_words (row, MOVEMENT_ENTERED_BY));
  gtk_widget_set_tooltip_text (line, entered);
  return line;
}
