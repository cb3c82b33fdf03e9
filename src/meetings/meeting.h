/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Meetings: what is read of them, of their agendas and of who is in the room. */
#pragma once

#include "desk-export.h"
#include "pg-relation.h"

/* Meetings, the newest first; parameters body, state (in_session for one that is open),
 * year ("25-26"), search, row_limit. */
#define MEETING_LIST_COLUMNS(X)                   \
  X (MEETING_ID,           meeting_id,   PG_INT)  \
  X (MEETING_NUMBER,       number,       PG_TEXT) \
  X (MEETING_BODY,         body,         PG_TEXT) \
  X (MEETING_BODY_NAME,    body_name,    PG_TEXT) \
  X (MEETING_BODY_NAME_GU, body_name_gu, PG_TEXT) \
  X (MEETING_BODY_NAME_HI, body_name_hi, PG_TEXT) \
  X (MEETING_KIND,         kind,         PG_TEXT) \
  X (MEETING_HELD_ON,      held_on,      PG_DAY)  \
  X (MEETING_BEGINS,       begins,       PG_TEXT) \
  X (MEETING_PLACE,        place,        PG_TEXT) \
  X (MEETING_PLACE_GU,     place_gu,     PG_TEXT) \
  X (MEETING_STATE,        state,        PG_TEXT) \
  X (MEETING_ITEM_COUNT,   item_count,   PG_INT)  \
  X (MEETING_PASSED_COUNT, passed_count, PG_INT)
PG_DECLARE_RELATION (meeting_list, MEETING_LIST_COLUMNS)

/* The financial years in which somebody met. */
#define MEETING_YEAR_COLUMNS(X)        \
  X (MEETING_YEAR_CODE, code, PG_TEXT) \
  X (MEETING_YEAR_NAME, name, PG_TEXT)
PG_DECLARE_RELATION (meeting_year_list, MEETING_YEAR_COLUMNS)

/* Codes with their names in three languages, as FormChoice takes them. */
#define MEETING_CODE_COLUMNS(X)              \
  X (MEETING_CODE,         code,    PG_TEXT) \
  X (MEETING_CODE_NAME,    name,    PG_TEXT) \
  X (MEETING_CODE_NAME_GU, name_gu, PG_TEXT) \
  X (MEETING_CODE_NAME_HI, name_hi, PG_TEXT)
PG_DECLARE_RELATION (meeting_body_list, MEETING_CODE_COLUMNS)

/* One meeting; parameter key. `needed` is the quorum, `present` who is in the room now, `listed` who stands on the list
 * of those who came; `opened`, `closed` and `awaited` (until when a quorum
 * is waited for; null once it is there) are hours in Gujarat. */
#define MEETING_ONE_COLUMNS(X)                               \
  X (MEETING_ONE_ID,           meeting_id,          PG_INT)  \
  X (MEETING_ONE_NUMBER,       number,              PG_TEXT) \
  X (MEETING_ONE_BODY,         body,                PG_TEXT) \
  X (MEETING_ONE_BODY_KIND,    body_kind,           PG_TEXT) \
  X (MEETING_ONE_BODY_NAME,    body_name,           PG_TEXT) \
  X (MEETING_ONE_BODY_NAME_GU, body_name_gu,        PG_TEXT) \
  X (MEETING_ONE_BODY_NAME_HI, body_name_hi,        PG_TEXT) \
  X (MEETING_ONE_KIND,         kind,                PG_TEXT) \
  X (MEETING_ONE_ANNUAL_YEAR,  annual_year,         PG_TEXT) \
  X (MEETING_ONE_HELD_ON,      held_on,             PG_DAY)  \
  X (MEETING_ONE_BEGINS,       begins,              PG_TEXT) \
  X (MEETING_ONE_PLACE,        place,               PG_TEXT) \
  X (MEETING_ONE_PLACE_GU,     place_gu,            PG_TEXT) \
  X (MEETING_ONE_STATE,        state,               PG_TEXT) \
  X (MEETING_ONE_CONTINUES,    continues,           PG_TEXT) \
  X (MEETING_ONE_CHAIR,        chair,               PG_TEXT) \
  X (MEETING_ONE_CHAIR_GU,     chair_gu,            PG_TEXT) \
  X (MEETING_ONE_OPENED,       opened,              PG_TEXT) \
  X (MEETING_ONE_CLOSED,       closed,              PG_TEXT) \
  X (MEETING_ONE_ENTITLED,     entitled,            PG_INT)  \
  X (MEETING_ONE_NEEDED,       needed,              PG_INT)  \
  X (MEETING_ONE_PRESENT,      present,             PG_INT)  \
  X (MEETING_ONE_LISTED,       listed,              PG_INT)  \
  X (MEETING_ONE_IS_MET,       is_met,              PG_BOOL) \
  X (MEETING_ONE_AWAITED,      awaited,             PG_TEXT) \
  X (MEETING_ONE_CONFIRMED_IN, confirmed_in_number, PG_TEXT) \
  X (MEETING_ONE_CONFIRMED_ON, confirmed_on,        PG_DAY)  \
  X (MEETING_ONE_CORRECTIONS,  corrections,         PG_TEXT) \
  X (MEETING_ONE_SIGNER,       signer,              PG_TEXT) \
  X (MEETING_ONE_SIGNER_GU,    signer_gu,           PG_TEXT) \
  X (MEETING_ONE_SIGNED_WAY,   signed_way,          PG_TEXT) \
  X (MEETING_ONE_SIGNED_ON,    signed_on,           PG_DAY)  \
  X (MEETING_ONE_FIRST_PAGE,   first_page,          PG_INT)  \
  X (MEETING_ONE_PAGE_COUNT,   page_count,          PG_INT)  \
  X (MEETING_ONE_CURRENT_ID,   current_item_id,     PG_INT)  \
  X (MEETING_ONE_CURRENT,      current_item,        PG_TEXT) \
  X (MEETING_ONE_CURRENT_GU,   current_item_gu,     PG_TEXT) \
  X (MEETING_ONE_ROW_VERSION,  row_version,         PG_INT)
