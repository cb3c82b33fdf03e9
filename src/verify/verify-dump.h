/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of an office as pg_dump writes them: nothing that stands in the base is run to read them. */
#pragma once

#include <glib.h>

typedef struct _VerifyDump VerifyDump;

/* One table; `columns` and `n_columns` may be read. */
typedef struct
{
  char  **columns;
  guint   n_columns;
  GArray *rows; /* private: where each row stands */
} VerifyTable;

/* All rows of schemas audit and core of a copy that `mandalictl backup` wrote, by pg_restore. They lie in a file of
 * this user's that has no name any more. Blocks. NULL with an error in words (G_SPAWN_ERROR, G_FILE_ERROR,
 * G_IO_ERROR). */
VerifyDump *verify_dump_read_copy (const char *path, GError **error);
/* As above, of a running server, by pg_dump; `conninfo` is libpq's. The login must see every row (the keeper). */
VerifyDump *verify_dump_read_server (const char *conninfo, GError **error);
void verify_dump_free (VerifyDump *dump);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VerifyDump, verify_dump_free)

/* A table such as "core.voucher", lent; NULL when the dump has none. */
const VerifyTable *verify_dump_get_table (VerifyDump *dump, const char *name);

/* The place of a column, -1 when there is none. */
int verify_table_find (const VerifyTable *table, const char *column);
/* What stands in a column of a row, lent; NULL when nothing does, or there is no such column. */
const char *verify_table_get_cell (const VerifyTable *table, GPtrArray *cells, const char *column);
/* The cells of a row in the order of the columns, NULL where nothing stands; owned by the caller. */
GPtrArray *verify_table_dup_row (VerifyDump *dump, const VerifyTable *table, guint row);
