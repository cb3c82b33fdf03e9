/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of meetings do again and again: find what is on the page of a meeting, press it, fill a form and send
 * it. */
#pragma once

#include "book-hands.h"
#include "window.h"

/* The window of hands_open_window. */
extern Window *hands_window;

/* The first of its kind, not on sides that are not shown. */
gpointer hands_find (GtkWidget *root, GType type);
Form *hands_find_form (void);
gboolean hands_is_settled (gpointer form);
/* The side of the meeting that is shown. */
GtkWidget *hands_get_side (void);
/* What waits for the bell that brings the news. */
gboolean hands_is_sensitive (gpointer action);
/* The news of its state have come to the window too. */
void hands_window_knows (const char *state);
void hands_act (const char *action);
/* Waits until the row that the server names is in the list, and chooses it. */
void hands_choose (const char *text);
/* Opens the form of an action of the side, or of the meeting, and fills it: names and texts, ended by NULL. */
Form *hands_fill (const char *action, ...) G_GNUC_NULL_TERMINATED;
/* Sends, and waits until it is saved and the form has gone. */
void hands_send (Form *form);
void hands_show_tab (const char *tab);
/* Whom a chooser takes: her id and the words that stand for her. */
char *hands_dup_woman (guint place);
/* With a board of five out of whoever is a member. */
void hands_open_window (void);
