/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The columns of a table: built from a report, chosen by a person, remembered. */
#pragma once

#include "data-cell.h"
#include "data-foot.h"
#include "pg-relation.h"

#define TYPE_DATA_COLUMNS (data_columns_get_type ())
G_DECLARE_FINAL_TYPE (DataColumns, data_columns, MANDALI, DATA_COLUMNS, GObject)

/* Signal "sorted" (const char *word): a title was pressed; the word for the query ("-name"). */

/* Adds a column to `table` for each of `looks` (see data_view_bind). */
DataColumns *data_columns_new (GtkColumnView *table, const Report *report, const DataColumn *looks,
                               const PgRelation *relation);

/* The choice of columns, to be inserted as "columns", and the menu that shows it; lent. */
GActionGroup *data_columns_get_actions (DataColumns *columns);
GMenuModel *data_columns_get_menu (DataColumns *columns);

/* Writes the totals of `row`, a row of `relation`, under their columns. */
void data_columns_show_totals (DataColumns *columns, DataFoot *foot, PgRow *row, const PgRelation *relation);

/* Puts the cells of the row that are shown on the clipboard of `widget`, with tabs between them. */
void data_columns_copy_row (DataColumns *columns, PgRow *row, GtkWidget *widget);

/* Brings the row at `position` into sight. */
void data_columns_scroll_to (DataColumns *columns, guint position);

/* Puts the keyboard on the row that is chosen, or into the table. */
void data_columns_focus (DataColumns *columns);
