/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An Excel file of many sheets whose cells may be live formulas. */
#define G_LOG_DOMAIN "report-workbook"

#include "report-workbook.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <xlsxwriter.h>

#include "base-limits.h"
#include "base-money.h"
#include "report-file.h"
#include "report-sheet.h"
#include "report-sink.h"

struct _ReportTab
{
  ReportWorkbook *workbook; /* whose it is */
  const Report   *report;
  ReportHeading  *heading;
  ReportSheet     sheet;
  char           *name;
  char           *prefix;
  char           *words; /* what the index says of it; NULL: the title of its report */
  char           *answer_formula;
  char           *answer;
  ReportCell     *cells;
  gint64         *totals;     /* without the rows that add up groups */
  gint64         *group_base; /* totals when the last group ended */
  guint64         row_count;  /* likewise */
  ReportTab      *link_to;    /* of the next row */
  guint           link_column;
  gboolean        is_ended;
};

struct _ReportWorkbook
{
  const Report      *report;
  char              *path;
  char              *part_path;
  ReportHeading     *heading;
  lxw_workbook      *workbook;
  ReportSheetFormats formats;
  GPtrArray         *tabs;  /* the index first */
  GHashTable        *names; /* in small letters, as Excel compares them */
  gboolean           is_finished;
};

enum { INDEX_NAME, INDEX_ABOUT, INDEX_ROWS, INDEX_ANSWER, N_INDEX };

static const ReportColumn index_columns[N_INDEX] = {
  { "name", N_("Sheet"), REPORT_TEXT, 30 },
  { "about", N_("What it shows"), REPORT_TEXT, 50 },
  { "rows", N_("Rows"), REPORT_COUNT, 10 },
  { "answer", N_("Holds true"), REPORT_TEXT, 10 },
};

static const Report index_report = {
  .id = "index", .title = N_("Index"), .columns = index_columns, .n_columns = N_INDEX,
};

static void
tab_free (gpointer data)
{
  ReportTab *tab = data;

  report_heading_free (tab->heading);
  g_free (tab->name);
  g_free (tab->prefix);
  g_free (tab->words);
  g_free (tab->answer_formula);
  g_free (tab->answer);
  g_free (tab->cells);
  g_free (tab->totals);
  g_free (tab->group_base);
  g_free (tab);
}

/* A name that no sheet has yet. */
static char *
dup_free_name (ReportWorkbook *self, const char *title)
{
  for (guint index = 1;; index++)
    {
      g_autofree char *name = report_sheet_dup_name (title, index);
      g_autofree char *folded = g_utf8_casefold (name, -1);

      if (g_hash_table_add (self->names, g_steal_pointer (&folded)))
        return g_steal_pointer (&name);
    }
}

/* The heading of the workbook with whose sheet it is before all else. */
static ReportHeading *
dup_heading_about (const ReportHeading *heading, const char *about)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) filters = NULL;
  ReportHeading own = *heading;

  if (about != NULL)
    g_strv_builder_add (builder, about);
  for (guint i = 0; heading->filters != NULL && heading->filters[i] != NULL; i++)
    g_strv_builder_add (builder, heading->filters[i]);
  filters = g_strv_builder_end (builder);
  own.filters = (const char *const *) filters;
  return report_heading_copy (&own);
}

static ReportTab *
add_tab (ReportWorkbook *self, const Report *report, const char *name, const char *about)
{
  ReportTab *tab = g_new0 (ReportTab, 1);
  g_autofree char *quoted = NULL;

  tab->workbook = self;
  tab->report = report;
  tab->heading = dup_heading_about (self->heading, about);
  tab->name = dup_free_name (self, name);
  tab->words = g_strdup (about);
  quoted = report_sheet_dup_quoted (tab->name);
  tab->prefix = g_strconcat (quoted, "!", NULL);
  tab->cells = g_new0 (ReportCell, report->n_columns);
  tab->totals = g_new0 (gint64, report->n_columns);
  tab->group_base = g_new0 (gint64, report->n_columns);
  tab->sheet.worksheet = workbook_add_worksheet (self->workbook, tab->name);
  g_ptr_array_add (self->tabs, tab);
  return tab;
}

/* A link to the top of `other` that reads `words`. */
static lxw_error
write_link (ReportTab *tab, lxw_row_t row, lxw_col_t column, ReportTab *other, const char *words)
{
  const ReportSheetFormats *formats = &tab->workbook->formats;
  g_autofree char *url = g_strdup_printf ("internal:%sA1", other->prefix);

  return worksheet_write_url_opt (tab->sheet.worksheet, row, column, url,
                                  report_sheet_has_gujarati (words) ? formats->link_gu : formats->link, words, NULL);
}

static gboolean
check (ReportWorkbook *self, lxw_error code, GError **error)
{
  return report_sheet_check (code, self->path, error);
}

