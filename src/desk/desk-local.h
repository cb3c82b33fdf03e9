/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The private PostgreSQL cluster of a user: made at first start, started on demand, stopped cleanly
 * with the last program that uses it. */
#pragma once

#include <gio/gio.h>

typedef enum
{
  DESK_LOCAL_ABSENT,  /* nothing was made yet */
  DESK_LOCAL_STOPPED,
  DESK_LOCAL_RUNNING,
} DeskLocalState;

#define DESK_TYPE_LOCAL (desk_local_get_type ())
G_DECLARE_FINAL_TYPE (DeskLocal, desk_local, DESK, LOCAL, GObject)

/* The cluster of the calling user: $XDG_DATA_HOME/mandali, or mandali-NAME when MANDALI_COOPERATIVE
 * is NAME. PostgreSQL refuses to run as root, so for root it runs as the system user `postgres`; when
 * that user cannot reach root's data folder, the cluster stands under /var/lib/mandali. */
DeskLocal *desk_local_new (void);

const char *desk_local_get_folder (DeskLocal *local);
DeskLocalState desk_local_get_state (DeskLocal *local);

/* Makes sure the cluster exists and runs, and notes this process as one of its users until
 * desk_local_release. Blocks: command line and worker threads only. Safe to call again. Errors
 * (G_IO_ERROR) carry a sentence that says what to do. */
gboolean desk_local_ensure (DeskLocal *local, GError **error);

/* No longer a user; the last one stops the server cleanly, unless it was started by hand. Blocks. */
void desk_local_release (DeskLocal *local);

/* Started by hand: stays until stopped by hand. */
gboolean desk_local_start (DeskLocal *local, GError **error);
/* Stops it even when programs are using it; they keep what was typed. */
gboolean desk_local_stop (DeskLocal *local, GError **error);
/* TRUE after desk_local_stop until somebody starts it again. */
gboolean desk_local_is_halted (DeskLocal *local);

/* Host for libpq (the folder of the socket), lent. */
const char *desk_local_get_socket_folder (DeskLocal *local);

#define DESK_LOCAL_KEEPER "postgres" /* the cluster's superuser: makes and upgrades the base */
#define DESK_LOCAL_LOGIN "office"    /* whom the window works as until people are named */
#define DESK_LOCAL_BASE "mandali"
