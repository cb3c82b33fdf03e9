/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What panes at the side are made of: big figures, and lines of a fact with its name. */
#pragma once

#include <gtk/gtk.h>

/* A big number over its word. */
void pane_parts_add_figure (GtkBox *box, const char *number, const char *word);
/* A name and a fact on one line; nothing when `fact` is NULL or "". */
void pane_parts_add_fact (GtkBox *box, const char *name, const char *fact);
/* A line of two texts, one under the other, and a short one at its end; `second` and `end` may be NULL. Something
 * more can be appended. */
GtkWidget *pane_parts_line_new (const char *first, const char *second, const char *end);
/* A button that does `action` (with its target, as gtk_actionable_set_detailed_action_name reads it); where that
 * cannot be done it is not seen. */
GtkWidget *pane_parts_button_new (const char *label, const char *action);
/* Shows how much of `all` is over; less than nothing and more than all are the ends. */
void pane_parts_set_progress (GtkProgressBar *bar, gint64 done, gint64 all);
/* A sentence. */
void pane_parts_add_words (GtkBox *box, const char *words);
/* Gives the keyboard to the first act that is offered within: a button of an action that can be pressed now. FALSE when
 * there is none. */
gboolean pane_parts_focus_acts (GtkWidget *within);