PG_DECLARE_RELATION (meeting_one, MEETING_ONE_COLUMNS)

/* Which meeting it is, in a line; parameter meeting_id. */
#define MEETING_LINE_COLUMNS(X)               \
  X (MEETING_LINE_ID,    meeting_id, PG_INT)  \
  X (MEETING_LINE_WORDS, words,      PG_TEXT)
PG_DECLARE_RELATION (meeting_line, MEETING_LINE_COLUMNS)

/* What to know before the notice goes out; parameter meeting_id. `what` is a code of api.meeting_warning. */
#define MEETING_WARNING_COLUMNS(X)            \
  X (MEETING_WARNING_KEY,    key,    PG_INT)  \
  X (MEETING_WARNING_WHAT,   what,   PG_TEXT) \
  X (MEETING_WARNING_DETAIL, detail, PG_TEXT)
PG_DECLARE_RELATION (meeting_warning, MEETING_WARNING_COLUMNS)

/* Meetings that have a last day, today. `what` is annual, annual_before, asked or board; `state` as core.meeting_clock
 * says; `meeting_id` and `held_on` are those of the meeting that is called, prepared or was held. */
#define MEETING_CLOCK_COLUMNS(X)                        \
  X (MEETING_CLOCK_KEY,          key,          PG_TEXT) \
  X (MEETING_CLOCK_WHAT,         what,         PG_TEXT) \
  X (MEETING_CLOCK_BODY,         body,         PG_TEXT) \
  X (MEETING_CLOCK_BODY_NAME,    body_name,    PG_TEXT) \
  X (MEETING_CLOCK_BODY_NAME_GU, body_name_gu, PG_TEXT) \
  X (MEETING_CLOCK_BODY_NAME_HI, body_name_hi, PG_TEXT) \
  X (MEETING_CLOCK_UNTIL,        until,        PG_DAY)  \
  X (MEETING_CLOCK_DAYS_LEFT,    days_left,    PG_INT)  \
  X (MEETING_CLOCK_HELD_COUNT,   held_count,   PG_INT)  \
  X (MEETING_CLOCK_NEEDED_COUNT, needed_count, PG_INT)  \
  X (MEETING_CLOCK_MEETING_ID,   meeting_id,   PG_INT)  \
  X (MEETING_CLOCK_HELD_ON,      held_on,      PG_DAY)  \
  X (MEETING_CLOCK_ASKED_ON,     asked_on,     PG_DAY)  \
  X (MEETING_CLOCK_NOTICE_UNTIL, notice_until, PG_DAY)  \
  X (MEETING_CLOCK_STATE,        state,        PG_TEXT)
PG_DECLARE_RELATION (meeting_clock, MEETING_CLOCK_COLUMNS)

/* What a director finds when she comes, one row: who she is, the next meeting that is hers (open: it is being held),
 * the vote that is open for her with what she chose, her tasks, what the body that met last decided since, and how many
 * meetings were held and attended in her seats. */
