/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text in fonts from before Unicode: its letters are not those that the file says, so it is not read. */
#pragma once

#include "import-look.h"

/* TRUE when the letters look as if they had been typed for such a font: "ZD[XEF. 58[,", "rm[SBie". A guess, of use
 * where most cells of a column look so. */
gboolean import_font_is_likely (const char *text);

/* TRUE when text in such a font says something else than its letters: all but numbers, and letters of Unicode. */
gboolean import_font_hides (const char *text);

/* Adds what a cell of data shows of the letters that its column is written in. */
void import_font_count (ImportColumn *column, const SheetCell *cell);

/* That a column is written so, as a sentence; newly allocated, NULL when it is not. */
char *import_font_dup_words (const ImportColumn *column);
