/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a wall can be: the monitors that are plugged in, and a window that somebody moves. */
#pragma once

#include <gtk/gtk.h>

/* Fills `places` and keeps it true while monitors come and go. With a second monitor that one is chosen on
 * which the window of `places` is not. */
void wall_places_bind (GtkDropDown *places);

/* The chosen monitor, lent; NULL: a window. */
GdkMonitor *wall_places_get (GtkDropDown *places);
