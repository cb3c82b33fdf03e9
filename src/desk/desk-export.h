/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report to a file or to a document: read from the server on a connection of its own. */
#pragma once

#include "desk-target.h"
#include "pg-link.h"
#include "pg-relation.h"
#include "pg-row.h"
#include "report-document.h"

/* Makes a document from what was read for it: one result for each relation, in their order; the first has at least one
 * row. Called on a worker thread. The document owns what it keeps of its arguments. */
typedef ReportDocument *(*DeskDocumentMake) (const ReportHeading *heading, PgResult *const *results);

/* Rows written so far. Called on the main context for the async form, in place for the blocking one. */
typedef void (*DeskExportProgress) (guint64 row_count, gpointer data);

/* What a report that writes itself is given; all of it lent for the call. */
typedef struct
{
  PgLink              *link;
  const ReportHeading *heading;
  const PgArgument    *arguments; /* fallbacks filled in */
  const char          *path;
  DeskExportProgress   progress; /* or NULL */
  gpointer             progress_data;
  GCancellable        *cancellable;
} DeskExportWork;

/* Writes the file at `path`, whole or not at all. Called on a worker thread. */
typedef gboolean (*DeskExportWrite) (const DeskExportWork *work, GError **error);

/* A report and what is read for it. */
typedef struct
{
  const Report            *report;
  const PgRelation        *relation; /* the rows of a table; the first of what a document reads */
  const PgRelation        *about;    /* of a table: a row whose column "words" says above it whose it is; or NULL */
  const char              *about_title; /* N_() before these words; NULL: they speak for themselves */
  const PgRelation *const *more;     /* of a document: what else is read, ended by NULL; or NULL */
  DeskDocumentMake         make;     /* of a document; NULL for a table */
  DeskExportWrite          write;    /* of a workbook of many tables, which is read as it is written; NULL for others */
} DeskReport;

/* FALSE with a sentence for a person when the report cannot become a file with the ending of `path`: a document is
 * always a PDF, a workbook always Excel. */
gboolean desk_export_check_path (const DeskReport *report, const char *path, GError **error);

/* Blocks: command line and worker threads. `arguments` (ended by a NULL name) may leave out what has a
 * fallback. The file appears whole or not at all. Errors: PG_ERROR, G_IO_ERROR with a sentence. */
gboolean desk_export_run (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                          const char *path, DeskExportProgress progress, gpointer progress_data,
                          GCancellable *cancellable, GError **error);

/* The same laid out as a document that can be looked at, printed and written; the caller owns it. Not of a report that
 * has an ending of its own. */
ReportDocument *desk_export_lay_out (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                                     DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable,
                                     GError **error);

/* Both on a thread of their own with a connection of their own, so that a long paper delays nobody.
 * Cancelling stops the query at the server and removes the half paper. */
void desk_export_async (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                        const char *path, DeskExportProgress progress, gpointer progress_data,
                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean desk_export_finish (GAsyncResult *result, GError **error);
void desk_export_lay_out_async (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                                DeskExportProgress progress, gpointer progress_data, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data);
ReportDocument *desk_export_lay_out_finish (GAsyncResult *result, GError **error);

/* "share-register_2026-03-31.xlsx", "share-changes_2025-04-01_2026-03-31.pdf"; newly allocated. */
char *desk_export_dup_file_name (const Report *report, const PgArgument *arguments, const char *suffix);
