/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a workbook says of itself: its sheets, its shared strings, which cell styles show days. (ECMA-376 part 1.) */
#include <glib/gi18n.h>
#include <string.h>

#include "sheet-font.h"
#include "sheet-private.h"

/* Called at the beginning of each element. */
typedef gboolean (*ElementFunc) (xmlTextReaderPtr reader, gpointer data, GError **error);

static gboolean
walk (SheetArchive *archive, const char *name, ElementFunc func, gpointer data, GError **error)
{
  g_autoptr (SheetPart) part = sheet_part_open (archive, name, error);
  xmlTextReaderPtr reader = part != NULL ? sheet_part_new_reader (part) : NULL;
  int step = -1;

  if (reader == NULL)
    return FALSE;
  while ((step = sheet_part_step (part, reader, error)) == 1)
    if (xmlTextReaderNodeType (reader) == XML_READER_TYPE_ELEMENT && !func (reader, data, error))
      break;
  xmlFreeTextReader (reader);
  return step == 0;
}

/* Relations of a part: target by id, and by the last word of the type. */
typedef struct
{
  const char *folder; /* that targets are relative to */
  GHashTable *by_id;
  GHashTable *by_type;
  GHashTable *sheets; /* targets that are sheets of cells */
} Relations;

static char *
dup_target (const char *folder, const char *target)
{
  g_autofree char *path = target[0] == '/' ? g_strdup (target) : g_build_filename ("/", folder, target, NULL);
  g_autofree char *plain = g_canonicalize_filename (path, "/");

  return g_strdup (plain + 1);
}

static gboolean
relation_cb (xmlTextReaderPtr reader, gpointer data, GError **error)
{
  Relations *relations = data;
  g_autofree char *id = sheet_reader_dup (reader, "Id");
  g_autofree char *type = sheet_reader_dup (reader, "Type");
  g_autofree char *target = sheet_reader_dup (reader, "Target");
  const char *word = type != NULL ? strrchr (type, '/') : NULL;

  if (!sheet_reader_is_at (reader, "Relationship") || id == NULL || word == NULL || target == NULL)
    return TRUE;
  if (g_str_equal (word, "/worksheet"))
    g_hash_table_add (relations->sheets, dup_target (relations->folder, target));
  g_hash_table_insert (relations->by_id, g_steal_pointer (&id), dup_target (relations->folder, target));
  g_hash_table_insert (relations->by_type, g_strdup (word + 1), dup_target (relations->folder, target));
  return TRUE;
}

static gboolean
read_relations (SheetArchive *archive, const char *of, Relations *relations, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (of);
  g_autofree char *base = g_path_get_basename (of);
  g_autofree char *name = of[0] == '\0' ? g_strdup ("_rels/.rels") : g_strdup_printf ("%s/_rels/%s.rels", folder, base);

  relations->folder = of[0] == '\0' ? "" : folder;
  relations->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  relations->by_type = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  relations->sheets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return walk (archive, g_str_has_prefix (name, "./") ? name + 2 : name, relation_cb, relations, error);
}

static void
relations_clear (Relations *relations)
{
  g_clear_pointer (&relations->by_id, g_hash_table_unref);
  g_clear_pointer (&relations->by_type, g_hash_table_unref);
  g_clear_pointer (&relations->sheets, g_hash_table_unref);
}

/* Which prefix stands for the namespace is the maker's choice, and the strict form of the format has another. */
static char *
dup_relation_id (xmlTextReaderPtr reader)
{
  static const char *const spaces[] = { "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships" };
  xmlChar *value = NULL;
  char *copy;

  for (guint i = 0; i < G_N_ELEMENTS (spaces) && value == NULL; i++)
    value = xmlTextReaderGetAttributeNs (reader, (const xmlChar *) "id", (const xmlChar *) spaces[i]);
  copy = g_strdup ((const char *) value);
  xmlFree (value);
  return copy;
}

typedef struct
{
  SheetFile *file;
  Relations *relations;
} Book;

static gboolean
book_cb (xmlTextReaderPtr reader, gpointer data, GError **error)
{
  Book *book = data;

  if (sheet_reader_is_at (reader, "workbookPr"))
    {
      g_autofree char *is_1904 = sheet_reader_dup (reader, "date1904");

      book->file->is_1904 = g_strcmp0 (is_1904, "1") == 0 || g_strcmp0 (is_1904, "true") == 0;
    }
  else if (sheet_reader_is_at (reader, "sheet"))
    {
      g_autofree char *name = sheet_reader_dup (reader, "name");
      g_autofree char *id = dup_relation_id (reader);
      g_autofree char *state = sheet_reader_dup (reader, "state");
      const char *target = id != NULL ? g_hash_table_lookup (book->relations->by_id, id) : NULL;
      gboolean is_hidden = state != NULL && !g_str_equal (state, "visible");

      /* A chart that is a sheet of its own has no cells. */
      if (name == NULL || target == NULL || !g_hash_table_contains (book->relations->sheets, target))
        return TRUE;
      if (book->file->names->len >= book->file->limits->sheets)
        {
          g_set_error (error, SHEET_ERROR, SHEET_ERROR_LIMIT, _("A workbook may have %u sheets at most."),
                       book->file->limits->sheets);
          return FALSE;
        }
      g_ptr_array_add (book->file->names, g_steal_pointer (&name));
      g_ptr_array_add (book->file->parts, g_strdup (target));
      g_array_append_val (book->file->hidden, is_hidden);
    }
  return TRUE;
}

