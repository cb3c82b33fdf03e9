/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text files with separators: which letters they are written in, what parts their cells, and the cells. */
#include <csv.h>
#include <glib/gi18n.h>
#include <string.h>

#include "sheet-private.h"

#define CHUNK_BYTES 65536
#define LINES_LOOKED_AT 40
#define FIELD_BEGUN 2 /* libcsv's state within a field, which its header does not name */

/* UTF-16 without its mark shows by the zero bytes of Latin letters, digits and separators. */
static const char *
guess_wide (const guint8 *bytes, gsize n)
{
  gsize zeros[2] = { 0, 0 };

  for (gsize i = 0; i < n; i++)
    zeros[i % 2] += bytes[i] == 0;
  if (zeros[1] > n / 8 && zeros[1] > 4 * zeros[0])
    return "UTF-16LE";
  if (zeros[0] > n / 8 && zeros[0] > 4 * zeros[1])
    return "UTF-16BE";
  return NULL;
}

/* TRUE when all of the file is UTF-8; a letter may be cut by the end of a chunk. */
static gboolean
is_utf8 (GInputStream *stream, GString *chunk, gboolean *is_valid, GError **error)
{
  gssize n;

  *is_valid = TRUE;
  do
    {
      const char *end;
      gsize rest;

      gboolean is_whole = g_utf8_validate (chunk->str, (gssize) chunk->len, &end);

      rest = chunk->len - (gsize) (end - chunk->str);
      if (!is_whole && (rest >= 4 || memchr (end, '\0', rest) != NULL))
        *is_valid = FALSE;
      g_string_erase (chunk, 0, (gssize) (chunk->len - rest));
      g_string_set_size (chunk, rest + CHUNK_BYTES);
      n = g_input_stream_read (stream, chunk->str + rest, CHUNK_BYTES, NULL, error);
      g_string_set_size (chunk, rest + (gsize) MAX (n, 0));
    }
  while (n > 0 && *is_valid);
  *is_valid = *is_valid && chunk->len == 0;
  return n >= 0;
}

static gboolean
find_encoding (SheetFile *file, GInputStream *stream, GError **error)
{
  g_autoptr (GString) chunk = g_string_sized_new (2 * CHUNK_BYTES);
  const guint8 *head;
  gboolean is_valid;
  gsize n;

  g_string_set_size (chunk, CHUNK_BYTES);
  if (!g_input_stream_read_all (stream, chunk->str, CHUNK_BYTES, &n, NULL, error))
    return FALSE;
  g_string_set_size (chunk, n);
  head = (const guint8 *) chunk->str;
  if (n >= 2 && (memcmp (head, "\xff\xfe", 2) == 0 || memcmp (head, "\xfe\xff", 2) == 0))
    {
      file->encoding = head[0] == 0xff ? "UTF-16LE" : "UTF-16BE";
      file->mark_bytes = 2;
      return TRUE;
    }
  if (n >= 3 && memcmp (head, "\xef\xbb\xbf", 3) == 0)
    file->mark_bytes = 3;
  file->encoding = guess_wide (head, n);
  if (file->encoding != NULL)
    return TRUE;
  if (!is_utf8 (stream, chunk, &is_valid, error))
    return FALSE;
  file->encoding = is_valid ? "UTF-8" : "WINDOWS-1252";
  return TRUE;
}

/* The file as UTF-8 from behind its mark. */
static GInputStream *
open_text (SheetFile *file, GInputStream **raw, GError **error)
{
  g_autoptr (GFile) place = g_file_new_for_path (file->path);
  g_autoptr (GInputStream) stream = G_INPUT_STREAM (g_file_read (place, NULL, error));
  g_autoptr (GCharsetConverter) converter = NULL;

  if (stream == NULL || g_input_stream_skip (stream, file->mark_bytes, NULL, error) < 0)
    return NULL;
  if (raw != NULL)
    *raw = stream;
  if (g_str_equal (file->encoding, "UTF-8"))
    return g_steal_pointer (&stream);
  converter = g_charset_converter_new ("UTF-8", file->encoding, error);
  if (converter == NULL)
    return NULL;
  g_charset_converter_set_use_fallback (converter, TRUE);
  return g_converter_input_stream_new (stream, G_CONVERTER (converter));
}

/* The separator that stands equally often in the most lines. */
static char
find_separator (const char *text)
{
  static const char candidates[] = ",;\t|";
  char best = ',';
  guint best_score = 0;

  if (g_ascii_strncasecmp (text, "sep=", 4) == 0 && text[4] != '\0' && strchr (candidates, text[4]) != NULL)
    return text[4];
  for (guint c = 0; candidates[c] != '\0'; c++)
    {
      guint counts[LINES_LOOKED_AT] = { 0 };
      guint line = 0;
      gboolean is_quoted = FALSE;

      for (const char *p = text; *p != '\0' && line < LINES_LOOKED_AT; p++)
        {
          if (*p == '"')
            is_quoted = !is_quoted;
          else if (*p == '\n' && !is_quoted)
            line++;
          else if (*p == candidates[c] && !is_quoted)
            counts[line]++;
        }
      for (guint i = 0; i < LINES_LOOKED_AT; i++)
        {
          guint score = 0;

          for (guint j = 0; j < LINES_LOOKED_AT; j++)
            score += counts[i] > 0 && counts[j] == counts[i] ? 100 + MIN (counts[i], 50) : 0;
          if (score > best_score)
            {
              best_score = score;
              best = candidates[c];
            }
        }
    }
  return best;
}

