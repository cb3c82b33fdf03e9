/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of a workbook: entries of a zip archive, unpacked as they are read, and counted. */
#pragma once

#include <libxml/xmlreader.h>

#include "sheet.h"

typedef struct _SheetArchive SheetArchive;

/* NULL with SHEET_ERROR when it is no archive or has too many entries. */
SheetArchive *sheet_archive_open (const char *path, const SheetLimits *limits, GError **error);
void sheet_archive_close (SheetArchive *archive);

typedef struct _SheetPart SheetPart;

/* An entry by its name, case and leading slash aside; NULL with SHEET_ERROR when it is not there. */
SheetPart *sheet_part_open (SheetArchive *archive, const char *name, GError **error);
void sheet_part_close (SheetPart *part);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SheetPart, sheet_part_close)

/* The next bytes; 0 at the end, -1 with an error: damaged, cancelled, or more than the bound of all parts together. */
gssize sheet_part_read (SheetPart *part, char *buffer, gsize n, GError **error);
void sheet_part_set_cancellable (SheetPart *part, GCancellable *cancellable);

/* How much of it was read, 0 to 1, by the size that the archive claims. */
double sheet_part_get_progress (SheetPart *part);

/* A reader over the part, which it borrows. Nothing outside the part is ever fetched. */
xmlTextReaderPtr sheet_part_new_reader (SheetPart *part);

/* Goes to the next node: 1, 0 at the end, -1 with an error. A document type is refused wherever it stands. */
int sheet_part_step (SheetPart *part, xmlTextReaderPtr reader, GError **error);

/* TRUE when the reader stands on the beginning of an element of this name, whatever its prefix. */
gboolean sheet_reader_is_at (xmlTextReaderPtr reader, const char *name);
/* The attribute, newly allocated; NULL when there is none. */
char *sheet_reader_dup (xmlTextReaderPtr reader, const char *attribute);
/* The same as a number; `fallback` when there is none or it makes no sense. */
gint64 sheet_reader_get_int (xmlTextReaderPtr reader, const char *attribute, gint64 fallback);
