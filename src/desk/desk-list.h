/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list that keeps itself true: asks again when its arguments change, when news of its topics
 * arrive and after every reconnect. */
#pragma once

#include "desk-session.h"
#include "pg-table.h"

#define DESK_TYPE_LIST (desk_list_get_type ())
G_DECLARE_FINAL_TYPE (DeskList, desk_list, DESK, LIST, GObject)

/* Signals
 * "refreshed" (): an answer arrived and the table shows it.
 * "failed" (const char *sentence): the server refused to answer; the table shows what it showed. A lost connection
 *   is no failure: the list asks again when it is back.
 * "busy-changed" (): desk_list_is_busy changed. */

DeskList *desk_list_new (DeskSession *session, const PgRelation *relation);

/* Whose rows they are, lent. */
DeskSession *desk_list_get_session (DeskList *list);

/* The living rows, lent. */
PgTable *desk_list_get_table (DeskList *list);

/* Sets one parameter of the query (NULL: null) and asks again soon; several calls in a row ask once. */
void desk_list_set (DeskList *list, const char *parameter, const char *value);
/* The value as set, lent; NULL for null. */
const char *desk_list_get (DeskList *list, const char *parameter);
/* All that is set, as an array ended by a NULL name; free with g_free, the texts are lent. */
PgArgument *desk_list_dup_arguments (DeskList *list);

/* Asks now. Not needed after desk_list_set. */
void desk_list_refresh (DeskList *list);

/* TRUE while an answer to what is set now is still to come. */
gboolean desk_list_is_busy (DeskList *list);
/* TRUE once an answer has arrived. */
gboolean desk_list_is_filled (DeskList *list);

/* The first row, lent, for queries that answer one row; NULL when there is none. */
PgRow *desk_list_get_first (DeskList *list);
