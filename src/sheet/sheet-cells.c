/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cells of one sheet of a workbook, row by row. (ECMA-376 part 1, 18.3.) */
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "base-day.h"
#include "sheet-private.h"

#define CHUNK_BYTES 65536
#define PREFIX_BYTES 32 /* that may stand before the name of an element */

/* "C5" → column 2, row 5; FALSE when it is no place in a sheet. */
static gboolean
parse_place (const char *place, guint *column, guint *row)
{
  guint64 letters = 0;
  guint64 digits = 0;
  const char *p = place;

  for (; g_ascii_isalpha (*p) && letters < 100000; p++)
    letters = letters * 26 + (guint64) (g_ascii_toupper (*p) - 'A' + 1);
  for (; g_ascii_isdigit (*p) && digits < 100000000; p++)
    digits = digits * 10 + (guint64) g_ascii_digit_value (*p);
  *column = (guint) letters - 1;
  *row = (guint) digits;
  return letters > 0 && digits > 0;
}

/* Excel counts days from 1900 as if 29 February 1900 had been one, or from 1904. */
static char *
dup_day (double serial, gboolean is_1904)
{
  double whole = floor (serial);
  double minutes = floor ((serial - whole) * 24 * 60 + 0.5);
  BaseDay day;
  g_autofree char *iso = NULL;

  if (!(whole >= (is_1904 ? 0 : 1) && whole < 3000000) || (!is_1904 && whole == 60))
    return NULL;
  if (minutes >= 24 * 60)
    {
      minutes = 0;
      whole++;
    }
  day = base_day_from_parts (is_1904 ? 1904 : 1899, is_1904 ? 1 : 12, is_1904 ? 1 : (whole < 60 ? 31 : 30));
  iso = base_day_dup_iso (day + (BaseDay) whole);
  if (iso == NULL || base_day_from_iso (iso) == BASE_DAY_NONE)
    return NULL;
  return minutes == 0 ? g_steal_pointer (&iso)
                      : g_strdup_printf ("%s %02u:%02u", iso, (guint) minutes / 60, (guint) minutes % 60);
}

/* A number as a person reads it: fifteen digits, as Excel shows, and no exponent. Whole numbers that a double holds
 * exactly keep their sixteenth. */
static char *
dup_number (double number)
{
  char digits[64];
  const char *exponent;
  GString *plain;
  int point; /* places that the point stands behind the first digit */

  if (number == 0)
    return g_strdup ("0");
  if (fabs (number) < 9007199254740992.0 && floor (number) == number)
    return g_strdup (g_ascii_formatd (digits, sizeof digits, "%.0f", number));
  g_ascii_formatd (digits, sizeof digits, "%.14e", fabs (number));
  exponent = strchr (digits, 'e');
  point = (int) g_ascii_strtoll (exponent + 1, NULL, 10);
  plain = g_string_new_len (digits, exponent - digits);
  g_string_erase (plain, 1, 1);
  while (plain->len > 1 && plain->str[plain->len - 1] == '0')
    g_string_truncate (plain, plain->len - 1);
  for (; point < 0; point++)
    g_string_prepend_c (plain, '0');
  while (plain->len < (gsize) point + 1)
    g_string_append_c (plain, '0');
  if (plain->len > (gsize) point + 1)
    g_string_insert_c (plain, point + 1, '.');
  if (number < 0)
    g_string_prepend_c (plain, '-');
  return g_string_free (plain, FALSE);
}

/* A day in words of ISO 8601, "1998-07-14T13:30:00Z"; NULL when it is none. */
static char *
dup_written_day (const char *words)
{
  g_autofree char *day = g_strndup (words, 10);
  guint hour = 0;
  guint minute = 0;

  if (base_day_from_iso (day) == BASE_DAY_NONE)
    return NULL;
  if (strlen (words) == 10)
    return g_steal_pointer (&day);
  if (words[10] != 'T' || sscanf (words + 11, "%2u:%2u", &hour, &minute) != 2 || hour > 23 || minute > 59)
    return NULL;
  return hour + minute == 0 ? g_steal_pointer (&day) : g_strdup_printf ("%s %02u:%02u", day, hour, minute);
}

typedef struct
{
  SheetFile       *file;
  SheetPart       *part;
  xmlTextReaderPtr reader;
  SheetBuilder    *builder;
  guint            row;
  guint            column;
  GString         *text;
} Reading;

