/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Doors from a meeting to what the window has about it: the wall, the reading back, and the papers. Of all that this
 * feature knows no more than the id of the meeting. */
#pragma once

#include "meeting-pane.h"
#include "meeting-view.h"

/* Entries of a menu; the wall has a button of its own. */
#define MEETING_N_DOORS 5
extern const MeetingPaneAct meeting_doors[MEETING_N_DOORS];

/* Adds the actions wall, read-back, notice-paper, attendance-paper, minutes-paper and copy-paper, which `view`
 * outlives. */
void meeting_doors_add (GActionMap *actions, MeetingView *view);
/* Enables each where the meeting is that far. */
void meeting_doors_update (GActionMap *actions, MeetingView *view, DeskSession *session);

/* The button that opens the wall. */
GtkWidget *meeting_wall_button_new (void);
