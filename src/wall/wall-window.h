/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The wall: a window of its own for the projector, on which nothing ever stands but the slide. */
#pragma once

#include <gtk/gtk.h>

#include "wall-show.h"

#define WALL_TYPE_WINDOW (wall_window_get_type ())
G_DECLARE_FINAL_TYPE (WallWindow, wall_window, WALL, WINDOW, GtkWindow)

/* Full on `monitor`; NULL: a window that somebody moves to where it belongs. */
WallWindow *wall_window_open (WallShow *show, GdkMonitor *monitor);
