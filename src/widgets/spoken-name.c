/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of three names of a thing is shown. */
#define G_LOG_DOMAIN "spoken-name"

#include "spoken-name.h"

#include "desk-language.h"

const char *
spoken_name_get (PgRow *row, guint name)
{
  const char *language = desk_language_get ();
  guint spoken = g_str_equal (language, "gu") ? name + 1 : g_str_equal (language, "hi") ? name + 2 : name;
  const char *words;

  g_return_val_if_fail (row != NULL, "");

  words = pg_row_get_words (row, spoken);
  return words[0] != '\0' ? words : pg_row_get_words (row, name);
}

gboolean
spoken_name_fill_choice (FilterChoice *choice, DeskList *list, guint value, guint name, const char *chosen)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (list));
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean has_chosen = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      PgRow *row = g_list_model_get_item (rows, i);

      g_ptr_array_add (kept, row);
      g_ptr_array_add (values, (gpointer) pg_row_get_words (row, value));
      g_ptr_array_add (words, (gpointer) spoken_name_get (row, name));
      has_chosen = has_chosen || g_strcmp0 (chosen, pg_row_get_words (row, value)) == 0;
    }
  g_ptr_array_add (values, NULL);
  g_ptr_array_add (words, NULL);
  filter_choice_set_values (choice, (const char *const *) values->pdata, (const char *const *) words->pdata, TRUE);
  return has_chosen;
}
