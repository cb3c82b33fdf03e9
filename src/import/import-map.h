/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which column is read as which field, and how its days and names are read. */
#pragma once

#include "import-look.h"

typedef enum
{
  IMPORT_FONTS_OF_CELLS, /* a cell in a font from before Unicode is not read */
  IMPORT_FONTS_OLD,      /* the whole column is in such a font */
  IMPORT_FONTS_READABLE, /* a person says that it can be read */
} ImportFonts;

typedef struct
{
  gint            field;  /* of the kind; -1: not brought in */
  ImportDayOrder  days;
  ImportNameOrder names;
  ImportFonts     fonts;
  gboolean        is_secret; /* its heading says Aadhaar */
  const char     *relation;  /* whose names its heading says they are: "husband", "father"; NULL: it does not */
} ImportMapColumn;

typedef struct
{
  const ImportKind *kind;
  guint             n_columns;
  ImportMapColumn  *columns;
  GHashTable       *same;    /* field name → text that counts for each row where the file says nothing */
  gboolean          reads_bare;  /* so does a bare word, of which a person says that it is a village */
  gboolean          reads_notes; /* a note above rows counts for each of them that says nothing of it */
  GHashTable       *left_out; /* numbers of rows that a person does not want */
  GHashTable       *answered; /* numbers of rows to which she says yes in the kind's field `answer` */
} ImportMap;

/* What headings and contents propose; no two columns for one field. */
ImportMap *import_map_new (const ImportKind *kind, const ImportLook *look);
void import_map_free (ImportMap *map);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImportMap, import_map_free)

/* The column that is read as `field`, or -1. */
gint import_map_find_column (const ImportMap *map, gint field);

/* Reads `column` as `field` of the kind (-1: it is not brought in); a column that was read as that is it no more. */
void import_map_set_field (ImportMap *map, guint column, gint field);

/* A cell of `column` (from 0) without Aadhaar numbers: in a column that is read as Aadhaar or whose heading says so,
 * without such as have a slip in them either; newly allocated. All that leaves this program or is shown goes through
 * here. */
char *import_map_dup_cell (const ImportMap *map, guint column, const char *text);

/* The first column whose days can be read in two ways and of which nobody has said how; -1 when there is none. */
gint import_map_find_question (const ImportMap *map, const ImportLook *look);

/* A group of a map that was said of a file as it was before: with the key "days" its orders are doubted so. */
#define IMPORT_MAP_OTHER_FILE "other file"

/* What was said of the order of days in another file holds only while the days of this one do not contradict it: such
 * columns wait for a person again. */
void import_map_doubt_days (ImportMap *map, const ImportLook *look);

/* The map as a file that people can read and write, newly allocated:
 *   [columns]  Heading=field      [days]  Heading=day-first|month-first
 *   [names]    Heading=own-name-first|surname-first      [same]  field=text      [left out]  rows=3;7
 *   [answered]  rows=9
 *   [notes]    read=no, bare=yes       [fonts]    Heading=old|readable */
char *import_map_dup_text (const ImportMap *map, const ImportLook *look);

/* Takes what such a text says; a heading that the sheet does not have, a field that is not known, or one that two
 * columns have is refused with G_KEY_FILE_ERROR and a sentence. */
gboolean import_map_take_text (ImportMap *map, const ImportLook *look, const char *text, GError **error);

/* How many columns of the sheet are of the register itself. A workbook of refused rows has others behind them: why each
 * was refused, its row, and what notes said of it. */
guint import_map_count_own (const ImportLook *look);

/* The map without what it says of other columns than these, to be remembered; newly allocated. */
char *import_map_dup_kept (const ImportMap *map, const ImportLook *look);

/* A name for sheets of this shape (the same headings in the columns of their own), to remember a map by; newly
 * allocated. */
char *import_map_dup_shape (const ImportKind *kind, const ImportLook *look);
