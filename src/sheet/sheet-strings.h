/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The strings that the sheets of a workbook share, kept in a file without a name instead of in memory. */
#pragma once

#include "sheet-part.h"

typedef struct _SheetStrings SheetStrings;

/* Reads the part `name`; NULL with SHEET_ERROR or a G_FILE_ERROR. */
SheetStrings *sheet_strings_new (SheetArchive *archive, const char *name, const SheetLimits *limits, GError **error);
void sheet_strings_free (SheetStrings *strings);

/* The string at `index`, lent; NULL when there is none. */
const char *sheet_strings_get (SheetStrings *strings, guint64 index);

/* Adds the text of the element that the reader stands on (si, is), runs joined and readings left out; the reader is
 * at its end afterwards. */
gboolean sheet_strings_read_text (SheetPart *part, xmlTextReaderPtr reader, gsize most, GString *text, GError **error);

/* Adds words with Excel's escapes of control letters undone: "_x000D_". */
void sheet_strings_append (GString *text, const char *words);
