/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A copy of the whole office in one file, and the way back from it. */
#pragma once

#include "desk-target.h"

/* Writes the base to `path` in PostgreSQL's custom format; the file appears whole or not at all, readable for its
 * owner only. Blocks. Errors (G_IO_ERROR) say in words what is wrong. */
gboolean desk_backup_write (DeskTarget *target, const char *path, GError **error);

/* Brings the copy at `path` back: into a fresh base first, where every invariant is recomputed; only when all hold
 * does it take the place of the office's base, and the old one stays beside it under a name with the day and time.
 * `kept` receives that name (newly allocated; NULL when there was no old base). Refuses while other programs
 * are connected. Blocks. Errors: G_IO_ERROR, PG_ERROR. */
gboolean desk_backup_restore (DeskTarget *target, const char *path, char **kept, GError **error);

/* Calls `func` for each fault of the base behind the keeper's connection; TRUE when it could be looked through, with
 * the number of faults in `n_faults`. `head` is a hash of the trail noted earlier, or NULL. Blocks. */
typedef void (*DeskFaultFunc) (const char *invariant, const char *details, gpointer data);
gboolean desk_backup_verify (DeskTarget *target, const char *base, const char *head, DeskFaultFunc func, gpointer data,
                             guint *n_faults, GError **error);
