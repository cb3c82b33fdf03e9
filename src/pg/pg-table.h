/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A living list: takes a fresh result, keeps the objects of rows that live on, and tells only the
 * runs that differ. */
#pragma once

#include "pg-row.h"

#define PG_TYPE_TABLE (pg_table_get_type ())
G_DECLARE_FINAL_TYPE (PgTable, pg_table, PG, TABLE, GObject) /* GListModel of PgRow */

PgTable *pg_table_new (const PgRelation *relation);
const PgRelation *pg_table_get_relation (PgTable *table);

/* Merges `result` (any order; keys unique, null counting as an empty one) into the list by key. Rows present
 * before and after stay the same objects, also when they move; changed ones emit PgRow::changed and are part
 * of a told run. At most TABLE_RUNS_MAX runs, else one wide run. Returns FALSE and changes nothing when the
 * result is not of the relation. */
gboolean pg_table_take_result (PgTable *table, PgResult *result);

/* The row with this key (text of the key column), lent; NULL when it is not in the list.
 * `position` may be NULL. */
PgRow *pg_table_find (PgTable *table, const char *key, guint *position);