/* TRUE when a number format shows a day: letters of day or year outside quotes, brackets and escapes. */
static gboolean
shows_day (const char *format)
{
  gboolean is_quoted = FALSE;
  gboolean is_bracketed = FALSE;

  if (g_ascii_strcasecmp (format, "general") == 0)
    return FALSE;
  for (const char *p = format; *p != '\0' && *p != ';'; p++)
    {
      if (*p == '"')
        is_quoted = !is_quoted;
      else if (is_quoted)
        continue;
      else if (*p == '[')
        is_bracketed = TRUE;
      else if (*p == ']')
        is_bracketed = FALSE;
      else if (is_bracketed)
        continue;
      else if ((*p == '\\' || *p == '_' || *p == '*') && p[1] != '\0')
        p++;
      else if (strchr ("dDyY", *p) != NULL)
        return TRUE;
    }
  return FALSE;
}

typedef struct
{
  SheetFile  *file;
  GHashTable *own; /* ids of formats of the workbook's own that show days */
  GPtrArray  *fonts; /* name of each font that is an old one; else NULL */
  gboolean    is_in_fonts;
  gboolean    is_in_cells;
} Styles;

static gboolean
is_day_format (Styles *styles, gint64 id)
{
  /* ECMA-376 part 1, 18.8.30: the formats that are known without being written down. */
  return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)
         || id == 57 || id == 58 || g_hash_table_contains (styles->own, GINT_TO_POINTER (id));
}

/* Notes a font of the workbook; ECMA-376 part 1, 18.8.23. */
static void
take_font (Styles *styles, xmlTextReaderPtr reader)
{
  if (sheet_reader_is_at (reader, "font"))
    g_ptr_array_add (styles->fonts, NULL);
  else if (sheet_reader_is_at (reader, "name") && styles->fonts->len > 0)
    {
      g_autofree char *name = sheet_reader_dup (reader, "val");
      gpointer *font = &g_ptr_array_index (styles->fonts, styles->fonts->len - 1);

      if (*font == NULL && name != NULL && sheet_font_is_old (name))
        *font = g_steal_pointer (&name);
    }
}

static gboolean
style_cb (xmlTextReaderPtr reader, gpointer data, GError **error)
{
  Styles *styles = data;

  if (sheet_reader_is_at (reader, "fonts") || sheet_reader_is_at (reader, "fills"))
    styles->is_in_fonts = sheet_reader_is_at (reader, "fonts");
  if (styles->is_in_fonts)
    take_font (styles, reader);

  if (sheet_reader_is_at (reader, "numFmt"))
    {
      g_autofree char *format = sheet_reader_dup (reader, "formatCode");

      if (format != NULL && shows_day (format))
        g_hash_table_add (styles->own, GINT_TO_POINTER (sheet_reader_get_int (reader, "numFmtId", 0)));
    }
  else if (sheet_reader_is_at (reader, "cellXfs"))
    styles->is_in_cells = TRUE;
  else if (sheet_reader_is_at (reader, "cellStyles") || sheet_reader_is_at (reader, "dxfs"))
    styles->is_in_cells = FALSE;
  else if (styles->is_in_cells && sheet_reader_is_at (reader, "xf"))
    {
      guint8 is_day = is_day_format (styles, sheet_reader_get_int (reader, "numFmtId", 0));
      gint64 font = sheet_reader_get_int (reader, "fontId", -1);

      g_ptr_array_add (styles->file->style_fonts, font >= 0 && font < (gint64) styles->fonts->len
                                                    ? g_strdup (g_ptr_array_index (styles->fonts, font)) : NULL);
      g_byte_array_append (styles->file->day_styles, &is_day, 1);
    }
  return TRUE;
}

static gboolean
read_book (SheetFile *file, const char *name, Relations *relations, GError **error)
{
  Book book = { file, relations };
  Styles styles = { .file = file };
  const char *strings = g_hash_table_lookup (relations->by_type, "sharedStrings");
  const char *format = g_hash_table_lookup (relations->by_type, "styles");
  gboolean is_read;

  if (!walk (file->archive, name, book_cb, &book, error))
    return FALSE;
  if (strings != NULL)
    {
      file->strings = sheet_strings_new (file->archive, strings, file->limits, error);
      if (file->strings == NULL)
        return FALSE;
    }
  styles.own = g_hash_table_new (NULL, NULL);
  styles.fonts = g_ptr_array_new_with_free_func (g_free);
  is_read = format == NULL || walk (file->archive, format, style_cb, &styles, error);
  g_hash_table_unref (styles.own);
  g_ptr_array_unref (styles.fonts);
  return is_read;
}

gboolean
sheet_book_open (SheetFile *file, GError **error)
{
  Relations of_file = { NULL };
  Relations of_book = { NULL };
  const char *name;
  gboolean is_open = FALSE;

  file->archive = sheet_archive_open (file->path, file->limits, error);
  if (file->archive == NULL)
    return FALSE;
  if (read_relations (file->archive, "", &of_file, NULL)
      && (name = g_hash_table_lookup (of_file.by_type, "officeDocument")) != NULL)
    is_open = read_relations (file->archive, name, &of_book, error) && read_book (file, name, &of_book, error);
  else
    g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_KIND, _("This is not an Excel workbook (.xlsx)."));
  if (is_open && file->names->len == 0)
    {
      g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_KIND, _("This workbook has no sheets."));
      is_open = FALSE;
    }
  relations_clear (&of_file);
  relations_clear (&of_book);
  return is_open;
}
