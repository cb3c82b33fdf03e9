/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row while it is put together, used again for the next. */
#pragma once

#include "sheet.h"

typedef struct _SheetBuilder SheetBuilder;

SheetBuilder *sheet_builder_new (const SheetLimits *limits, SheetRowFunc row_func, gpointer data);
void sheet_builder_free (SheetBuilder *builder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SheetBuilder, sheet_builder_free)

/* Begins row `number`, after handing on the empty rows before it. Rows come in order. */
gboolean sheet_builder_begin (SheetBuilder *builder, guint number, gboolean is_hidden, GError **error);

/* Puts a cell at `column` (from 0); `length` bytes of any text, -1 for all. Empty text is an empty cell. */
gboolean sheet_builder_put (SheetBuilder *builder, guint column, SheetCellKind kind, const char *text, gssize length,
                            gboolean is_formula, GError **error);

/* Says in which old font the cell is written that was put at `column`; the name is lent as long as the builder. */
void sheet_builder_put_font (SheetBuilder *builder, guint column, const char *old_font);

/* Adds merged cells before the reading, rows and columns as in the sheet (rows from 1, columns from 0). */
gboolean sheet_builder_merge (SheetBuilder *builder, guint first_row, guint first_column, guint last_row,
                              guint last_column, GError **error);

/* Hands the row on. */
gboolean sheet_builder_end (SheetBuilder *builder, GError **error);
