/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes the shared strings to one unnamed file and where each begins to another, and maps both. */
#include "sheet-strings.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

struct _SheetStrings
{
  GMappedFile *texts;  /* each ended by a zero byte */
  GMappedFile *places; /* guint64 each */
};

typedef struct
{
  FILE *file;
  int   descriptor; /* a second one, for the map */
} Spill;

static gboolean
spill_open (Spill *spill, GError **error)
{
  g_autofree char *name = NULL;
  int descriptor = g_file_open_tmp ("mandali-XXXXXX", &name, error);

  if (descriptor < 0)
    return FALSE;
  g_unlink (name);
  spill->descriptor = dup (descriptor);
  spill->file = fdopen (descriptor, "wb");
  return spill->file != NULL && spill->descriptor >= 0;
}

static GMappedFile *
spill_finish (Spill *spill, GError **error)
{
  GMappedFile *map = NULL;

  if (spill->file != NULL && fclose (g_steal_pointer (&spill->file)) == 0)
    map = g_mapped_file_new_from_fd (spill->descriptor, FALSE, error);
  else
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC, _("There is no room left for temporary files."));
  close (spill->descriptor);
  return map;
}

void
sheet_strings_append (GString *text, const char *words)
{
  for (const char *p = words; *p != '\0';)
    {
      const char *escape = strstr (p, "_x");
      guint code = 0;
      guint n = 0;

      if (escape == NULL)
        {
          g_string_append (text, p);
          return;
        }
      while (n < 4 && g_ascii_isxdigit (escape[2 + n]))
        code = code * 16 + (guint) g_ascii_xdigit_value (escape[2 + n++]);
      if (n == 4 && escape[6] == '_')
        {
          g_string_append_len (text, p, escape - p);
          if (code > 0 && code < 0xd800)
            g_string_append_unichar (text, code);
          p = escape + 7;
        }
      else
        {
          g_string_append_len (text, p, escape + 2 - p);
          p = escape + 2;
        }
    }
}

static gboolean
is_text (int type)
{
  return type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA || type == XML_READER_TYPE_WHITESPACE
         || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE;
}

gboolean
sheet_strings_read_text (SheetPart *part, xmlTextReaderPtr reader, gsize most, GString *text, GError **error)
{
  int depth = xmlTextReaderDepth (reader);
  int reading_depth = G_MAXINT; /* of a phonetic reading, which is left out */
  int words_depth = G_MAXINT;   /* of the text inside a <t> */

  if (xmlTextReaderIsEmptyElement (reader))
    return TRUE;
  while (sheet_part_step (part, reader, error) == 1)
    {
      int here = xmlTextReaderDepth (reader);

      if (here == depth)
        return TRUE;
      if (here <= reading_depth)
        reading_depth = sheet_reader_is_at (reader, "rPh") ? here : G_MAXINT;
      if (sheet_reader_is_at (reader, "t"))
        words_depth = here + 1;
      else if (here < words_depth)
        words_depth = G_MAXINT;
      if (here == words_depth && reading_depth == G_MAXINT && is_text (xmlTextReaderNodeType (reader)))
        sheet_strings_append (text, (const char *) xmlTextReaderConstValue (reader));
      if (text->len > most)
        {
          g_set_error (error, SHEET_ERROR, SHEET_ERROR_LIMIT, _("A cell holds more than %u bytes."), (guint) most);
          return FALSE;
        }
    }
  if (error != NULL && *error == NULL)
    g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_DAMAGED, _("This workbook ends too early."));
  return FALSE;
}

static gboolean
spill_strings (SheetPart *part, xmlTextReaderPtr reader, const SheetLimits *limits, FILE *texts, FILE *places,
               GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint64 place = 0;
  int step;

  while ((step = sheet_part_step (part, reader, error)) == 1)
    if (sheet_reader_is_at (reader, "si"))
      {
        g_string_truncate (text, 0);
        if (!sheet_strings_read_text (part, reader, limits->cell_bytes, text, error))
          return FALSE;
        if (fwrite (&place, sizeof place, 1, places) != 1 || fwrite (text->str, text->len + 1, 1, texts) != 1)
          {
            g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC,
                                 _("There is no room left for temporary files."));
            return FALSE;
          }
        place += text->len + 1;
      }
  return step == 0;
}

SheetStrings *
sheet_strings_new (SheetArchive *archive, const char *name, const SheetLimits *limits, GError **error)
{
  g_autoptr (SheetPart) part = sheet_part_open (archive, name, error);
  xmlTextReaderPtr reader = part != NULL ? sheet_part_new_reader (part) : NULL;
  Spill texts = { NULL, -1 };
  Spill places = { NULL, -1 };
  SheetStrings *strings;
  gboolean is_spilled;

  if (reader == NULL)
    return NULL;
  strings = g_new0 (SheetStrings, 1);
  is_spilled = spill_open (&texts, error) && spill_open (&places, error)
               && spill_strings (part, reader, limits, texts.file, places.file, error);
  xmlFreeTextReader (reader);
  if (texts.file != NULL)
    strings->texts = spill_finish (&texts, is_spilled ? error : NULL);
  if (places.file != NULL)
    strings->places = spill_finish (&places, is_spilled && strings->texts != NULL ? error : NULL);
  if (is_spilled && strings->texts != NULL && strings->places != NULL)
    return strings;
  sheet_strings_free (strings);
  return NULL;
}

void
sheet_strings_free (SheetStrings *strings)
{
  g_clear_pointer (&strings->texts, g_mapped_file_unref);
  g_clear_pointer (&strings->places, g_mapped_file_unref);
  g_free (strings);
}

const char *
sheet_strings_get (SheetStrings *strings, guint64 index)
{
  const guint64 *places = (const guint64 *) (gconstpointer) g_mapped_file_get_contents (strings->places);

  if (index >= g_mapped_file_get_length (strings->places) / sizeof (guint64))
    return NULL;
  return g_mapped_file_get_contents (strings->texts) + places[index];
}
