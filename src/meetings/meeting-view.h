/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One meeting in the window: its head with the quorum and the next step, and the sides that it has. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"
#include "pg-row.h"

/* Signals
 * "back" (): to the list.
 * "changed" (): another meeting, side or state is shown.
 * Actions: meeting.next, meeting.back, meeting.tab (agenda, attendance, decisions, tasks or minutes). */
#define TYPE_MEETING_VIEW (meeting_view_get_type ())
G_DECLARE_FINAL_TYPE (MeetingView, meeting_view, MANDALI, MEETING_VIEW, GtkBox)

GtkWidget *meeting_view_new (DeskSession *session);

void meeting_view_set_meeting (MeetingView *view, gint64 meeting_id);
/* A row of meeting_one, lent; NULL until it is known. */
PgRow *meeting_view_get_meeting (MeetingView *view);
/* The side that is shown, lent. */
const char *meeting_view_get_tab (MeetingView *view);
void meeting_view_set_tab (MeetingView *view, const char *tab);
void meeting_view_focus (MeetingView *view);
void meeting_view_refresh (MeetingView *view);
