/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds the headings among the first rows, then counts what stands under them. */
#include "import-look.h"

#include <string.h>

#include "import-amount.h"
#include "import-closing.h"
#include "import-early.h"
#include "import-font.h"
#include "import-mask.h"
#include "import-note.h"
#include "import-text.h"
#include "import-total.h"

/* Headings stand among the first rows of a sheet. */
#define ROWS_BEFORE_HEADINGS 40
/* Hundredths above which a number is no share and no amount, so that sums stay within 64 bits. */
#define ADDED_MAX G_GINT64_CONSTANT (1000000000000)

static const char *const kind_names[IMPORT_N_ROW_KINDS] = { "data", "title", "header", "blank", "total", "total",
                                                            "note", "left_out" };

const char *
import_row_kind_name (ImportRowKind kind)
{
  return kind_names[kind];
}

char *
import_look_dup_plain (const char *heading)
{
  g_autofree char *small = g_utf8_strdown (heading, -1);
  g_autofree char *normal = g_utf8_normalize (small, -1, G_NORMALIZE_NFC);
  GString *plain = g_string_new (NULL);

  for (const char *p = normal != NULL ? normal : small; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_unichar_isalnum (letter) || g_unichar_ismark (letter))
        g_string_append_unichar (plain, letter);
      else if (plain->len > 0 && plain->str[plain->len - 1] != ' ')
        g_string_append_c (plain, ' ');
    }
  g_strchomp (plain->str);
  return g_string_free (plain, FALSE);
}

static void
column_free (gpointer data)
{
  ImportColumn *column = data;

  g_free (column->title);
  g_free (column->old_font);
  for (guint i = 0; i < IMPORT_SAMPLES; i++)
    g_free (column->samples[i]);
  g_free (column);
}

void
import_look_free (ImportLook *look)
{
  g_ptr_array_unref (look->columns);
  g_free (look->note);
  g_free (look->remark);
  g_free (look->bare);
  g_free (look);
}

ImportColumn *
import_look_get_column (ImportLook *look, guint place)
{
  while (look->columns->len <= place)
    {
      ImportColumn *column = g_new0 (ImportColumn, 1);

      column->title = g_strdup ("");
      g_ptr_array_add (look->columns, column);
    }
  return g_ptr_array_index (look->columns, place);
}

static gboolean
is_filled (const SheetCell *cell)
{
  return cell->kind != SHEET_EMPTY && cell->text[strspn (cell->text, " \t")] != '\0';
}

/* Cells that say something of their own. */
static guint
count_filled (const SheetRow *row, guint *last)
{
  guint n = 0;

  for (guint i = 0; i < row->n_cells; i++)
    if (is_filled (&row->cells[i]) && !row->cells[i].is_covered)
      {
        n++;
        *last = i;
      }
  return n;
}

gboolean
import_look_is_digits (const SheetCell *cell)
{
  for (const char *p = cell->text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isdigit (g_utf8_get_char (p)) && strchr (".,-/() ", *p) == NULL)
      return FALSE;
  return is_filled (cell);
}

/* TRUE when the cell is where names stand, or looks like the name of a woman where nobody knows that. */
static gboolean
is_name (const ImportLook *look, guint place, const char *text, gboolean *is_woman)
{
  const ImportColumn *column = place < look->columns->len ? g_ptr_array_index (look->columns, place) : NULL;
  ImportNameCount count = { 0 };

  if (column == NULL || (!column->is_name && look->has_names))
    return FALSE;
  import_name_count (&count, text);
  *is_woman = *is_woman || count.named > 0;
  return count.named > 0 || (column->is_name && strpbrk (text, "0123456789") == NULL);
}

/* TRUE when before a cell stands the name of a person who has a number, or who is a woman by her name. */
static gboolean
follows_person (const ImportLook *look, const SheetRow *row, guint place)
{
  gboolean has_name = FALSE;
  gboolean has_number = FALSE;
  gboolean is_woman = FALSE;

  for (guint i = 0; i < place; i++)
    {
      has_number = has_number || import_look_is_digits (&row->cells[i]);
      has_name = has_name || (row->cells[i].kind == SHEET_TEXT && is_name (look, i, row->cells[i].text, &is_woman));
    }
  return has_name && (has_number || is_woman);
}

