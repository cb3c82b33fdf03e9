/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Notes that stand above rows and count for all of them: "ગામ: સાણંદ". */
#pragma once

#include "import-map.h"

/* The field that a note names, with what it says of it newly allocated in `value`: "Ward – Naroda" says of the place
 * that it is Naroda; so do "મોજે કોઠ" and "Koth village", which have no sign between, of Koth. -1, with `value` NULL,
 * for every other note. Only fields that are `is_noted` or `is_titled` are found. */
gint import_note_parse (const ImportKind *kind, const char *text, char **value);

/* The field of the whole sheet that a cell of a title names, as import_note_parse: "Account No.: 1234", or with its
 * value in the next filled cell. Only fields that are `is_titled` are found. */
gint import_title_parse (const ImportKind *kind, const SheetRow *row, guint place, char **value);

/* How many cells of a row of titles name such a field; the first, in words and newly allocated, in `first`, which may
 * be NULL. */
guint import_title_count (const ImportKind *kind, const SheetRow *row, char **first);

typedef struct _ImportNotes ImportNotes;

/* TRUE when a note that names no field may be a village all the same: a few words without a number, which are not those
 * with which a list closes. */
gboolean import_note_is_bare (const char *text);

/* What the notes say at the row that was taken last; of none yet. With `reads_bare` a bare note counts as the first of
 * the kind's fields that notes may say. */
ImportNotes *import_notes_new (const ImportKind *kind, gboolean reads_bare);
void import_notes_free (ImportNotes *notes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImportNotes, import_notes_free)

/* Takes the next row of the sheet, whatever it is. A note counts until another names the same field or a wider one, and
 * until a total. */
void import_notes_take (ImportNotes *notes, const SheetRow *row, ImportRowKind what);

/* What the notes say of a field, lent; NULL when they say nothing. */
const char *import_notes_get (const ImportNotes *notes, guint field);

/* What a ditto mark in a column of the row that was taken last means, lent and unmasked; NULL when nothing stands above
 * it. `kind`, unless NULL, receives what that cell is. */
const char *import_notes_get_above (const ImportNotes *notes, guint place, SheetCellKind *kind);

/* That such notes are read, as a sentence with the first of them; newly allocated, NULL when the sheet has none. */
char *import_notes_dup_words (const ImportLook *look);

/* That bare words stand alone above rows, with the first of them, for a person to say whether they are villages; newly
 * allocated, NULL when there are none or the kind has no such field. */
char *import_notes_dup_bare (const ImportLook *look, const ImportMap *map);

/* That other notes count for no row, with the first of them and how to write one that does; newly allocated, NULL when
 * all of them count. */
char *import_notes_dup_remarks (const ImportLook *look, const ImportMap *map);
