/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The totals of a table, each exactly under its column. */
#pragma once

#include <gtk/gtk.h>

#define TYPE_DATA_FOOT (data_foot_get_type ())
G_DECLARE_FINAL_TYPE (DataFoot, data_foot, MANDALI, DATA_FOOT, GtkWidget)

/* The title widget of a column of `view`, lent; NULL while it is not shown. */
GtkWidget *data_foot_find_title (GtkColumnView *view, GtkColumnViewColumn *column);

/* A foot for `view`, which must stand above it at the same left edge. */
void data_foot_bind (DataFoot *foot, GtkColumnView *view);
/* What stands at the left, up to the first total. */
void data_foot_set_caption (DataFoot *foot, const char *text);
void data_foot_set_total (DataFoot *foot, GtkColumnViewColumn *column, const char *text);

/* What to say of a table that shows only its beginning: so many rows of `all`, which counts only where it `is_known`.
 * Newly allocated; NULL when everything is shown. */
char *data_foot_dup_limit (guint shown, guint64 all, gboolean is_known);
