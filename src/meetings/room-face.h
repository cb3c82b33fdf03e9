/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is meant: the photograph of somebody who may vote, large, with her name, so that she is not taken for another. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"
#include "pg-row.h"

#define TYPE_ROOM_FACE (room_face_get_type ())
G_DECLARE_FINAL_TYPE (RoomFace, room_face, MANDALI, ROOM_FACE, GtkBox)

GtkWidget *room_face_new (DeskSession *session);
/* A row of attendance_list; NULL: nobody. */
void room_face_set (RoomFace *face, PgRow *row);
/* A row of motion_roll: her name in Gujarati first, and her number in the register large. */
void room_face_set_voter (RoomFace *face, PgRow *row);
