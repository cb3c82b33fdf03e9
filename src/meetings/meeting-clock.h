/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Meetings that have a last day, as Home shows them. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* A heading, and a line each for the annual general meeting, special meetings that members asked for and the meetings
 * of the board in the year (Gujarat Co-operative Societies Act 1961, ss. 77, 78): how far it is, how many days are
 * left. A line opens the meeting, or the list in which it is missing. Nothing is seen when there is nothing to tell.
 */
GtkWidget *meeting_clock_new (DeskSession *session);

/* Asks again: what is left of a last day is counted from today. */
void meeting_clock_refresh (GtkWidget *clock);
