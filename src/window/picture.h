/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A picture of a window, drawn by the program itself. */
#pragma once

#include <gtk/gtk.h>

/* Writes what `window` shows to the PNG at `path`. FALSE when it is not drawn yet or the file cannot be
 * written. */
gboolean picture_take (GtkWindow *window, const char *path);

/* As picture_take, once nothing has changed in the window for a while, and closes it then. */
void picture_take_when_calm (GtkWindow *window, const char *path);
