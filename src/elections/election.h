/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Elections: what is read of them. The acts are in election-act.h. */
#pragma once

#include "desk-register.h"
#include "pg-relation.h"

/* The newest first; parameters search, row_limit. The state is "at_" and a stage, election_over, or
 * election_called_off with the reason in words. */
#define ELECTION_LIST_COLUMNS(X)                               \
  X (ELECTION_ID,              election_id,       PG_INT)  \
  X (ELECTION_NUMBER,          number,            PG_TEXT) \
  X (ELECTION_NAME,            name,              PG_TEXT) \
  X (ELECTION_NAME_GU,         name_gu,           PG_TEXT) \
  X (ELECTION_BODY_NAME,       body_name,         PG_TEXT) \
  X (ELECTION_BODY_NAME_GU,    body_name_gu,      PG_TEXT) \
  X (ELECTION_BODY_NAME_HI,    body_name_hi,      PG_TEXT) \
  X (ELECTION_STATE,           state,             PG_TEXT) \
  X (ELECTION_POLL_ON,         poll_on,           PG_DAY)  \
  X (ELECTION_CUT_OFF_ON,      cut_off_on,        PG_DAY)  \
  X (ELECTION_SEATS_FROM_ON,   seats_from_on,     PG_DAY)  \
  X (ELECTION_IS_CASUAL,       is_casual,         PG_BOOL) \
  X (ELECTION_RESOLUTION,      resolution_number, PG_TEXT) \
  X (ELECTION_SEAT_COUNT,      seat_count,        PG_INT)  \
  X (ELECTION_VOTER_COUNT,     voter_count,       PG_INT)  \
  X (ELECTION_CANDIDATE_COUNT, candidate_count,   PG_INT)  \
  X (ELECTION_ELECTED_COUNT,   elected_count,     PG_INT)  \
  X (ELECTION_ROLL_DIGEST,     roll_digest,       PG_TEXT) \
  X (ELECTION_SEAL,            seal,              PG_TEXT) \
  X (ELECTION_SCRUTINEERS,     scrutineers,       PG_TEXT) \
  X (ELECTION_WORDS,           words,             PG_TEXT)
PG_DECLARE_RELATION (election_list, ELECTION_LIST_COLUMNS)

/* All that follows takes election_id. Lists take search and row_limit besides; their totals say how many rows there
 * are. */
#define ELECTION_STAGE_COLUMNS(X)                  \
  X (STAGE_ORDINAL,  ordinal,  PG_INT)  \
  X (STAGE_CODE,     stage,    PG_TEXT) \
  X (STAGE_NAME,     name,     PG_TEXT) \
  X (STAGE_NAME_GU,  name_gu,  PG_TEXT) \
  X (STAGE_NAME_HI,  name_hi,  PG_TEXT) \
  X (STAGE_DUE_ON,   due_on,   PG_DAY)  \
  X (STAGE_ENDED_ON, ended_on, PG_DAY)  \
  X (STAGE_STATE,    state,    PG_TEXT) \
  X (STAGE_MOVED,    moved,    PG_INT)  \
  X (STAGE_WORDS,    words,    PG_TEXT) \
  X (STAGE_ENDED_BY, ended_by, PG_TEXT)
PG_DECLARE_RELATION (election_stage_of, ELECTION_STAGE_COLUMNS)

/* What stands in the way of ending the stage at which it is: weight bar, words (it ends when somebody writes why) or
 * hint. */
#define ELECTION_BLOCKER_COLUMNS(X)                  \
  X (ELECTION_BLOCKER_ORDINAL,   ordinal,   PG_INT)  \
  X (ELECTION_BLOCKER_STAGE,     stage,     PG_TEXT) \
  X (ELECTION_BLOCKER_WHAT, what,      PG_TEXT) \
  X (ELECTION_BLOCKER_DETAILS,   details,   PG_TEXT) \
  X (ELECTION_BLOCKER_DETAILS_GU, details_gu, PG_TEXT) \
  X (ELECTION_BLOCKER_DETAILS_HI, details_hi, PG_TEXT) \
  X (ELECTION_BLOCKER_RECORD_ID, record_id, PG_INT)  \
  X (ELECTION_BLOCKER_WEIGHT,    weight,    PG_TEXT)
