/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of a sheet as the database takes it: its cells, and what they were read as. */
#pragma once

#include <json-glib/json-glib.h>

#include "import-map.h"
#include "import-note.h"

/* Rules that are said of a cell before the database sees it, ended by NULL. */
extern const char *const import_line_rules[];

/* What stands behind the name of a field whose cell says more than the one thing that is kept. */
#define IMPORT_LINE_MORE "_more"

/* Adds [row number, what it is, cells, fields, fields left out or null, why it is unread or null] to `lines`. Aadhaar
 * numbers are masked in all of it. `notes` have taken this row and all before it. `today` is the newest day that a
 * two-digit year can mean. Answers a bit for each of the kind's `givens` that a row of data needs. */
guint import_line_add (JsonBuilder *lines, const ImportMap *map, const ImportNotes *notes, const SheetRow *row,
                       ImportRowKind what, BaseDay today);
