/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keys that drive a wall, those of a presenter's remote control among them. */
#pragma once

#include <gtk/gtk.h>

#include "wall-show.h"

/* Page Down, Right and Page Up, Left step; Home and End go to the ends; B or full stop blanks; Ctrl and +, − or 0
 * change the letters. TRUE when the key was one of them. `code` is the key as hardware, so that B is B on a Gujarati
 * keyboard too. */
gboolean wall_keys_press (WallShow *show, guint key, guint code, GdkModifierType modifiers);

/* F11: the whole monitor, or a window again. */
void wall_keys_turn_full (GtkWindow *window);
