/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The refused rows as a workbook: the columns as they were, and why each row was refused. */
#define G_LOG_DOMAIN "import-refused"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <xlsxwriter.h>

#include "import-job.h"
#include "import-note.h"
#include "import-text.h"

typedef struct
{
  ImportJob     *job;
  PgResult      *verdicts;
  ImportNotes   *notes;
  guint          next; /* verdicts are in the order of the rows */
  lxw_worksheet *worksheet;
  lxw_format    *bold;
  lxw_format    *day;
  lxw_row_t      row;
} Writing;

/* What people typed is written as text whatever it begins with; nothing of it is ever a formula. */
static void
write_cell (Writing *writing, guint column, const char *text, lxw_format *format)
{
  if (text[0] != '\0')
    worksheet_write_string (writing->worksheet, writing->row, (lxw_col_t) column, text, format);
}

/* Days that were read stand as days, so that they are read alike when the workbook comes back with fewer rows. */
static gboolean
write_day (Writing *writing, guint column, const char *text)
{
  const ImportMap *map = import_job_get_map (writing->job);
  gint field = column < map->n_columns ? map->columns[column].field : -1;
  ImportValueKind kind = field >= 0 ? map->kind->fields[field].kind : IMPORT_TEXT;
  lxw_datetime shown = { 0 };
  BaseDay day;

  if (kind != IMPORT_DAY && kind != IMPORT_BIRTH)
    return FALSE;
  day = import_day_parse (text, map->columns[column].days, import_job_get_today (writing->job));
  if (day == BASE_DAY_NONE)
    return FALSE;
  base_day_get_parts (day, &shown.year, &shown.month, &shown.day);
  return shown.year >= 1900
         && worksheet_write_datetime (writing->worksheet, writing->row, (lxw_col_t) column, &shown, writing->day)
              == LXW_NO_ERROR;
}

/* Where a field stands that notes speak of: in its column, or in one behind all others. -1 when notes are not read. */
static gint
find_noted_column (Writing *writing, guint field)
{
  const ImportLook *look = import_job_get_look (writing->job);
  const ImportMap *map = import_job_get_map (writing->job);
  gint column = (gint) look->columns->len + 2;

  if (!map->reads_notes || (look->n_notes == 0 && !map->reads_bare) || !map->kind->fields[field].is_noted)
    return -1;
  for (guint i = 0; i < map->n_columns; i++)
    if (map->columns[i].field == (gint) field)
      return (gint) i;
  for (guint i = 0; i < field; i++)
    column += find_noted_column (writing, i) >= (gint) look->columns->len;
  return column;
}

/* What notes above the row say of it stands in the row itself: the notes do not come along. */
static void
write_notes (Writing *writing, const SheetRow *row)
{
  const ImportKind *kind = import_job_get_map (writing->job)->kind;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      gint column = find_noted_column (writing, i);
      const char *text = column >= 0 ? import_notes_get (writing->notes, i) : NULL;

      if (text != NULL && ((guint) column >= row->n_cells || row->cells[column].text[0] == '\0'))
        write_cell (writing, (guint) column, text, NULL);
    }
}

static void
write_headings (Writing *writing)
{
  const ImportLook *look = import_job_get_look (writing->job);
  const ImportKind *kind = import_job_get_map (writing->job)->kind;

  for (guint i = 0; i < look->columns->len; i++)
    {
      const ImportColumn *column = g_ptr_array_index (look->columns, i);

      write_cell (writing, i, column->title, writing->bold);
    }
  write_cell (writing, look->columns->len, _("Why it was refused"), writing->bold);
  write_cell (writing, look->columns->len + 1, _("Row in the file"), writing->bold);
  for (guint i = 0; i < kind->n_fields; i++)
    if (find_noted_column (writing, i) >= (gint) look->columns->len)
      write_cell (writing, (guint) find_noted_column (writing, i), _(kind->fields[i].title), writing->bold);
  worksheet_set_column (writing->worksheet, 0, (lxw_col_t) look->columns->len - 1, 16, NULL);
  worksheet_set_column (writing->worksheet, (lxw_col_t) look->columns->len, (lxw_col_t) look->columns->len, 70, NULL);
  worksheet_freeze_panes (writing->worksheet, 1, 0);
  writing->row = 1;
}

/* The cell; what stands above a ditto mark does not come along, so that stands there instead. */
static char *
dup_meant (Writing *writing, guint place, const SheetCell *cell)
{
  const ImportMap *map = import_job_get_map (writing->job);
  gint field = place < map->n_columns ? map->columns[place].field : -1;
  gboolean is_ditto = import_text_is_ditto (cell->text)
                      && (field < 0 || import_field_has_dittos (&map->kind->fields[field]));
  const char *above = is_ditto ? import_notes_get_above (writing->notes, place, NULL) : NULL;

  return import_map_dup_cell (map, place, above != NULL ? above : cell->text);
}

static gboolean
row_cb (const SheetRow *row, gpointer data, GError **error)
{
  Writing *writing = data;
  const ImportLook *look = import_job_get_look (writing->job);
  const char *verdict;
  g_autofree char *reason = NULL;

  import_notes_take (writing->notes, row, import_look_judge (look, row));
  while (writing->next < pg_result_get_row_count (writing->verdicts)
         && g_ascii_strtoull (pg_result_get_text (writing->verdicts, writing->next, VERDICT_ROW_NUMBER), NULL, 10)
              < row->number)
    writing->next++;
  if (writing->next >= pg_result_get_row_count (writing->verdicts))
    return TRUE;
  verdict = pg_result_get_text (writing->verdicts, writing->next, VERDICT_VERDICT);
  if (!g_str_equal (verdict, "refused"))
    return TRUE;
  for (guint i = 0; i < row->n_cells; i++)
    {
      g_autofree char *text = dup_meant (writing, i, &row->cells[i]);

      if (!write_day (writing, i, text))
        write_cell (writing, i, text, NULL);
    }
  write_notes (writing, row);
  reason = import_job_dup_reason (writing->job, writing->verdicts, writing->next);
  write_cell (writing, look->columns->len, reason, NULL);
  worksheet_write_number (writing->worksheet, writing->row, (lxw_col_t) look->columns->len + 1, row->number, NULL);
  writing->row++;
  return TRUE;
}

gboolean
import_job_write_refused (ImportJob *job, PgResult *verdicts, const char *path, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  lxw_workbook *workbook = workbook_new_opt (part, &options);
  const ImportMap *map = import_job_get_map (job);
  g_autoptr (ImportNotes) notes = import_notes_new (map->kind, map->reads_bare);
  Writing writing = { .job = job, .verdicts = verdicts, .notes = notes };
  gboolean is_read;
  lxw_error code;

  if (workbook == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” could not be written: %s"), path,
                   g_strerror (errno));
      return FALSE;
    }
  writing.worksheet = workbook_add_worksheet (workbook, NULL);
  writing.bold = workbook_add_format (workbook);
  format_set_bold (writing.bold);
  writing.day = workbook_add_format (workbook);
  format_set_num_format (writing.day, "dd-mm-yyyy");
  write_headings (&writing);
  is_read = sheet_file_read (import_job_get_file (job), import_job_get_sheet (job), row_cb, &writing, NULL, error);
  code = workbook_close (workbook);
  if (is_read && (code != LXW_NO_ERROR || g_rename (part, path) != 0))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” could not be written: %s"), path,
                   code != LXW_NO_ERROR ? lxw_strerror (code) : g_strerror (errno));
      is_read = FALSE;
    }
  if (!is_read)
    g_unlink (part);
  return is_read;
}
