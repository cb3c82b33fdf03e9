/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person is told of a row that comes in all the same. */
#pragma once

#include "import-map.h"

/* What stands behind the name of a field of names whose cell calls the woman late. */
#define IMPORT_TOLD_LATE "_late"

/* Columns of the parts count more than the whole name in `field`; adds to `left_out` that it says one otherwise. */
void import_told_difference (const ImportMap *map, const ImportField *field, const ImportName *name, GHashTable *values,
                             GPtrArray *left_out);

/* Adds to `left_out` (newly allocated strings) what is missing in a row that was read as `values`: the rest of a whole
 * name of one word, an amount beside shares that stays blank in its column, the death of a woman who is called late,
 * and what a formula without a saved result would have said. */
void import_told_add (const ImportMap *map, const SheetRow *row, GHashTable *values, GPtrArray *left_out);
