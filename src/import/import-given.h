/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers that the register gives by itself to rows that name none. */
#pragma once

#include "import-kind.h"

/* A bit for each of the kind's `givens` that a row needs whose fields have these values: field name → text, numbers as
 * "#12". */
guint import_given_find (const ImportKind *kind, GHashTable *values);

/* That so many rows are given numbers of this kind, as a sentence; newly allocated, NULL when none are. */
char *import_given_dup_words (const ImportGiven *given, guint64 n_rows);
