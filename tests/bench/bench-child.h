/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two ways of writing one file, each run in a child so that its memory is its own. */
#pragma once

#include <glib.h>
#include <xlsxwriter.h>

#define BENCH_CHILD_TURNS_MAX 99

/* TRUE when a file of so many rows stands at `path`. */
typedef gboolean (*BenchWrite) (const char *path, guint row_count);

/* Lets the two take turns and prints medians of time, memory and size, and their ratio. `ours_name` is what ours is
 * called in the print. FALSE when a file could not be written. */
gboolean bench_child_compare (const char *title, const char *ours_name, BenchWrite bare, BenchWrite ours,
                              guint row_count, guint turns);

/* A format for cells; `digits` NULL: of wrapped text. */
lxw_format *bench_child_make_format (lxw_workbook *book, const char *digits);

/* A day written as 2025-04-01, as the library's own dates. */
void bench_child_write_day (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *iso, lxw_format *format);
