/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is done in and about meetings, act by act. */
#pragma once

#include "pg-call.h"

/* A meeting begins: hours are written "11:00"; asked_on and asked_by only of a special general meeting that members
 * asked for (Gujarat Co-operative Societies Act 1961, s. 78). */
#define DRAFT_MEETING(X, T) \
  X (T, TEXT, request_id)   \
  X (T, TEXT, body)         \
  X (T, TEXT, kind)         \
  X (T, DAY,  held_on)      \
  X (T, TEXT, begins)       \
  X (T, TEXT, place)        \
  X (T, TEXT, place_gu)     \
  X (T, DAY,  asked_on)     \
  X (T, INT,  asked_by)     \
  X (T, TEXT, annual_year)
PG_DECLARE_CALL (DraftMeeting, draft_meeting, DRAFT_MEETING)

#define CHANGE_MEETING(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  meeting_id)    \
  X (T, INT,  row_version)   \
  X (T, DAY,  held_on)       \
  X (T, TEXT, begins)        \
  X (T, TEXT, place)         \
  X (T, TEXT, place_gu)
PG_DECLARE_CALL (ChangeMeeting, change_meeting, CHANGE_MEETING)

/* `words` say why notice is shorter than the rules ask. */
#define ISSUE_NOTICE(X, T) \
  X (T, TEXT, request_id)  \
  X (T, INT,  meeting_id)  \
  X (T, TEXT, way)         \
  X (T, DAY,  sent_on)     \
  X (T, TEXT, words)
PG_DECLARE_CALL (IssueNotice, issue_notice, ISSUE_NOTICE)

#define CANCEL_MEETING(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  meeting_id)    \
  X (T, TEXT, words)
PG_DECLARE_CALL (CancelMeeting, cancel_meeting, CANCEL_MEETING)

/* An hour left out is now, or that of the notice when it is typed on a later day; so wherever an hour is asked. */
#define OPEN_MEETING(X, T) \
  X (T, TEXT, request_id)  \
  X (T, INT,  meeting_id)  \
  X (T, INT,  chair_id)    \
  X (T, TEXT, hour)
PG_DECLARE_CALL (OpenMeeting, open_meeting, OPEN_MEETING)

/* Another one of those in the room; `hour` as for opening it. */
#define TAKE_CHAIR(X, T)  \
  X (T, TEXT, request_id) \
  X (T, INT,  meeting_id) \
  X (T, INT,  chair_id)   \
  X (T, TEXT, hour)
PG_DECLARE_CALL (TakeChair, take_chair, TAKE_CHAIR)

/* `cause`: no_quorum, no_time or other. The record id of the answer is the meeting that goes on with it. */
#define ADJOURN_MEETING(X, T) \
  X (T, TEXT, request_id)     \
  X (T, INT,  meeting_id)     \
  X (T, DAY,  held_on)        \
  X (T, TEXT, begins)         \
  X (T, TEXT, place)          \
  X (T, TEXT, place_gu)       \
  X (T, TEXT, cause)          \
  X (T, TEXT, words)
PG_DECLARE_CALL (AdjournMeeting, adjourn_meeting, ADJOURN_MEETING)

#define CLOSE_MEETING(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  meeting_id)   \
  X (T, TEXT, hour)
PG_DECLARE_CALL (CloseMeeting, close_meeting, CLOSE_MEETING)

#define ADD_AGENDA_ITEM(X, T) \
  X (T, TEXT, request_id)     \
  X (T, INT,  meeting_id)     \
  X (T, INT,  parent_id)      \
  X (T, TEXT, kind)           \
  X (T, TEXT, title)          \
  X (T, TEXT, title_gu)       \
  X (T, INT,  minutes)
PG_DECLARE_CALL (AddAgendaItem, add_agenda_item, ADD_AGENDA_ITEM)

#define CHANGE_AGENDA_ITEM(X, T) \
  X (T, TEXT, request_id)        \
  X (T, INT,  item_id)           \
  X (T, TEXT, kind)              \
  X (T, TEXT, title)             \
  X (T, TEXT, title_gu)          \
  X (T, INT,  minutes)
PG_DECLARE_CALL (ChangeAgendaItem, change_agenda_item, CHANGE_AGENDA_ITEM)

#define MOVE_AGENDA_ITEM(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  item_id)         \
  X (T, BOOL, is_up)
PG_DECLARE_CALL (MoveAgendaItem, move_agenda_item, MOVE_AGENDA_ITEM)

#define DROP_AGENDA_ITEM(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  item_id)
PG_DECLARE_CALL (DropAgendaItem, drop_agenda_item, DROP_AGENDA_ITEM)

#define ATTACH_PAPER(X, T) \
  X (T, TEXT,  request_id) \
  X (T, INT,   item_id)    \
  X (T, TEXT,  name)       \
  X (T, BYTES, content)
