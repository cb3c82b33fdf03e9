/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which title of a column view was pressed last: sorting itself is the server's work.
 *
 * GTK 4.8 does not say by which column a view is sorted. But the sorter of the view asks the sorter of
 * that column first; ours note that they were asked and call the first of two things the smaller one,
 * so that the answer also shows the direction. */
#define G_LOG_DOMAIN "data-sort"

#include "data-sort.h"

static const char *asked;

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer word)
{
  if (asked == NULL)
    asked = word;
  return -1;
}

void
data_sort_add (GtkColumnViewColumn *column, const char *word)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, (gpointer) word, NULL));

  g_return_if_fail (GTK_IS_COLUMN_VIEW_COLUMN (column) && word != NULL);

  gtk_column_view_column_set_sorter (column, sorter);
}

char *
data_sort_dup (GtkColumnView *view)
{
  g_autoptr (GObject) a = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) b = g_object_new (G_TYPE_OBJECT, NULL);
  GtkOrdering order;

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (view), NULL);

  asked = NULL;
  order = gtk_sorter_compare (gtk_column_view_get_sorter (view), a, b);
  if (asked == NULL)
    return NULL;
  return g_strconcat (order == GTK_ORDERING_LARGER ? "-" : "", asked, NULL);
}
