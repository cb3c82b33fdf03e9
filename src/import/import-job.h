/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bringing in of one sheet: looked at, sent, judged, brought in; and the rows that were refused. Blocks: for the
 * command line and for worker threads with a link of their own. */
#pragma once

#include "import-map.h"
#include "pg-call.h"
#include "pg-link.h"

#define BRING_IN(X, T)          \
  X (T, TEXT, request_id)       \
  X (T, TEXT, upload_id)        \
  X (T, TEXT, kind)             \
  X (T, TEXT, file_name)        \
  X (T, TEXT, file_digest)      \
  X (T, TEXT, sheet)            \
  X (T, TEXT, map)
PG_DECLARE_CALL (BringIn, bring_in, BRING_IN)

#define TAKE_BACK_IMPORT(X, T)  \
  X (T, TEXT, request_id)       \
  X (T, INT,  import_id)        \
  X (T, TEXT, words)
PG_DECLARE_CALL (TakeBackImport, take_back_import, TAKE_BACK_IMPORT)

/* The columns of a verdict, as import_job_check answers them. */
enum
{
  VERDICT_ROW_NUMBER,
  VERDICT_VERDICT, /* brought_in, refused, skipped */
  VERDICT_RULE,
  VERDICT_FIELD,
  VERDICT_DETAILS, /* joined by '|'; "nearly" of a row that comes in whose twin has nearly its name */
  VERDICT_OTHER_MEMBER_ID,
  VERDICT_TWIN_ROW,
  VERDICT_ADDED,    /* JSON: of each added field by its name, what the row adds to its sum */
  VERDICT_LEFT_OUT, /* names of fields joined by '|', whose cell says nothing that can be kept */
};

/* So many fields of a kind have a sum at most. */
#define IMPORT_ADDED_MAX 4

typedef struct
{
  guint64 n_brought_in;
  guint64 n_refused;
  guint64 n_skipped;
  guint64 n_given[IMPORT_GIVENS_MAX]; /* rows that come in and are given numbers of each of the kind's `givens` */
  gint64  sums[IMPORT_ADDED_MAX]; /* of the kind's added fields in their order, over the rows that come in */
} ImportTally;

typedef struct _ImportJob ImportJob;

/* Opens the file and looks at its first sheet that is shown and has a table; NULL with a sentence. */
ImportJob *import_job_new (const ImportKind *kind, const char *path, GError **error);
void import_job_free (ImportJob *job);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImportJob, import_job_free)

/* Looks at another sheet; look and map are made anew. FALSE with G_IO_ERROR_INVALID_DATA and a sentence when there is
 * no table in it; the job is then as it was. */
gboolean import_job_choose_sheet (ImportJob *job, guint sheet, GCancellable *cancellable, GError **error);

/* Lent. */
SheetFile *import_job_get_file (ImportJob *job);
guint import_job_get_sheet (ImportJob *job);
const ImportLook *import_job_get_look (ImportJob *job);
ImportMap *import_job_get_map (ImportJob *job); /* may be changed between the steps */
BaseDay import_job_get_today (ImportJob *job);  /* as it was sent */

/* Sends all rows as they are read now; nothing is in any register yet. `today` by the server's clock. */
gboolean import_job_send (ImportJob *job, PgLink *link, BaseDay today, GCancellable *cancellable, GError **error);

/* The verdict on every row that was sent, in order (VERDICT_…); owned by the caller. */
PgResult *import_job_check (ImportJob *job, PgLink *link, ImportTally *tally, GCancellable *cancellable,
                            GError **error);

/* Arguments of bring_in_call for what was sent; strings are lent until the job is freed or sends again. */
BringIn import_job_get_call (ImportJob *job, const char *request_id);

/* Keeps the map for the next sheet with the same headings, which is read by it from the start. */
void import_job_remember_map (ImportJob *job);

/* Forgets what was sent and not brought in. */
void import_job_forget (ImportJob *job, PgLink *link);

/* Writes the refused rows as a workbook with the reason in each row, ready to be mended and brought in again. */
gboolean import_job_write_refused (ImportJob *job, PgResult *verdicts, const char *path, GError **error);

/* Why a row of the verdicts is refused or skipped, as a sentence with the field that it is about; newly allocated. */
char *import_job_dup_reason (ImportJob *job, PgResult *verdicts, guint row);

/* The sums of what comes in, each with what a person calls it: "Shares 50, Paid on shares ₹ 5,000"; newly allocated,
 * NULL when nothing of this kind is added up. */
char *import_job_dup_sums (ImportJob *job, const ImportTally *tally);

/* That a row which comes in looks like an earlier one, as a sentence; newly allocated, NULL when it does not. */
char *import_job_dup_twin (ImportJob *job, PgResult *verdicts, guint row);

/* What of a row is left out, as a person calls the fields; newly allocated, NULL when nothing is. */
char *import_job_dup_left_out (ImportJob *job, PgResult *verdicts, guint row);
