/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the cells of a row by the map: values as the database wants them, or the first that cannot be read. */
#include "import-line.h"

#include <string.h>

#include "base-text.h"
#include "import-address.h"
#include "import-amount.h"
#include "import-font.h"
#include "import-given.h"
#include "import-json.h"
#include "import-mask.h"
#include "import-phone.h"
#include "import-text.h"
#include "import-told.h"

const char *const import_line_rules[] = {
  "cell_is_a_day", "cell_is_an_amount", "cell_is_a_whole_number", "cell_is_share_numbers", "cell_is_one_of_the_words",
  "cell_holds_a_mistake_of_the_sheet", "cell_is_in_an_old_font", NULL,
};

typedef struct
{
  const ImportMap   *map;
  const ImportField *field; /* the one being read */
  const ImportNotes *notes; /* NULL when none are read */
  const ImportNotes *above; /* the same, for what stands in the row above */
  const char        *heading;  /* the relation that the heading of the column says */
  const char        *relation; /* that the cell of the middle name says, or else its heading */
  ImportNameOrder    names;
  ImportDayOrder     days;
  BaseDay            today;
  GHashTable        *values;   /* field name → text; numbers as "#12" */
  GPtrArray         *left_out; /* names of fields */
  GPtrArray         *unread;   /* rule, field, text; of the first */
} Reading;

static void
put (Reading *reading, const char *name, const char *value)
{
  if (value != NULL && value[0] != '\0' && !g_hash_table_contains (reading->values, name))
    g_hash_table_insert (reading->values, g_strdup (name), g_strdup (value));
}

static void
put_number (Reading *reading, const char *name, gint64 number)
{
  g_autofree char *value = g_strdup_printf ("#%" G_GINT64_FORMAT, number);

  put (reading, name, value);
}

/* The cell says something else than its field wants. */
static void
give_up (Reading *reading, const char *rule, const char *text)
{
  if (reading->field->is_soft)
    g_ptr_array_add (reading->left_out, g_strdup (reading->field->name));
  else if (reading->unread->len == 0)
    {
      g_ptr_array_add (reading->unread, g_strdup (rule));
      g_ptr_array_add (reading->unread, g_strdup (reading->field->name));
      g_ptr_array_add (reading->unread, g_strdup (text));
    }
}

static void
put_part (Reading *reading, const char *name, const char *beside, const char *text)
{
  g_autofree char *latin = NULL;

  if (text == NULL || text[0] == '\0')
    return;
  if (beside != NULL && import_name_is_indic (text))
    {
      g_autofree char *gujarati = import_name_dup_gujarati (text);

      put (reading, beside, gujarati);
    }
  latin = import_name_dup_latin (text);
  put (reading, name, latin);
}

static void
read_name (Reading *reading, const char *text)
{
  g_autofree char *place = NULL;
  ImportName name;

  import_name_split (text, reading->names, &name);
  if (reading->field->more != NULL)
    import_told_difference (reading->map, reading->field, &name, reading->values, reading->left_out);
  put_part (reading, "own_name", "own_name_gu", name.own_name);
  put_part (reading, "middle_name", "middle_name_gu", name.middle_name);
  put_part (reading, "surname", "surname_gu", name.surname);
  place = name.place != NULL ? import_text_dup_place (name.place) : NULL;
  put_part (reading, "place", NULL, place);
  put (reading, "middle_relation", name.relation);
  import_name_clear (&name);
}

/* TRUE when the row, its notes or the map say elsewhere than in the address where she lives. */
static gboolean
knows_place (const Reading *reading)
{
  gint place = import_kind_find (reading->map->kind, "place");

  for (guint i = 0; i < reading->map->n_columns; i++)
    if (reading->map->columns[i].field == place)
      return TRUE;
  return g_hash_table_contains (reading->values, "place") || g_hash_table_contains (reading->map->same, "place")
         || (place >= 0 && reading->notes != NULL && import_notes_get (reading->notes, (guint) place) != NULL);
}

/* Another place than the one that is known stays in the house, so that nothing is lost. */
static void
read_address (Reading *reading, const char *text)
{
  ImportAddress address;
  const char *place;
  g_autofree char *house = NULL;

  import_address_split (text, !knows_place (reading), &address);
  place = g_hash_table_lookup (reading->values, "place");
  if (place != NULL && address.place != NULL && g_ascii_strcasecmp (place, address.place) != 0)
    house = address.house != NULL ? g_strconcat (address.house, ", ", address.place, NULL) : g_strdup (address.place);
  put (reading, "house", house != NULL ? house : address.house);
  put (reading, "place", address.place);
  put (reading, "taluka", address.taluka);
  put (reading, "district", address.district);
  put (reading, "pin", address.pin);
  import_address_clear (&address);
}

