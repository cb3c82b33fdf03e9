/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A filter above a table: everything, or one of some values. */
#pragma once

#include <gtk/gtk.h>

#define TYPE_FILTER_CHOICE (filter_choice_get_type ())
G_DECLARE_FINAL_TYPE (FilterChoice, filter_choice, MANDALI, FILTER_CHOICE, GtkWidget)

/* Signal "chosen" (): a person chose another value. */

/* `name` is the parameter of the query, `title` what a screen reader calls the filter, `all` the words for
 * everything ("All places"). */
GtkWidget *filter_choice_new (const char *name, const char *title, const char *all);
const char *filter_choice_get_name (FilterChoice *choice);

/* Values and their words, both ended by NULL; the value that is chosen stays, also when it is not among
 * them. `is_long`: the list can be searched. */
void filter_choice_set_values (FilterChoice *choice, const char *const *values, const char *const *words,
                               gboolean is_long);

/* The same for codes with a report_state_word, ended by NULL. */
void filter_choice_set_codes (FilterChoice *choice, const char *const *codes);

/* NULL: everything. Setting does not emit "chosen". */
const char *filter_choice_get_value (FilterChoice *choice);
void filter_choice_set_value (FilterChoice *choice, const char *value);
