/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One cell for every kind of column: it is told which column it shows and watches its row. */
#pragma once

#include <gtk/gtk.h>

#include "pg-row.h"
#include "report.h"
#include "state-pill.h"

/* How a column of a report looks on the screen. Arrays end with a NULL name. */
typedef struct
{
  const char *name;                             /* of the report's column */
  const char *title;                            /* N_() heading when it is not the report's */
  const char *sort;                             /* word of the query's sort parameter; NULL: not sorted by */
  const char *below;                            /* another column of the query, as a second line */
  const char *in_gu;                            /* taken instead when Gujarati is spoken */
  const char *in_hi;                            /* taken instead when Hindi is spoken */
  gboolean    is_wide;                          /* takes the room that is left */
  gboolean    is_long;                          /* may run on into a second line */
  guint       letters;                          /* width on the screen when it is not the report's */
  PillTone    (*tone) (PgRow *row);             /* for states, which become pills by it */
  PillTone    (*tone_of) (const char *code);    /* the same, when the code of the column is enough to tell */
  char       *(*dup_text) (PgRow *row);         /* words that the kind alone does not give */
} DataColumn;

/* What all cells of one column share. */
typedef struct
{
  const DataColumn   *look;
  const ReportColumn *report;
  const char         *column;      /* of the query: the one whose language is spoken */
  gint                index;       /* of that in the row */
  gint                below_index; /* -1: one line */
} DataCellSource;

/* The words of `raw`, a cell as the server sends it, for a reader; newly allocated, never NULL. */
char *data_cell_dup_words (ReportKind kind, const char *raw);
/* The same for a row; `source` says which column. */
char *data_cell_dup_row_words (const DataCellSource *source, PgRow *row);
/* Numbers stand at the right of their column. */
gboolean data_cell_is_at_end (ReportKind kind);

#define TYPE_DATA_CELL (data_cell_get_type ())
G_DECLARE_FINAL_TYPE (DataCell, data_cell, MANDALI, DATA_CELL, GtkWidget)

/* `source` must outlive the cell. */
GtkWidget *data_cell_new (const DataCellSource *source);
/* NULL: nothing. */
void data_cell_set_row (DataCell *cell, PgRow *row);
