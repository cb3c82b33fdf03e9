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

/* For the vfunc `focus` of a widget with one place for the keyboard, to which its `grab_focus` leads: TRUE when
 * Shift+Tab has to leave it. GTK 4.8 gives the keyboard to the widget itself behind its children, so that nobody would
 * come out. */
gboolean widgets_is_left_backwards (GtkWidget *widget, GtkDirectionType direction);
