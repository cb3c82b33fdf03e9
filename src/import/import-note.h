/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Notes that stand above rows and count for all of them: "ગામ: સાણંદ". */
#pragma once

#include "import-map.h"

/* The field that a note names, with what it says of it newly allocated in `value`: "Ward – Naroda" says of the place
 * that it is Naroda. -1, with `value` NULL, for every other note. Only fields that are `is_noted` or `is_titled` are
 * found. */
gint import_note_parse (const ImportKind *kind, const char *text, char **value);

/* The field of the whole sheet that a cell of a title names, as import_note_parse: "Account No.: 1234", or with its
 * value in the next filled cell. Only fields that are `is_titled` are found. */
gint import_title_parse (const ImportKind *kind, const SheetRow *row, guint place, char **value);

typedef struct _ImportNotes ImportNotes;

/* What the notes say at the row that was taken last; of none yet. */
ImportNotes *import_notes_new (const ImportKind *kind);
void import_notes_free (ImportNotes *notes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImportNotes, import_notes_free)

/* Takes the next row of the sheet, whatever it is. A note counts until another names the same field or a wider one, and
 * until a total. */
void import_notes_take (ImportNotes *notes, const SheetRow *row, ImportRowKind what);

/* What the notes say of a field, lent; NULL when they say nothing. */
const char *import_notes_get (const ImportNotes *notes, guint field);

/* What a ditto mark in a column of the row that was taken last means, lent and unmasked; NULL when nothing stands above
 * it. */
const char *import_notes_get_above (const ImportNotes *notes, guint place);

/* That such notes are read, as a sentence with the first of them; newly allocated, NULL when the sheet has none. */
char *import_notes_dup_words (const ImportLook *look);

/* That other notes count for no row, with the first of them and how to write one that does; newly allocated, NULL when
 * all of them count. */
char *import_notes_dup_remarks (const ImportLook *look, const ImportMap *map);
