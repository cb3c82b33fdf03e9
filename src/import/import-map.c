/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Proposes a map by headings, then by what stands in the columns; writes and reads it. */
#include "import-map.h"

#include <glib/gi18n.h>
#include <string.h>

#include "import-heading.h"
#include "import-mask.h"

gboolean
import_field_has_dittos (const ImportField *field)
{
  switch (field->kind)
    {
    case IMPORT_TEXT: case IMPORT_PART: case IMPORT_ADDRESS: case IMPORT_CODE: case IMPORT_DAY: case IMPORT_MONEY:
      return TRUE;
    default:
      return field->is_added;
    }
}

gint
import_kind_find (const ImportKind *kind, const char *name)
{
  for (guint i = 0; i < kind->n_fields; i++)
    if (g_str_equal (kind->fields[i].name, name))
      return (gint) i;
  return -1;
}

char *
import_map_dup_cell (const ImportMap *map, guint place, const char *text)
{
  const ImportMapColumn *column = place < map->n_columns ? &map->columns[place] : NULL;
  gboolean is_secret = column != NULL
                       && (column->is_secret
                           || (column->field >= 0 && map->kind->fields[column->field].kind == IMPORT_LAST4));

  return is_secret ? import_mask_dup_column (text, NULL) : import_mask_dup (text, NULL);
}

gint
import_map_find_column (const ImportMap *map, gint field)
{
  for (guint i = 0; field >= 0 && i < map->n_columns; i++)
    if (map->columns[i].field == field)
      return (gint) i;
  return -1;
}

/* Without headings the names of women still show which column they are in. */
static void
map_by_content (ImportMap *map, const ImportLook *look)
{
  gint name = -1;

  for (guint i = 0; i < map->kind->n_fields; i++)
    if (name < 0 && map->kind->fields[i].kind == IMPORT_NAME)
      name = (gint) i;
  if (name < 0 || import_map_find_column (map, name) >= 0
      || import_map_find_column (map, import_kind_find (map->kind, "own_name")) >= 0)
    return;
  for (guint i = 0; i < map->n_columns; i++)
    {
      const ImportColumn *column = g_ptr_array_index (look->columns, i);

      if (map->columns[i].field < 0 && column->n_filled > 0 && column->names.named * 2 > column->n_filled)
        {
          map->columns[i].field = name;
          return;
        }
    }
}

/* "Share Nos." are the numbers of shares, or how many: the latter beside "from" and "to", and when the same stands in
 * row after row. */
static void
settle_numbers (ImportMap *map, const ImportLook *look)
{
  gint numbers = import_kind_find (map->kind, "numbers");
  gint count = import_kind_find (map->kind, "share_count");
  gint place = numbers >= 0 ? import_map_find_column (map, numbers) : -1;
  const ImportColumn *column = place >= 0 ? g_ptr_array_index (look->columns, (guint) place) : NULL;

  if (column == NULL || count < 0 || import_map_find_column (map, count) >= 0)
    return;
  if (import_map_find_column (map, import_kind_find (map->kind, "first_number")) >= 0
      || (column->n_spans == 0 && column->n_repeats > 0))
    map->columns[place].field = count;
}

/* "વારસદાર / સંબંધ": where no other column is the nominee, the one of her relation is, if names stand there too. */
static void
settle_nominee (ImportMap *map, const ImportLook *look)
{
  gint nominee = import_kind_find (map->kind, "nominee");
  gint place = nominee >= 0 ? import_map_find_column (map, import_kind_find (map->kind, "nominee_relation")) : -1;
  const ImportColumn *column = place >= 0 ? g_ptr_array_index (look->columns, (guint) place) : NULL;

  if (column != NULL && import_map_find_column (map, nominee) < 0 && column->samples[0] != NULL
      && strchr (column->samples[0], '(') != NULL)
    map->columns[place].field = nominee;
}

/* TRUE when the heading has one of the field's words behind '=', and speaks of nothing else. */
static gboolean
hints_at (const ImportKind *kind, guint field, const ImportColumn *column)
{
  g_autofree char *plain = import_look_dup_plain (column->title);
  g_autofree char *all = g_strdup (kind->fields[field].words);
  gboolean is_common;
  guint score;

  if (import_heading_is_known (kind, column->title))
    return FALSE;
  g_strdelimit (all, "=", '|');
  score = import_heading_score_words (all, plain, &is_common);
  return score > 0;
}

