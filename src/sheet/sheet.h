/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Spreadsheets as they come: .xlsx and .csv files read row by row, in constant memory and within bounds. */
#pragma once

#include <gio/gio.h>

typedef enum
{
  SHEET_EMPTY,
  SHEET_TEXT,
  SHEET_NUMBER, /* text is a plain decimal such as "1234.5", without exponent */
  SHEET_DAY,    /* text is "1998-07-14", with " 13:30" behind it when there is a time */
  SHEET_WRONG,  /* text is what the spreadsheet shows: "#REF!" */
} SheetCellKind;

typedef struct
{
  SheetCellKind kind;
  const char   *text;       /* UTF-8, never NULL */
  gboolean      is_formula; /* the text is the result as it was saved, SHEET_EMPTY when none was; never evaluated */
  gboolean      is_covered; /* lies under merged cells and is not the first of them, whose kind and text it has */
  guint         span;       /* columns that merged cells beginning here cover; else 1 */
  const char   *old_font;   /* name of its font when that is one from before Unicode; else NULL */
} SheetCell;

typedef struct
{
  guint            number; /* in the sheet, from 1 */
  gboolean         is_hidden;
  guint            n_cells; /* up to the last that is not empty or a formula; 0 for an empty row */
  const SheetCell *cells;
} SheetRow;

/* What a file may have at most. All are checked while reading, whatever the file says of itself. */
typedef struct
{
  guint64 file_bytes;
  guint64 unpacked_bytes; /* of the parts of a workbook that are read, together */
  guint   entries;
  guint   sheets;
  guint   rows;
  guint   columns;
  guint   cell_bytes;
  guint   merges;
} SheetLimits;

/* The bounds of base-limits.h. */
extern const SheetLimits sheet_limits;

#define SHEET_ERROR (sheet_error_quark ())
GQuark sheet_error_quark (void);

typedef enum
{
  SHEET_ERROR_KIND,    /* not a kind of file that is read */
  SHEET_ERROR_LIMIT,   /* beyond a bound */
  SHEET_ERROR_DAMAGED,
} SheetError;

typedef struct _SheetFile SheetFile;

/* Opens a file; its kind is seen from what it holds, not from its name. `limits` NULL means sheet_limits; else they
 * are lent until the file is closed. NULL with SHEET_ERROR or G_IO_ERROR, a sentence for a person. */
SheetFile *sheet_file_open (const char *path, const SheetLimits *limits, GError **error);
void sheet_file_close (SheetFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SheetFile, sheet_file_close)

guint sheet_file_get_count (SheetFile *file);
/* Lent; of a .csv the name of the file. */
const char *sheet_file_get_name (SheetFile *file, guint sheet);
gboolean sheet_file_is_hidden (SheetFile *file, guint sheet);

/* Called for each row in order, empty ones too; the row is lent for the call. FALSE with an error ends the reading. */
typedef gboolean (*SheetRowFunc) (const SheetRow *row, gpointer data, GError **error);

/* Reads a sheet from its first row to its last; may be called again. FALSE with SHEET_ERROR, G_IO_ERROR_CANCELLED, or
 * the error of `row_func`. */
gboolean sheet_file_read (SheetFile *file, guint sheet, SheetRowFunc row_func, gpointer data,
                          GCancellable *cancellable, GError **error);

/* How far the present reading is, 0 to 1; from any thread. */
double sheet_file_get_progress (SheetFile *file);
