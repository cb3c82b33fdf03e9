/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How large the window was when it was last closed. */
#pragma once

#include <gtk/gtk.h>

void window_size_keep (GtkWindow *window);
/* Before the window is shown; 1366×768 the first time. */
void window_size_restore (GtkWindow *window);
