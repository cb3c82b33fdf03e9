/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person should know of a sheet before its rows come in, as sentences. */
#pragma once

#include "import-map.h"

/* The sheet's own total of `column` (from 0) beside what its rows add up to; newly allocated. NULL when it has none
 * that counts. `agrees` may be NULL. */
char *import_words_dup_total (const ImportLook *look, const ImportMap *map, guint column, gboolean *agrees);

/* How many ditto marks in `column` (from 0) of days, amounts or counts are read as what stands above them; newly
 * allocated, NULL when none is. */
char *import_words_dup_dittos (const ImportLook *look, const ImportMap *map, guint column);

/* How many rows are hidden in the sheet, and how many Aadhaar numbers were masked; newly allocated, NULL when none. */
char *import_words_dup_hidden (const ImportLook *look);
char *import_words_dup_masked (const ImportLook *look, const ImportMap *map);
