/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps what notes say while the rows go by. */
#define G_LOG_DOMAIN "import-note"

#include "import-note.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-text.h"
#include "import-closing.h"
#include "import-heading.h"
#include "import-mask.h"
#include "import-text.h"

/* What parts the name of a field from its value. The visarga of both scripts is typed for a colon. */
#define PARTING ":=-–—ઃः"
#define PARTING_LATIN ":=-"

/* Nobody calls a village by more words. */
#define VILLAGE_WORDS 3
#define VILLAGE_BYTES 120

/* TRUE for a few words of letters. */
static gboolean
is_name_of_place (const char *text)
{
  guint n_words = 1;

  if (!g_unichar_isalpha (g_utf8_get_char (text)) || strlen (text) > VILLAGE_BYTES)
    return FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      n_words += letter == ' ';
      if (!g_unichar_isalpha (letter) && !g_unichar_ismark (letter)
          && strchr (" .()-", (int) MIN (letter, 0x7f)) == NULL)
        return FALSE;
    }
  return n_words <= VILLAGE_WORDS;
}

gboolean
import_note_is_bare (const char *text)
{
  return is_name_of_place (text) && import_closing_parse (text) == IMPORT_CLOSING_NONE;
}

/* "મોજે કોઠ", "At & Po. Koth", "Koth village": the village, newly allocated; NULL when the words say none. "At the
 * office" says none either. */