static gboolean
begin_tab (ReportTab *tab, GError **error)
{
  ReportWorkbook *self = tab->workbook;
  ReportTab *index = g_ptr_array_index (self->tabs, 0);

  if (tab->sheet.worksheet == NULL)
    return check (self, LXW_ERROR_CREATING_TMPFILE, error);
  if (tab != index)
    {
      g_autofree char *words = g_strconcat ("← ", index->name, NULL);

      if (!check (self, write_link (tab, 0, 0, index, words), error))
        return FALSE;
      tab->sheet.header_row = 1;
    }
  return check (self, report_sheet_begin (&tab->sheet, &self->formats, tab->report, tab->heading), error);
}

ReportWorkbook *
report_workbook_new (const Report *report, const ReportHeading *heading, const char *path, GError **error)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  g_autoptr (ReportWorkbook) self = g_new0 (ReportWorkbook, 1);

  g_return_val_if_fail (report != NULL && heading != NULL && heading->society != NULL && path != NULL, NULL);

  self->report = report;
  self->path = g_strdup (path);
  self->heading = report_heading_copy (heading);
  self->tabs = g_ptr_array_new_with_free_func (tab_free);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->part_path = report_file_begin (path, error);
  if (self->part_path == NULL)
    return NULL;
  errno = 0;
  self->workbook = workbook_new_opt (self->part_path, &options);
  if (self->workbook == NULL)
    {
      check (self, LXW_ERROR_MEMORY_MALLOC_FAILED, error);
      return NULL;
    }
  report_sheet_set_properties (self->workbook, report, heading);
  report_sheet_make_formats (&self->formats, self->workbook);
  if (!begin_tab (add_tab (self, &index_report, _(index_report.title), _(report->title)), error))
    return NULL;
  return g_steal_pointer (&self);
}

ReportTab *
report_workbook_add_tab (ReportWorkbook *self, const Report *report, const char *name, const char *about,
                         GError **error)
{
  ReportTab *tab;

  g_return_val_if_fail (self != NULL && !self->is_finished && report != NULL && name != NULL, NULL);

  tab = add_tab (self, report, name, about);
  return begin_tab (tab, error) ? tab : NULL;
}

void
report_tab_set_words (ReportTab *tab, const char *words)
{
  g_return_if_fail (tab != NULL && words != NULL);

  g_free (tab->words);
  tab->words = g_strdup (words);
}

void
report_tab_set_answer (ReportTab *tab, const char *formula, const char *answer)
{
  g_return_if_fail (tab != NULL && formula != NULL && answer != NULL);

  g_free (tab->answer_formula);
  g_free (tab->answer);
  tab->answer_formula = g_strdup (formula);
  tab->answer = g_strdup (answer);
}

const char *
report_tab_get_prefix (ReportTab *tab)
{
  g_return_val_if_fail (tab != NULL, NULL);

  return tab->prefix;
}

const char *
report_tab_get_name (ReportTab *tab)
{
  g_return_val_if_fail (tab != NULL, NULL);

  return tab->name;
}

guint
report_tab_get_first_line (ReportTab *tab)
{
  g_return_val_if_fail (tab != NULL, 0);

  return tab->sheet.header_row + 2;
}

guint
report_tab_get_next_line (ReportTab *tab)
{
  g_return_val_if_fail (tab != NULL, 0);

  return report_tab_get_first_line (tab) + tab->sheet.row_count;
}

void
report_tab_link_next (ReportTab *tab, guint column, ReportTab *other)
{
  g_return_if_fail (tab != NULL && column < tab->report->n_columns && other != NULL);

  tab->link_to = other;
  tab->link_column = column;
}

static gboolean
take_row (ReportTab *tab, lxw_row_t *row, GError **error)
{
  g_return_val_if_fail (!tab->is_ended, FALSE);

  if (tab->sheet.row_count == SHEET_ROWS_MAX)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   _("The sheet “%s” would have more rows than Excel can hold: choose fewer days."), tab->name);
      return FALSE;
    }
  *row = tab->sheet.header_row + 1 + tab->sheet.row_count++;
  return TRUE;
}

static lxw_error
write_cell (ReportTab *tab, lxw_row_t row, guint i, const char *formula)
{
  const ReportSheetFormats *formats = &tab->workbook->formats;
  ReportKind kind = tab->report->columns[i].kind;

  if (tab->link_to != NULL && tab->link_column == i && tab->cells[i].text != NULL)
    return write_link (tab, row, (lxw_col_t) i, g_steal_pointer (&tab->link_to), tab->cells[i].text);
  if (formula != NULL)
    return report_sheet_write_formula (&tab->sheet, formats, kind, row, (lxw_col_t) i, formula, &tab->cells[i]);
  return report_sheet_write_cell (&tab->sheet, formats, kind, row, (lxw_col_t) i, &tab->cells[i]);
}

static gboolean
read_cells (ReportTab *tab, const char *const *cells, GError **error)
{
  for (guint i = 0; i < tab->report->n_columns; i++)
    {
      const ReportColumn *column = &tab->report->columns[i];

      if (!report_cell_read (column, cells[i], &tab->cells[i], error))
        return FALSE;
      if (column->total && !base_money_add (tab->totals[i], tab->cells[i].number, &tab->totals[i]))
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("the total of the column “%s” is too large"),
                       _(column->title));
          return FALSE;
        }
    }
  return TRUE;
}