PG_DECLARE_RELATION (election_blocker_of, ELECTION_BLOCKER_COLUMNS)

/* Which election it is, with the seal of its roll, above each paper. */
#define ELECTION_LINE_COLUMNS(X)              \
  X (ELECTION_LINE_ID,    election_id, PG_INT) \
  X (ELECTION_LINE_WORDS, words,       PG_TEXT)
PG_DECLARE_RELATION (election_line, ELECTION_LINE_COLUMNS)

/* Codes with their words in three languages. */
#define ELECTION_CODE_COLUMNS(X)               \
  X (ELECTION_CODE,         code,    PG_TEXT) \
  X (ELECTION_CODE_NAME,    name,    PG_TEXT) \
  X (ELECTION_CODE_NAME_GU, name_gu, PG_TEXT) \
  X (ELECTION_CODE_NAME_HI, name_hi, PG_TEXT)
PG_DECLARE_RELATION (election_stage_choice, ELECTION_CODE_COLUMNS)
extern const PgRelation election_seat_choice;
extern const PgRelation election_held_seat;
extern const PgRelation election_symbol_choice; /* takes no parameter */
extern const PgRelation scrutineer_choice;      /* takes no parameter */

/* Members to choose from; parameters search, row_limit only. */
#define SIGNER_COLUMNS(X)                         \
  X (SIGNER_ID,      member_id,     PG_INT)  \
  X (SIGNER_NUMBER,  member_number, PG_INT)  \
  X (SIGNER_NAME,    name,          PG_TEXT) \
  X (SIGNER_NAME_GU, name_gu,       PG_TEXT) \
  X (SIGNER_PLACE,   place,         PG_TEXT)
PG_DECLARE_RELATION (signer_choice, SIGNER_COLUMNS)

#define ELECTION_TOTALS_COLUMNS(X) X (ELECTION_TOTALS_ROW_COUNT, row_count, PG_INT)
PG_DECLARE_RELATION (voters_roll_totals, ELECTION_TOTALS_COLUMNS)
extern const PgRelation roll_objections_totals, election_nominations_totals, contest_list_totals, recount_sheet_totals,
  election_result_totals, election_complaints_totals;

/* Who may vote and why others may not; parameter state: on_roll, left_out, null for all. */
#define VOTERS_ROLL_COLUMNS(X)                      \
  X (ROLL_MEMBER_ID, member_id,     PG_INT)  \
  X (ROLL_SERIAL,    serial,        PG_INT)  \
  X (ROLL_NUMBER,    member_number, PG_INT)  \
  X (ROLL_NAME,      name,          PG_TEXT) \
  X (ROLL_NAME_GU,   name_gu,       PG_TEXT) \
  X (ROLL_PLACE,     place,         PG_TEXT) \
  X (ROLL_STATE,     state,         PG_TEXT) \
  X (ROLL_REASON,    reason,        PG_TEXT) \
  X (ROLL_REASON_GU, reason_gu,     PG_TEXT) \
  X (ROLL_REASON_HI, reason_hi,     PG_TEXT)
PG_DECLARE_RELATION (voters_roll, VOTERS_ROLL_COLUMNS)

#define ROLL_OBJECTION_COLUMNS(X)                             \
  X (ROLL_OBJECTION_ID,         objection_id,  PG_INT)  \
  X (ROLL_OBJECTION_RECEIVED,   received_on,   PG_DAY)  \
  X (ROLL_OBJECTION_MADE_BY,    made_by,       PG_TEXT) \
  X (ROLL_OBJECTION_WANTS,      wants,         PG_TEXT) \
  X (ROLL_OBJECTION_NUMBER,     member_number, PG_INT)  \
  X (ROLL_OBJECTION_NAME,       name,          PG_TEXT) \
  X (ROLL_OBJECTION_NAME_GU,    name_gu,       PG_TEXT) \
  X (ROLL_OBJECTION_WORDS,      words,         PG_TEXT) \
  X (ROLL_OBJECTION_STATE,      state,         PG_TEXT) \
  X (ROLL_OBJECTION_DECIDED_ON, decided_on,    PG_DAY)  \
  X (ROLL_OBJECTION_DECISION,   decision,      PG_TEXT)
