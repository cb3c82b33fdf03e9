/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What meetings decide and ask for: proposals with their votes, tasks, minutes. */
#pragma once

#include "pg-relation.h"

/* Proposals of one meeting; parameters meeting_id, row_limit. `state` is voting while the vote is open;
 * `stop_words`: why a vote on it was stopped; `waiting_count`: applicants whom a passed one names and who are not
 * admitted yet. */
#define MOTION_COLUMNS(X)                              \
  X (MOTION_ID,              motion_id,       PG_INT)  \
  X (MOTION_MEETING_ID,      meeting_id,      PG_INT)  \
  X (MOTION_ITEM_ID,         item_id,         PG_INT)  \
  X (MOTION_PLACE,           place,           PG_TEXT) \
  X (MOTION_KIND,            kind,            PG_TEXT) \
  X (MOTION_KIND_NAME,       kind_name,       PG_TEXT) \
  X (MOTION_KIND_NAME_GU,    kind_name_gu,    PG_TEXT) \
  X (MOTION_KIND_NAME_HI,    kind_name_hi,    PG_TEXT) \
  X (MOTION_WORDS,           words,           PG_TEXT) \
  X (MOTION_WORDS_GU,        words_gu,        PG_TEXT) \
  X (MOTION_PROPOSER,        proposer,        PG_TEXT) \
  X (MOTION_PROPOSER_GU,     proposer_gu,     PG_TEXT) \
  X (MOTION_SECONDER,        seconder,        PG_TEXT) \
  X (MOTION_SECONDER_GU,     seconder_gu,     PG_TEXT) \
  X (MOTION_STATE,           state,           PG_TEXT) \
  X (MOTION_STATE_WORDS,     state_words,     PG_TEXT) \
  X (MOTION_STOP_WORDS,      stop_words,      PG_TEXT) \
  X (MOTION_NUMBER,          number,          PG_TEXT) \
  X (MOTION_HAD_QUORUM,      had_quorum,      PG_BOOL) \
  X (MOTION_VOTE_ID,         vote_id,         PG_INT)  \
  X (MOTION_WAY,             way,             PG_TEXT) \
  X (MOTION_ENTITLED,        entitled,        PG_INT)  \
  X (MOTION_QUORUM_NEEDED,   quorum_needed,   PG_INT)  \
  X (MOTION_PRESENT,         present,         PG_INT)  \
  X (MOTION_FOR,             for_count,       PG_INT)  \
  X (MOTION_AGAINST,         against_count,   PG_INT)  \
  X (MOTION_ABSTAIN,         abstain_count,   PG_INT)  \
  X (MOTION_INVALID,         invalid_count,   PG_INT)  \
  X (MOTION_NOT_VOTING,      not_voting,      PG_INT)  \
  X (MOTION_CASTING,         casting,         PG_TEXT) \
  X (MOTION_IS_UNANIMOUS,    is_unanimous,    PG_BOOL) \
  X (MOTION_APPLICANT_COUNT, applicant_count, PG_INT)  \
  X (MOTION_SHARE_COUNT,     share_count,     PG_INT)  \
  X (MOTION_WAITING_COUNT,   waiting_count,   PG_INT)  \
  X (MOTION_READ_BACK_AT,    read_back_at,    PG_TIME) \
  X (MOTION_REFERRED_TO,     referred_to,     PG_TEXT) \
  X (MOTION_REFERRED_TO_GU,  referred_to_gu,  PG_TEXT) \
  X (MOTION_REFERRED_TO_HI,  referred_to_hi,  PG_TEXT)
PG_DECLARE_RELATION (motion_list, MOTION_COLUMNS)

/* One proposal as the acts on it need it; parameter key. roll_…: as the roll of an open vote stands now; proposer_id:
 * as a chooser takes it. */
