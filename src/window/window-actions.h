/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything that a person can do in a window, as actions: keys, buttons, menus and tests all go this way. */
#pragma once

#include "window.h"

/* What moves about: search, find, go, open, select, filter, refresh, export …, show-paper (paper id, record id or
 * 0 for the chosen one), print, back, pane. */
void window_actions_add (Window *window);

/* What acts on the cooperative: apply, admit, allot, transfer, change-…, record-resolution, set-rule. */
void window_acts_add (Window *window);
/* Undo of an act that was just saved: win.undo with its act id (int64). */
void window_undo_add (Window *window);
/* The wall of a meeting: win.wall with its id (int64), which puts its strip at the foot of the window; win.wall-next,
 * wall-back, wall-blank, wall-projector drive it from anywhere. win.read-back with the id reads its decisions back. */
void window_wall_add (Window *window);
/* Offers only what the person may do and the chosen record allows. */
void window_acts_update (Window *window);
