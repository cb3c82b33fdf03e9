/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks at a row once more when all of it has been read. */
#define G_LOG_DOMAIN "import-told"

#include "import-told.h"

#include "import-line.h"

static const ImportField *
get_field (const ImportMap *map, guint place)
{
  gint field = place < map->n_columns ? map->columns[place].field : -1;

  return field >= 0 ? &map->kind->fields[field] : NULL;
}

/* A whole name of one word comes in, but not without being told: there are many of that name. */
static void
tell_lone_name (const ImportMap *map, GHashTable *values, GPtrArray *left_out)
{
  static const char *const rest[] = { "middle_name", "surname" };
  gboolean is_whole = FALSE;

  for (guint i = 0; i < map->n_columns; i++)
    is_whole = is_whole || (get_field (map, i) != NULL && get_field (map, i)->kind == IMPORT_NAME);
  if (!is_whole || !g_hash_table_contains (values, "own_name"))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    if (g_hash_table_contains (values, rest[i]))
      return;
  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    g_ptr_array_add (left_out, g_strdup (rest[i]));
}

/* TRUE when the row is of shares: it says how many, or which. */
static gboolean
has_shares (const ImportMap *map, GHashTable *values)
{
  for (guint g = 0; g < IMPORT_GIVENS_MAX && map->kind->givens[g].fields != NULL; g++)
    {
      const ImportGiven *given = &map->kind->givens[g];
      const char *count = given->count != NULL ? g_hash_table_lookup (values, given->count) : NULL;
      g_auto (GStrv) names = g_strsplit (given->fields, "|", -1);

      if (count != NULL)
        return g_ascii_strtoll (count + 1, NULL, 10) > 0;
      for (guint i = 0; given->count != NULL && names[i] != NULL; i++)
        if (g_hash_table_contains (values, names[i]))
          return TRUE;
    }
  return FALSE;
}

/* A blank cell, or a formula without a result, where others have an amount: the register takes it for all of it. */
static void
tell_blank_amount (const ImportMap *map, GHashTable *values, GPtrArray *left_out)
{
  for (guint i = 0; i < map->n_columns; i++)
    {
      const ImportField *field = get_field (map, i);

      if (field != NULL && field->kind == IMPORT_MONEY && field->more != NULL
          && !g_hash_table_contains (values, field->name) && has_shares (map, values))
        g_ptr_array_add (left_out, g_strconcat (field->name, IMPORT_LINE_MORE, NULL));
    }
}

/* "ગં. સ્વ." is a widow and lives; "સ્વ." before her own name is said of the dead. */
static void
tell_late (const ImportMap *map, const SheetRow *row, GHashTable *values, GPtrArray *left_out)
{
  static GRegex *late;

  if (g_once_init_enter (&late))
    g_once_init_leave (&late, g_regex_new ("^\\s*\\(?(?:late|sva|swa|svargasth|swargasth|swargiya|"
                                           "marhum|સ્વર્ગસ્થ|સ્વ|મર્હૂમ|મરહૂમ|स्वर्गीय|स्व)(?:[.\\s)]+)\\S",
                                           G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  if (g_hash_table_contains (values, "ceased_on") || g_hash_table_contains (values, "ceased_reason"))
    return;
  for (guint i = 0; i < row->n_cells; i++)
    {
      const ImportField *field = get_field (map, i);

      if (field != NULL && (field->kind == IMPORT_NAME || g_str_equal (field->name, "own_name"))
          && g_regex_match (late, row->cells[i].text, 0, NULL))
        {
          g_ptr_array_add (left_out, g_strconcat (field->name, IMPORT_TOLD_LATE, NULL));
          return;
        }
    }
}

/* TRUE when a column of its own says another part than the whole name does. */
static gboolean
differs (const ImportMap *map, GHashTable *values, const char *field, const char *part)
{
  const char *said = g_hash_table_lookup (values, field);
  g_autofree char *latin = part != NULL ? import_name_dup_latin (part) : NULL;

  return said != NULL && latin != NULL && g_ascii_strcasecmp (said, latin) != 0
         && import_map_find_column (map, import_kind_find (map->kind, field)) >= 0;
}

void
import_told_difference (const ImportMap *map, const ImportField *field, const ImportName *name, GHashTable *values,
                        GPtrArray *left_out)
{
  if (name->own_name != NULL
      && (differs (map, values, "own_name", name->own_name) || differs (map, values, "middle_name", name->middle_name)
          || differs (map, values, "surname", name->surname)))
    g_ptr_array_add (left_out, g_strconcat (field->name, IMPORT_LINE_MORE, NULL));
}

/* Why a cell is empty that seems to say something in the sheet: its formula was saved without a result. */
static void
tell_lost_results (const ImportMap *map, const SheetRow *row, GHashTable *values, GPtrArray *left_out)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      const ImportField *field = get_field (map, i);

      if (field != NULL && row->cells[i].is_formula && row->cells[i].kind == SHEET_EMPTY
          && !g_hash_table_contains (values, field->name) && !g_ptr_array_find_with_equal_func (left_out, field->name,
                                                                                              g_str_equal, NULL)
          && (field->kind != IMPORT_MONEY || !has_shares (map, values)))
        g_ptr_array_add (left_out, g_strdup (field->name));
    }
}

void
import_told_add (const ImportMap *map, const SheetRow *row, GHashTable *values, GPtrArray *left_out)
{
  tell_lone_name (map, values, left_out);
  tell_blank_amount (map, values, left_out);
  tell_late (map, row, values, left_out);
  tell_lost_results (map, row, values, left_out);
}