/* What a cell adds to the sum of its column; FALSE when it is no number that counts. */
static gboolean
parse_added (const ImportColumn *column, const SheetCell *cell, const char *text, gint64 *hundredths)
{
  gboolean is_nothing;
  gint64 count;

  if (import_count_parse (text, &count) && ABS (count) < ADDED_MAX / 100)
    {
      *hundredths = 100 * count;
      return TRUE;
    }
  return import_amount_parse (text, cell->kind == SHEET_NUMBER, column->is_credit, hundredths, &is_nothing)
         && ABS (*hundredths) < ADDED_MAX;
}

/* Sums without a word beside them: just what the rows before add up to, and nothing else. Another row of numbers alone
 * may be shares that were added to a woman, and is for a person to see. */
static gboolean
is_bare_total (const ImportLook *look, const SheetRow *row)
{
  gint64 sum = 0;
  guint n = 0;

  for (guint i = 0; i < row->n_cells; i++)
    {
      const ImportColumn *column = i < look->columns->len ? g_ptr_array_index (look->columns, i) : NULL;

      if (!is_filled (&row->cells[i]))
        continue;
      if (column == NULL || !column->is_added || row->cells[i].kind == SHEET_DAY
          || !parse_added (column, &row->cells[i], row->cells[i].text, &sum) || sum == 0
          || sum != column->sum_hundredths)
        return FALSE;
      n++;
    }
  return n > 0;
}

/* TRUE when another cell says what the row is about: "Salaries" beside "Total of March" is no total. */
static gboolean
has_anchor (const ImportLook *look, const SheetRow *row, guint place)
{
  for (guint i = 0; i < row->n_cells && i < look->columns->len; i++)
    if (i != place && ((const ImportColumn *) g_ptr_array_index (look->columns, i))->is_anchor
        && is_filled (&row->cells[i]))
      return TRUE;
  return FALSE;
}

/* What the row says of totals. Words of totals behind a person are a remark: "Total paid". */
static ImportTotal
find_total (const ImportLook *look, const SheetRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      const SheetCell *cell = &row->cells[i];
      ImportTotal total = cell->kind == SHEET_TEXT && !cell->is_covered ? import_total_parse (cell->text)
                                                                        : IMPORT_TOTAL_NONE;

      if (total != IMPORT_TOTAL_NONE)
        return follows_person (look, row, i) || has_anchor (look, row, i) ? IMPORT_TOTAL_NONE : total;
    }
  return is_bare_total (look, row) ? IMPORT_TOTAL_OF_ALL : IMPORT_TOTAL_NONE;
}

/* TRUE when most of what the row says are headings again. */
static gboolean
repeats_headings (const ImportLook *look, const SheetRow *row)
{
  guint n = 0;
  guint same = 0;

  for (guint i = 0; i < row->n_cells && i < look->columns->len; i++)
    if (is_filled (&row->cells[i]))
      {
        const ImportColumn *column = g_ptr_array_index (look->columns, i);
        g_autofree char *here = import_look_dup_plain (row->cells[i].text);
        g_autofree char *title = import_look_dup_plain (column->title);

        n++;
        same += here[0] != '\0' && (g_str_has_prefix (title, here) || g_str_has_suffix (title, here));
      }
  return n > 1 && same * 10 >= n * 6;
}

/* "(1) (2) (3) …" below the headings: columns are numbered there, nobody is called by a number. */
static gboolean
numbers_columns (const SheetRow *row)
{
  gint64 wanted = 1;

  for (guint i = 0; i < row->n_cells; i++)
    {
      g_autofree char *plain = is_filled (&row->cells[i]) ? import_look_dup_plain (row->cells[i].text) : NULL;
      gint64 number;

      if (plain == NULL || row->cells[i].is_covered)
        continue;
      if (!import_count_parse (plain, &number) || number != wanted++)
        return FALSE;
    }
  return wanted > 4;
}

/* "Checked by …   Secretary   Chairwoman" under the rows. Where a number stands it is none, but for a day behind
 * "Date:"; nor where a remark behind a woman says that she is the secretary. */
