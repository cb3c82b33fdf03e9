/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opens a file, sees what it is, and reads it. */
#include "sheet.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-limits.h"
#include "sheet-private.h"

G_DEFINE_QUARK (mandali-sheet-error, sheet_error)

const SheetLimits sheet_limits = {
  .file_bytes = SHEET_FILE_BYTES_MAX,
  .unpacked_bytes = SHEET_UNPACKED_BYTES_MAX,
  .entries = SHEET_ENTRIES_MAX,
  .sheets = SHEET_SHEETS_MAX,
  .rows = SHEET_READ_ROWS_MAX,
  .columns = SHEET_COLUMNS_MAX,
  .cell_bytes = SHEET_CELL_BYTES_MAX,
  .merges = SHEET_MERGES_MAX,
};

/* The first bytes of old Excel files, and of workbooks that are closed by a password. */
static const guint8 ole_mark[] = { 0xd0, 0xcf, 0x11, 0xe0 };

static gboolean
look_at_file (SheetFile *file, guint8 head[4], GError **error)
{
  g_autoptr (GFile) place = g_file_new_for_path (file->path);
  g_autoptr (GFileInputStream) stream = g_file_read (place, NULL, error);
  g_autoptr (GFileInfo) info = NULL;
  gsize n;

  if (stream == NULL)
    return FALSE;
  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, NULL, error);
  if (info == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), head, 4, &n, NULL, error))
    return FALSE;
  file->byte_count = (guint64) g_file_info_get_size (info);
  if (file->byte_count > file->limits->file_bytes)
    {
      g_autofree char *size = g_format_size (file->limits->file_bytes);

      g_set_error (error, SHEET_ERROR, SHEET_ERROR_LIMIT, _("This file is too large; %s is the most."), size);
      return FALSE;
    }
  if (memcmp (head, ole_mark, sizeof ole_mark) == 0)
    {
      g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_KIND,
                           _("This is an old Excel file (.xls), or one that is closed by a password. Open it in "
                             "Excel or LibreOffice, save it as .xlsx without a password, and choose that."));
      return FALSE;
    }
  return TRUE;
}

SheetFile *
sheet_file_open (const char *path, const SheetLimits *limits, GError **error)
{
  g_autoptr (SheetFile) file = g_new0 (SheetFile, 1);
  guint8 head[4] = { 0 };

  g_return_val_if_fail (path != NULL, NULL);

  file->path = g_strdup (path);
  file->limits = limits != NULL ? limits : &sheet_limits;
  file->names = g_ptr_array_new_with_free_func (g_free);
  file->hidden = g_array_new (FALSE, TRUE, sizeof (gboolean));
  file->parts = g_ptr_array_new_with_free_func (g_free);
  file->day_styles = g_byte_array_new ();
  file->style_fonts = g_ptr_array_new_with_free_func (g_free);
  if (!look_at_file (file, head, error))
    return NULL;
  if (memcmp (head, "PK\3\4", 4) == 0 ? !sheet_book_open (file, error) : !sheet_csv_open (file, error))
    return NULL;
  return g_steal_pointer (&file);
}

void
sheet_file_close (SheetFile *file)
{
  if (file == NULL)
    return;
  g_free (file->path);
  g_ptr_array_unref (file->names);
  g_array_unref (file->hidden);
  g_ptr_array_unref (file->parts);
  g_byte_array_unref (file->day_styles);
  g_ptr_array_unref (file->style_fonts);
  g_clear_pointer (&file->strings, sheet_strings_free);
  g_clear_pointer (&file->archive, sheet_archive_close);
  g_free (file);
}

guint
sheet_file_get_count (SheetFile *file)
{
  g_return_val_if_fail (file != NULL, 0);
  return file->names->len;
}

const char *
sheet_file_get_name (SheetFile *file, guint sheet)
{
  g_return_val_if_fail (file != NULL && sheet < file->names->len, NULL);
  return g_ptr_array_index (file->names, sheet);
}

gboolean
sheet_file_is_hidden (SheetFile *file, guint sheet)
{
  g_return_val_if_fail (file != NULL && sheet < file->hidden->len, FALSE);
  return g_array_index (file->hidden, gboolean, sheet);
}

gboolean
sheet_file_read (SheetFile *file, guint sheet, SheetRowFunc row_func, gpointer data, GCancellable *cancellable,
                 GError **error)
{
  g_return_val_if_fail (file != NULL && sheet < file->names->len && row_func != NULL, FALSE);

  g_atomic_int_set (&file->permille, 0);
  return file->archive != NULL ? sheet_book_read (file, sheet, row_func, data, cancellable, error)
                               : sheet_csv_read (file, row_func, data, cancellable, error);
}

double
sheet_file_get_progress (SheetFile *file)
{
  g_return_val_if_fail (file != NULL, 0);
  return g_atomic_int_get (&file->permille) / 1000.0;
}
