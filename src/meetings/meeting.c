/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Meetings: the definitions. */
#include "meeting.h"

#define HEARS "meeting", "board", "member", "person"

PG_DEFINE_RELATION (meeting_list, "meeting-list", MEETING_ID, MEETING_LIST_COLUMNS, "meeting", "board")
PG_DEFINE_RELATION (meeting_year_list, "meeting-year-list", MEETING_YEAR_CODE, MEETING_YEAR_COLUMNS, "meeting")
PG_DEFINE_RELATION (meeting_body_list, "meeting-body-list", MEETING_CODE, MEETING_CODE_COLUMNS, "board")
PG_DEFINE_RELATION (meeting_one, "meeting-one", MEETING_ONE_ID, MEETING_ONE_COLUMNS, HEARS)
PG_DEFINE_RELATION (meeting_line, "meeting-line", MEETING_LINE_ID, MEETING_LINE_COLUMNS, "meeting", "board")
PG_DEFINE_RELATION (meeting_warning, "meeting-warning", MEETING_WARNING_KEY, MEETING_WARNING_COLUMNS, "meeting",
                    "parameter")
PG_DEFINE_RELATION (meeting_clock, "meeting-clock", MEETING_CLOCK_KEY, MEETING_CLOCK_COLUMNS, "meeting", "board",
                    "parameter", "member", "act")
PG_DEFINE_RELATION (director_home, "director-home", DIRECTOR_HOME_KEY, DIRECTOR_HOME_COLUMNS, HEARS, "resolution",
                    "act", "login", "parameter")
PG_DEFINE_RELATION (meeting_step_list, "meeting-step-list", MEETING_STEP_ID, MEETING_STEP_COLUMNS, "meeting")
PG_DEFINE_RELATION (meetings_held, "meetings-held", MEETINGS_HELD_KEY, MEETINGS_HELD_COLUMNS, "meeting", "board",
                    "parameter", "member", "act")
PG_DEFINE_RELATION (agenda_list, "agenda-list", AGENDA_ID, AGENDA_COLUMNS, "meeting")
PG_DEFINE_RELATION (agenda_item_one, "agenda-item-one", AGENDA_ITEM_ONE_ID, AGENDA_ITEM_ONE_COLUMNS, "meeting")
PG_DEFINE_RELATION (agenda_place, "agenda-place", AGENDA_PLACE_ID, AGENDA_PLACE_COLUMNS, "meeting")
PG_DEFINE_RELATION (agenda_paper_list, "agenda-paper-list", AGENDA_PAPER_ID, AGENDA_PAPER_COLUMNS, "meeting")
PG_DEFINE_RELATION (agenda_paper_content, "agenda-paper-content", AGENDA_PAPER_CONTENT_ID,
                    AGENDA_PAPER_CONTENT_COLUMNS, "meeting")
PG_DEFINE_RELATION (attendance_list, "attendance-list", ATTENDANCE_MEMBER_ID, ATTENDANCE_COLUMNS, HEARS)
PG_DEFINE_RELATION (attendance_one, "attendance-one", ATTENDANCE_ONE_MEMBER_ID, ATTENDANCE_ONE_COLUMNS, "member",
                    "person")
PG_DEFINE_RELATION (notice_copies, "notice-copies", NOTICE_COPY_ID, NOTICE_COPY_COLUMNS, HEARS)
PG_DEFINE_RELATION (attendance_photo, "photo-image", ATTENDANCE_IMAGE_ID, ATTENDANCE_IMAGE_COLUMNS, "person")
PG_DEFINE_RELATION (attendance_block_list, "attendance-block-list", ATTENDANCE_BLOCK_ID, ATTENDANCE_BLOCK_COLUMNS,
                    "meeting")
