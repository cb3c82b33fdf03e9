/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One description of a table that becomes screen, Excel, CSV and paper. */
#pragma once

#include <gio/gio.h>

#include "base-day.h"

/* What a column holds. Cells travel as the text that the server sends: days as ISO, money as whole
 * paise, counts as digits, NULL as NULL; each paper makes of it what its reader expects. */
typedef enum
{
  REPORT_TEXT,   /* words, left-aligned */
  REPORT_NUMBER, /* a name made of digits (member number): right-aligned, never added, never grouped */
  REPORT_DAY,    /* dd-mm-yyyy; a real date in Excel; ISO in CSV */
  REPORT_COUNT,  /* whole number, Indian grouping */
  REPORT_MONEY,  /* paise in, rupees with two decimals out, Indian grouping */
  REPORT_STATE,  /* a code such as "active"; shown as its word in the reader's language, itself in CSV */
} ReportKind;

typedef struct
{
  const char *name;  /* the column of the query's result */
  const char *title; /* N_() English heading */
  ReportKind  kind;
  guint       width; /* in letters of the heading font */
  gboolean    total; /* added up at the foot; COUNT and MONEY only */
  const char *sort;  /* word of the query's sort parameter; NULL: not sorted by */
} ReportColumn;

typedef enum
{
  REPORT_PARAMETER_DAY,
  REPORT_PARAMETER_TEXT,  /* as a person typed it */
  REPORT_PARAMETER_STATE, /* a code with a report_state_word */
  REPORT_PARAMETER_ORDER, /* a code with a report_order_word */
  /* The key of the one record that the paper is about, as digits. A paper that can be asked for by several keys names
   * first the one that windows know. */
  REPORT_PARAMETER_RECORD,
} ReportParameterKind;

typedef struct
{
  const char          *name;     /* as in the query: as_on */
  const char          *title;    /* N_() */
  ReportParameterKind  kind;
  const char          *fallback; /* NULL: none; "today" for a day */
} ReportParameter;

typedef struct
{
  const char            *id;      /* "share-register": file names, the command line */
  const char            *title;   /* N_() */
  const char            *query;   /* statement id: the file in sql/queries without its suffix */
  const ReportColumn    *columns;
  guint                  n_columns; /* 0: no table but a document that is drawn */
  const ReportParameter *parameters;
  guint                  n_parameters;
  gboolean               is_landscape;
  /* The only ending of its files; NULL: those of a table. With ".journal" or ".xml" it is a text: the one column of its
   * rows, a line or lines each. */
  const char            *ending;
} Report;

/* What stands above the table. All strings are borrowed until the writer is finished. */
typedef struct
{
  const char        *society;       /* name in English */
  const char        *society_gu;    /* name in Gujarati, may be NULL */
  const char        *address;       /* may be NULL */
  const char        *address_gu;    /* address in Gujarati, may be NULL */
  const char        *registration;  /* registration number, may be NULL */
  const char *const *filters;       /* NULL-ended lines such as "As on 31-03-2026", may be NULL */
  const char        *made_by;       /* who asked for it */
  const char        *made_at;       /* "24-11-2026 11:42" */
  const char        *program;       /* "Mandali 0.1.0" */
} ReportHeading;

/* The name of the parameter that says which record the paper is about, lent; NULL when it is about no one record. */
const char *report_get_record_parameter (const Report *report);

/* A heading with strings of its own, freed by report_heading_free. */
ReportHeading *report_heading_copy (const ReportHeading *heading);
void report_heading_free (ReportHeading *heading);

typedef enum
{
  REPORT_FORMAT_XLSX,
  REPORT_FORMAT_CSV,
  REPORT_FORMAT_PDF,
  REPORT_FORMAT_TEXT,
} ReportFormat;

/* The word that a reader sees for a state code ("active"); borrowed. An unknown code is answered
 * with itself. */
const char *report_state_word (const char *code);
/* The same for what a list is sorted by ("-paid"). */
const char *report_order_word (const char *code);

/* Format by the ending of `path` (.xlsx, .csv, .pdf; .journal and .xml are text); FALSE with
 * G_IO_ERROR_INVALID_ARGUMENT and a sentence for a person otherwise. */
gboolean report_format_from_path (const char *path, ReportFormat *format, GError **error);

#define REPORT_TYPE_WRITER (report_writer_get_type ())
G_DECLARE_FINAL_TYPE (ReportWriter, report_writer, REPORT, WRITER, GObject)

/* Begins a paper at `path`. It is written to `path` + ".part" and stands at `path` only after
 * report_writer_finish; until then an existing file at `path` is untouched. `report` is static. */
ReportWriter *report_writer_new (const Report *report, const ReportHeading *heading,
                                 ReportFormat format, const char *path, GError **error);

/* Adds one row: `cells` has report->n_columns entries, each NULL or text as the server sends it
 * (see ReportKind). A cell that is not of its column's kind ends the paper with
 * G_IO_ERROR_INVALID_DATA. */
gboolean report_writer_add_row (ReportWriter *writer, const char *const *cells, GError **error);

/* Writes totals and foot, closes the file and renames it into place. */
gboolean report_writer_finish (ReportWriter *writer, GError **error);

/* Rows written so far. */
guint64 report_writer_get_row_count (ReportWriter *writer);

/* A writer that is released without having been finished removes its ".part". */