static char *
dup_village (const char *text)
{
  static GRegex *said, *weak;
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *bare = NULL;
  g_autofree char *village = NULL;

  if (g_once_init_enter (&said))
    g_once_init_leave (&said, g_regex_new ("^(?:village|gaam|ગામ|ग्राम|गाँव|गांव) +|"
                                           " +(?:village|gaam|ગામ|गाँव|गांव)$",
                                           G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  if (g_once_init_enter (&weak))
    g_once_init_leave (&weak, g_regex_new ("^(?:at|mu) (?!&|and|po)", G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  if (clean == NULL || g_regex_match (weak, clean, 0, NULL))
    return NULL;
  bare = g_regex_replace_literal (said, clean, -1, 0, "", 0, NULL);
  village = import_text_dup_place (bare);
  return village != NULL && strlen (village) + 1 < strlen (clean) && is_name_of_place (village)
           ? g_steal_pointer (&village) : NULL;
}

/* The narrowest field that a note may say; -1 when none. */
static gint
find_narrowest (const ImportKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].is_noted)
      return (gint) i;
  return -1;
}

/* "Ward – Naroda": what stands behind the name of a field and a sign. */
static gint
parse_parted (const ImportKind *kind, const char *text, char **value)
{
  const char *end = text;
  g_autofree char *name = NULL;
  gint field;

  while (*end != '\0' && g_utf8_strchr (PARTING, -1, g_utf8_get_char (end)) == NULL)
    end = g_utf8_next_char (end);
  name = g_strndup (text, (gsize) (end - text));
  field = import_heading_find_exactly (kind, name);
  if (field < 0 || !(kind->fields[field].is_noted || kind->fields[field].is_titled))
    return -1;
  while (*end != '\0' && (*end == ' ' || g_utf8_strchr (PARTING, -1, g_utf8_get_char (end)) != NULL))
    end = g_utf8_next_char (end);
  *value = base_text_dup_clean (end);
  return *value != NULL ? field : -1;
}

gint
import_note_parse (const ImportKind *kind, const char *text, char **value)
{
  gint field;

  *value = NULL;
  field = parse_parted (kind, text, value);
  if (field < 0 && find_narrowest (kind) >= 0)
    *value = dup_village (text);
  return *value != NULL && field < 0 ? find_narrowest (kind) : field;
}

/* A note whose name ends with that of the field: "Transactions in current account number: 1234". One word alone would
 * say too little: "Name of the account". */
static gint
parse_ending (const ImportKind *kind, const char *text, char **value)
{
  const char *rest = text;
  gint field = import_note_parse (kind, rest, value);

  while (field < 0 && (rest = strchr (rest, ' ')) != NULL)
    {
      rest += strspn (rest, " ");
      if (strchr (rest, ' ') != NULL && strcspn (rest, " ") < strcspn (rest, PARTING_LATIN))
        field = import_note_parse (kind, rest, value);
    }
  return field;
}

gint
import_title_parse (const ImportKind *kind, const SheetRow *row, guint place, char **value)
{
  g_autofree char *title = import_mask_dup (row->cells[place].text, NULL);
  guint next = place + 1;
  gint field = parse_ending (kind, title, value);

  while (next < row->n_cells && (row->cells[next].is_covered || row->cells[next].text[0] == '\0'))
    next++;
  if (field < 0 && next < row->n_cells)
    {
      g_autofree char *behind = import_mask_dup (row->cells[next].text, NULL);
      g_autofree char *joined = g_strconcat (title, ":", behind, NULL);

      field = parse_ending (kind, joined, value);
    }
  if (field >= 0 && kind->fields[field].is_titled)
    return field;
  g_clear_pointer (value, g_free);
  return -1;
}

guint
import_title_count (const ImportKind *kind, const SheetRow *row, char **first)
{
  guint n = 0;

  for (guint i = 0; i < row->n_cells; i++)
    {
      g_autofree char *value = NULL;
      gint field = row->cells[i].is_covered ? -1 : import_title_parse (kind, row, i, &value);

      if (field < 0)
        continue;
      if (n++ == 0 && first != NULL)
        *first = g_strdup_printf ("%s: %s", _(kind->fields[field].title), value);
    }
  return n;
}

typedef struct
{
  char *text;
  guint block; /* of notes that follow each other without a row between */
} Noted;

struct _ImportNotes
{
  const ImportKind *kind;
  Noted            *noted; /* by field */
  gboolean          reads_bare;
  guint             block;
  gboolean          is_in_block;
  GPtrArray        *above; /* Above, by column */
};

/* What stood in a column last in a row of data. */
typedef struct
{
  GString      *text;
  SheetCellKind kind;
} Above;

static void
above_free (gpointer data)
{
  g_string_free (((Above *) data)->text, TRUE);
  g_free (data);
}

ImportNotes *
import_notes_new (const ImportKind *kind, gboolean reads_bare)
{
  ImportNotes *notes = g_new0 (ImportNotes, 1);

  notes->kind = kind;
  notes->reads_bare = reads_bare;
  notes->noted = g_new0 (Noted, kind->n_fields);
  notes->above = g_ptr_array_new_with_free_func (above_free);
  return notes;
}

/* What a title said stays. */
static void
forget (ImportNotes *notes, guint n_fields, gboolean of_this_block)
{
  for (guint i = 0; i < n_fields; i++)
    if ((of_this_block || notes->noted[i].block != notes->block) && !notes->kind->fields[i].is_titled)
      g_clear_pointer (&notes->noted[i].text, g_free);
}

void
import_notes_free (ImportNotes *notes)
{
  for (guint i = 0; i < notes->kind->n_fields; i++)
    g_free (notes->noted[i].text);
  g_free (notes->noted);
  g_ptr_array_unref (notes->above);
  g_free (notes);
}

static void
take_note (ImportNotes *notes, const SheetRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    if (!row->cells[i].is_covered && row->cells[i].text[0] != '\0')
      {
        g_autofree char *masked = import_mask_dup (row->cells[i].text, NULL);
        char *value;
        gint field = import_note_parse (notes->kind, masked, &value);

        if (field < 0 && notes->reads_bare && import_note_is_bare (masked))
          {
            field = find_narrowest (notes->kind);
            value = base_text_dup_clean (masked);
          }
        if (field < 0)
          continue;
        /* Another taluka has other villages: narrower fields stand first. */
        forget (notes, (guint) field, FALSE);
        g_free (notes->noted[field].text);
        notes->noted[field] = (Noted){ value, notes->block };
      }
}

/* What a title says counts for the whole sheet. */
static void
take_title (ImportNotes *notes, const SheetRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      g_autofree char *value = NULL;
      gint field = row->cells[i].is_covered ? -1 : import_title_parse (notes->kind, row, i, &value);

      if (field < 0)
        continue;
      g_free (notes->noted[field].text);
      notes->noted[field] = (Noted){ g_steal_pointer (&value), notes->block };
    }
}

/* A ditto mark leaves standing what it means. */
static void
take_data (ImportNotes *notes, const SheetRow *row)
{
  while (notes->above->len < row->n_cells)
    {
      Above *above = g_new0 (Above, 1);

      above->text = g_string_new (NULL);
      g_ptr_array_add (notes->above, above);
    }
  for (guint i = 0; i < notes->above->len; i++)
    {
      const char *text = i < row->n_cells ? row->cells[i].text : "";
      Above *above = g_ptr_array_index (notes->above, i);

      if (import_text_is_ditto (text))
        continue;
      g_string_assign (above->text, text);
      above->kind = i < row->n_cells ? row->cells[i].kind : SHEET_EMPTY;
    }
}

void
import_notes_take (ImportNotes *notes, const SheetRow *row, ImportRowKind what)
{
  if (what == IMPORT_ROW_NOTE)
    {
      notes->block += !notes->is_in_block;
      notes->is_in_block = TRUE;
      take_note (notes, row);
    }
  else if (what != IMPORT_ROW_BLANK)
    notes->is_in_block = FALSE;
  if (what == IMPORT_ROW_TITLE)
    take_title (notes, row);
  if (what == IMPORT_ROW_DATA)
    take_data (notes, row);
  if (what == IMPORT_ROW_TOTAL)
    forget (notes, notes->kind->n_fields, TRUE);
}

const char *
import_notes_get (const ImportNotes *notes, guint field)
{
  return notes->noted[field].text;
}

const char *
import_notes_get_above (const ImportNotes *notes, guint place, SheetCellKind *kind)
{
  const Above *above = place < notes->above->len ? g_ptr_array_index (notes->above, place) : NULL;

  if (above == NULL || above->text->len == 0)
    return NULL;
  if (kind != NULL)
    *kind = above->kind;
  return above->text->str;
}

char *
import_notes_dup_words (const ImportLook *look)
{
  if (look->n_notes == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%u note, “%s”, counts for the rows below it that do not say it themselves.",
                                    "%u notes such as “%s” count for the rows below them that do not say it "
                                    "themselves.", look->n_notes), look->n_notes, look->note);
}