#define DIRECTOR_HOME_COLUMNS(X)                              \
  X (DIRECTOR_HOME_KEY,          key,             PG_INT)  \
  X (DIRECTOR_HOME_NUMBER,       member_number,   PG_INT)  \
  X (DIRECTOR_HOME_NAME,         name,            PG_TEXT) \
  X (DIRECTOR_HOME_NAME_GU,      name_gu,         PG_TEXT) \
  X (DIRECTOR_HOME_PHOTO_ID,     photo_id,        PG_INT)  \
  X (DIRECTOR_HOME_NEXT_ID,      next_id,         PG_INT)  \
  X (DIRECTOR_HOME_BODY_NAME,    body_name,       PG_TEXT) \
  X (DIRECTOR_HOME_BODY_NAME_GU, body_name_gu,    PG_TEXT) \
  X (DIRECTOR_HOME_BODY_NAME_HI, body_name_hi,    PG_TEXT) \
  X (DIRECTOR_HOME_HELD_ON,      held_on,         PG_DAY)  \
  X (DIRECTOR_HOME_BEGINS,       begins,          PG_TEXT) \
  X (DIRECTOR_HOME_PLACE,        place,           PG_TEXT) \
  X (DIRECTOR_HOME_PLACE_GU,     place_gu,        PG_TEXT) \
  X (DIRECTOR_HOME_NEXT_STATE,   next_state,      PG_TEXT) \
  X (DIRECTOR_HOME_VOTE_IN,      vote_meeting_id, PG_INT)  \
  X (DIRECTOR_HOME_WORDS,        words,           PG_TEXT) \
  X (DIRECTOR_HOME_WORDS_GU,     words_gu,        PG_TEXT) \
  X (DIRECTOR_HOME_CHOICE,       choice,          PG_TEXT) \
  X (DIRECTOR_HOME_TASKS,        open_count,      PG_INT)  \
  X (DIRECTOR_HOME_LATE,         late_count,      PG_INT)  \
  X (DIRECTOR_HOME_LAST_ID,      last_id,         PG_INT)  \
  X (DIRECTOR_HOME_LAST_ON,      last_on,         PG_DAY)  \
  X (DIRECTOR_HOME_DECIDED,      decided_count,   PG_INT)  \
  X (DIRECTOR_HOME_HELD,         held_count,      PG_INT)  \
  X (DIRECTOR_HOME_ATTENDED,     attended_count,  PG_INT)
PG_DECLARE_RELATION (director_home, DIRECTOR_HOME_COLUMNS)

/* The life of one meeting; parameter meeting_id. */
#define MEETING_STEP_COLUMNS(X)                    \
  X (MEETING_STEP_ID,         step_id,    PG_INT)  \
  X (MEETING_STEP_STATE,      state,      PG_TEXT) \
  X (MEETING_STEP_WORDS,      words,      PG_TEXT) \
  X (MEETING_STEP_ENTERED_AT, entered_at, PG_TIME) \
  X (MEETING_STEP_ENTERED_BY, entered_by, PG_TEXT)
PG_DECLARE_RELATION (meeting_step_list, MEETING_STEP_COLUMNS)

/* How often each body met, against what is asked; parameters year, row_limit. */
#define MEETINGS_HELD_COLUMNS(X)                           \
  X (MEETINGS_HELD_KEY,          key,             PG_TEXT) \
  X (MEETINGS_HELD_BODY,         body,            PG_TEXT) \
  X (MEETINGS_HELD_BODY_NAME,    body_name,       PG_TEXT) \
  X (MEETINGS_HELD_BODY_NAME_GU, body_name_gu,    PG_TEXT) \
  X (MEETINGS_HELD_BODY_NAME_HI, body_name_hi,    PG_TEXT) \
  X (MEETINGS_HELD_YEAR,         year,            PG_TEXT) \
  X (MEETINGS_HELD_HELD,         held_count,      PG_INT)  \
  X (MEETINGS_HELD_NEEDED,       needed_count,    PG_INT)  \
  X (MEETINGS_HELD_ADJOURNED,    adjourned_count, PG_INT)  \
  X (MEETINGS_HELD_ANNUAL_ON,    annual_on,       PG_DAY)  \
  X (MEETINGS_HELD_ANNUAL_UNTIL, annual_until,    PG_DAY)  \
  X (MEETINGS_HELD_STATE,        state,           PG_TEXT)
PG_DECLARE_RELATION (meetings_held, MEETINGS_HELD_COLUMNS)