static gboolean
put_number (Reading *reading, guint style, gboolean is_formula, GError **error)
{
  char *end;
  double number = g_ascii_strtod (reading->text->str, &end);
  g_autofree char *words = NULL;
  gboolean is_day = style < reading->file->day_styles->len && reading->file->day_styles->data[style] != 0;

  if (end == reading->text->str || *end != '\0' || !isfinite (number))
    return sheet_builder_put (reading->builder, reading->column, SHEET_WRONG, reading->text->str, -1, is_formula,
                              error);
  words = is_day ? dup_day (number, reading->file->is_1904) : NULL;
  if (words != NULL)
    return sheet_builder_put (reading->builder, reading->column, SHEET_DAY, words, -1, is_formula, error);
  words = dup_number (number);
  return sheet_builder_put (reading->builder, reading->column, SHEET_NUMBER, words, -1, is_formula, error);
}

static gboolean
put_cell (Reading *reading, const char *type, guint style, gboolean is_formula, GError **error)
{
  const char *text = reading->text->str;
  SheetCellKind kind = SHEET_TEXT;
  g_autofree char *words = NULL;
  g_autoptr (GString) plain = g_string_new (NULL);

  if (text[0] == '\0')
    return sheet_builder_put (reading->builder, reading->column, SHEET_EMPTY, "", 0, is_formula, error);
  if (type == NULL || g_str_equal (type, "n"))
    return put_number (reading, style, is_formula, error);
  if (g_str_equal (type, "s"))
    {
      guint64 index;

      text = g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT32, &index, NULL) && reading->file->strings != NULL
               ? sheet_strings_get (reading->file->strings, index) : NULL;
      if (text == NULL)
        {
          g_set_error (error, SHEET_ERROR, SHEET_ERROR_DAMAGED,
                       _("Row %u names a text that the workbook does not hold."), reading->row);
          return FALSE;
        }
    }
  else if (g_str_equal (type, "b"))
    text = g_str_equal (text, "1") ? "TRUE" : "FALSE";
  else if (g_str_equal (type, "e"))
    kind = SHEET_WRONG;
  else if (g_str_equal (type, "d") && (words = dup_written_day (text)) != NULL)
    {
      kind = SHEET_DAY;
      text = words;
    }
  else if (g_str_equal (type, "str"))
    {
      sheet_strings_append (plain, text);
      text = plain->str;
    }
  if (!sheet_builder_put (reading->builder, reading->column, kind, text, -1, is_formula, error))
    return FALSE;
  if (style < reading->file->style_fonts->len)
    sheet_builder_put_font (reading->builder, reading->column,
                            g_ptr_array_index (reading->file->style_fonts, style));
  return TRUE;
}

/* The reader stands on <c>. */
static gboolean
read_cell (Reading *reading, GError **error)
{
  g_autofree char *place = sheet_reader_dup (reading->reader, "r");
  g_autofree char *type = sheet_reader_dup (reading->reader, "t");
  guint style = (guint) sheet_reader_get_int (reading->reader, "s", 0);
  int depth = xmlTextReaderDepth (reading->reader);
  gboolean is_formula = FALSE;
  gboolean is_value = FALSE;
  guint row;

  if (place != NULL && !parse_place (place, &reading->column, &row))
    reading->column = G_MAXUINT; /* is refused as beyond the columns */
  g_string_truncate (reading->text, 0);
  if (xmlTextReaderIsEmptyElement (reading->reader))
    return TRUE;
  while (sheet_part_step (reading->part, reading->reader, error) == 1)
    {
      int here = xmlTextReaderDepth (reading->reader);

      if (here == depth)
        return put_cell (reading, type, style, is_formula, error);
      if (sheet_reader_is_at (reading->reader, "is"))
        {
          if (!sheet_strings_read_text (reading->part, reading->reader, reading->file->limits->cell_bytes,
                                        reading->text, error))
            return FALSE;
        }
      else if (here == depth + 1)
        {
          is_value = sheet_reader_is_at (reading->reader, "v");
          is_formula = is_formula || sheet_reader_is_at (reading->reader, "f");
        }
      else if (is_value && xmlTextReaderHasValue (reading->reader))
        g_string_append (reading->text, (const char *) xmlTextReaderConstValue (reading->reader));
    }
  return FALSE;
}

/* The reader stands on <row>. */
static gboolean
read_row (Reading *reading, GError **error)
{
  g_autofree char *hidden = sheet_reader_dup (reading->reader, "hidden");
  int depth = xmlTextReaderDepth (reading->reader);
  gint64 number = sheet_reader_get_int (reading->reader, "r", (gint64) reading->row + 1);

  reading->row = number > 0 ? (guint) number : 0;
  reading->column = G_MAXUINT;
  if (!sheet_builder_begin (reading->builder, reading->row,
                            g_strcmp0 (hidden, "1") == 0 || g_strcmp0 (hidden, "true") == 0, error))
    return FALSE;
  if (xmlTextReaderIsEmptyElement (reading->reader))
    return sheet_builder_end (reading->builder, error);
  while (sheet_part_step (reading->part, reading->reader, error) == 1)
    {
      if (xmlTextReaderDepth (reading->reader) == depth)
        return sheet_builder_end (reading->builder, error);
      if (sheet_reader_is_at (reading->reader, "c"))
        {
          reading->column++;
          if (!read_cell (reading, error))
            return FALSE;
        }
    }
  return FALSE;
}

