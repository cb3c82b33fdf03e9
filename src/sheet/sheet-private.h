/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the readers of both kinds of file share. */
#pragma once

#include "sheet-part.h"
#include "sheet-row.h"
#include "sheet-strings.h"

struct _SheetFile
{
  char              *path;
  const SheetLimits *limits;
  guint64            byte_count; /* of the file */
  GPtrArray         *names;      /* of the sheets */
  GArray            *hidden;     /* gboolean a sheet */
  gint               permille;   /* how far; atomic */

  const char *encoding; /* of a .csv */
  gsize       mark_bytes;
  char        separator;

  SheetArchive *archive; /* of a workbook; NULL for a .csv */
  GPtrArray    *parts;   /* entry a sheet */
  SheetStrings *strings; /* NULL when there are none */
  GByteArray   *day_styles; /* 1 for each cell style that shows a day */
  GPtrArray    *style_fonts; /* of each cell style the name of its font when that is an old one; else NULL */
  gboolean      is_1904;
};

/* Finds encoding and separator. */
gboolean sheet_csv_open (SheetFile *file, GError **error);
gboolean sheet_csv_read (SheetFile *file, SheetRowFunc row_func, gpointer data, GCancellable *cancellable,
                         GError **error);

/* Reads what a workbook says of its sheets, strings and styles. */
gboolean sheet_book_open (SheetFile *file, GError **error);
gboolean sheet_book_read (SheetFile *file, guint sheet, SheetRowFunc row_func, gpointer data,
                          GCancellable *cancellable, GError **error);