PG_DECLARE_RELATION (roll_objections, ROLL_OBJECTION_COLUMNS)

#define ELECTION_NOMINATION_COLUMNS(X)                          \
  X (NOMINATION_ID,          nomination_id,    PG_INT)  \
  X (NOMINATION_SERIAL,      serial,           PG_INT)  \
  X (NOMINATION_CATEGORY,    category_name,    PG_TEXT) \
  X (NOMINATION_CATEGORY_GU, category_name_gu, PG_TEXT) \
  X (NOMINATION_CATEGORY_HI, category_name_hi, PG_TEXT) \
  X (NOMINATION_NUMBER,      member_number,    PG_INT)  \
  X (NOMINATION_NAME,        name,             PG_TEXT) \
  X (NOMINATION_NAME_GU,     name_gu,          PG_TEXT) \
  X (NOMINATION_PROPOSER,    proposer,         PG_TEXT) \
  X (NOMINATION_PROPOSER_GU, proposer_gu,      PG_TEXT) \
  X (NOMINATION_SECONDER,    seconder,         PG_TEXT) \
  X (NOMINATION_SECONDER_GU, seconder_gu,      PG_TEXT) \
  X (NOMINATION_CONSENT,     has_consent,      PG_BOOL) \
  X (NOMINATION_RECEIVED_ON, received_on,      PG_DAY)  \
  X (NOMINATION_STATE,       state,            PG_TEXT) \
  X (NOMINATION_GROUNDS,     grounds,          PG_TEXT) \
  X (NOMINATION_GROUNDS_GU,  grounds_gu,       PG_TEXT) \
  X (NOMINATION_GROUNDS_HI,  grounds_hi,       PG_TEXT) \
  X (NOMINATION_WORDS,       words,            PG_TEXT)
PG_DECLARE_RELATION (election_nominations, ELECTION_NOMINATION_COLUMNS)

#define CONTEST_LIST_COLUMNS(X)                              \
  X (CONTEST_ID,          nomination_id,    PG_INT)  \
  X (CONTEST_CATEGORY,    category_name,    PG_TEXT) \
  X (CONTEST_CATEGORY_GU, category_name_gu, PG_TEXT) \
  X (CONTEST_CATEGORY_HI, category_name_hi, PG_TEXT) \
  X (CONTEST_SEAT_COUNT,  seat_count,       PG_INT)  \
  X (CONTEST_ORDINAL,     ordinal,          PG_INT)  \
  X (CONTEST_NUMBER,      member_number,    PG_INT)  \
  X (CONTEST_NAME,        name,             PG_TEXT) \
  X (CONTEST_NAME_GU,     name_gu,          PG_TEXT) \
  X (CONTEST_SYMBOL,      symbol_name,      PG_TEXT) \
  X (CONTEST_SYMBOL_GU,   symbol_name_gu,   PG_TEXT) \
  X (CONTEST_SYMBOL_HI,   symbol_name_hi,   PG_TEXT) \
  X (CONTEST_PHOTO,       photo,            PG_TEXT) \
  X (CONTEST_STATE,       state,            PG_TEXT)
PG_DECLARE_RELATION (contest_list, CONTEST_LIST_COLUMNS)