/* "Date of Regn.": a column of days whose heading says no more is the one that is needed, if it is the only one. */
static void
settle_days (ImportMap *map, const ImportLook *look)
{
  gint field = import_kind_find (map->kind, "admitted_on");
  gint found = -1;
  guint n = 0;

  if (field < 0 || import_map_find_column (map, field) >= 0)
    return;
  for (guint i = 0; i < map->n_columns; i++)
    {
      const ImportColumn *column = g_ptr_array_index (look->columns, i);
      guint n_days = column->days.day_first + column->days.month_first + column->days.either + column->days.clear;

      if (map->columns[i].field >= 0 || n_days * 2 <= column->n_filled || !hints_at (map->kind, (guint) field, column))
        continue;
      found = (gint) i;
      n++;
    }
  if (n == 1)
    map->columns[found].field = field;
}

ImportMap *
import_map_new (const ImportKind *kind, const ImportLook *look)
{
  ImportMap *map = g_new0 (ImportMap, 1);
  g_autofree guint *scores = g_new0 (guint, kind->n_fields);

  map->kind = kind;
  map->n_columns = look->columns->len;
  map->columns = g_new0 (ImportMapColumn, map->n_columns + 1);
  map->same = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  map->left_out = g_hash_table_new (NULL, NULL);
  map->answered = g_hash_table_new (NULL, NULL);
  map->reads_notes = TRUE;
  for (guint i = 0; i < map->n_columns; i++)
    {
      const ImportColumn *column = g_ptr_array_index (look->columns, i);
      guint score;
      gint field = import_heading_find (kind, column->title, &score);
      gint rival = field >= 0 ? import_map_find_column (map, field) : -1;

      map->columns[i].days = import_day_decide (&column->days);
      map->columns[i].names = import_name_decide (&column->names);
      map->columns[i].fonts = column->is_old_font ? IMPORT_FONTS_OLD : IMPORT_FONTS_OF_CELLS;
      map->columns[i].is_secret = column->is_secret;
      map->columns[i].relation = import_heading_find_relation (kind, column->title);
      map->columns[i].field = -1;
      if (field < 0 || (rival >= 0 && scores[field] >= score))
        continue;
      if (rival >= 0)
        map->columns[rival].field = -1;
      map->columns[i].field = field;
      scores[field] = score;
    }
  map_by_content (map, look);
  settle_numbers (map, look);
  settle_days (map, look);
  settle_nominee (map, look);
  return map;
}

void
import_map_free (ImportMap *map)
{
  g_free (map->columns);
  g_hash_table_unref (map->same);
  g_hash_table_unref (map->left_out);
  g_hash_table_unref (map->answered);
  g_free (map);
}

void
import_map_set_field (ImportMap *map, guint column, gint field)
{
  gint other = field >= 0 ? import_map_find_column (map, field) : -1;

  if (other >= 0)
    map->columns[other].field = -1;
  map->columns[column].field = field;
}

gint
import_map_find_question (const ImportMap *map, const ImportLook *look)
{
  for (guint i = 0; i < map->n_columns; i++)
    {
      gint field = map->columns[i].field;
      ImportValueKind kind = field >= 0 ? map->kind->fields[field].kind : IMPORT_TEXT;

      if ((kind == IMPORT_DAY || kind == IMPORT_BIRTH) && map->columns[i].days == IMPORT_DAYS_UNKNOWN)
        return (gint) i;
    }
  return -1;
}

void
import_map_doubt_days (ImportMap *map, const ImportLook *look)
{
  for (guint i = 0; i < map->n_columns; i++)
    {
      const ImportDayCount *days = &((const ImportColumn *) g_ptr_array_index (look->columns, i))->days;

      if (days->day_first + days->month_first > 0 && import_day_decide (days) != map->columns[i].days)
        map->columns[i].days = IMPORT_DAYS_UNKNOWN;
    }
}

static const char *const day_words[] = { NULL, "day-first", "month-first" };
static const char *const font_words[] = { NULL, "old", "readable" };
static const char *const name_words[] = { "own-name-first", "surname-first" };

/* Headings as keys: a column without one, or with one that another has too, is called by its letter. */
static char *
dup_key (const ImportLook *look, guint place)
{
  const ImportColumn *column = g_ptr_array_index (look->columns, place);
  g_autofree char *key = g_strdup (column->title);

  g_strdelimit (key, "=[]#", '-');
  g_strstrip (key);
  for (guint i = 0; i < place; i++)
    {
      const ImportColumn *other = g_ptr_array_index (look->columns, i);

      if (g_str_equal (other->title, column->title))
        key[0] = '\0';
    }
  if (key[0] != '\0')
    return g_steal_pointer (&key);
  return place < 26 ? g_strdup_printf ("column %c", 'A' + place)
                    : g_strdup_printf ("column %c%c", 'A' + place / 26 - 1, 'A' + place % 26);
}