gboolean
report_tab_add_row (ReportTab *tab, const char *const *cells, const char *const *formulas, guint level,
                    GError **error)
{
  lxw_row_t row;
  lxw_error code;

  g_return_val_if_fail (tab != NULL && cells != NULL, FALSE);

  if (!read_cells (tab, cells, error) || !take_row (tab, &row, error))
    return FALSE;
  code = report_sheet_set_lines (&tab->sheet, row, report_sheet_count_row_lines (tab->report, tab->cells), level);
  for (guint i = 0; code == LXW_NO_ERROR && i < tab->report->n_columns; i++)
    code = write_cell (tab, row, i, formulas != NULL ? formulas[i] : NULL);
  tab->row_count++;
  return check (tab->workbook, code, error);
}

static lxw_error
write_group_cell (ReportTab *tab, lxw_row_t row, guint i, guint label_column, const char *label, guint first_line)
{
  const ReportSheetFormats *formats = &tab->workbook->formats;
  lxw_worksheet *worksheet = tab->sheet.worksheet;
  char range[LXW_MAX_CELL_RANGE_LENGTH];
  g_autofree char *formula = NULL;

  if (i == label_column)
    return worksheet_write_string (worksheet, row, (lxw_col_t) i, label, formats->group);
  if (!tab->report->columns[i].total)
    return LXW_NO_ERROR;
  lxw_rowcol_to_range (range, first_line - 1, (lxw_col_t) i, row - 1, (lxw_col_t) i);
  formula = g_strdup_printf ("=SUBTOTAL(9,%s)", range);
  return worksheet_write_formula_num (worksheet, row, (lxw_col_t) i, formula, formats->group_money,
                                      report_sheet_rupees (tab->totals[i] - tab->group_base[i]));
}

gboolean
report_tab_add_group (ReportTab *tab, guint column, const char *label, guint first_line, GError **error)
{
  lxw_row_t row;
  lxw_error code;

  g_return_val_if_fail (tab != NULL && column < tab->report->n_columns && label != NULL, FALSE);
  g_return_val_if_fail (first_line >= report_tab_get_first_line (tab), FALSE);
  g_return_val_if_fail (first_line < report_tab_get_next_line (tab), FALSE);

  if (!take_row (tab, &row, error))
    return FALSE;
  code = report_sheet_set_lines (&tab->sheet, row, report_sheet_count_lines (&tab->report->columns[column], label), 0);
  for (guint i = 0; code == LXW_NO_ERROR && i < tab->report->n_columns; i++)
    code = write_group_cell (tab, row, i, column, label, first_line);
  memcpy (tab->group_base, tab->totals, tab->report->n_columns * sizeof *tab->totals);
  return check (tab->workbook, code, error);
}

gint64
report_tab_get_total (ReportTab *tab, guint column)
{
  g_return_val_if_fail (tab != NULL && column < tab->report->n_columns, 0);
  g_return_val_if_fail (tab->report->columns[column].total, 0);

  return tab->totals[column];
}

gboolean
report_tab_end (ReportTab *tab, GError **error)
{
  ReportWorkbook *self = tab->workbook;

  g_return_val_if_fail (!tab->is_ended, FALSE);

  tab->is_ended = TRUE;
  return check (self, report_sheet_end (&tab->sheet, &self->formats, tab->report, tab->totals, FALSE), error)
         && report_sheet_check_buffer (&tab->sheet, self->path, error);
}

static gboolean
write_index (ReportWorkbook *self, GError **error)
{
  ReportTab *index = g_ptr_array_index (self->tabs, 0);

  for (guint i = 1; i < self->tabs->len; i++)
    {
      ReportTab *tab = g_ptr_array_index (self->tabs, i);
      g_autofree char *rows = g_strdup_printf ("%" G_GUINT64_FORMAT, tab->row_count);
      const char *cells[N_INDEX] = { tab->name, tab->words != NULL ? tab->words : _(tab->report->title), rows,
                                     tab->answer };
      const char *formulas[N_INDEX] = { NULL, NULL, NULL, tab->answer_formula };

      report_tab_link_next (index, INDEX_NAME, tab);
      if (!report_tab_add_row (index, cells, formulas, 0, error))
        return FALSE;
    }
  return report_tab_end (index, error);
}

gboolean
report_workbook_finish (ReportWorkbook *self, GError **error)
{
  g_return_val_if_fail (self != NULL && !self->is_finished, FALSE);

  if (!write_index (self, error))
    return FALSE;
  errno = 0;
  self->is_finished = check (self, workbook_close (g_steal_pointer (&self->workbook)), error)
                      && report_file_settle (self->part_path, self->path, error);
  return self->is_finished;
}

void
report_workbook_free (ReportWorkbook *self)
{
  if (self->workbook != NULL)
    lxw_workbook_free (self->workbook);
  if (!self->is_finished && self->part_path != NULL)
    g_unlink (self->part_path);
  g_ptr_array_unref (self->tabs);
  g_hash_table_unref (self->names);
  report_heading_free (self->heading);
  g_free (self->part_path);
  g_free (self->path);
  g_free (self);
}
