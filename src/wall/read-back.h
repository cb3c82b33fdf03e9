/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a meeting decided, read back to it before it ends: one decision a screen, large, each marked when it was read
 * aloud and agreed to. */
#pragma once

#include <gtk/gtk.h>

#include "wall-show.h"

#define WALL_TYPE_READ_BACK (read_back_get_type ())
G_DECLARE_FINAL_TYPE (ReadBack, read_back, WALL, READ_BACK_WINDOW, GtkWindow)

/* Opens at the first decision that is not agreed yet. `parent` may be NULL. */
ReadBack *read_back_open (GtkWindow *parent, DeskSession *session, gint64 meeting_id);

WallShow *read_back_get_show (ReadBack *read_back);
/* How many are not agreed yet. */
guint read_back_get_left (ReadBack *read_back);
/* The one that is shown was read and agreed to: noted, and on to the next that was not. */
void read_back_agree (ReadBack *read_back);