static gboolean
closes_list (const ImportLook *look, const SheetRow *row)
{
  gint number = -1;

  /* most rows have two numbers, and are not looked at any closer */
  for (gint i = 0; i < (gint) row->n_cells; i++)
    if (is_filled (&row->cells[i]) && (row->cells[i].kind != SHEET_TEXT || import_look_is_digits (&row->cells[i])))
      {
        if (i == 0 || number >= 0)
          return FALSE;
        number = i;
      }
  if (number > 0 && import_closing_parse (row->cells[number - 1].text) != IMPORT_CLOSING_LABEL)
    return FALSE;
  for (guint i = 0; i < row->n_cells; i++)
    if (!row->cells[i].is_covered && import_closing_parse (row->cells[i].text) == IMPORT_CLOSING_WORDS)
      return !follows_person (look, row, i);
  return FALSE;
}

ImportRowKind
import_look_judge (const ImportLook *look, const SheetRow *row)
{
  guint last = 0;
  guint n = count_filled (row, &last);
  gboolean is_woman = FALSE;
  ImportTotal total;

  if (n == 0)
    return IMPORT_ROW_BLANK;
  if (look->last_header > 0 && row->number < look->first_header)
    return IMPORT_ROW_TITLE;
  if (look->last_header > 0 && row->number <= look->last_header)
    return IMPORT_ROW_HEADER;
  total = find_total (look, row);
  if (total != IMPORT_TOTAL_NONE)
    return total == IMPORT_TOTAL_OF_ALL ? IMPORT_ROW_TOTAL : IMPORT_ROW_CARRIED;
  if (repeats_headings (look, row) || (look->last_header > 0 && numbers_columns (row)))
    return IMPORT_ROW_HEADER;
  if (closes_list (look, row))
    return IMPORT_ROW_NOTE;
  /* a name alone is a woman of whom nothing else is said */
  if (n == 1 && row->cells[last].kind == SHEET_TEXT && look->columns->len > 2
      && !(is_name (look, last, row->cells[last].text, &is_woman) && is_woman))
    return IMPORT_ROW_NOTE;
  return IMPORT_ROW_DATA;
}

typedef struct
{
  ImportLook       *look;
  const ImportKind *kind;
  GPtrArray        *early;
} Looking;

static gboolean
early_cb (const SheetRow *row, gpointer data, GError **error)
{
  Looking *looking = data;

  if (looking->early->len < ROWS_BEFORE_HEADINGS)
    g_ptr_array_add (looking->early, import_early_new (row));
  return TRUE;
}

/* What the sheet itself says that a column adds up to; of several totals the last, which is that of all. */
static void
note_totals (ImportLook *look, const SheetRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      gboolean is_nothing;
      gint64 total;

      if (is_filled (&row->cells[i])
          && import_amount_parse (row->cells[i].text, row->cells[i].kind == SHEET_NUMBER,
                                  import_look_get_column (look, i)->is_credit, &total, &is_nothing)
          && !is_nothing)
        {
          ImportColumn *column = import_look_get_column (look, i);

          column->total_hundredths = total;
          column->has_total = TRUE;
        }
    }
}

/* What stands in the cell, as far as anybody may see it. */
static char *
dup_masked (const ImportLook *look, guint place, const char *text)
{
  const ImportColumn *column = place < look->columns->len ? g_ptr_array_index (look->columns, place) : NULL;

  return column != NULL && column->is_secret ? import_mask_dup_column (text, NULL) : import_mask_dup (text, NULL);
}

/* Numbers of shares never stand there twice, counts of shares do. */
static void
count_number (ImportColumn *column, const char *text)
{
  g_autofree char *spans = import_spans_dup (text);
  gint64 number = 0;

  column->n_spans += spans != NULL && strpbrk (spans, "-,") != NULL ? 1 : 0;
  if (!import_count_parse (text, &number))
    return;
  column->n_repeats += number == column->last_number ? 1 : 0;
  column->last_number = number;
}

static void
count_cell (ImportLook *look, ImportColumn *column, const SheetCell *cell)
{
  g_autofree char *text = column->is_secret ? import_mask_dup_column (cell->text, &look->n_masked)
                                            : import_mask_dup (cell->text, &look->n_masked);
  g_autofree char *secret = column->is_secret ? NULL : import_mask_dup_column (text, &column->n_secret);
  gint64 number = 0;

  if (column->n_filled < IMPORT_SAMPLES)
    column->samples[column->n_filled] = g_strdup (text);
  column->n_filled++;
  column->n_numbers += import_look_is_digits (cell) ? 1 : 0;
  if (column->is_spans)
    count_number (column, text);
  if (import_text_is_ditto (text))
    column->n_dittos++;
  else if (parse_added (column, cell, text, &number))
    column->last_hundredths = number;
  else
    column->last_hundredths = 0;
  column->sum_hundredths += column->last_hundredths;
  if (cell->kind == SHEET_TEXT)
    {
      import_day_count (&column->days, text);
      import_name_count (&column->names, text);
    }
  else if (cell->kind == SHEET_DAY)
    column->days.clear++;
}

