/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every window needs once: our icons, our lettering, our habits. */
#pragma once

#include <gtk/gtk.h>

/* After GTK has started, before the first window. */
void widgets_init (void);

/* Words that a screen reader says for a widget that has none of its own. */
void widgets_name (gpointer widget, const char *words);

/* A label as the pages use it: starts at the left, may be selected by nobody, ends in … when it is too
 * long. `css` is one class or NULL. */
GtkWidget *widgets_label_new (const char *text, const char *css);

/* Takes all children out of a box. */
void widgets_box_clear (GtkBox *box);
