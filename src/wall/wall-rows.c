/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the wall reads of a meeting: the definitions. */
#include "wall-rows.h"

PG_DEFINE_RELATION (wall_meeting, "wall-meeting", WALL_MEETING_ID, WALL_MEETING_COLUMNS, "meeting", "board",
                    "wall")
PG_DEFINE_RELATION (wall_item, "wall-item", WALL_ITEM_ID, WALL_ITEM_COLUMNS, "meeting",
                    "resolution", "member", "person", "board")
PG_DEFINE_RELATION (wall_motion, "wall-motion", WALL_MOTION_ID, WALL_MOTION_COLUMNS, "meeting",
                    "resolution", "member", "person", "board")
PG_DEFINE_RELATION (wall_figure, "wall-figure", WALL_FIGURE_CODE, WALL_FIGURE_COLUMNS, "member", "share", "act",
                    "voucher", "account", "login", "resolution")
PG_DEFINE_CALL (ShowOnWall, show_on_wall, SHOW_ON_WALL)
