/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which field a heading names: "Memb. No", "Share / From", "શેરની સંખ્યા". */
#pragma once

#include "import-kind.h"

/* A heading that is one of a field's words has this score or more. */
#define IMPORT_HEADING_EXACT 500

/* How well a heading in plain letters has one of the words, which are parted by '|': 0 not at all, more for longer
 * ones, IMPORT_HEADING_EXACT and more when it is the word. One behind '=' is too common to count within a heading, and
 * `is_common` when it is the heading. */
guint import_heading_score_words (const char *list, const char *plain, gboolean *is_common);

/* The field that a heading names, or -1; `score` says how well, may be NULL. Of two parts in one heading ("Address /
 * Taluka", "નામ / Name") the one counts that says more. A heading that speaks of something else, such as a serial
 * number or the village of a nominee, names none. */
gint import_heading_find (const ImportKind *kind, const char *heading, guint *score);

/* The field that is called just so, or -1. */
gint import_heading_find_exactly (const ImportKind *kind, const char *word);

/* TRUE when it is a heading at all: of a field, or one of those that name none. */
gboolean import_heading_is_known (const ImportKind *kind, const char *heading);

/* TRUE when the heading says that Aadhaar numbers stand below it, whatever else it says. */
gboolean import_heading_is_secret (const ImportKind *kind, const char *heading);

/* Whose name stands below a heading of middle names: "husband" below "Husband's Name", "father" below "પિતાનું નામ";
 * NULL when it says neither, or both. In the codes of the kind's field "middle_relation"; lent. */
const char *import_heading_find_relation (const ImportKind *kind, const char *heading);
