/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The box that says what an act will lead to, before it is done. */
#pragma once

#include "desk-list.h"

#include <gtk/gtk.h>

#define FORM_TYPE_OUTCOME (form_outcome_get_type ())
G_DECLARE_FINAL_TYPE (FormOutcome, form_outcome, FORM, OUTCOME, GtkWidget)

/* What the row means, as Pango markup, newly allocated; NULL when it says nothing. */
typedef char *(*FormOutcomeFunc) (PgRow *row, gpointer data);

/* Follows `list`, a relation of one row whose parameters the form keeps in step with its fields. */
void form_outcome_set_list (FormOutcome *outcome, DeskList *list, FormOutcomeFunc func, gpointer data);

/* What is still missing for a forecast, in words; NULL when nothing is: the list speaks. */
void form_outcome_set_missing (FormOutcome *outcome, const char *sentence);