/* The agenda of one meeting in its order, 1, 2, 2.1 …; `told` is added_after_notice for what the
 * notice did not tell; parameters meeting_id, row_limit. */
#define AGENDA_COLUMNS(X)                        \
  X (AGENDA_ID,           item_id,      PG_INT)  \
  X (AGENDA_MEETING_ID,   meeting_id,   PG_INT)  \
  X (AGENDA_PARENT_ID,    parent_id,    PG_INT)  \
  X (AGENDA_PLACE,        place,        PG_TEXT) \
  X (AGENDA_DEPTH,        depth,        PG_INT)  \
  X (AGENDA_KIND,         kind,         PG_TEXT) \
  X (AGENDA_TITLE,        title,        PG_TEXT) \
  X (AGENDA_TITLE_GU,     title_gu,     PG_TEXT) \
  X (AGENDA_MINUTES,      minutes,      PG_INT)  \
  X (AGENDA_STATE,        state,        PG_TEXT) \
  X (AGENDA_NOTE,         note,         PG_TEXT) \
  X (AGENDA_NOTE_GU,      note_gu,      PG_TEXT) \
  X (AGENDA_CHAIR_NOTE,   chair_note,   PG_TEXT) \
  X (AGENDA_PAPER_COUNT,  paper_count,  PG_INT)  \
  X (AGENDA_IS_CARRIED,   is_carried,   PG_BOOL) \
  X (AGENDA_TOLD,         told,         PG_TEXT) \
  X (AGENDA_MOTION_COUNT, motion_count, PG_INT)
PG_DECLARE_RELATION (agenda_list, AGENDA_COLUMNS)

/* One item, to be changed; parameter key. */
#define AGENDA_ITEM_ONE_COLUMNS(X)                        \
  X (AGENDA_ITEM_ONE_ID,          item_id,       PG_INT)  \
  X (AGENDA_ITEM_ONE_NUMBER,      number,        PG_TEXT) \
  X (AGENDA_ITEM_ONE_KIND,        kind,          PG_TEXT) \
  X (AGENDA_ITEM_ONE_TITLE,       title,         PG_TEXT) \
  X (AGENDA_ITEM_ONE_TITLE_GU,    title_gu,      PG_TEXT) \
  X (AGENDA_ITEM_ONE_MINUTES,     minutes,       PG_INT)  \
  X (AGENDA_ITEM_ONE_STATE,       state,         PG_TEXT) \
  X (AGENDA_ITEM_ONE_NOTE,        note,          PG_TEXT) \
  X (AGENDA_ITEM_ONE_NOTE_GU,     note_gu,       PG_TEXT) \
  X (AGENDA_ITEM_ONE_WALL,        wall_words,    PG_TEXT) \
  X (AGENDA_ITEM_ONE_WALL_GU,     wall_words_gu, PG_TEXT) \
  X (AGENDA_ITEM_ONE_CHAIR_NOTE,  chair_note,    PG_TEXT) \
  X (AGENDA_ITEM_ONE_ROW_VERSION, row_version,   PG_INT)
PG_DECLARE_RELATION (agenda_item_one, AGENDA_ITEM_ONE_COLUMNS)

/* One item as the place to which something is added: parent_id is the item itself. Parameter key. */
#define AGENDA_PLACE_COLUMNS(X)                      \
  X (AGENDA_PLACE_ID,          item_id,     PG_INT)  \
  X (AGENDA_PLACE_MEETING_ID,  meeting_id,  PG_INT)  \
  X (AGENDA_PLACE_PARENT_ID,   parent_id,   PG_INT)  \
  X (AGENDA_PLACE_NUMBER,      number,      PG_TEXT) \
  X (AGENDA_PLACE_BODY,        body,        PG_TEXT) \
  X (AGENDA_PLACE_ROW_VERSION, row_version, PG_INT)
PG_DECLARE_RELATION (agenda_place, AGENDA_PLACE_COLUMNS)

/* The papers beside an item, `size` in bytes; parameter item_id. */
#define AGENDA_PAPER_COLUMNS(X)                      \
  X (AGENDA_PAPER_ID,          paper_id,    PG_INT)  \
  X (AGENDA_PAPER_NAME,        name,        PG_TEXT) \
  X (AGENDA_PAPER_SIZE,        size,        PG_INT)  \
  X (AGENDA_PAPER_ENTERED_AT,  entered_at,  PG_TIME) \
  X (AGENDA_PAPER_FROM_NUMBER, from_number, PG_TEXT)
