/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which a form names somebody who is in the room, or may be. */
#pragma once

#include "desk-list.h"
#include "form-chooser.h"

/* Somebody by number or name out of `list` (attendance_list, of which the caller sets the meeting): who is in the room
 * now, or `is_here` FALSE everybody who may vote. The value is her member_id. */
GtkWidget *room_chooser_new (DeskList *list, gboolean is_here);
