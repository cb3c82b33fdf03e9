/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first rows of a sheet, among which its headings stand. */
#pragma once

#include "import-look.h"

/* A copy of the texts of one of the first rows. */
typedef struct _ImportEarly ImportEarly;

ImportEarly *import_early_new (const SheetRow *row);
void import_early_free (ImportEarly *early);

/* Finds the row with the most headings that the kind knows, and the one above or below it when headings go on there;
 * gives the columns of `look` their titles. `rows` are ImportEarly. */
void import_early_find_headings (GPtrArray *rows, const ImportKind *kind, ImportLook *look);
