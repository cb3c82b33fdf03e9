/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The acts of elections. Rules and stages are the server's. */
#pragma once

#include "pg-call.h"

/* The election of all elected seats, or of the vacant ones only (is_casual). */
#define CALL_ELECTION(X, T)      \
  X (T, TEXT, request_id)        \
  X (T, TEXT, body)              \
  X (T, TEXT, name)              \
  X (T, TEXT, name_gu)           \
  X (T, DAY,  cut_off_on)        \
  X (T, DAY,  poll_on)           \
  X (T, DAY,  seats_from_on)     \
  X (T, BOOL, is_casual)         \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (CallElection, call_election, CALL_ELECTION)

#define MOVE_ELECTION_DAY(X, T) \
  X (T, TEXT, request_id)       \
  X (T, INT,  election_id)      \
  X (T, TEXT, stage)            \
  X (T, DAY,  due_on)           \
  X (T, TEXT, words)
PG_DECLARE_CALL (MoveElectionDay, move_election_day, MOVE_ELECTION_DAY)

/* Before its declaration: it keeps its number, and no seat changes. */
#define CANCEL_ELECTION(X, T) \
  X (T, TEXT, request_id)     \
  X (T, INT,  election_id)    \
  X (T, TEXT, words)
PG_DECLARE_CALL (CancelElection, cancel_election, CANCEL_ELECTION)

/* words: why it ends although fewer women stand than there are seats; NULL otherwise. */
#define END_ELECTION_STAGE(X, T) \
  X (T, TEXT, request_id)        \
  X (T, INT,  election_id)       \
  X (T, TEXT, stage)             \
  X (T, DAY,  ended_on)          \
  X (T, TEXT, words)
PG_DECLARE_CALL (EndElectionStage, end_election_stage, END_ELECTION_STAGE)

#define DRAW_VOTERS_ROLL(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  election_id)     \
  X (T, DAY,  drawn_on)
PG_DECLARE_CALL (DrawVotersRoll, draw_voters_roll, DRAW_VOTERS_ROLL)

/* wants: add or take_out. */
#define OBJECT_TO_ROLL(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  election_id)   \
  X (T, INT,  member_id)     \
  X (T, TEXT, wants)         \
  X (T, TEXT, made_by)       \
  X (T, DAY,  received_on)   \
  X (T, TEXT, words)
PG_DECLARE_CALL (ObjectToRoll, object_to_roll, OBJECT_TO_ROLL)

#define DECIDE_ROLL_OBJECTION(X, T) \
  X (T, TEXT, request_id)           \
  X (T, INT,  objection_id)         \
  X (T, BOOL, is_accepted)          \
  X (T, DAY,  decided_on)           \
  X (T, TEXT, words)
PG_DECLARE_CALL (DecideRollObjection, decide_roll_objection, DECIDE_ROLL_OBJECTION)

#define ENTER_CANDIDATE(X, T) \
  X (T, TEXT, request_id)     \
  X (T, INT,  election_id)    \
  X (T, TEXT, category)       \
  X (T, INT,  member_id)      \
  X (T, INT,  proposer_id)    \
  X (T, INT,  seconder_id)    \
  X (T, BOOL, has_consent)    \
  X (T, DAY,  received_on)
PG_DECLARE_CALL (EnterCandidate, enter_candidate, ENTER_CANDIDATE)

#define SCRUTINISE_CANDIDATE(X, T) \
  X (T, TEXT, request_id)          \
  X (T, INT,  nomination_id)       \
  X (T, BOOL, is_accepted)         \
  X (T, DAY,  decided_on)          \
  X (T, TEXT, words)
PG_DECLARE_CALL (ScrutiniseCandidate, scrutinise_candidate, SCRUTINISE_CANDIDATE)

#define WITHDRAW_CANDIDATE(X, T) \
  X (T, TEXT, request_id)        \
  X (T, INT,  nomination_id)     \
  X (T, DAY,  withdrawn_on)      \
  X (T, TEXT, words)
