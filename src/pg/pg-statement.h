/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A read kept as a file of sql/queries: psql's :'name' becomes $n, values travel apart. */
#pragma once

#include <gio/gio.h>

/* Where the program carries sql/queries; a file there is `id` + ".sql". */
#define PG_STATEMENT_FOLDER "/org/mandali/Mandali/sql/queries/"

typedef struct
{
  char *text;        /* with $1 … $n */
  GStrv parameters;  /* names in the order of their numbers */
} PgStatement;

/* One name and its value as text, NULL for null. Arrays of them end with a NULL name. */
typedef struct
{
  const char *name;
  const char *value;
} PgArgument;

/* Turns the text of a query file into a statement. Comments and string literals pass unchanged.
 * Never fails; release with pg_statement_free. */
PgStatement *pg_statement_parse (const char *text);

/* The statement of file `id`, made once and lent for ever; NULL (and a critical) when the program
 * carries no such file. Main thread or worker alike. */
const PgStatement *pg_statement_lookup (const char *id);

void pg_statement_free (PgStatement *statement);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PgStatement, pg_statement_free)
