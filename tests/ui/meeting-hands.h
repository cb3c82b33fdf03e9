/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a test of meetings does again and again: ask the server, find a side, fill a form and send it. */
#pragma once

#include "form-private.h"
#include "window.h"

#define STATE "select state from api.meeting order by meeting_id desc limit 1"

/* What the server answers to `text`, newly allocated; NULL for nothing. */
char *dup_said (const char *text);
gint64 number_of (const char *text);
/* Waits for it, and fails unless the server answers this. */
void server_says (const char *text, const char *wanted);

/* A window with the meetings, and a board of five out of whoever is a member. */
void open_window (void);
Window *get_window (void);
/* A meeting of the board that is open, made at the server; `id` tells its requests from those of others. */
void make_meeting (const char *id);
/* Waits until the news of its state have come to the window too. */
void window_knows (const char *state);

/* The first widget of its kind below `root`, not on sides that are not shown. */
gpointer find (GtkWidget *root, GType type);
/* The side of the meeting that is shown. */
GtkWidget *get_side (void);
void show_tab (const char *tab);
/* Waits until the row that the server names is in the list, and chooses it. */
void choose (const char *text);
/* Waits until an action of the side, or of the meeting, can be done, and does it. */
void act (const char *action);
/* For workshop_wait: whether the button of an action can be pressed. */
gboolean is_sensitive (gpointer action);

/* As a key that is pressed in the roll of a vote. */
void press_in_roll (guint key);

/* Whom a chooser takes: her id and the words that stand for her; newly allocated. */
char *dup_woman (guint place);
/* The form that is open. */
Form *find_form (void);
/* Opens the form of an action and fills it: names and texts, ended by NULL. */
Form *fill (const char *action, ...) G_GNUC_NULL_TERMINATED;
/* Sends, and waits until it is saved and the form has gone. */
void send_form (Form *form);
/* For workshop_wait: refused, or never sent. */
gboolean is_settled (gpointer form);
