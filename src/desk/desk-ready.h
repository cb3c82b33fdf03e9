/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes a private cluster ready for a session, and asks it who the named people are. */
#pragma once

#include "desk-target.h"
#include "pg-row.h"

/* On a thread of its own: makes the cluster and its base when they are missing, starts it, brings it to this
 * release. */
void desk_ready_async (DeskTarget *target, GAsyncReadyCallback callback, gpointer data);
/* Who may sign in (desk_person), owned by the caller: no row as long as nobody is named. NULL on error: G_IO_ERROR with
 * a sentence, or PG_ERROR. */
PgResult *desk_ready_finish (GAsyncResult *result, GError **error);
