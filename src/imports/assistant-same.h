/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What counts for each row where the file says nothing: the village of the whole list, the resolution of all. */
#pragma once

#include <gtk/gtk.h>

#include "desk-list.h"
#include "import-job.h"

#define TYPE_ASSISTANT_SAME (assistant_same_get_type ())
G_DECLARE_FINAL_TYPE (AssistantSame, assistant_same, MANDALI, ASSISTANT_SAME, GtkWidget)

/* Signal "changed" (): the map of the job says something else now. */

/* The names among which the field with `choices` of the kind is chosen, as its relation answers them; NULL: there is no
 * such field. Before the job of that kind. */
void assistant_same_set_choices (AssistantSame *same, DeskList *choices);

/* Shows the map of `job` (lent until the next one). */
void assistant_same_set_job (AssistantSame *same, ImportJob *job);
