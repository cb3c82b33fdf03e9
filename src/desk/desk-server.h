/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PostgreSQL's own programs (initdb, pg_ctl), run as a user that they accept. */
#pragma once

#include <gio/gio.h>

typedef struct _DeskServer DeskServer;

/* Looks for the newest PostgreSQL of 15 or later; for root, for the system user that runs it. */
DeskServer *desk_server_new (void);
void desk_server_free (DeskServer *server);

/* FALSE with a sentence that says what to install. */
gboolean desk_server_is_complete (DeskServer *server, GError **error);

/* Runs `words` (a NULL-ended list; the first is a program of PostgreSQL, or a path) and waits. FALSE
 * with what the program said when it did not end well. Blocks. */
gboolean desk_server_run (DeskServer *server, const char *const *words, GError **error);

/* TRUE when the server runs as another user than the caller. */
gboolean desk_server_is_other_user (DeskServer *server);
const char *desk_server_get_user (DeskServer *server);

/* TRUE when the server's user can enter every folder on the way to `path`. */
gboolean desk_server_can_reach (DeskServer *server, const char *path);

/* Makes a folder that belongs to the server's user, closed to others. FALSE with errno. */
gboolean desk_server_make_folder (DeskServer *server, const char *path);

/* Lets the server's user own a file. FALSE with errno. */
gboolean desk_server_give (DeskServer *server, const char *path);

/* Where a program of PostgreSQL (pg_dump) stands: of the newest version installed, else on the PATH; newly
 * allocated, NULL when it is nowhere. */
char *desk_server_dup_program (DeskServer *server, const char *name);
