/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report to a file: rows stream from the server into the paper, in constant memory. */
#pragma once

#include "desk-target.h"
#include "pg-relation.h"
#include "report.h"

/* A report and the shape of its query. */
typedef struct
{
  const Report     *report;
  const PgRelation *relation;
} DeskReport;

/* Rows written so far. Called on the main context for the async form, in place for the blocking one. */
typedef void (*DeskExportProgress) (guint64 row_count, gpointer data);

/* Blocks: command line and worker threads. `arguments` (ended by a NULL name) may leave out what has a
 * fallback. The file appears whole or not at all. Errors: PG_ERROR, G_IO_ERROR with a sentence. */
gboolean desk_export_run (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                          const char *path, DeskExportProgress progress, gpointer progress_data,
                          GCancellable *cancellable, GError **error);

/* The same on a thread of its own with a connection of its own, so that a long paper delays nobody.
 * Cancelling stops the query at the server and removes the half paper. */
void desk_export_async (DeskTarget *target, const DeskReport *report, const PgArgument *arguments,
                        const char *path, DeskExportProgress progress, gpointer progress_data,
                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean desk_export_finish (GAsyncResult *result, GError **error);

/* "share-register_2026-03-31.xlsx", "share-changes_2025-04-01_2026-03-31.pdf"; newly allocated. */
char *desk_export_dup_file_name (const Report *report, const PgArgument *arguments, const char *suffix);