static void
read_day (Reading *reading, const SheetCell *cell, const char *text)
{
  BaseDay day = cell->kind == SHEET_DAY ? import_day_parse (text, IMPORT_DAY_FIRST, reading->today)
                                        : import_day_parse (text, reading->days, reading->today);
  g_autofree char *iso = day != BASE_DAY_NONE ? base_day_dup_iso (day) : NULL;
  gint64 year;

  if (iso != NULL)
    put (reading, reading->field->name, iso);
  else if (reading->field->kind == IMPORT_BIRTH && import_count_parse (text, &year) && year >= 1890 && year <= 2190)
    put_number (reading, "birth_year", year);
  else
    give_up (reading, "cell_is_a_day", text);
}

static void
read_code (Reading *reading, const char *text)
{
  g_autofree char *plain = import_look_dup_plain (text);

  for (const ImportCode *code = reading->field->codes; code->code != NULL; code++)
    if (g_str_equal (plain, code->word) || g_str_equal (plain, code->code))
      {
        put (reading, reading->field->name, code->code);
        return;
      }
  if (reading->field->beside == NULL)
    give_up (reading, "cell_is_one_of_the_words", text);
  else
    {
      put (reading, reading->field->name, "other");
      put (reading, reading->field->beside, text);
    }
}

static void
read_yes (Reading *reading, const char *text)
{
  static const char *const words[] = { "yes", "y", "1", "true", "હા", "हाँ", "हां" };
  g_autofree char *plain = import_look_dup_plain (text);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (plain, words[i]))
      put (reading, reading->field->name, "true");
}

/* Of several numbers in one cell the first that is one of a mobile phone; the register has no place for more. */
static void
read_phone (Reading *reading, const char *text)
{
  char mobile[11];
  gboolean has_more;

  if (!import_phone_parse (text, mobile, &has_more))
    {
      give_up (reading, "phone_is_a_mobile_number", text);
      return;
    }
  put (reading, reading->field->name, mobile);
  if (has_more && reading->field->more != NULL)
    g_ptr_array_add (reading->left_out, g_strconcat (reading->field->name, IMPORT_LINE_MORE, NULL));
}