gboolean
sheet_csv_open (SheetFile *file, GError **error)
{
  g_autoptr (GFile) place = g_file_new_for_path (file->path);
  g_autoptr (GInputStream) stream = G_INPUT_STREAM (g_file_read (place, NULL, error));
  g_autoptr (GInputStream) text = NULL;
  g_autofree char *head = g_malloc0 (CHUNK_BYTES + 1);
  gboolean is_hidden = FALSE;
  gsize n;

  if (stream == NULL || !find_encoding (file, stream, error))
    return FALSE;
  text = open_text (file, NULL, error);
  if (text == NULL || !g_input_stream_read_all (text, head, CHUNK_BYTES, &n, NULL, error))
    return FALSE;
  for (gsize i = 0; i < n; i++)
    if (head[i] == '\0')
      {
        g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_KIND,
                             _("This is neither an Excel workbook (.xlsx) nor a text file (.csv)."));
        return FALSE;
      }
  file->separator = find_separator (head);
  g_ptr_array_add (file->names, g_path_get_basename (file->path));
  g_array_append_val (file->hidden, is_hidden);
  return TRUE;
}

typedef struct
{
  SheetBuilder *builder;
  guint         number;
  guint         column;
  gboolean      is_begun;
  gboolean      is_first_line; /* which may be Excel's "sep=" */
  GError       *error;
} Reading;

static void
begin_row (Reading *reading)
{
  if (!reading->is_begun && reading->error == NULL)
    {
      sheet_builder_begin (reading->builder, ++reading->number, FALSE, &reading->error);
      reading->is_begun = TRUE;
      reading->column = 0;
    }
}

static void
field_cb (void *text, size_t length, void *data)
{
  Reading *reading = data;

  begin_row (reading);
  if (reading->error == NULL)
    sheet_builder_put (reading->builder, reading->column++, SHEET_TEXT, text != NULL ? text : "", (gssize) length,
                       FALSE, &reading->error);
}

static void
row_cb (int separator, void *data)
{
  Reading *reading = data;

  begin_row (reading);
  reading->is_begun = FALSE;
  if (reading->error == NULL)
    sheet_builder_end (reading->builder, &reading->error);
}

/* One kind of line end, and no "sep=" line. `is_cut`: the chunk before ended in a carriage return. */
static gsize
settle_lines (Reading *reading, char *text, gsize n, gboolean *is_cut)
{
  gsize kept = 0;
  gsize from = 0;

  if (reading->is_first_line && n >= 6 && g_ascii_strncasecmp (text, "sep=", 4) == 0)
    from = text[5] == '\r' && n > 6 && text[6] == '\n' ? 7 : 6;
  reading->is_first_line = FALSE;
  for (gsize i = from; i < n; i++)
    {
      gboolean is_second = *is_cut && text[i] == '\n';

      *is_cut = text[i] == '\r';
      if (!is_second)
        text[kept++] = *is_cut ? '\n' : text[i];
    }
  return kept;
}

static gboolean
read_chunks (SheetFile *file, struct csv_parser *parser, Reading *reading, GCancellable *cancellable, GError **error)
{
  GInputStream *raw = NULL;
  g_autoptr (GInputStream) text = open_text (file, &raw, error);
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  gboolean is_cut = FALSE;
  gssize n;

  if (text == NULL)
    return FALSE;
  while ((n = g_input_stream_read (text, chunk, CHUNK_BYTES, cancellable, error)) > 0)
    {
      gsize kept = settle_lines (reading, chunk, (gsize) n, &is_cut);

      if (csv_parse (parser, chunk, kept, field_cb, row_cb, reading) != kept && reading->error == NULL)
        g_set_error_literal (&reading->error, SHEET_ERROR, SHEET_ERROR_DAMAGED, csv_strerror (csv_error (parser)));
      if (reading->error == NULL && parser->entry_pos > file->limits->cell_bytes)
        sheet_builder_put (reading->builder, 0, SHEET_TEXT, (const char *) parser->entry_buf,
                           (gssize) parser->entry_pos, FALSE, &reading->error);
      if (reading->error != NULL)
        return FALSE;
      g_atomic_int_set (&file->permille,
                        (gint) (1000 * (guint64) g_seekable_tell (G_SEEKABLE (raw)) / MAX (file->byte_count, 1)));
    }
  /* Taken as it is, the rest of the file would vanish into one cell. */
  if (n == 0 && parser->quoted && parser->pstate == FIELD_BEGUN)
    {
      g_set_error (error, SHEET_ERROR, SHEET_ERROR_DAMAGED,
                   _("Row %u: a quotation mark is opened and never closed."),
                   reading->number + (reading->is_begun ? 0 : 1));
      return FALSE;
    }
  if (n == 0)
    csv_fini (parser, field_cb, row_cb, reading);
  return n == 0 && reading->error == NULL;
}

gboolean
sheet_csv_read (SheetFile *file, SheetRowFunc row_func, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (SheetBuilder) builder = sheet_builder_new (file->limits, row_func, data);
  Reading reading = { .builder = builder, .is_first_line = TRUE };
  struct csv_parser parser;
  gboolean is_read;

  /* Each line end is a row, so that rows have the numbers that an editor shows. */
  if (csv_init (&parser, CSV_REPALL_NL) != 0)
    g_error ("no memory");
  csv_set_delim (&parser, (unsigned char) file->separator);
  is_read = read_chunks (file, &parser, &reading, cancellable, error);
  csv_free (&parser);
  if (reading.error != NULL)
    g_propagate_error (error, reading.error);
  return is_read;
}
