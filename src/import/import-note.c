/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps what notes say while the rows go by. */
#define G_LOG_DOMAIN "import-note"

#include "import-note.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-text.h"
#include "import-heading.h"
#include "import-mask.h"
#include "import-text.h"

/* What parts the name of a field from its value. The visarga of both scripts is typed for a colon. */
#define PARTING ":=-–—ઃः"
#define PARTING_LATIN ":=-"

gint
import_note_parse (const ImportKind *kind, const char *text, char **value)
{
  const char *end = text;
  g_autofree char *name = NULL;
  gint field;

  *value = NULL;
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

typedef struct
{
  char *text;
  guint block; /* of notes that follow each other without a row between */
} Noted;

struct _ImportNotes
{
  const ImportKind *kind;
  Noted            *noted; /* by field */
  guint             block;
  gboolean          is_in_block;
  GPtrArray        *above; /* GString, by column: what stood there last in a row of data */
};

static void
string_free (gpointer data)
{
  g_string_free (data, TRUE);
}

ImportNotes *
import_notes_new (const ImportKind *kind)
{
  ImportNotes *notes = g_new0 (ImportNotes, 1);

  notes->kind = kind;
  notes->noted = g_new0 (Noted, kind->n_fields);
  notes->above = g_ptr_array_new_with_free_func (string_free);
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
    g_ptr_array_add (notes->above, g_string_new (NULL));
  for (guint i = 0; i < notes->above->len; i++)
    {
      const char *text = i < row->n_cells ? row->cells[i].text : "";

      if (!import_text_is_ditto (text))
        g_string_assign (g_ptr_array_index (notes->above, i), text);
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
import_notes_get_above (const ImportNotes *notes, guint place)
{
  const GString *above = place < notes->above->len ? g_ptr_array_index (notes->above, place) : NULL;

  return above != NULL && above->len > 0 ? above->str : NULL;
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
import_notes_dup_remarks (const ImportLook *look, const ImportMap *map)
{
  g_autofree char *remark = NULL;
  g_autofree char *words = NULL;
  gboolean may_count = FALSE;

  if (look->n_remarks == 0)
    return NULL;
  remark = import_map_dup_cell (map, look->remark_column, look->remark);
  words = g_strdup_printf (ngettext ("%u note, “%s”, counts for no row.", "%u notes such as “%s” count for no row.",
                                     look->n_remarks), look->n_remarks, remark);
  for (guint i = 0; i < map->kind->n_fields; i++)
    may_count = may_count || map->kind->fields[i].is_noted;
  if (!may_count)
    return g_steal_pointer (&words);
  return g_strconcat (words, " ", _("If it is the village of the rows below it, write it in the file as “Village: "
                                    "Sanand”."), NULL);
}
