/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A picture of a window, drawn by the program itself. */
#pragma once

#include <gtk/gtk.h>

/* Writes what `window` shows to the PNG at `path` once nothing has changed in it for a while, and closes it then. */
void picture_take_when_calm (GtkWindow *window, const char *path);
