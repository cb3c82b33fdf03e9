/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row is a window on a shared result, not a copy: nothing is decoded until it is looked at. */
#pragma once

#include <gio/gio.h>
#include <libpq-fe.h>

#include "base-day.h"
#include "pg-relation.h"

/* A PGresult shared by rows, lists and exports; immutable, counted atomically. */
typedef struct _PgResult PgResult;

/* Swallows `result`. */
PgResult *pg_result_new_take (PGresult *result);
PgResult *pg_result_ref (PgResult *result);
void pg_result_unref (PgResult *result);
guint pg_result_get_row_count (PgResult *result);
/* The text of a cell, lent for as long as the result lives; NULL for null. */
const char *pg_result_get_text (PgResult *result, guint row, guint column);
/* TRUE when names and number of the columns are those of `relation`. */
gboolean pg_result_is_of (PgResult *result, const PgRelation *relation);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PgResult, pg_result_unref)

#define PG_TYPE_ROW (pg_row_get_type ())
G_DECLARE_FINAL_TYPE (PgRow, pg_row, PG, ROW, GObject)

/* Signal "changed": the row now shows newer values (same key, same object). */

PgRow *pg_row_new (PgResult *result, guint index);

/* Columns are the enum of the relation. Texts are lent until the row changes or is released; dup
 * what must outlive it. */
const char *pg_row_get_text (PgRow *row, guint column); /* NULL for null */
const char *pg_row_get_words (PgRow *row, guint column); /* "" for null */
gint64 pg_row_get_int (PgRow *row, guint column);       /* 0 for null; also PG_MONEY */
BaseDay pg_row_get_day (PgRow *row, guint column);      /* BASE_DAY_NONE for null */
gboolean pg_row_get_bool (PgRow *row, guint column);
GBytes *pg_row_dup_bytes (PgRow *row, guint column);    /* NULL for null */
gboolean pg_row_is_null (PgRow *row, guint column);

/* Used by PgTable: lets a row that lives on look at the newer result. */
void pg_row_move (PgRow *row, PgResult *result, guint index, gboolean is_changed);
