/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is in the room: found while typing and marked with one key, and in a general meeting counted by blocks. */
#pragma once

#include "meeting-pane.h"

#define TYPE_ATTENDANCE_PANE (attendance_pane_get_type ())
G_DECLARE_FINAL_TYPE (AttendancePane, attendance_pane, MANDALI, ATTENDANCE_PANE, MeetingPane)

MeetingPane *attendance_pane_new (DeskSession *session);