#define MOTION_ONE_COLUMNS(X)                          \
  X (MOTION_ONE_ID,            motion_id,     PG_INT)  \
  X (MOTION_ONE_MEETING_ID,    meeting_id,    PG_INT)  \
  X (MOTION_ONE_ITEM_ID,       item_id,       PG_INT)  \
  X (MOTION_ONE_VOTE_ID,       vote_id,       PG_INT)  \
  X (MOTION_ONE_NUMBER,        number,        PG_TEXT) \
  X (MOTION_ONE_WORDS,         words,         PG_TEXT) \
  X (MOTION_ONE_WORDS_GU,      words_gu,      PG_TEXT) \
  X (MOTION_ONE_PROPOSER,      proposer_id,   PG_TEXT) \
  X (MOTION_ONE_WALL,          wall_words,    PG_TEXT) \
  X (MOTION_ONE_WALL_GU,       wall_words_gu, PG_TEXT) \
  X (MOTION_ONE_WAY,           way,           PG_TEXT) \
  X (MOTION_ONE_PRESENT,       present,       PG_INT)  \
  X (MOTION_ONE_ROLL_FOR,      roll_for,      PG_INT)  \
  X (MOTION_ONE_ROLL_AGAINST,  roll_against,  PG_INT)  \
  X (MOTION_ONE_ROLL_ABSTAIN,  roll_abstain,  PG_INT)  \
  X (MOTION_ONE_ROLL_INTEREST, roll_interest, PG_INT)  \
  X (MOTION_ONE_ROLL_PRESENT,  roll_present,  PG_INT)  \
  X (MOTION_ONE_ROW_VERSION,   row_version,   PG_INT)
PG_DECLARE_RELATION (motion_one, MOTION_ONE_COLUMNS)

/* One item as the place of a proposal, with what an earlier meeting deferred on it or referred to this body: kind,
 * words, shares as the lot field takes them. Parameter key. */
#define MOTION_PLACE_COLUMNS(X)                      \
  X (MOTION_PLACE_ID,          item_id,     PG_INT)  \
  X (MOTION_PLACE_MEETING_ID,  meeting_id,  PG_INT)  \
  X (MOTION_PLACE_NUMBER,      number,      PG_TEXT) \
  X (MOTION_PLACE_KIND,        kind,        PG_TEXT) \
  X (MOTION_PLACE_WORDS,       words,       PG_TEXT) \
  X (MOTION_PLACE_WORDS_GU,    words_gu,    PG_TEXT) \
  X (MOTION_PLACE_SHARES,      shares,      PG_TEXT) \
  X (MOTION_PLACE_ROW_VERSION, row_version, PG_INT)
PG_DECLARE_RELATION (motion_place, MOTION_PLACE_COLUMNS)

/* Those on the roll of a vote who were in the room, and how each voted in a roll-call; is_hers: the place of who is
 * signed in. Parameters motion_id, row_limit. */
#define MOTION_ROLL_COLUMNS(X)                       \
  X (MOTION_ROLL_ID,         roll_id,       PG_INT)  \
  X (MOTION_ROLL_VOTE_ID,    vote_id,       PG_INT)  \
  X (MOTION_ROLL_MEMBER_ID,  member_id,     PG_INT)  \
  X (MOTION_ROLL_NUMBER,     member_number, PG_INT)  \
  X (MOTION_ROLL_NAME,       name,          PG_TEXT) \
  X (MOTION_ROLL_NAME_GU,    name_gu,       PG_TEXT) \
  X (MOTION_ROLL_PHOTO_ID,   photo_id,      PG_INT)  \
  X (MOTION_ROLL_IS_PRESENT, is_present,    PG_BOOL) \
  X (MOTION_ROLL_STATE,      state,         PG_TEXT) \
  X (MOTION_ROLL_IS_HERS,    is_hers,       PG_BOOL)
PG_DECLARE_RELATION (motion_roll, MOTION_ROLL_COLUMNS)

/* Which proposal it is, in a line; parameter motion_id. */
#define MOTION_LINE_COLUMNS(X)              \
  X (MOTION_LINE_ID,    motion_id, PG_INT)  \
  X (MOTION_LINE_WORDS, words,     PG_TEXT)
PG_DECLARE_RELATION (motion_line, MOTION_LINE_COLUMNS)

