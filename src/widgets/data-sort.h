/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which title of a column view was pressed last: sorting itself is the server's work. */
#pragma once

#include <gtk/gtk.h>

/* Gives `column` a sorter that only tells its word; `word` is borrowed for ever. */
void data_sort_add (GtkColumnViewColumn *column, const char *word);

/* "name", "-name" or NULL: what the titles of `view` show now; newly allocated. */
char *data_sort_dup (GtkColumnView *view);
