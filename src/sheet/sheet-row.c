/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Puts rows together: cells in any order, empty rows between, merged cells. */
#include "sheet-row.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  guint         first_row;
  guint         first_column;
  guint         last_row;
  guint         last_column;
  SheetCellKind kind; /* of the first cell, once it was seen */
  char         *text;
  const char   *old_font;
} Merge;

typedef struct
{
  SheetCellKind kind;
  gsize         offset; /* of the text in `texts` */
  gboolean      is_formula;
  gboolean      is_covered;
  guint         span;
  const char   *old_font;
} Part;

struct _SheetBuilder
{
  const SheetLimits *limits;
  SheetRowFunc       row_func;
  gpointer           data;
  guint              number;
  gboolean           is_hidden;
  GString           *texts;
  GArray            *parts;
  GArray            *cells;
  GArray            *merges; /* by first row once reading began */
  guint              next_merge;
  gboolean           is_sorted;
  GPtrArray         *active; /* merges that reach the present row */
};

static void
clear_merge (gpointer data)
{
  g_free (((Merge *) data)->text);
}

SheetBuilder *
sheet_builder_new (const SheetLimits *limits, SheetRowFunc row_func, gpointer data)
{
  SheetBuilder *builder = g_new0 (SheetBuilder, 1);

  builder->limits = limits;
  builder->row_func = row_func;
  builder->data = data;
  builder->texts = g_string_new (NULL);
  builder->parts = g_array_new (FALSE, TRUE, sizeof (Part));
  builder->cells = g_array_new (FALSE, TRUE, sizeof (SheetCell));
  builder->merges = g_array_new (FALSE, TRUE, sizeof (Merge));
  g_array_set_clear_func (builder->merges, clear_merge);
  builder->active = g_ptr_array_new ();
  return builder;
}

void
sheet_builder_free (SheetBuilder *builder)
{
  g_string_free (builder->texts, TRUE);
  g_array_unref (builder->parts);
  g_array_unref (builder->cells);
  g_array_unref (builder->merges);
  g_ptr_array_unref (builder->active);
  g_free (builder);
}

/* Swallows the sentence. */
static gboolean
fail_limit (GError **error, char *sentence)
{
  g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_LIMIT, sentence);
  g_free (sentence);
  return FALSE;
}

gboolean
sheet_builder_begin (SheetBuilder *builder, guint number, gboolean is_hidden, GError **error)
{
  if (number > builder->limits->rows)
    return fail_limit (error, g_strdup_printf (_("Row %u: a sheet may have %u rows at most."), number,
                                               builder->limits->rows));
  if (number <= builder->number)
    {
      g_set_error (error, SHEET_ERROR, SHEET_ERROR_DAMAGED, _("The rows of this sheet are out of order at row %u."),
                   number);
      return FALSE;
    }
  for (guint empty = builder->number + 1; empty < number; empty++)
    if (!sheet_builder_begin (builder, empty, FALSE, error) || !sheet_builder_end (builder, error))
      return FALSE;
  builder->number = number;
  builder->is_hidden = is_hidden;
  /* Offset 0 is the empty text of all empty cells. */
  g_string_truncate (builder->texts, 0);
  g_string_append_c (builder->texts, '\0');
  g_array_set_size (builder->parts, 0);
  return TRUE;
}

gboolean
sheet_builder_put (SheetBuilder *builder, guint column, SheetCellKind kind, const char *text, gssize length,
                   gboolean is_formula, GError **error)
{
  gsize n = length < 0 ? strlen (text) : (gsize) length;
  Part *part;

  if (column >= builder->limits->columns)
    return fail_limit (error, g_strdup_printf (_("Row %u: a sheet may have %u columns at most."), builder->number,
                                               builder->limits->columns));
  if (n > builder->limits->cell_bytes)
    return fail_limit (error, g_strdup_printf (_("Row %u: a cell may hold %u bytes at most. Is a quotation mark "
                                                 "missing?"), builder->number, builder->limits->cell_bytes));
  if (n == 0 && !is_formula)
    return TRUE;
  if (column >= builder->parts->len)
    g_array_set_size (builder->parts, column + 1);
  part = &g_array_index (builder->parts, Part, column);
  *part = (Part){ .kind = n > 0 ? kind : SHEET_EMPTY, .offset = builder->texts->len, .is_formula = is_formula };
  if (memchr (text, '\0', n) == NULL && g_utf8_validate (text, (gssize) n, NULL))
    g_string_append_len (builder->texts, text, (gssize) n);
  else
    {
      g_autofree char *valid = g_utf8_make_valid (text, (gssize) n);

      g_string_append (builder->texts, valid);
    }
  g_string_append_c (builder->texts, '\0');
  return TRUE;
}