#define BALLOT_ACCOUNT_COLUMNS(X)              \
  X (BOOTH_ID,      booth_id, PG_INT)  \
  X (BOOTH_ORDINAL, ordinal,  PG_INT)  \
  X (BOOTH_NAME,    name,     PG_TEXT) \
  X (BOOTH_NAME_GU, name_gu,  PG_TEXT) \
  X (BOOTH_PRINTED, printed,  PG_INT)  \
  X (BOOTH_ISSUED,  issued,   PG_INT)  \
  X (BOOTH_USED,    used,     PG_INT)  \
  X (BOOTH_SPOILT,  spoilt,   PG_INT)  \
  X (BOOTH_UNUSED,  unused,   PG_INT)  \
  X (BOOTH_STATE,   state,    PG_TEXT) \
  X (BOOTH_ROUND,   round,    PG_INT)  \
  X (BOOTH_IS_MINE, is_mine,  PG_BOOL)
PG_DECLARE_RELATION (ballot_account, BALLOT_ACCOUNT_COLUMNS)

#define BALLOT_ACCOUNT_TOTALS_COLUMNS(X)                     \
  X (BALLOT_ACCOUNT_TOTALS_ROW_COUNT, row_count, PG_INT) \
  X (BALLOT_ACCOUNT_TOTALS_PRINTED,   printed,   PG_INT) \
  X (BALLOT_ACCOUNT_TOTALS_ISSUED,    issued,    PG_INT) \
  X (BALLOT_ACCOUNT_TOTALS_USED,      used,      PG_INT) \
  X (BALLOT_ACCOUNT_TOTALS_SPOILT,    spoilt,    PG_INT) \
  X (BALLOT_ACCOUNT_TOTALS_UNUSED,    unused,    PG_INT)
PG_DECLARE_RELATION (ballot_account_totals, BALLOT_ACCOUNT_TOTALS_COLUMNS)

#define RECOUNT_SHEET_COLUMNS(X)                             \
  X (RECOUNT_ID,          line_id,          PG_INT)  \
  X (RECOUNT_BOOTH,       booth,            PG_TEXT) \
  X (RECOUNT_BOOTH_GU,    booth_gu,         PG_TEXT) \
  X (RECOUNT_ROUND,       round,            PG_INT)  \
  X (RECOUNT_CATEGORY,    category_name,    PG_TEXT) \
  X (RECOUNT_CATEGORY_GU, category_name_gu, PG_TEXT) \
  X (RECOUNT_CATEGORY_HI, category_name_hi, PG_TEXT) \
  X (RECOUNT_ORDINAL,     ordinal,          PG_INT)  \
  X (RECOUNT_NAME,        name,             PG_TEXT) \
  X (RECOUNT_NAME_GU,     name_gu,          PG_TEXT) \
  X (RECOUNT_FIRST,       first_votes,      PG_INT)  \
  X (RECOUNT_SECOND,      second_votes,     PG_INT)  \
  X (RECOUNT_DIFFERENCE,  difference,       PG_INT)  \
  X (RECOUNT_STATE,       state,            PG_TEXT)
PG_DECLARE_RELATION (recount_sheet, RECOUNT_SHEET_COLUMNS)

#define ELECTION_RESULT_COLUMNS(X)                           \
  X (RESULT_ID,          nomination_id,    PG_INT)  \
  X (RESULT_CATEGORY,    category_name,    PG_TEXT) \
  X (RESULT_CATEGORY_GU, category_name_gu, PG_TEXT) \
  X (RESULT_CATEGORY_HI, category_name_hi, PG_TEXT) \
  X (RESULT_SEAT_COUNT,  seat_count,       PG_INT)  \
  X (RESULT_NUMBER,      member_number,    PG_INT)  \
  X (RESULT_NAME,        name,             PG_TEXT) \
  X (RESULT_NAME_GU,     name_gu,          PG_TEXT) \
  X (RESULT_VOTES,       votes,            PG_INT)  \
  X (RESULT_RANK,        rank,             PG_INT)  \
  X (RESULT_STATE,       state,            PG_TEXT) \
  X (RESULT_SEAT,        seat,             PG_INT)  \
  X (RESULT_LOT,         lot,              PG_TEXT)
PG_DECLARE_RELATION (election_result, ELECTION_RESULT_COLUMNS)

