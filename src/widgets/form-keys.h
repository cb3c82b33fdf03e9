/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keys that come while a window cannot take them: kept in their order, and given to it once it can. */
#pragma once

#include <gtk/gtk.h>

/* For a modal window, once: keys that are pressed before the desktop has given it the keyboard go to its field all the
 * same. */
void form_keys_take_strays (GtkWindow *window);

/* From now on the window of `widget` keeps the keys that it gets. Each hold asks for one release. Nothing when the
 * widget is in no window. */
void form_keys_hold (GtkWidget *widget);
/* The same, and the key that `controller` is being told of is the first that is kept: the caller stops it. */
void form_keys_hold_from (GtkWidget *widget, GtkEventController *controller);

/* Ends one hold; after the last the window gets its keys one by one, and those that come meanwhile after them. A key
 * among them may begin another hold: the others go on waiting. */
void form_keys_release (GtkWidget *widget);

/* Forgets what is kept, since it was meant for something that does not come; how many keys there were. Holds stay. */
guint form_keys_drop (GtkWidget *widget);