void
sheet_builder_put_font (SheetBuilder *builder, guint column, const char *old_font)
{
  if (column < builder->parts->len)
    g_array_index (builder->parts, Part, column).old_font = old_font;
}

gboolean
sheet_builder_merge (SheetBuilder *builder, guint first_row, guint first_column, guint last_row, guint last_column,
                     GError **error)
{
  Merge merge = { first_row, first_column, last_row, last_column, SHEET_EMPTY, NULL, NULL };

  if (builder->merges->len >= builder->limits->merges)
    return fail_limit (error, g_strdup_printf (_("Row %u: a sheet may have %u merged cells at most."), first_row,
                                               builder->limits->merges));
  if (last_row < first_row || last_column < first_column || last_column >= builder->limits->columns)
    return TRUE; /* beyond what is read */
  g_array_append_val (builder->merges, merge);
  return TRUE;
}

static int
compare_merges (gconstpointer a, gconstpointer b)
{
  const Merge *left = a;
  const Merge *right = b;

  return left->first_row < right->first_row ? -1 : left->first_row > right->first_row;
}

/* The cells of `merge` in the present row take on what its first cell says. */
static void
cover (SheetBuilder *builder, Merge *merge)
{
  Part *parts;
  gsize offset = 0;

  if (builder->parts->len <= merge->last_column)
    g_array_set_size (builder->parts, merge->last_column + 1);
  parts = (Part *) (gpointer) builder->parts->data;
  if (builder->number == merge->first_row)
    {
      merge->kind = parts[merge->first_column].kind;
      merge->old_font = parts[merge->first_column].old_font;
      merge->text = g_strdup (builder->texts->str + parts[merge->first_column].offset);
      parts[merge->first_column].span = merge->last_column - merge->first_column + 1;
    }
  if (merge->text != NULL && merge->text[0] != '\0')
    {
      offset = builder->texts->len;
      g_string_append_len (builder->texts, merge->text, (gssize) strlen (merge->text) + 1);
    }
  for (guint c = merge->first_column; c <= merge->last_column; c++)
    if (builder->number != merge->first_row || c != merge->first_column)
      parts[c] = (Part){ .kind = merge->kind, .offset = offset, .is_covered = TRUE, .old_font = merge->old_font };
}

static gboolean
cover_all (SheetBuilder *builder, GError **error)
{
  if (!builder->is_sorted)
    g_array_sort (builder->merges, compare_merges);
  builder->is_sorted = TRUE;
  for (; builder->next_merge < builder->merges->len; builder->next_merge++)
    {
      Merge *merge = &g_array_index (builder->merges, Merge, builder->next_merge);

      if (merge->first_row > builder->number)
        break;
      g_ptr_array_add (builder->active, merge);
    }
  /* No more than one begins in each column, unless they lie upon each other. */
  if (builder->active->len > builder->limits->columns)
    {
      g_set_error (error, SHEET_ERROR, SHEET_ERROR_DAMAGED, _("Row %u: merged cells lie upon each other."),
                   builder->number);
      return FALSE;
    }
  for (guint i = builder->active->len; i > 0; i--)
    {
      Merge *merge = g_ptr_array_index (builder->active, i - 1);

      if (merge->last_row < builder->number)
        g_ptr_array_remove_index_fast (builder->active, i - 1);
      else
        cover (builder, merge);
    }
  return TRUE;
}

gboolean
sheet_builder_end (SheetBuilder *builder, GError **error)
{
  SheetRow row = { .number = builder->number, .is_hidden = builder->is_hidden };

  if (builder->merges->len > 0 && !cover_all (builder, error))
    return FALSE;
  g_array_set_size (builder->cells, 0);
  for (guint i = 0; i < builder->parts->len; i++)
    {
      const Part *part = &g_array_index (builder->parts, Part, i);
      SheetCell cell = { part->kind, builder->texts->str + part->offset, part->is_formula, part->is_covered,
                         MAX (part->span, 1), part->old_font };

      g_array_append_val (builder->cells, cell);
      if (part->kind != SHEET_EMPTY || part->is_formula)
        row.n_cells = i + 1;
    }
  row.cells = (const SheetCell *) (gconstpointer) builder->cells->data;
  return builder->row_func (&row, builder->data, error);
}
