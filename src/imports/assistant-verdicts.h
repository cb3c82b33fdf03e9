/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the rows that were judged: how many come in, the sheet's own totals, and the chosen row with whom it may
 * stand for, side by side. */
#pragma once

#include <gtk/gtk.h>

#include "assistant-row.h"
#include "desk-session.h"

#define TYPE_ASSISTANT_VERDICTS (assistant_verdicts_get_type ())
G_DECLARE_FINAL_TYPE (AssistantVerdicts, assistant_verdicts, MANDALI, ASSISTANT_VERDICTS, GtkWidget)

/* Signal "wished" (int AssistantWish): a person said so of the row that is shown. */

/* `job` is lent until the next one; `row_count` rows were judged. */
void assistant_verdicts_set_job (AssistantVerdicts *verdicts, DeskSession *session, ImportJob *job, guint row_count,
                                 const ImportTally *tally);

/* `row` and the earlier row of the same name, `twin`, may be NULL. */
void assistant_verdicts_show_row (AssistantVerdicts *verdicts, AssistantRow *row, AssistantRow *twin);
