/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the wall reads of a meeting, and the acts that belong to it. The queries answer no name of a member. */
#pragma once

#include "pg-call.h"
#include "pg-relation.h"

/* One row; parameter meeting_id. */
#define WALL_MEETING_COLUMNS(X)                          \
  X (WALL_MEETING_ID,        meeting_id,    PG_INT)  \
  X (WALL_MEETING_BODY_KIND, body_kind,     PG_TEXT) \
  X (WALL_MEETING_BODY,      body,          PG_TEXT) \
  X (WALL_MEETING_BODY_GU,   body_gu,       PG_TEXT) \
  X (WALL_MEETING_KIND,      kind,          PG_TEXT) \
  X (WALL_MEETING_NUMBER,    number,        PG_TEXT) \
  X (WALL_MEETING_HELD_ON,   held_on,       PG_DAY)  \
  X (WALL_MEETING_BEGINS,    begins,        PG_TEXT) \
  X (WALL_MEETING_PLACE,     place,         PG_TEXT) \
  X (WALL_MEETING_PLACE_GU,  place_gu,      PG_TEXT) \
  X (WALL_MEETING_STATE,     state,         PG_TEXT) \
  X (WALL_MEETING_ENTITLED,  entitled,      PG_INT)  \
  X (WALL_MEETING_PRESENT,   present,       PG_INT)  \
  X (WALL_MEETING_QUORUM,    needed,        PG_INT)  \
  X (WALL_MEETING_IS_MET,    is_met,        PG_BOOL) \
  X (WALL_MEETING_SLIDE,     slide,         PG_TEXT) \
  X (WALL_MEETING_PAGE,      page,          PG_INT)  \
  X (WALL_MEETING_IS_BLANK,  is_blank,      PG_BOOL)
PG_DECLARE_RELATION (wall_meeting, WALL_MEETING_COLUMNS)

/* The agenda from top to bottom; parameter meeting_id. A title that names a member does not come along; business says
 * then what kind of business it is (null: none is known), and how many applicants it is about. */
#define WALL_ITEM_COLUMNS(X)                             \
  X (WALL_ITEM_ID,           item_id,         PG_INT)  \
  X (WALL_ITEM_NUMBER,       place,           PG_TEXT) \
  X (WALL_ITEM_DEPTH,        depth,           PG_INT)  \
  X (WALL_ITEM_KIND,         kind,            PG_TEXT) \
  X (WALL_ITEM_TITLE,        title,           PG_TEXT) \
  X (WALL_ITEM_TITLE_GU,     title_gu,        PG_TEXT) \
  X (WALL_ITEM_NAMES_MEMBER, names_member,    PG_BOOL) \
  X (WALL_ITEM_BUSINESS,     business,        PG_TEXT) \
  X (WALL_ITEM_BUSINESS_GU,  business_gu,     PG_TEXT) \
  X (WALL_ITEM_APPLICANTS,   applicant_count, PG_INT)  \
  X (WALL_ITEM_STATE,        state,           PG_TEXT) \
  X (WALL_ITEM_MINUTES,      minutes,         PG_INT)  \
  X (WALL_ITEM_NOTE,         note,            PG_TEXT)
PG_DECLARE_RELATION (wall_item, WALL_ITEM_COLUMNS)

/* What was proposed, in the order in which it was, and how the vote went; parameter meeting_id. Of words
 * that name a member the same as above. */
#define WALL_MOTION_COLUMNS(X)                           \
  X (WALL_MOTION_ID,           motion_id,       PG_INT)  \
  X (WALL_MOTION_ITEM,         item_id,         PG_INT)  \
  X (WALL_MOTION_WORDS,        words,           PG_TEXT) \
  X (WALL_MOTION_WORDS_GU,     words_gu,        PG_TEXT) \
  X (WALL_MOTION_NAMES_MEMBER, names_member,    PG_BOOL) \
  X (WALL_MOTION_BUSINESS,     business,        PG_TEXT) \
  X (WALL_MOTION_BUSINESS_GU,  business_gu,     PG_TEXT) \
  X (WALL_MOTION_APPLICANTS,   applicant_count, PG_INT)  \
  X (WALL_MOTION_STATE,        state,           PG_TEXT) \
  X (WALL_MOTION_NUMBER,       number,          PG_TEXT) \
  X (WALL_MOTION_BY_ALL,       is_unanimous,    PG_BOOL) \
  X (WALL_MOTION_FOR,          for_count,       PG_INT)  \
  X (WALL_MOTION_AGAINST,      against_count,   PG_INT)  \
  X (WALL_MOTION_ABSTAIN,      abstain_count,   PG_INT)  \
  X (WALL_MOTION_INVALID,      invalid_count,   PG_INT)  \
  X (WALL_MOTION_SILENT,       not_voting,      PG_INT)  \
  X (WALL_MOTION_CASTING,      casting,         PG_TEXT) \
  X (WALL_MOTION_IS_READ,      is_read_back,    PG_BOOL)
PG_DECLARE_RELATION (wall_motion, WALL_MOTION_COLUMNS)

/* The cooperative in numbers, as today; no parameter. */
#define WALL_FIGURE_COLUMNS(X)           \
  X (WALL_FIGURE_CODE,  code,  PG_TEXT) \
  X (WALL_FIGURE_VALUE, value, PG_INT)
PG_DECLARE_RELATION (wall_figure, WALL_FIGURE_COLUMNS)

/* `page` counts from 1; 0: where the slide begins. */
#define SHOW_ON_WALL(X, T)   \
  X (T, TEXT, request_id)  \
  X (T, INT,  meeting_id)  \
  X (T, TEXT, slide)       \
  X (T, INT,  page)        \
  X (T, BOOL, is_blank)
PG_DECLARE_CALL (ShowOnWall, show_on_wall, SHOW_ON_WALL)