static void
count_note (ImportLook *look, const ImportKind *kind, const SheetRow *row)
{
  g_autofree char *remark = NULL;
  gboolean counts = FALSE;
  guint place = 0;

  for (guint i = 0; i < row->n_cells; i++)
    {
      g_autofree char *text = dup_masked (look, i, row->cells[i].text);
      g_autofree char *value = NULL;

      if (row->cells[i].is_covered || !is_filled (&row->cells[i]))
        continue;
      if (import_note_parse (kind, text, &value) < 0)
        {
          place = remark == NULL ? i : place;
          remark = remark == NULL ? g_steal_pointer (&text) : remark;
          continue;
        }
      counts = TRUE;
      look->n_notes++;
      if (look->note == NULL)
        look->note = g_steal_pointer (&text);
    }
  look->n_remarks += !counts;
  if (!counts && remark != NULL && import_note_is_bare (remark) && look->n_bare++ == 0)
    look->bare = g_strdup (remark);
  /* the first is told, but one that could be a village before one that closes the list */
  if (!counts && (look->remark == NULL || (import_closing_parse (look->remark) != IMPORT_CLOSING_NONE
                                           && import_closing_parse (remark) == IMPORT_CLOSING_NONE)))
    {
      g_free (look->remark);
      look->remark = g_steal_pointer (&remark);
      look->remark_column = place;
    }
}

static gboolean
count_cb (const SheetRow *row, gpointer data, GError **error)
{
  ImportLook *look = ((Looking *) data)->look;
  ImportRowKind kind = import_look_judge (look, row);

  look->n_rows++;
  if (kind == IMPORT_ROW_TOTAL)
    note_totals (look, row);
  if (kind == IMPORT_ROW_NOTE)
    count_note (look, ((Looking *) data)->kind, row);
  if (kind == IMPORT_ROW_TITLE)
    look->n_notes += import_title_count (((Looking *) data)->kind, row, look->note == NULL ? &look->note : NULL);
  if (kind != IMPORT_ROW_DATA)
    return TRUE;
  look->n_data++;
  look->n_hidden += row->is_hidden;
  for (guint i = 0; i < MAX (row->n_cells, look->columns->len); i++)
    if (i < row->n_cells && is_filled (&row->cells[i]))
      {
        count_cell (look, import_look_get_column (look, i), &row->cells[i]);
        import_font_count (import_look_get_column (look, i), &row->cells[i]);
      }
    else if (i < look->columns->len)
      import_look_get_column (look, i)->last_hundredths = 0;
  return TRUE;
}

/* Prose has words of headings in it by chance, but never just these, and no column of numbers or names. */
static gboolean
is_table (const ImportLook *look)
{
  if (look->is_titled)
    return TRUE;
  for (guint i = 0; i < look->columns->len; i++)
    {
      const ImportColumn *column = g_ptr_array_index (look->columns, i);

      if (MAX (column->n_numbers, column->names.named) * 2 > look->n_data)
        return TRUE;
    }
  return FALSE;
}

ImportLook *
import_look_new (SheetFile *file, guint sheet, const ImportKind *kind, GCancellable *cancellable, GError **error)
{
  g_autoptr (ImportLook) look = g_new0 (ImportLook, 1);
  g_autoptr (GPtrArray) early = g_ptr_array_new_with_free_func ((GDestroyNotify) import_early_free);
  Looking looking = { look, kind, early };

  look->columns = g_ptr_array_new_with_free_func (column_free);
  if (!sheet_file_read (file, sheet, early_cb, &looking, cancellable, error))
    return NULL;
  import_early_find_headings (early, kind, look);
  if (!sheet_file_read (file, sheet, count_cb, &looking, cancellable, error))
    return NULL;
  look->is_table = is_table (look);
  return g_steal_pointer (&look);
}
