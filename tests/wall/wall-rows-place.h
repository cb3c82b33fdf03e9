/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A meeting of the board by hand: seven items, three proposals of which one was passed by all and one was lost. */
#pragma once

#include <gio/gio.h>

#include "pg-table.h"

typedef struct
{
  PgTable *meeting, *items, *motions, *figures;
} WallRows;

/* With `present` women in the room of fifteen, eight of whom are a quorum. */
WallRows *wall_rows_new (const char *present);
void wall_rows_free (WallRows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WallRows, wall_rows_free)

/* The one row of the meeting, lent. */
PgRow *wall_rows_get_meeting (WallRows *rows);

/* The words of the first proposal, so often one after the other. */
void wall_rows_make_long (WallRows *rows, guint times);

/* The titles of items 5 and 7 and the words of proposals 72 and 73 name a member: they did not come along. Item 5 and
 * proposal 72 are about nine applicants. */
void wall_rows_name_members (WallRows *rows);
