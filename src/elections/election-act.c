/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The acts of elections: the definitions. */
#include "election-act.h"

PG_DEFINE_CALL (CallElection, call_election, CALL_ELECTION)
PG_DEFINE_CALL (MoveElectionDay, move_election_day, MOVE_ELECTION_DAY)
PG_DEFINE_CALL (CancelElection, cancel_election, CANCEL_ELECTION)
PG_DEFINE_CALL (EndElectionStage, end_election_stage, END_ELECTION_STAGE)
PG_DEFINE_CALL (DrawVotersRoll, draw_voters_roll, DRAW_VOTERS_ROLL)
PG_DEFINE_CALL (ObjectToRoll, object_to_roll, OBJECT_TO_ROLL)
PG_DEFINE_CALL (DecideRollObjection, decide_roll_objection, DECIDE_ROLL_OBJECTION)
PG_DEFINE_CALL (EnterCandidate, enter_candidate, ENTER_CANDIDATE)
PG_DEFINE_CALL (ScrutiniseCandidate, scrutinise_candidate, SCRUTINISE_CANDIDATE)
PG_DEFINE_CALL (WithdrawCandidate, withdraw_candidate, WITHDRAW_CANDIDATE)
PG_DEFINE_CALL (TakeBackWithdrawal, take_back_withdrawal, TAKE_BACK_WITHDRAWAL)
PG_DEFINE_CALL (SetBallotPlace, set_ballot_place, SET_BALLOT_PLACE)
PG_DEFINE_CALL (AddBooth, add_booth, ADD_BOOTH)
PG_DEFINE_CALL (RecordBallots, record_ballots, RECORD_BALLOTS)
PG_DEFINE_CALL (NameScrutineers, name_scrutineers, NAME_SCRUTINEERS)
PG_DEFINE_CALL (EnterCount, enter_count, ENTER_COUNT)
PG_DEFINE_CALL (RecordLot, record_lot, RECORD_LOT)
PG_DEFINE_CALL (TakeBackLot, take_back_lot, TAKE_BACK_LOT)
PG_DEFINE_CALL (RecordComplaint, record_complaint, RECORD_COMPLAINT)
PG_DEFINE_CALL (SetAsideSeat, set_aside_seat, SET_ASIDE_SEAT)
PG_DEFINE_CALL (DecideComplaint, decide_complaint, DECIDE_COMPLAINT)