PG_DECLARE_CALL (AttachPaper, attach_paper, ATTACH_PAPER)

/* On no paper; NULL takes it away. */
#define NOTE_FOR_CHAIR(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  item_id)       \
  X (T, TEXT, chair_note)
PG_DECLARE_CALL (NoteForChair, note_for_chair, NOTE_FOR_CHAIR)

#define TAKE_UP_ITEM(X, T) \
  X (T, TEXT, request_id)  \
  X (T, INT,  item_id)
PG_DECLARE_CALL (TakeUpItem, take_up_item, TAKE_UP_ITEM)

#define SETTLE_ITEM(X, T) \
  X (T, TEXT, request_id) \
  X (T, INT,  item_id)    \
  X (T, TEXT, state)      \
  X (T, TEXT, note)       \
  X (T, TEXT, note_gu)
PG_DECLARE_CALL (SettleItem, settle_item, SETTLE_ITEM)

/* `way`: name, number, card or list. The number of the answer is the hour. */
#define RECORD_ARRIVAL(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  meeting_id)    \
  X (T, INT,  member_id)     \
  X (T, TEXT, hour)          \
  X (T, TEXT, way)
PG_DECLARE_CALL (RecordArrival, record_arrival, RECORD_ARRIVAL)

#define RECORD_LEAVING(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  meeting_id)    \
  X (T, INT,  member_id)     \
  X (T, TEXT, hour)
PG_DECLARE_CALL (RecordLeaving, record_leaving, RECORD_LEAVING)

/* She was marked by mistake; `words`: why. The number of the answer is the hour of the mark. */
#define TAKE_BACK_ARRIVAL(X, T) \
  X (T, TEXT, request_id)       \
  X (T, INT,  meeting_id)       \
  X (T, INT,  member_id)        \
  X (T, TEXT, words)
PG_DECLARE_CALL (TakeBackArrival, take_back_arrival, TAKE_BACK_ARRIVAL)

#define COUNT_HEADS(X, T) \
  X (T, TEXT, request_id) \
  X (T, INT,  meeting_id) \
  X (T, TEXT, block)      \
  X (T, INT,  heads)
PG_DECLARE_CALL (CountHeads, count_heads, COUNT_HEADS)

/* `shares` is JSON, [{"member_id": 7, "share_count": 5}], or NULL. */
#define PROPOSE(X, T)      \
  X (T, TEXT, request_id)  \
  X (T, INT,  item_id)     \
  X (T, TEXT, kind)        \
  X (T, TEXT, words)       \
  X (T, TEXT, words_gu)    \
  X (T, INT,  proposer_id) \
  X (T, INT,  seconder_id) \
  X (T, TEXT, shares)
PG_DECLARE_CALL (Propose, propose, PROPOSE)

#define SECOND_MOTION(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  motion_id)    \
  X (T, INT,  seconder_id)
PG_DECLARE_CALL (SecondMotion, second_motion, SECOND_MOTION)

/* As long as it is not voted on; without a seconder it waits for one. */
#define CHANGE_MOTION(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  motion_id)    \
  X (T, TEXT, words)        \
  X (T, TEXT, words_gu)     \
  X (T, INT,  proposer_id)  \
  X (T, INT,  seconder_id)
PG_DECLARE_CALL (ChangeMotion, change_motion, CHANGE_MOTION)

/* `state`: withdrawn, deferred or referred (to the body `referred_to`). */
#define SET_MOTION_ASIDE(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  motion_id)       \
  X (T, TEXT, state)           \
  X (T, TEXT, words)           \
  X (T, TEXT, referred_to)
PG_DECLARE_CALL (SetMotionAside, set_motion_aside, SET_MOTION_ASIDE)

/* `way`: hands, paper or roll_call. The roll of those in the room is frozen. */
#define OPEN_VOTE(X, T)       \
  X (T, TEXT, request_id)     \
  X (T, INT,  motion_id)      \
  X (T, TEXT, way)            \
  X (T, BOOL, without_quorum)
PG_DECLARE_CALL (OpenVote, open_vote, OPEN_VOTE)

/* A vote that was opened by mistake; its motion can be voted on again. */
#define STOP_VOTE(X, T)   \
  X (T, TEXT, request_id) \
  X (T, INT,  vote_id)    \
  X (T, TEXT, words)
PG_DECLARE_CALL (StopVote, stop_vote, STOP_VOTE)

/* `choice`: for, against, abstain, interest, or NULL to take it back. */
#define RECORD_CHOICE(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  vote_id)      \
  X (T, INT,  member_id)    \
  X (T, TEXT, choice)
PG_DECLARE_CALL (RecordChoice, record_choice, RECORD_CHOICE)

