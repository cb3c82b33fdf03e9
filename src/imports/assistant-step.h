/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the assistant does with a file on a thread of its own, so that a long register delays nobody. */
#pragma once

#include <gio/gio.h>

#include "assistant-row.h"
#include "desk-target.h"

typedef enum
{
  ASSISTANT_LOOK,    /* opens the file, or another of its sheets */
  ASSISTANT_CHECK,   /* sends the rows and asks for the verdicts */
  ASSISTANT_BRING,   /* brings in what was checked */
  ASSISTANT_REFUSED, /* writes the refused rows to a file */
} AssistantWork;

/* What goes into the steps and comes out of them. Between begin and end of a step it belongs to the thread, but for
 * assistant_step_get_progress. */
typedef struct
{
  const ImportKind *kind;
  char             *path;
  gint              sheet; /* to be looked at; -1: the first that is shown */
  char             *map_text; /* to begin with, as import_map_dup_text writes it; NULL: what is proposed */
  DeskTarget       *target;
  BaseDay           today;
  char             *request_id;
  char             *refused_path;

  ImportJob        *job;
  gboolean          is_said;  /* map_text says something else than what is proposed */
  GPtrArray        *rows;     /* AssistantRow: the first ones after looking, those judged after checking */
  PgResult         *verdicts;
  ImportTally       tally;
  PgResult         *answer;
} AssistantStep;

AssistantStep *assistant_step_new (DeskTarget *target);
void assistant_step_free (AssistantStep *step);

/* Does `work`; `step` must live until the end. Cancelling stops reading and asks the server to stop; then nothing is
 * known of ASSISTANT_BRING until it is looked up. */
void assistant_step_run_async (AssistantStep *step, AssistantWork work, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer data);
/* FALSE with a PG_ERROR, SHEET_ERROR, G_IO_ERROR: then the step is as it was before. */
gboolean assistant_step_run_finish (GAsyncResult *result, GError **error);

/* How far the reading is, 0 to 1; less than 0 while there is only waiting for the server. From any thread. */
double assistant_step_get_progress (AssistantStep *step);