/* Applicants whom a proposal would admit; parameter motion_id. */
#define MOTION_SHARE_COLUMNS(X)                           \
  X (MOTION_LOT_ID,          line_id,            PG_INT)  \
  X (MOTION_LOT_MEMBER_ID,   member_id,          PG_INT)  \
  X (MOTION_LOT_APPLICATION, application_number, PG_TEXT) \
  X (MOTION_LOT_NUMBER,      member_number,      PG_INT)  \
  X (MOTION_LOT_NAME,        name,               PG_TEXT) \
  X (MOTION_LOT_NAME_GU,     name_gu,            PG_TEXT) \
  X (MOTION_LOT_COUNT,       share_count,        PG_INT)  \
  X (MOTION_LOT_IS_DONE,     is_done,            PG_BOOL)
PG_DECLARE_RELATION (motion_share_list, MOTION_SHARE_COLUMNS)

extern const PgRelation motion_kind_list; /* MEETING_CODE_COLUMNS; parameter meeting_id */

/* Applicants on whom nobody has decided; parameters search, row_limit. */
#define MOTION_APPLICANT_COLUMNS(X)                         \
  X (MOTION_APPLICANT_ID,      member_id,          PG_INT)  \
  X (MOTION_APPLICANT_NUMBER,  application_number, PG_TEXT) \
  X (MOTION_APPLICANT_NAME,    name,               PG_TEXT) \
  X (MOTION_APPLICANT_NAME_GU, name_gu,            PG_TEXT) \
  X (MOTION_APPLICANT_PLACE,   place,              PG_TEXT)
PG_DECLARE_RELATION (motion_applicant_list, MOTION_APPLICANT_COLUMNS)

/* What meetings asked for; parameters meeting_id (null: any), state (to_do, overdue, done, reviewed, unfinished),
 * search, row_limit. With a meeting also what earlier ones left to it. */
#define ACTION_COLUMNS(X)                               \
  X (ACTION_ID,             action_id,         PG_INT)  \
  X (ACTION_MEETING_ID,     meeting_id,        PG_INT)  \
  X (ACTION_MEETING_NUMBER, meeting_number,    PG_TEXT) \
  X (ACTION_HELD_ON,        held_on,           PG_DAY)  \
  X (ACTION_ITEM_ID,        item_id,           PG_INT)  \
  X (ACTION_RESOLUTION,     resolution_number, PG_TEXT) \
  X (ACTION_WORDS,          words,             PG_TEXT) \
  X (ACTION_WORDS_GU,       words_gu,          PG_TEXT) \
  X (ACTION_OWNER,          owner,             PG_TEXT) \
  X (ACTION_OWNER_GU,       owner_gu,          PG_TEXT) \
  X (ACTION_DUE_ON,         due_on,            PG_DAY)  \
  X (ACTION_DONE_ON,        done_on,           PG_DAY)  \
  X (ACTION_DONE_WORDS,     done_words,        PG_TEXT) \
  X (ACTION_REVIEW_WORDS,   review_words,      PG_TEXT) \
  X (ACTION_STATE,          state,             PG_TEXT)
PG_DECLARE_RELATION (action_list, ACTION_COLUMNS)

/* One of them as the acts on it need it; parameter key. */
#define ACTION_ONE_COLUMNS(X)                      \
  X (ACTION_ONE_ID,          action_id,   PG_INT)  \
  X (ACTION_ONE_NUMBER,      number,      PG_TEXT) \
  X (ACTION_ONE_ROW_VERSION, row_version, PG_INT)
PG_DECLARE_RELATION (action_one, ACTION_ONE_COLUMNS)

/* Every version of the minutes of a meeting, the newest first; parameters meeting_id, language (en or gu). */
#define MINUTES_COLUMNS(X)                    \
  X (MINUTES_ID,         minutes_id, PG_INT)  \
  X (MINUTES_LANGUAGE,   language,   PG_TEXT) \
  X (MINUTES_VERSION,    version,    PG_INT)  \
  X (MINUTES_IS_NEWEST,  is_newest,  PG_BOOL) \
  X (MINUTES_WORDS,      words,      PG_TEXT) \
  X (MINUTES_ENTERED_AT, entered_at, PG_TIME) \
  X (MINUTES_ENTERED_BY, entered_by, PG_TEXT)
PG_DECLARE_RELATION (minutes_list, MINUTES_COLUMNS)

extern const PgRelation minutes_confirming_list; /* MEETING_CODE_COLUMNS; parameter meeting_id */
extern const PgRelation minutes_signer_list;     /* MEETING_CODE_COLUMNS; parameter meeting_id */
