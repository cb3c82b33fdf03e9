/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The areas at the side of a window: all of them, or for one who only reads and votes four and “More”. */
#pragma once

#include <gtk/gtk.h>

#include "window-areas.h"

typedef struct _WindowSidebar WindowSidebar;

/* Makes a row for each area in `list`, which is lent. */
WindowSidebar *window_sidebar_new (GtkListBox *list);
void window_sidebar_free (WindowSidebar *sidebar);

/* Whether four areas stand first and the others under “More” (rule U16: at most five choices). */
void window_sidebar_set_short (WindowSidebar *sidebar, gboolean is_short);
/* The area that is shown. While it is one of those under “More”, they stand open. */
void window_sidebar_select (WindowSidebar *sidebar, const WindowArea *area);
/* The area of a row that was chosen; NULL when it was “More”, which opens or closes in its place. */
const WindowArea *window_sidebar_choose (WindowSidebar *sidebar, GtkListBoxRow *row);