static gint
compare_rows (gconstpointer a, gconstpointer b)
{
  return GPOINTER_TO_UINT (a) < GPOINTER_TO_UINT (b) ? -1 : GPOINTER_TO_UINT (a) > GPOINTER_TO_UINT (b);
}

static void
write_rows (GKeyFile *keys, const char *group, GHashTable *rows)
{
  g_autoptr (GList) numbers = g_list_sort (g_hash_table_get_keys (rows), compare_rows);
  g_autoptr (GString) text = g_string_new (NULL);

  for (GList *l = numbers; l != NULL; l = l->next)
    g_string_append_printf (text, "%s%u", text->len > 0 ? ";" : "", GPOINTER_TO_UINT (l->data));
  if (text->len > 0)
    g_key_file_set_string (keys, group, "rows", text->str);
}

static void
take_rows (GHashTable *rows, GKeyFile *keys, const char *group)
{
  g_autofree char *text = g_key_file_get_string (keys, group, "rows", NULL);
  g_auto (GStrv) numbers = text != NULL ? g_strsplit (text, ";", -1) : NULL;

  for (guint i = 0; numbers != NULL && numbers[i] != NULL; i++)
    if (g_ascii_strtoull (numbers[i], NULL, 10) > 0)
      g_hash_table_add (rows, GUINT_TO_POINTER ((guint) g_ascii_strtoull (numbers[i], NULL, 10)));
}

/* Headings of import-refused.c in every language that it may have been written in. */
static const char *const refused_words[] = { "why it was refused", "કેમ નામંજૂર થઈ", "क्यों अस्वीकृत हुई",
                                              "કેમ ન લેવાઈ", "क्यों नहीं ली गई" };
static const char *const row_words[] = { "row in the file", "ફાઇલમાં લીટી", "फ़ाइल में पंक्ति" };

static gboolean
is_titled (const ImportLook *look, guint place, const char *const *words, guint n)
{
  const ImportColumn *column = g_ptr_array_index (look->columns, place);
  g_autofree char *plain = import_look_dup_plain (column->title);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (plain, words[i]))
      return TRUE;
  return FALSE;
}

guint
import_map_count_own (const ImportLook *look)
{
  for (guint i = 0; i + 1 < look->columns->len; i++)
    if (is_titled (look, i, refused_words, G_N_ELEMENTS (refused_words))
        && is_titled (look, i + 1, row_words, G_N_ELEMENTS (row_words)))
      return i;
  return look->columns->len;
}

static char *
dup_text (const ImportMap *map, const ImportLook *look, guint n_columns)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  GHashTableIter iter;
  gpointer name, text;

  for (guint i = 0; i < n_columns; i++)
    {
      const ImportMapColumn *column = &map->columns[i];
      g_autofree char *key = dup_key (look, i);
      ImportValueKind kind = column->field >= 0 ? map->kind->fields[column->field].kind : IMPORT_TEXT;

      g_key_file_set_string (keys, "columns", key, column->field >= 0 ? map->kind->fields[column->field].name : "-");
      if ((kind == IMPORT_DAY || kind == IMPORT_BIRTH) && column->days != IMPORT_DAYS_UNKNOWN)
        g_key_file_set_string (keys, "days", key, day_words[column->days]);
      if (kind == IMPORT_NAME)
        g_key_file_set_string (keys, "names", key, name_words[column->names]);
      if (column->fonts != IMPORT_FONTS_OF_CELLS)
        g_key_file_set_string (keys, "fonts", key, font_words[column->fonts]);
    }
  g_hash_table_iter_init (&iter, map->same);
  while (g_hash_table_iter_next (&iter, &name, &text))
    g_key_file_set_string (keys, "same", name, text);
  if (!map->reads_notes)
    g_key_file_set_string (keys, "notes", "read", "no");
  if (map->reads_bare)
    g_key_file_set_string (keys, "notes", "bare", "yes");
  write_rows (keys, "left out", map->left_out);
  write_rows (keys, "answered", map->answered);
  return g_key_file_to_data (keys, NULL, NULL);
}

char *
import_map_dup_text (const ImportMap *map, const ImportLook *look)
{
  return dup_text (map, look, map->n_columns);
}

char *
import_map_dup_kept (const ImportMap *map, const ImportLook *look)
{
  return dup_text (map, look, import_map_count_own (look));
}

static gboolean
refuse (GError **error, const char *sentence, const char *word)
{
  g_autofree char *words = g_strconcat (sentence, " “", word, "”", NULL);

  g_set_error_literal (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, words);
  return FALSE;
}