PG_DECLARE_RELATION (agenda_paper_list, AGENDA_PAPER_COLUMNS)

/* One of them; parameter paper_id. */
#define AGENDA_PAPER_CONTENT_COLUMNS(X)                \
  X (AGENDA_PAPER_CONTENT_ID,      paper_id, PG_INT)   \
  X (AGENDA_PAPER_CONTENT_NAME,    name,     PG_TEXT)  \
  X (AGENDA_PAPER_CONTENT_CONTENT, content,  PG_BYTES)
PG_DECLARE_RELATION (agenda_paper_content, AGENDA_PAPER_CONTENT_COLUMNS)

/* Who may vote in a meeting and when each came and went (hours in Gujarat); parameters meeting_id, state (here, gone or
 * not_here), search, row_limit. Of a general meeting only those who came, unless somebody is searched for. */
#define ATTENDANCE_COLUMNS(X)                      \
  X (ATTENDANCE_MEMBER_ID, member_id,     PG_INT)  \
  X (ATTENDANCE_NUMBER,    member_number, PG_INT)  \
  X (ATTENDANCE_NAME,      name,          PG_TEXT) \
  X (ATTENDANCE_NAME_GU,   name_gu,       PG_TEXT) \
  X (ATTENDANCE_PHOTO_ID,  photo_id,      PG_INT)  \
  X (ATTENDANCE_OFFICE,    office,        PG_TEXT) \
  X (ATTENDANCE_CAME,      came,          PG_TEXT) \
  X (ATTENDANCE_WENT,      went,          PG_TEXT) \
  X (ATTENDANCE_STATE,     state,         PG_TEXT)
PG_DECLARE_RELATION (attendance_list, ATTENDANCE_COLUMNS)

/* One who may vote, to be marked; parameter key, her member id. */
#define ATTENDANCE_ONE_COLUMNS(X)                      \
  X (ATTENDANCE_ONE_MEMBER_ID,   member_id,   PG_INT)  \
  X (ATTENDANCE_ONE_NUMBER,      number,      PG_TEXT) \
  X (ATTENDANCE_ONE_ROW_VERSION, row_version, PG_INT)
PG_DECLARE_RELATION (attendance_one, ATTENDANCE_ONE_COLUMNS)

/* To whom the notice of a meeting went, how (sent_hand, sent_post, sent_message, sent_board) and when; parameters
 * meeting_id, row_limit. */
#define NOTICE_COPY_COLUMNS(X)                    \
  X (NOTICE_COPY_ID,      copy_id,       PG_INT)  \
  X (NOTICE_COPY_NUMBER,  member_number, PG_INT)  \
  X (NOTICE_COPY_NAME,    name,          PG_TEXT) \
  X (NOTICE_COPY_NAME_GU, name_gu,       PG_TEXT) \
  X (NOTICE_COPY_WAY,     way,           PG_TEXT) \
  X (NOTICE_COPY_SENT_ON, sent_on,       PG_DAY)
PG_DECLARE_RELATION (notice_copies, NOTICE_COPY_COLUMNS)

/* The photograph of somebody there; parameter photo_id. */
#define ATTENDANCE_IMAGE_COLUMNS(X)                \
  X (ATTENDANCE_IMAGE_ID,    photo_id, PG_INT)     \
  X (ATTENDANCE_IMAGE_IMAGE, image,    PG_BYTES)
PG_DECLARE_RELATION (attendance_photo, ATTENDANCE_IMAGE_COLUMNS)

/* The newest count of each block of a general meeting; parameter meeting_id. */
#define ATTENDANCE_BLOCK_COLUMNS(X)               \
  X (ATTENDANCE_BLOCK_ID,      count_id, PG_INT)  \
  X (ATTENDANCE_BLOCK_BLOCK,   block,    PG_TEXT) \
  X (ATTENDANCE_BLOCK_HEADS,   heads,    PG_INT)  \
  X (ATTENDANCE_BLOCK_COUNTED, counted,  PG_TEXT)
PG_DECLARE_RELATION (attendance_block_list, ATTENDANCE_BLOCK_COLUMNS)

enum
{
  MEETING_REPORT_LIST,
  MEETING_REPORT_HELD,
  MEETING_REPORT_AGENDA,
  MEETING_REPORT_ATTENDANCE,
  MEETING_REPORT_NOTICE_COPIES,
  MEETING_REPORT_DECISIONS,
  MEETING_REPORT_ROLL,
  MEETING_REPORT_ACTIONS,
};

extern const DeskReport meeting_reports[]; /* ended by a NULL report */
