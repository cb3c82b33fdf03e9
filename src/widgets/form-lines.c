/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of fields that are one field together, to JSON and back. */
#define G_LOG_DOMAIN "form-lines"

#include "form-lines.h"

void
form_lines_add (JsonArray *list, FormField *const *fields, guint n_fields, gboolean is_typed)
{
  JsonObject *line = json_object_new ();

  for (guint i = 0; i < n_fields; i++)
    {
      const char *name = form_field_get_name (fields[i]);
      g_autofree char *text = is_typed ? form_field_dup_text (fields[i]) : NULL;

      if (!is_typed)
        form_field_get_value (fields[i], name, &text);
      if (text != NULL && text[0] != '\0')
        json_object_set_string_member (line, name, text);
    }
  json_array_add_object_element (list, line);
}

char *
form_lines_dup_text (JsonArray *list)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_ARRAY);

  json_node_set_array (root, list);
  return json_array_get_length (list) > 0 ? json_to_string (root, FALSE) : g_strdup ("");
}

JsonArray *
form_lines_read (const char *text)
{
  g_autoptr (JsonNode) root = text[0] != '\0' ? json_from_string (text, NULL) : NULL;

  return root != NULL && JSON_NODE_HOLDS_ARRAY (root) ? json_node_dup_array (root) : json_array_new ();
}

const char *
form_lines_get (JsonArray *list, guint i, const char *name)
{
  JsonNode *node = json_array_get_element (list, i);

  return JSON_NODE_HOLDS_OBJECT (node)
           ? json_object_get_string_member_with_default (json_node_get_object (node), name, "") : "";
}

void
form_lines_fill (JsonArray *list, guint i, FormField *const *fields, guint n_fields)
{
  for (guint f = 0; f < n_fields; f++)
    form_field_set_text (fields[f], form_lines_get (list, i, form_field_get_name (fields[f])));
}

gboolean
form_lines_mark_faults (FormField *const *fields, guint n_fields)
{
  gboolean is_wrong = FALSE;

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *fault = form_field_is_empty (fields[i]) ? NULL : form_field_dup_fault (fields[i]);

      form_field_set_fault (fields[i], fault);
      is_wrong = is_wrong || fault != NULL;
    }
  return is_wrong;
}

gboolean
form_lines_take_value (FormField *field, const char *argument, char *text, char **value)
{
  g_autofree char *lines = text;

  if (g_strcmp0 (argument, form_field_get_name (field)) != 0)
    return FALSE;
  *value = lines[0] != '\0' ? g_steal_pointer (&lines) : NULL;
  return TRUE;
}