/* What the groups say of one column; `is_said` tells of which columns they said a field. */
static gboolean
take_column (ImportMap *map, GKeyFile *keys, const char *key, guint place, gboolean *is_said, GError **error)
{
  g_autofree char *field = g_key_file_get_string (keys, "columns", key, NULL);
  g_autofree char *days = g_key_file_get_string (keys, "days", key, NULL);
  g_autofree char *names = g_key_file_get_string (keys, "names", key, NULL);
  g_autofree char *fonts = g_key_file_get_string (keys, "fonts", key, NULL);

  if (field != NULL)
    {
      gint said = g_str_equal (field, "-") ? -1 : import_kind_find (map->kind, field);
      gint rival = said >= 0 ? import_map_find_column (map, said) : -1;

      if (said < 0 && !g_str_equal (field, "-"))
        return refuse (error, _("The map names a field that there is not:"), field);
      if (rival >= 0 && (guint) rival < place && is_said[rival])
        return refuse (error, _("The map reads two columns as the same field:"), field);
      /* what was only proposed gives way */
      import_map_set_field (map, place, said);
      is_said[place] = TRUE;
    }
  if (days != NULL)
    {
      if (!g_str_equal (days, "day-first") && !g_str_equal (days, "month-first"))
        return refuse (error, _("Days are read day-first or month-first, not"), days);
      map->columns[place].days = g_str_equal (days, "day-first") ? IMPORT_DAY_FIRST : IMPORT_MONTH_FIRST;
    }
  if (names != NULL)
    {
      if (!g_str_equal (names, name_words[0]) && !g_str_equal (names, name_words[1]))
        return refuse (error, _("Names are read own-name-first or surname-first, not"), names);
      map->columns[place].names = g_str_equal (names, name_words[0]) ? IMPORT_OWN_NAME_FIRST : IMPORT_SURNAME_FIRST;
    }
  if (fonts != NULL)
    {
      if (!g_str_equal (fonts, font_words[1]) && !g_str_equal (fonts, font_words[2]))
        return refuse (error, _("Fonts are old or readable, not"), fonts);
      map->columns[place].fonts = g_str_equal (fonts, font_words[1]) ? IMPORT_FONTS_OLD : IMPORT_FONTS_READABLE;
    }
  return TRUE;
}

static gboolean
take_same (ImportMap *map, GKeyFile *keys, GError **error)
{
  g_autofree char *notes = g_key_file_get_string (keys, "notes", "read", NULL);
  g_autofree char *bare = g_key_file_get_string (keys, "notes", "bare", NULL);
  g_auto (GStrv) names = g_key_file_get_keys (keys, "same", NULL, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      if (import_kind_find (map->kind, names[i]) < 0)
        return refuse (error, _("The map names a field that there is not:"), names[i]);
      g_hash_table_insert (map->same, g_strdup (names[i]), g_key_file_get_string (keys, "same", names[i], NULL));
    }
  take_rows (map->left_out, keys, "left out");
  take_rows (map->answered, keys, "answered");
  map->reads_notes = g_strcmp0 (notes, "no") != 0;
  map->reads_bare = g_strcmp0 (bare, "yes") == 0;
  return TRUE;
}

gboolean
import_map_take_text (ImportMap *map, const ImportLook *look, const char *text, GError **error)
{
  static const char *const groups[] = { "columns", "days", "names", "fonts" };
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree gboolean *is_said = g_new0 (gboolean, map->n_columns + 1);

  if (!g_key_file_load_from_data (keys, text, strlen (text), G_KEY_FILE_NONE, error))
    return FALSE;
  for (guint i = 0; i < map->n_columns; i++)
    {
      char *key = dup_key (look, i);

      g_hash_table_add (known, key);
      if (!take_column (map, keys, key, i, is_said, error))
        return FALSE;
    }
  for (guint g = 0; g < G_N_ELEMENTS (groups); g++)
    {
      g_auto (GStrv) headings = g_key_file_get_keys (keys, groups[g], NULL, NULL);

      for (guint i = 0; headings != NULL && headings[i] != NULL; i++)
        if (!g_hash_table_contains (known, headings[i]))
          return refuse (error, _("The map names a heading that the sheet does not have:"), headings[i]);
    }
  if (g_key_file_has_key (keys, IMPORT_MAP_OTHER_FILE, "days", NULL))
    import_map_doubt_days (map, look);
  return take_same (map, keys, error);
}

char *
import_map_dup_shape (const ImportKind *kind, const ImportLook *look)
{
  g_autoptr (GString) headings = g_string_new (kind->id);

  for (guint i = 0; i < import_map_count_own (look); i++)
    {
      const ImportColumn *column = g_ptr_array_index (look->columns, i);
      g_autofree char *plain = import_look_dup_plain (column->title);

      g_string_append_printf (headings, "|%s", plain);
    }
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, headings->str, (gssize) headings->len);
}