#define ELECTION_COMPLAINT_COLUMNS(X)                  \
  X (COMPLAINT_ID,         complaint_id, PG_INT)  \
  X (COMPLAINT_SERIAL,     serial,       PG_INT)  \
  X (COMPLAINT_RECEIVED,   received_on,  PG_DAY)  \
  X (COMPLAINT_MADE_BY,    made_by,      PG_TEXT) \
  X (COMPLAINT_WORDS,      words,        PG_TEXT) \
  X (COMPLAINT_STATE,      state,        PG_TEXT) \
  X (COMPLAINT_DECIDED_ON, decided_on,   PG_DAY)  \
  X (COMPLAINT_DECISION,   decision,     PG_TEXT)
PG_DECLARE_RELATION (election_complaints, ELECTION_COMPLAINT_COLUMNS)

/* The lines that a scrutineer fills; one without a name is that of the invalid papers. */
#define ELECTION_COUNT_COLUMNS(X)                           \
  X (COUNT_LINE_ID,       line_id,          PG_INT)  \
  X (COUNT_CATEGORY_CODE, category,         PG_TEXT) \
  X (COUNT_CATEGORY,      category_name,    PG_TEXT) \
  X (COUNT_CATEGORY_GU,   category_name_gu, PG_TEXT) \
  X (COUNT_CATEGORY_HI,   category_name_hi, PG_TEXT) \
  X (COUNT_SEAT_COUNT,    seat_count,       PG_INT)  \
  X (COUNT_NOMINATION_ID, nomination_id,    PG_INT)  \
  X (COUNT_ORDINAL,       ordinal,          PG_INT)  \
  X (COUNT_NAME,          name,             PG_TEXT) \
  X (COUNT_NAME_GU,       name_gu,          PG_TEXT) \
  X (COUNT_SYMBOL,        symbol_name,      PG_TEXT) \
  X (COUNT_SYMBOL_GU,     symbol_name_gu,   PG_TEXT) \
  X (COUNT_SYMBOL_HI,     symbol_name_hi,   PG_TEXT)
PG_DECLARE_RELATION (election_count_of, ELECTION_COUNT_COLUMNS)

/* What a form is about; parameters what (election, voter, objection, nomination, booth, complaint) and key. */
#define ELECTION_PART_COLUMNS(X)                      \
  X (PART_KEY,           key,           PG_INT)  \
  X (PART_NUMBER,        number,        PG_TEXT) \
  X (PART_NUMBER_GU,     number_gu,     PG_TEXT) \
  X (PART_NUMBER_HI,     number_hi,     PG_TEXT) \
  X (PART_ROW_VERSION,   row_version,   PG_INT)  \
  X (PART_ELECTION_ID,   election_id,   PG_INT)  \
  X (PART_STAGE,         stage,         PG_TEXT) \
  X (PART_MEMBER_ID,     member_id,     PG_INT)  \
  X (PART_OBJECTION_ID,  objection_id,  PG_INT)  \
  X (PART_NOMINATION_ID, nomination_id, PG_INT)  \
  X (PART_BOOTH_ID,      booth_id,      PG_INT)  \
  X (PART_COMPLAINT_ID,  complaint_id,  PG_INT)  \
  X (PART_WANTS,         wants,         PG_TEXT) \
  X (PART_ORDINAL,       ordinal,       PG_INT)  \
  X (PART_SYMBOL,        symbol,        PG_TEXT) \
  X (PART_NOTE,          note,          PG_TEXT) \
  X (PART_NOTE_GU,       note_gu,       PG_TEXT) \
  X (PART_NOTE_HI,       note_hi,       PG_TEXT)
PG_DECLARE_RELATION (election_part, ELECTION_PART_COLUMNS)

/* The lists of one election in the order of the work, ended by a NULL report. */
extern const DeskRegister election_registers[];
/* The list of elections, and those above; ended by a NULL report. */
extern const DeskReport election_reports[];

/* The words of `name` in the language in use, which stand in this column and the two behind it; lent. */
const char *election_word (PgRow *row, guint name);