static gboolean
read_rows (Reading *reading, GError **error)
{
  int step;

  while ((step = sheet_part_step (reading->part, reading->reader, error)) == 1)
    {
      if (!sheet_reader_is_at (reading->reader, "row"))
        continue;
      if (!read_row (reading, error))
        {
          if (error != NULL && *error == NULL)
            g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_DAMAGED, _("This workbook ends too early."));
          return FALSE;
        }
      g_atomic_int_set (&reading->file->permille, (gint) (1000 * sheet_part_get_progress (reading->part)));
    }
  return step == 0;
}

/* One <mergeCell ref="A1:C2"/>, of which `text` begins behind the name; either quotation mark will do. */
static gboolean
take_merge (SheetBuilder *builder, const char *text, GError **error)
{
  const char *reference = strstr (text, "ref=");
  const char *end = reference != NULL && (reference[4] == '"' || reference[4] == '\'')
                      ? strchr (reference + 5, reference[4]) : NULL;
  g_autofree char *span = end != NULL && end - reference < 60
                            ? g_strndup (reference + 5, (gsize) (end - reference - 5)) : NULL;
  g_auto (GStrv) corners = span != NULL ? g_strsplit (span, ":", 2) : NULL;
  guint first_column, first_row, last_column, last_row;

  if (corners == NULL || corners[0] == NULL || corners[1] == NULL
      || !parse_place (corners[0], &first_column, &first_row) || !parse_place (corners[1], &last_column, &last_row))
    return TRUE;
  return sheet_builder_merge (builder, first_row, first_column, last_row, last_column, error);
}

/* TRUE when the name at `found` follows "<", or "<" and a prefix with its colon, in `text`. */
static gboolean
is_element (const char *text, const char *found)
{
  const char *p = found;

  if (p > text && p[-1] == ':')
    for (p--; p > text && (g_ascii_isalnum (p[-1]) || p[-1] == '_');)
      p--;
  return p > text && p[-1] == '<';
}

/* Merged cells stand behind the rows that they are about, so they are looked for first, as bytes, which is quick. */
static gboolean
read_merges (SheetFile *file, const char *name, SheetBuilder *builder, GCancellable *cancellable, GError **error)
{
  g_autoptr (SheetPart) part = sheet_part_open (file->archive, name, error);
  g_autofree char *chunk = g_malloc (CHUNK_BYTES + 1);
  gsize kept = 0;
  gssize n;

  if (part == NULL)
    return FALSE;
  sheet_part_set_cancellable (part, cancellable);
  while ((n = sheet_part_read (part, chunk + kept, CHUNK_BYTES - kept, error)) > 0)
    {
      gsize length = kept + (gsize) n;
      const char *found = chunk;
      const char *end = chunk + length;
      const char *done = chunk; /* what lies before is not looked at again */
      const char *from;

      chunk[length] = '\0';
      /* Zero bytes are no XML; the search ends at one, and the reader complains of it later. */
      while ((found = g_strstr_len (found, end - found, "mergeCell ")) != NULL)
        {
          const char *next = memchr (found, '>', (gsize) (end - found));

          if (next == NULL)
            break;
          /* What is no element is the text of a cell. */
          if (is_element (chunk, found) && !take_merge (builder, found + 10, error))
            return FALSE;
          found = done = next;
        }
      from = found != NULL ? found : end - MIN (end - done, 10);
      kept = (gsize) (end - from + MIN (from - done, PREFIX_BYTES));
      if (kept >= CHUNK_BYTES)
        kept = 10 + PREFIX_BYTES;
      memmove (chunk, end - kept, kept);
    }
  return n == 0;
}

gboolean
sheet_book_read (SheetFile *file, guint sheet, SheetRowFunc row_func, gpointer data, GCancellable *cancellable,
                 GError **error)
{
  const char *name = g_ptr_array_index (file->parts, sheet);
  g_autoptr (SheetBuilder) builder = sheet_builder_new (file->limits, row_func, data);
  g_autoptr (SheetPart) part = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  Reading reading = { .file = file, .builder = builder, .text = text };
  GError *local_error = NULL;
  gboolean is_read;

  if (!read_merges (file, name, builder, cancellable, error)
      || (part = sheet_part_open (file->archive, name, error)) == NULL)
    return FALSE;
  sheet_part_set_cancellable (part, cancellable);
  reading.part = part;
  reading.reader = sheet_part_new_reader (part);
  if (reading.reader == NULL)
    return FALSE;
  is_read = read_rows (&reading, &local_error);
  xmlFreeTextReader (reading.reader);
  if (local_error != NULL)
    g_propagate_error (error, local_error);
  return is_read;
}
