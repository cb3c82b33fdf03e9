/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The declared shape of what a query answers: one list of columns, many uses. */
#pragma once

#include <glib.h>

typedef enum
{
  PG_TEXT,
  PG_INT,   /* bigint, integer */
  PG_MONEY, /* bigint paise */
  PG_DAY,   /* date, as ISO text */
  PG_TIME,  /* timestamptz, as ISO text */
  PG_BOOL,
  PG_BYTES, /* bytea */
} PgKind;

typedef struct
{
  const char *name;
  PgKind      kind;
} PgColumn;

/* A relation: the query (file in sql/queries without suffix), its columns in order, the column that
 * identifies a row, the parameters in any order. */
typedef struct
{
  const char        *query;
  const PgColumn    *columns;
  guint              n_columns;
  guint              key; /* index of the column that names a row for ever */
  const char *const *topics; /* NULL-ended: news of these make it stale */
} PgRelation;

/* The index of the column called `name`, or -1. */
gint pg_relation_find_column (const PgRelation *relation, const char *name);

/* A declaration is one X-macro list
 *
 *   #define SHAREHOLDER_COLUMNS(X) \
 *     X (SHAREHOLDER_ID,   member_id, PG_INT)  \
 *     X (SHAREHOLDER_NAME, name,      PG_TEXT)
 *  PG_DECLARE_RELATION (shareholder_list, SHAREHOLDER_COLUMNS)              in the header
 *   PG_DEFINE_RELATION (shareholder_list, "shareholder-list", SHAREHOLDER_ID,
 *                       SHAREHOLDER_COLUMNS, "member", "share")              in one .c file
 *
 * and gives `enum { SHAREHOLDER_ID, SHAREHOLDER_NAME, … }` and `const PgRelation shareholder_list`.
 * The contract test holds each against the real schema. */
#define PG_COLUMN_ENUM(ID, name, kind) ID,
#define PG_COLUMN_ROW(ID, name, kind) { #name, kind },
#define PG_DECLARE_RELATION(relation, COLUMNS) \
  enum { COLUMNS (PG_COLUMN_ENUM) };           \
  extern const PgRelation relation;
#define PG_DEFINE_RELATION(relation, query_id, key_column, COLUMNS, ...)                        \
  static const PgColumn relation##_columns[] = { COLUMNS (PG_COLUMN_ROW) };                     \
  const PgRelation relation = { query_id, relation##_columns, G_N_ELEMENTS (relation##_columns), \
                                key_column, (const char *const[]){ __VA_ARGS__, NULL } };
