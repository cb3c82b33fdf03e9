/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A meeting on the wall: its slides as they are now, which of them is shown, and on which page. Whoever drives a wall
 * and whatever shows it look at one of these. It follows what others decide about the wall of this meeting, and tells
 * them what was decided here; when the server is gone it goes on with what it knows. */
#pragma once

#include "desk-session.h"
#include "pg-table.h"
#include "wall-layout.h"

#define WALL_TYPE_SHOW (wall_show_get_type ())
G_DECLARE_FINAL_TYPE (WallShow, wall_show, WALL, SHOW, GObject)

/* Signal "changed" (): look at everything again. */

typedef enum
{
  WALL_SHOW_MEETING,
  WALL_SHOW_READ_BACK, /* what was decided, one by one; nobody else follows it */
} WallShowKind;

WallShow *wall_show_new (DeskSession *session, gint64 meeting_id, WallShowKind kind);
DeskSession *wall_show_get_session (WallShow *show);

/* Lent; NULL until the meeting was read. */
const WallDeck *wall_show_get_deck (WallShow *show);
guint wall_show_get_position (WallShow *show);
guint wall_show_get_page (WallShow *show);

/* The slide that is shown as it is laid out, and what a step forward would show (NULL: nothing), with its page in
 * `page`. Both lent until "changed"; NULL until there is something to show. */
WallLayout *wall_show_get_layout (WallShow *show);
WallLayout *wall_show_get_next (WallShow *show, guint *page);

/* How large the wall is, in dots; 1920 × 1080 until somebody says so. */
void wall_show_set_shape (WallShow *show, double width, double height);
void wall_show_get_shape (WallShow *show, double *width, double *height);

/* A page on, then a slide; FALSE at the ends. */
gboolean wall_show_step (WallShow *show, gboolean is_forward);
/* The first page of slide `n`. */
void wall_show_go (WallShow *show, guint n);

/* Nothing at all is shown while it is blank. */
void wall_show_set_blank (WallShow *show, gboolean is_blank);
gboolean wall_show_is_blank (WallShow *show);

/* Larger letters (+1), smaller ones (-1), or as the wall has room for (0); stays when the slide changes. */
void wall_show_zoom (WallShow *show, int step);
double wall_show_get_zoom (WallShow *show);

/* "૧૧:૪૨ સુધીની માહિતી · as of 11:42" while the server is gone, lent; NULL while it is there. */
const char *wall_show_get_as_of (WallShow *show);

/* The living rows of wall_meeting, wall_item, wall_motion and wall_figure, lent. */
PgTable *wall_show_get_table (WallShow *show, const PgRelation *relation);
