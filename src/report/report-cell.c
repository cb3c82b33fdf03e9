/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cells of a sheet of Excel; private to this storey. */
#define G_LOG_DOMAIN "report-cell"

#include <errno.h>
#include <glib/gi18n.h>

#include "report-file.h"
#include "report-sheet.h"
#include "report-sink.h"

/* Letters that a cell of Excel can hold. */
#define CELL_LETTERS_MAX 32767

gboolean
report_sheet_check (lxw_error code, const char *path, GError **error)
{
  if (G_LIKELY (code == LXW_NO_ERROR))
    return TRUE;
  if (errno != 0 && (code == LXW_ERROR_CREATING_XLSX_FILE || code == LXW_ERROR_CREATING_TMPFILE
                     || code == LXW_ERROR_ZIP_FILE_OPERATION))
    return report_fail (error, path, errno);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” could not be written: %s"), path, lxw_strerror (code));
  return FALSE;
}

gboolean
report_sheet_check_buffer (const ReportSheet *sheet, const char *path, GError **error)
{
  FILE *buffer = sheet->worksheet->optimize_tmpfile;

  if (buffer != NULL && (fflush (buffer) != 0 || ferror (buffer)))
    return report_fail (error, path, errno != 0 ? errno : EIO);
  return TRUE;
}

/* A longer text than a cell can hold is cut and says so; elsewhere it is whole. */
static char *
dup_cut (const char *text)
{
  const char *end = g_utf8_offset_to_pointer (text, CELL_LETTERS_MAX - 1);
  g_autofree char *whole = g_strndup (text, (gsize) (end - text));

  return g_strconcat (whole, "…", NULL);
}

static lxw_error
write_text (ReportSheet *sheet, const ReportSheetFormats *formats, lxw_row_t row, lxw_col_t column, const char *text)
{
  lxw_format *format = report_sheet_has_gujarati (text) ? formats->text_gu : formats->text;
  lxw_error code = worksheet_write_string (sheet->worksheet, row, column, text, format);
  g_autofree char *cut = NULL;

  if (G_LIKELY (code != LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED))
    return code;
  cut = dup_cut (text);
  return worksheet_write_string (sheet->worksheet, row, column, cut, format);
}

/* Excel counts days from 30-12-1899 and is right about them from 1-3-1900 on; what lies before stays a text. */
static lxw_error
write_day (ReportSheet *sheet, const ReportSheetFormats *formats, lxw_row_t row, lxw_col_t column, BaseDay day)
{
  static const BaseDay zero = 693594, first = 693655;
  g_autofree char *text = NULL;

  if (day >= first)
    return worksheet_write_number (sheet->worksheet, row, column, (double) (day - zero), formats->day);
  text = base_day_dup_text (day);
  return worksheet_write_string (sheet->worksheet, row, column, text, formats->text);
}

lxw_error
report_sheet_write_cell (ReportSheet *sheet, const ReportSheetFormats *formats, ReportKind kind, lxw_row_t row,
                         lxw_col_t column, const ReportCell *cell)
{
  if (cell->text == NULL)
    return LXW_NO_ERROR;
  switch (kind)
    {
    case REPORT_DAY:
      return write_day (sheet, formats, row, column, cell->day);
    case REPORT_NUMBER:
      return worksheet_write_number (sheet->worksheet, row, column, (double) cell->number, formats->number);
    case REPORT_COUNT:
      return worksheet_write_number (sheet->worksheet, row, column, (double) cell->number, formats->count);
    case REPORT_MONEY:
      return worksheet_write_number (sheet->worksheet, row, column, report_sheet_rupees (cell->number),
                                     formats->money);
    case REPORT_STATE:
      return write_text (sheet, formats, row, column, report_state_word (cell->text));
    case REPORT_TEXT:
    default:
      return write_text (sheet, formats, row, column, cell->text);
    }
}

lxw_error
report_sheet_write_formula (ReportSheet *sheet, const ReportSheetFormats *formats, ReportKind kind, lxw_row_t row,
                            lxw_col_t column, const char *formula, const ReportCell *cell)
{
  switch (kind)
    {
    case REPORT_NUMBER:
    case REPORT_COUNT:
      return worksheet_write_formula_num (sheet->worksheet, row, column, formula, formats->count,
                                          (double) cell->number);
    case REPORT_MONEY:
      return worksheet_write_formula_num (sheet->worksheet, row, column, formula, formats->money_or_nothing,
                                          report_sheet_rupees (cell->number));
    case REPORT_TEXT:
    case REPORT_DAY:
    case REPORT_STATE:
    default:
      return worksheet_write_formula_str (sheet->worksheet, row, column, formula, formats->answer,
                                          cell->text != NULL ? cell->text : "");
    }
}

guint
report_sheet_count_row_lines (const Report *report, const ReportCell *cells)
{
  guint lines = 1;

  for (guint i = 0; i < report->n_columns; i++)
    if (report->columns[i].kind == REPORT_TEXT && cells[i].text != NULL)
      lines = MAX (lines, report_sheet_count_lines (&report->columns[i], cells[i].text));
    else if (report->columns[i].kind == REPORT_STATE && cells[i].text != NULL)
      lines = MAX (lines, report_sheet_count_lines (&report->columns[i], report_state_word (cells[i].text)));
  return lines;
}

void
report_sheet_set_properties (lxw_workbook *workbook, const Report *report, const ReportHeading *heading)
{
  lxw_doc_properties properties = {
    .title = (char *) _(report->title),
    .author = (char *) heading->made_by,
    .company = (char *) heading->society,
    .comments = (char *) heading->program,
    .created = (time_t) report_moment_to_unix (heading->made_at),
  };

  workbook_set_properties (workbook, &properties);
}