/* A director's own vote, by her own login; `choice` as above. */
#define CAST_VOTE(X, T)   \
  X (T, TEXT, request_id) \
  X (T, INT,  vote_id)    \
  X (T, TEXT, choice)
PG_DECLARE_CALL (CastVote, cast_vote, CAST_VOTE)

/* Counts are not asked in a roll-call. The number of the answer is that of the resolution. `casting`: for, against or
 * NULL (Gujarat Co-operative Societies Act 1961, s. 28). */
#define CLOSE_VOTE(X, T)     \
  X (T, TEXT, request_id)    \
  X (T, INT,  vote_id)       \
  X (T, INT,  for_count)     \
  X (T, INT,  against_count) \
  X (T, INT,  abstain_count) \
  X (T, INT,  invalid_count) \
  X (T, TEXT, casting)
PG_DECLARE_CALL (CloseVote, close_vote, CLOSE_VOTE)

#define CARRY_OUT(X, T)   \
  X (T, TEXT, request_id) \
  X (T, INT,  motion_id)
PG_DECLARE_CALL (CarryOut, carry_out, CARRY_OUT)

#define ADD_ACTION(X, T)  \
  X (T, TEXT, request_id) \
  X (T, INT,  item_id)    \
  X (T, INT,  motion_id)  \
  X (T, TEXT, words)      \
  X (T, TEXT, words_gu)   \
  X (T, INT,  owner_id)   \
  X (T, TEXT, owner_name) \
  X (T, DAY,  due_on)
PG_DECLARE_CALL (AddAction, add_action, ADD_ACTION)

#define FINISH_ACTION(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  action_id)    \
  X (T, DAY,  done_on)      \
  X (T, TEXT, words)
PG_DECLARE_CALL (FinishAction, finish_action, FINISH_ACTION)

/* `meeting_id`: the open meeting that looks; `review`: done or not_done. */
#define REVIEW_ACTION(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  action_id)    \
  X (T, INT,  meeting_id)   \
  X (T, TEXT, review)       \
  X (T, TEXT, words)
PG_DECLARE_CALL (ReviewAction, review_action, REVIEW_ACTION)

/* A decision was read aloud and agreed to. */
#define MARK_READ_BACK(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  motion_id)
PG_DECLARE_CALL (MarkReadBack, mark_read_back, MARK_READ_BACK)

#define DRAFT_MINUTES(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  meeting_id)
PG_DECLARE_CALL (DraftMinutes, draft_minutes, DRAFT_MINUTES)

#define WRITE_MINUTES(X, T) \
  X (T, TEXT, request_id)   \
  X (T, INT,  meeting_id)   \
  X (T, TEXT, language)     \
  X (T, TEXT, words)
PG_DECLARE_CALL (WriteMinutes, write_minutes, WRITE_MINUTES)

#define CIRCULATE_MINUTES(X, T) \
  X (T, TEXT, request_id)       \
  X (T, INT,  meeting_id)
PG_DECLARE_CALL (CirculateMinutes, circulate_minutes, CIRCULATE_MINUTES)

#define CONFIRM_MINUTES(X, T) \
  X (T, TEXT, request_id)     \
  X (T, INT,  meeting_id)     \
  X (T, INT,  confirmed_in)   \
  X (T, TEXT, corrections)
PG_DECLARE_CALL (ConfirmMinutes, confirm_minutes, CONFIRM_MINUTES)

/* What stands on the wall in place of a title or of a proposal; "" for none. */
#define WORD_ITEM_FOR_WALL(X, T) \
  X (T, TEXT, request_id)       \
  X (T, INT,  item_id)          \
  X (T, TEXT, wall_words)       \
  X (T, TEXT, wall_words_gu)
PG_DECLARE_CALL (WordItemForWall, word_item_for_wall, WORD_ITEM_FOR_WALL)

#define WORD_MOTION_FOR_WALL(X, T) \
  X (T, TEXT, request_id)         \
  X (T, INT,  motion_id)          \
  X (T, TEXT, wall_words)         \
  X (T, TEXT, wall_words_gu)
PG_DECLARE_CALL (WordMotionForWall, word_motion_for_wall, WORD_MOTION_FOR_WALL)

/* `way`: signature or thumb; page_count: the pages that the text minutes_id fills, the newest of its language. */
#define SIGN_MINUTES(X, T) \
  X (T, TEXT, request_id)  \
  X (T, INT,  meeting_id)  \
  X (T, INT,  signer_id)   \
  X (T, TEXT, way)         \
  X (T, DAY,  signed_on)   \
  X (T, INT,  minutes_id)  \
  X (T, INT,  page_count)
PG_DECLARE_CALL (SignMinutes, sign_minutes, SIGN_MINUTES)
