/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes lists and values of a row. */
#define G_LOG_DOMAIN "import-json"

#include "import-json.h"

void
import_json_add_strings (JsonBuilder *lines, GPtrArray *strings)
{
  if (strings->len == 0)
    {
      json_builder_add_null_value (lines);
      return;
    }
  json_builder_begin_array (lines);
  for (guint i = 0; i < strings->len; i++)
    json_builder_add_string_value (lines, g_ptr_array_index (strings, i));
  json_builder_end_array (lines);
}

void
import_json_add_values (JsonBuilder *lines, GHashTable *values)
{
  GHashTableIter iter;
  gpointer name, value;

  json_builder_begin_object (lines);
  g_hash_table_iter_init (&iter, values);
  while (g_hash_table_iter_next (&iter, &name, &value))
    {
      json_builder_set_member_name (lines, name);
      if (((const char *) value)[0] == '#')
        json_builder_add_int_value (lines, g_ascii_strtoll ((const char *) value + 1, NULL, 10));
      else
        json_builder_add_string_value (lines, value);
    }
  json_builder_end_object (lines);
}
