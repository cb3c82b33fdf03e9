/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table on the screen from a report's description and a living list. */
#pragma once

#include <adwaita.h>

#include "data-cell.h"
#include "desk-list.h"

#define TYPE_DATA_VIEW (data_view_get_type ())
G_DECLARE_FINAL_TYPE (DataView, data_view, MANDALI, DATA_VIEW, GtkBox)

/* Signals
 * "selected" (): another row, or none: ask data_view_get_selected. A refresh that finds the same row again
 *   is no change.
 * "opened" (): Enter or a double click on the selected row.
 * "refreshed" (): rows or totals are newer.
 * "reset" (): the person wants to see everything again, without search and filters. */

/* What the table shows. `columns` (ended by a NULL name) says how columns of `report` look, in the order in
 * which they stand; what it leaves out is not on the screen. `totals` answers one row whose columns are called
 * like those of the report that are added up, and `row_count`; it may be NULL. All static or kept. */
void data_view_bind (DataView *view, const Report *report, const DataColumn *columns, DeskList *list,
                     DeskList *totals);

/* Sets a parameter of list and totals. `is_narrowing`: an empty table is then a matter of searching and not of
 * there being nothing. */
void data_view_set (DataView *view, const char *parameter, const char *value, gboolean is_narrowing);
DeskList *data_view_get_list (DataView *view);
DeskList *data_view_get_totals (DataView *view);

/* Rows in the whole list, also beyond those that were asked for. */
guint64 data_view_get_row_count (DataView *view);

/* A filter in the row above the table. */
void data_view_add_filter (DataView *view, GtkWidget *filter);
/* Words at the left of the foot. */
void data_view_set_caption (DataView *view, const char *words);
/* What stands there while there is nothing: what belongs here, and the first step. `action` may be NULL. */
void data_view_set_empty (DataView *view, const char *icon, const char *title, const char *words,
                          const char *label, const char *action);

/* Lent; NULL when none is. */
PgRow *data_view_get_selected (DataView *view);
/* Selects the row of this key, now or when it arrives, and shows it. NULL selects nothing. */
void data_view_select (DataView *view, const char *key);
/* Selects the first row when none is; nothing when a row is awaited or there is none. */
void data_view_select_first (DataView *view);
/* Puts the keyboard into the table, or on the button that stands where it will be. A table that is still being read
 * gets it when it is there, unless somebody types elsewhere by then. */
void data_view_focus (DataView *view);
