/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each column of a file is read as: a list in which a person says it. */
#pragma once

#include <gtk/gtk.h>

#include "desk-list.h"
#include "import-job.h"

#define TYPE_ASSISTANT_COLUMNS (assistant_columns_get_type ())
G_DECLARE_FINAL_TYPE (AssistantColumns, assistant_columns, MANDALI, ASSISTANT_COLUMNS, GtkWidget)

/* Signals
 * "changed" (): the map of the job says something else now.
 * "entered" (guint column): the keyboard is at this column, from 0.
 * "taken" (const char *words): a column has lost what it was read as to another; a sentence that says which. */

/* Shows the map of `job` (lent until the next one, or NULL). */
void assistant_columns_set_job (AssistantColumns *columns, ImportJob *job);

/* As assistant_same_set_choices. */
void assistant_columns_set_choices (AssistantColumns *columns, DeskList *choices);

/* Marks the question that is still open and puts the keyboard there. FALSE when all is answered. */
gboolean assistant_columns_ask (AssistantColumns *columns);

/* Puts the keyboard at the first column. */
void assistant_columns_focus (AssistantColumns *columns);

/* Which filled columns of the sheet are not brought in, as a sentence; newly allocated, NULL when all are. */
char *assistant_columns_dup_unused (ImportJob *job);
