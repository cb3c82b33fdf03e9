/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What meetings decide and ask for: the definitions. */
#include "motion.h"

#include "meeting.h"

#define HEARS "meeting", "board", "member", "person", "resolution"

PG_DEFINE_RELATION (motion_list, "motion-list", MOTION_ID, MOTION_COLUMNS, HEARS)
PG_DEFINE_RELATION (motion_one, "motion-one", MOTION_ONE_ID, MOTION_ONE_COLUMNS, HEARS)
PG_DEFINE_RELATION (motion_place, "motion-place", MOTION_PLACE_ID, MOTION_PLACE_COLUMNS, HEARS, "act", "share")
PG_DEFINE_RELATION (motion_roll, "motion-roll", MOTION_ROLL_ID, MOTION_ROLL_COLUMNS, HEARS)
PG_DEFINE_RELATION (motion_line, "motion-line", MOTION_LINE_ID, MOTION_LINE_COLUMNS, HEARS)
PG_DEFINE_RELATION (motion_share_list, "motion-share-list", MOTION_LOT_ID, MOTION_SHARE_COLUMNS, HEARS)
PG_DEFINE_RELATION (motion_kind_list, "motion-kind-list", MEETING_CODE, MEETING_CODE_COLUMNS, HEARS)
PG_DEFINE_RELATION (motion_applicant_list, "motion-applicant-list", MOTION_APPLICANT_ID, MOTION_APPLICANT_COLUMNS,
                    "member", "person", "act", "resolution", "share")
PG_DEFINE_RELATION (action_list, "action-list", ACTION_ID, ACTION_COLUMNS, HEARS)
PG_DEFINE_RELATION (action_one, "action-one", ACTION_ONE_ID, ACTION_ONE_COLUMNS, HEARS)
PG_DEFINE_RELATION (minutes_list, "minutes-list", MINUTES_ID, MINUTES_COLUMNS, "meeting")
PG_DEFINE_RELATION (minutes_confirming_list, "minutes-confirming-list", MEETING_CODE, MEETING_CODE_COLUMNS, HEARS)
PG_DEFINE_RELATION (minutes_signer_list, "minutes-signer-list", MEETING_CODE, MEETING_CODE_COLUMNS, HEARS)