static void
read_digits (Reading *reading, const char *text)
{
  g_autofree char *latin = base_text_dup_latin_digits (text);
  GString *digits = g_string_new (NULL);
  gsize wanted = reading->field->kind == IMPORT_PIN ? 6 : 4;

  for (const char *p = latin; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (digits, *p);
  if (digits->len == wanted)
    put (reading, reading->field->name, digits->str);
  else
    give_up (reading, wanted == 6 ? "pin_is_six_digits" : "aadhaar_is_four_digits", text);
  g_string_free (digits, TRUE);
}

static void
read_amount (Reading *reading, const SheetCell *cell, const char *text)
{
  gboolean is_nothing;
  gint64 paise;

  if (!import_amount_parse (text, cell->kind == SHEET_NUMBER, reading->field->is_credit, &paise, &is_nothing))
    give_up (reading, "cell_is_an_amount", text);
  else /* nil and a dash are no blank: nothing was paid */
    put_number (reading, reading->field->name, paise);
}

static void
read_count (Reading *reading, const char *text)
{
  gint64 count;

  if (import_count_parse (text, &count) || (reading->field->is_code && import_code_parse (text, &count)))
    put_number (reading, reading->field->name, count);
  else if (!g_str_equal (text, "-"))
    give_up (reading, "cell_is_a_whole_number", text);
}

static void
read_spans (Reading *reading, const char *text)
{
  g_autofree char *spans = import_spans_dup (text);

  if (spans != NULL)
    put (reading, reading->field->name, spans);
  else if (!g_str_equal (text, "-"))
    give_up (reading, "cell_is_share_numbers", text);
}

/* Villages come with "At & Po." before them and a dot behind. */
static void
read_text (Reading *reading, const char *text)
{
  gboolean is_place = g_str_equal (reading->field->name, "place");
  g_autofree char *plain = is_place                   ? import_text_dup_place (text)
                           : reading->field->is_noted ? import_text_dup_chomped (text)
                                                      : g_strdup (text);
  g_autofree char *within = reading->field->within != NULL ? import_text_cut_bracket (plain) : NULL;

  put (reading, reading->field->name, plain);
  if (within != NULL)
    put (reading, reading->field->within, within);
}

/* "W/o Kalubhai", "Late Kalubhai": the name, and whose it is. No surname is a title. */
static void
read_part (Reading *reading, const char *text)
{
  const char *relation = NULL;
  g_autofree char *name = g_str_equal (reading->field->name, "surname") ? g_strdup (text)
                                                                        : import_name_dup_part (text, &relation);

  put_part (reading, reading->field->name, reading->field->beside, name);
  if (g_str_equal (reading->field->name, "middle_name"))
    reading->relation = relation != NULL ? relation : reading->heading;
}

/* A column of its own says whose name it is before the cell of the name does, and that before the whole name. */
static void
put_relation (Reading *reading)
{
  if (reading->relation != NULL && g_hash_table_contains (reading->values, "middle_name"))
    put (reading, "middle_relation", reading->relation);
}

static void
read_cell (Reading *reading, const SheetCell *cell, const char *text)
{
  switch (reading->field->kind)
    {
    case IMPORT_TEXT:
      read_text (reading, text);
      break;
    case IMPORT_NAME:
      read_name (reading, text);
      break;
    case IMPORT_ADDRESS:
      read_address (reading, text);
      break;
    case IMPORT_PART:
      read_part (reading, text);
      break;
    case IMPORT_DAY:
    case IMPORT_BIRTH:
      read_day (reading, cell, text);
      break;
    case IMPORT_MONEY:
      read_amount (reading, cell, text);
      break;
    case IMPORT_YEAR:
    case IMPORT_COUNT:
      read_count (reading, text);
      break;
    case IMPORT_SPANS:
      read_spans (reading, text);
      break;
    case IMPORT_PHONE:
      read_phone (reading, text);
      break;
    case IMPORT_PIN:
    case IMPORT_LAST4:
      read_digits (reading, text);
      break;
    case IMPORT_CODE:
      read_code (reading, text);
      break;
    case IMPORT_YES:
      read_yes (reading, text);
      break;
    }
}

/* TRUE when the letters of a cell are not what it says. */
static gboolean
is_hidden (const ImportMapColumn *column, const SheetCell *cell, const char *text)
{
  return (column->fonts == IMPORT_FONTS_OLD || (column->fonts == IMPORT_FONTS_OF_CELLS && cell->old_font != NULL))
         && cell->kind == SHEET_TEXT && import_font_hides (text);
}

/* TRUE when the number is none of Aadhaar: nobody knows then whether its last four are hers. */
static gboolean
has_slip (const ImportField *field, const char *text, const char *masked)
{
  g_autofree char *known = import_mask_dup (text, NULL);

  return field->kind == IMPORT_LAST4 && !g_str_equal (known, masked);
}

/* Whole names come behind their parts, and addresses last: what a column of its own says of a part counts more. */
static guint
get_round (ImportValueKind kind)
{
  return kind == IMPORT_ADDRESS ? 2 : kind == IMPORT_NAME ? 1 : 0;
}

/* TRUE for a dash or "nil" where words stand, and for as good as no phone and no PIN code. */
static gboolean
says_nothing (ImportValueKind kind, const char *text)
{
  if (kind == IMPORT_PHONE || kind == IMPORT_PIN || kind == IMPORT_LAST4)
    return import_text_is_nothing (text) || text[strspn (text, "0 -/")] == '\0';
  return (kind == IMPORT_TEXT || kind == IMPORT_PART || kind == IMPORT_ADDRESS || kind == IMPORT_CODE)
         && import_text_is_nothing (text);
}

/* What a cell says, masked: a ditto mark says what stands above it, and a mere dash in a field of words nothing; `cell`
 * then has no text. What lends it its text is in `masked`. */
static SheetCell
read_said (const Reading *reading, guint place, const SheetCell *cell, char **masked)
{
  SheetCell said = *cell;
  const char *above = import_field_has_dittos (reading->field) && import_text_is_ditto (cell->text)
                        ? import_notes_get_above (reading->above, place, &said.kind) : cell->text;
  g_autofree char *shown = above != NULL ? import_map_dup_cell (reading->map, place, above) : NULL;

  *masked = base_text_dup_clean (shown);
  said.text = *masked != NULL && says_nothing (reading->field->kind, *masked) ? NULL : *masked;
  return said;
}

static void
read_column (Reading *reading, guint place, const SheetCell *cell)
{
  const ImportMapColumn *column = &reading->map->columns[place];
  g_autofree char *masked = NULL;
  SheetCell said;

  reading->field = &reading->map->kind->fields[column->field];
  reading->days = column->days;
  reading->names = column->names;
  reading->heading = column->relation;
  said = read_said (reading, place, cell, &masked);
  if (said.text == NULL)
    return;
  if (has_slip (reading->field, cell->text, said.text))
    give_up (reading, "aadhaar_is_four_digits", said.text);
  else if (said.kind == SHEET_WRONG)
    give_up (reading, "cell_holds_a_mistake_of_the_sheet", said.text);
  else if (is_hidden (column, cell, said.text))
    give_up (reading, "cell_is_in_an_old_font", said.text);
  else
    read_cell (reading, &said, said.text);
}

static void
read_row (Reading *reading, const SheetRow *row)
{
  for (guint round = 0; round < 3; round++)
    {
      for (guint i = 0; i < row->n_cells && i < reading->map->n_columns; i++)
        {
          gint field = reading->map->columns[i].field;

          if (field >= 0 && get_round (reading->map->kind->fields[field].kind) == round)
            read_column (reading, i, &row->cells[i]);
        }
      put_relation (reading);
    }
}

/* What is said of a field elsewhere than in the row counts when the row says nothing. */
static void
read_beside (Reading *reading, guint field, const char *text)
{
  SheetCell cell = { .kind = SHEET_TEXT, .text = text, .span = 1 };

  reading->field = &reading->map->kind->fields[field];
  reading->days = IMPORT_DAY_FIRST;
  reading->heading = NULL;
  if (!g_hash_table_contains (reading->values, reading->field->name))
    read_cell (reading, &cell, text);
}

static void
read_notes (Reading *reading)
{
  for (guint i = 0; reading->notes != NULL && i < reading->map->kind->n_fields; i++)
    if (import_notes_get (reading->notes, i) != NULL)
      read_beside (reading, i, import_notes_get (reading->notes, i));
}

static void
read_same (Reading *reading)
{
  GHashTableIter iter;
  gpointer name, text;

  g_hash_table_iter_init (&iter, reading->map->same);
  while (g_hash_table_iter_next (&iter, &name, &text))
    read_beside (reading, (guint) import_kind_find (reading->map->kind, name), text);
}

guint
import_line_add (JsonBuilder *lines, const ImportMap *map, const ImportNotes *notes, const SheetRow *row,
                 ImportRowKind what, BaseDay today)
{
  g_autoptr (GHashTable) values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) left_out = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) unread = g_ptr_array_new_with_free_func (g_free);
  Reading reading = { .map = map, .today = today, .values = values, .left_out = left_out, .unread = unread,
                      .notes = map->reads_notes ? notes : NULL, .above = notes };

  if (what == IMPORT_ROW_DATA && g_hash_table_contains (map->left_out, GUINT_TO_POINTER (row->number)))
    what = IMPORT_ROW_LEFT_OUT;
  if (what == IMPORT_ROW_DATA)
    {
      read_row (&reading, row);
      read_notes (&reading);
      read_same (&reading);
      import_told_add (map, row, values, left_out);
      if (map->kind->answer != NULL && g_hash_table_contains (map->answered, GUINT_TO_POINTER (row->number)))
        put (&reading, map->kind->answer, "true");
    }
  json_builder_begin_array (lines);
  json_builder_add_int_value (lines, row->number);
  json_builder_add_string_value (lines, import_row_kind_name (what));
  json_builder_begin_array (lines);
  for (guint i = 0; i < row->n_cells; i++)
    {
      g_autofree char *masked = import_map_dup_cell (map, i, row->cells[i].text);

      json_builder_add_string_value (lines, masked);
    }
  json_builder_end_array (lines);
  import_json_add_values (lines, values);
  import_json_add_strings (lines, left_out);
  import_json_add_strings (lines, unread);
  json_builder_end_array (lines);
  return what == IMPORT_ROW_DATA ? import_given_find (map->kind, values) : 0;
}
