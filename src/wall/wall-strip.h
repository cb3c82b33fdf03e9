/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The wall as who drives it sees it: what it shows, what comes next, the notes that are not on it, and the window for
 * the projector. */
#pragma once

#include <gtk/gtk.h>

#include "wall-show.h"

#define WALL_TYPE_STRIP (wall_strip_get_type ())
G_DECLARE_FINAL_TYPE (WallStrip, wall_strip, WALL, STRIP, GtkWidget)

/* Signal "closed" (): she has put the wall away; whoever holds the strip lets it go. Its projector's window goes with
 * it. */

GtkWidget *wall_strip_new (DeskSession *session, gint64 meeting_id);

WallShow *wall_strip_get_show (WallStrip *strip);
/* The window for the projector; NULL while there is none. */
GtkWindow *wall_strip_get_wall (WallStrip *strip);
/* Opens it where the strip says, or closes it. */
void wall_strip_set_wall (WallStrip *strip, gboolean is_open);
/* A step, or nothing on the wall, or something again: for who may drive it. */
void wall_strip_step (WallStrip *strip, gboolean is_forward);
void wall_strip_blank (WallStrip *strip);
/* The keyboard to its foremost button. */
void wall_strip_focus (WallStrip *strip);
