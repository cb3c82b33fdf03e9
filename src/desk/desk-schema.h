/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes and upgrades a base from the SQL that the program carries. */
#pragma once

#include "desk-target.h"
#include "pg-link.h"
#include "pg-row.h"

/* Where the program carries sql/. */
#define DESK_SQL_FOLDER "/org/mandali/Mandali/sql/"

/* The number of the newest migration that this program knows. */
guint desk_schema_get_release (void);

/* SHA-256 over the program's core and api files, lent for ever. */
const char *desk_schema_get_digest (void);

typedef enum
{
  DESK_SCHEMA_SAME,
  DESK_SCHEMA_OLDER_BASE,    /* the base has to be prepared for this program */
  DESK_SCHEMA_OLDER_PROGRAM, /* this program has to be renewed */
} DeskSchemaOrder;

/* How a base of `release` and `digest` (NULL: an empty one) stands to this program. Equal release and
 * other digest counts as an older base: preparing it again is harmless. */
DeskSchemaOrder desk_schema_compare (guint release, const char *digest);

/* Whether the base that answered `state` (desk_state; NULL: `error` says why it did not answer) is of this program's
 * release. FALSE with a sentence for a person (G_IO_ERROR_NOT_SUPPORTED) when it is of another or of none; an `error`
 * that has another cause stays. */
gboolean desk_schema_check (PgResult *state, GError **error);

/* Makes the base if it is absent and brings it to this program's release, in one transaction, safe to
 * repeat; does nothing when it is there already. Blocks: command line and worker threads only. Refuses
 * (G_IO_ERROR_NOT_SUPPORTED) a base that is newer than the program. For the private cluster it also
 * makes the login of the office. */
gboolean desk_schema_prepare (DeskTarget *target, GCancellable *cancellable, GError **error);

/* The name of the office's base, lent: for a central server the one that libpq's conventions name. Blocks. */
const char *desk_schema_get_base (DeskTarget *target);

/* Makes an empty base (ICU, en-IN) on the server behind `link`. Blocks. */
gboolean desk_schema_create_base (PgLink *link, const char *name, GCancellable *cancellable, GError **error);

/* Lets the server spell a statement with names in it (format with %I in `spelling`, $n for `names`) and runs
 * it: names of bases and logins cannot travel as values. Blocks. */
gboolean desk_schema_run_spelt (PgLink *link, const char *spelling, const char *const *names, guint n_names,
                                GCancellable *cancellable, GError **error);

/* The text of a file of sql/ ("roles.sql"); newly allocated. The program carries it, or it aborts. */
char *desk_schema_dup_file (const char *name);
/* Names (with folder) of the files of a folder of sql/, in order. */
GStrv desk_schema_dup_names (const char *folder);