char *
import_notes_dup_bare (const ImportLook *look, const ImportMap *map)
{
  if (look->n_bare == 0 || find_narrowest (map->kind) < 0)
    return NULL;
  return g_strdup_printf (ngettext ("%u bare word stands above rows: “%s”. It is the village of the rows below it.",
                                    "%u bare words such as “%s” stand above rows. They are the villages of the rows "
                                    "below them.", look->n_bare), look->n_bare, look->bare);
}

char *
import_notes_dup_remarks (const ImportLook *look, const ImportMap *map)
{
  g_autofree char *remark = NULL;
  g_autofree char *words = NULL;
  gboolean may_count = FALSE;
  gboolean is_closing = look->remark != NULL && import_closing_parse (look->remark) != IMPORT_CLOSING_NONE;

  if (look->n_remarks == 0)
    return NULL;
  remark = import_map_dup_cell (map, look->remark_column, look->remark);
  words = g_strdup_printf (ngettext ("%u note, “%s”, counts for no row.", "%u notes such as “%s” count for no row.",
                                     look->n_remarks), look->n_remarks, remark);
  for (guint i = 0; i < map->kind->n_fields; i++)
    may_count = may_count || (map->kind->fields[i].is_noted && !is_closing);
  if (!may_count)
    return g_steal_pointer (&words);
  return g_strconcat (words, " ", _("If it is the village of the rows below it, write it in the file as “Village: "
                                    "Sanand”."), NULL);
}
