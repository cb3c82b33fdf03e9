/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A filter that offers the places where people live. */
#define G_LOG_DOMAIN "place-filter"

#include "place-filter.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "desk-list.h"
#include "shareholder.h"

static void
show_places (FilterChoice *choice, DeskList *places)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (places));
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      const char *name_gu = pg_row_get_text (row, PLACE_NAME_GU);
      const char *name = pg_row_get_words (row, PLACE_NAME);

      g_ptr_array_add (values, (gpointer) name);
      g_ptr_array_add (words, is_gujarati && name_gu != NULL ? g_strdup_printf ("%s · %s", name_gu, name)
                                                             : g_strdup (name));
    }
  g_ptr_array_add (values, NULL);
  g_ptr_array_add (words, NULL);
  filter_choice_set_values (choice, (const char *const *) values->pdata, (const char *const *) words->pdata, TRUE);
}

GtkWidget *
place_filter_new (DeskSession *session)
{
  GtkWidget *choice;
  DeskList *places;

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  choice = filter_choice_new ("place", _("Place"), _("All places"));
  places = desk_list_new (session, &place_list);
  g_signal_connect_object (places, "refreshed", G_CALLBACK (show_places), choice, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (choice), "places", places, g_object_unref);
  return choice;
}