PG_DECLARE_CALL (WithdrawCandidate, withdraw_candidate, WITHDRAW_CANDIDATE)

/* A withdrawal was entered by mistake. */
#define TAKE_BACK_WITHDRAWAL(X, T) \
  X (T, TEXT, request_id)          \
  X (T, INT,  nomination_id)       \
  X (T, TEXT, words)
PG_DECLARE_CALL (TakeBackWithdrawal, take_back_withdrawal, TAKE_BACK_WITHDRAWAL)

#define SET_BALLOT_PLACE(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  nomination_id)   \
  X (T, INT,  ordinal)         \
  X (T, TEXT, symbol)
PG_DECLARE_CALL (SetBallotPlace, set_ballot_place, SET_BALLOT_PLACE)

#define ADD_BOOTH(X, T)    \
  X (T, TEXT, request_id)  \
  X (T, INT,  election_id) \
  X (T, TEXT, name)        \
  X (T, TEXT, name_gu)
PG_DECLARE_CALL (AddBooth, add_booth, ADD_BOOTH)

/* printed = issued + unused, issued = used + spoilt. */
#define RECORD_BALLOTS(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  booth_id)      \
  X (T, COUNT, printed)      \
  X (T, COUNT, issued)       \
  X (T, COUNT, used)         \
  X (T, COUNT, spoilt)       \
  X (T, COUNT, unused)
PG_DECLARE_CALL (RecordBallots, record_ballots, RECORD_BALLOTS)

#define NAME_SCRUTINEERS(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  election_id)     \
  X (T, TEXT, first_login)     \
  X (T, TEXT, second_login)
PG_DECLARE_CALL (NameScrutineers, name_scrutineers, NAME_SCRUTINEERS)

/* lines is a JSON list of objects with category, nomination_id (left out for invalid papers) and votes. */
#define ENTER_COUNT(X, T)  \
  X (T, TEXT, request_id)  \
  X (T, INT,  booth_id)    \
  X (T, TEXT, lines)
PG_DECLARE_CALL (EnterCount, enter_count, ENTER_COUNT)

#define RECORD_LOT(X, T)     \
  X (T, TEXT, request_id)    \
  X (T, INT,  nomination_id) \
  X (T, DAY,  drawn_on)      \
  X (T, TEXT, drawn_by)      \
  X (T, TEXT, witnesses)
PG_DECLARE_CALL (RecordLot, record_lot, RECORD_LOT)

/* A lot was recorded for the wrong candidate. */
#define TAKE_BACK_LOT(X, T)  \
  X (T, TEXT, request_id)    \
  X (T, INT,  nomination_id) \
  X (T, TEXT, words)
PG_DECLARE_CALL (TakeBackLot, take_back_lot, TAKE_BACK_LOT)

/* Within the rule complaint_window: Gujarat Co-operative Societies Act 1961, s. 97 (1) (d). */
#define RECORD_COMPLAINT(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  election_id)     \
  X (T, TEXT, made_by)         \
  X (T, DAY,  received_on)     \
  X (T, TEXT, words)
PG_DECLARE_CALL (RecordComplaint, record_complaint, RECORD_COMPLAINT)

/* Ends the seat that the election gave: a complaint about it was upheld. */
#define SET_ASIDE_SEAT(X, T) \
  X (T, TEXT, request_id)    \
  X (T, INT,  complaint_id)  \
  X (T, INT,  seat_id)       \
  X (T, DAY,  until_on)
PG_DECLARE_CALL (SetAsideSeat, set_aside_seat, SET_ASIDE_SEAT)

#define DECIDE_COMPLAINT(X, T) \
  X (T, TEXT, request_id)      \
  X (T, INT,  complaint_id)    \
  X (T, BOOL, is_upheld)       \
  X (T, DAY,  decided_on)      \
  X (T, TEXT, words)
PG_DECLARE_CALL (DecideComplaint, decide_complaint, DECIDE_COMPLAINT)
