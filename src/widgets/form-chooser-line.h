/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of the lines that appear under a field in which a record is found while typing. */
#pragma once

#include "form-chooser.h"

/* A line that shows `row` of `list` as `source` says. */
GtkWidget *form_chooser_line_new (const FormChooserSource *source, PgRow *row, DeskList *list);
/* The row that it shows; lent. */
PgRow *form_chooser_line_get_row (GtkListBoxRow *line);
/* Whether `row` is like what is typed, for lists that the server does not search. */
gboolean form_chooser_line_is_like (const FormChooserSource *source, PgRow *row, const char *typed);
