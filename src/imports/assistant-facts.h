/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was read of a row, field by field, for a pane: the values as the register will have them, and beneath each the
 * cell as it stands in the file where that is something else. */
#pragma once

#include <gtk/gtk.h>

#include "assistant-row.h"

/* Adds one line; nothing when `fact` is NULL or "". `beneath` (a quiet text) may be NULL. `is_beside`: the box is one
 * of two side by side, where the fact stands over its name. */
void assistant_facts_add (GtkBox *box, const char *name, const char *fact, const char *beneath, gboolean is_beside);

/* Fills the box with all that was read of `row`; of a row that nothing was read of, with its cells. */
void assistant_facts_show (GtkBox *box, AssistantRow *row, ImportJob *job, gboolean is_beside);
