/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a sheet consists of: titles, headings, rows of data, totals, notes; and what its columns hold. */
#pragma once

#include "import-day.h"
#include "import-kind.h"
#include "import-name.h"
#include "sheet.h"

typedef enum
{
  IMPORT_ROW_DATA,
  IMPORT_ROW_TITLE,
  IMPORT_ROW_HEADER,
  IMPORT_ROW_BLANK,
  IMPORT_ROW_TOTAL,
  IMPORT_ROW_CARRIED,  /* a total of a page, or one brought or carried forward: the same list goes on behind it */
  IMPORT_ROW_NOTE,     /* one lone text: a village above its women, a remark */
  IMPORT_ROW_LEFT_OUT, /* data that a person does not want */
  IMPORT_N_ROW_KINDS,
} ImportRowKind;

/* "data", "title" …: what the database calls it. */
const char *import_row_kind_name (ImportRowKind kind);

#define IMPORT_SAMPLES 3

typedef struct
{
  char           *title;   /* of two rows of headings: "Shares / From"; "" when it has none */
  char           *samples[IMPORT_SAMPLES];
  guint           n_filled;
  ImportDayCount  days;
  ImportNameCount names;
  guint           n_numbers; /* cells that are numbers or days */
  gboolean        is_spans;  /* its heading names numbers such as those of shares; then are counted: */
  guint           n_spans;   /* cells that name more numbers than one: "1-5" */
  guint           n_repeats; /* whole numbers that stand in the cell above too */
  gint64          last_number; /* in the last cell with a whole number */
  gint64          sum_hundredths; /* of the numbers in its data, and of what ditto marks mean */
  gint64          last_hundredths; /* what its last row of data adds to that */
  guint           n_dittos;
  gint64          total_hundredths; /* what the last total row says; has_total when one does */
  gboolean        has_total;
  char           *old_font; /* from before Unicode, in which some of it is written; NULL when none is */
  guint           n_words;   /* cells that are text */
  guint           n_odd;     /* of these, those that look as if they were typed for such a font */
  gboolean        is_old_font; /* most look so */
  gboolean        is_secret; /* its heading says Aadhaar, whatever it is read as */
  guint           n_secret;  /* numbers in it that are masked only when it is read as Aadhaar */
  gboolean        is_name;   /* its heading names a field of names */
  gboolean        is_added;  /* its heading names a field that has a sum */
  gboolean        is_anchor; /* its heading names a field without which no row is one of data */
  gboolean        is_credit; /* its heading names a field of the Cr side */
} ImportColumn;

typedef struct
{
  gboolean   is_table;     /* it has headings, or columns of numbers or of names: it is no letter */
  gboolean   has_names;    /* a heading names a field of names */
  gboolean   is_titled;    /* one of its headings is just the word for a field */
  guint      first_header; /* row number; 0 when there are no headings */
  guint      last_header;
  GPtrArray *columns;      /* ImportColumn */
  guint      n_rows;
  guint      n_data;
  guint      n_hidden;     /* data in hidden rows */
  guint      n_masked;     /* Aadhaar numbers */
  guint      n_notes;      /* that say something of the rows below them */
  char      *note;         /* the first of these; NULL when there is none */
  guint      n_remarks;    /* notes that say nothing of any row */
  char      *remark;       /* the first of these */
  guint      remark_column;
  guint      n_bare;       /* of these, lone ones that may be a village and say nothing else */
  char      *bare;         /* the first of them */
} ImportLook;

/* Looks through a sheet. NULL with an error of sheet_file_read. */
ImportLook *import_look_new (SheetFile *file, guint sheet, const ImportKind *kind, GCancellable *cancellable,
                             GError **error);
void import_look_free (ImportLook *look);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImportLook, import_look_free)

/* What a row is. */
ImportRowKind import_look_judge (const ImportLook *look, const SheetRow *row);

/* The column at a place from 0, with all before it made when they are not there; lent. */
ImportColumn *import_look_get_column (ImportLook *look, guint place);

/* TRUE when the cell is digits of any script with the signs that stand between them. */
gboolean import_look_is_digits (const SheetCell *cell);

/* A heading in small letters without signs and double blanks; newly allocated. */
char *import_look_dup_plain (const char *heading);
