/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Elections: the definitions of what is read, and the reports. */
#include "election.h"

#include <glib/gi18n.h>

#include "desk-language.h"

/* A name that is changed, a seat or a share is seen in elections too. */
#define HEARS "election", "member", "person", "board"

PG_DEFINE_RELATION (election_list, "election-list", ELECTION_ID, ELECTION_LIST_COLUMNS, HEARS, "login")
PG_DEFINE_RELATION (election_stage_of, "election-stage-of", STAGE_ORDINAL, ELECTION_STAGE_COLUMNS, "election")
PG_DEFINE_RELATION (election_blocker_of, "election-blocker-of", ELECTION_BLOCKER_ORDINAL, ELECTION_BLOCKER_COLUMNS,
                    HEARS)
PG_DEFINE_RELATION (election_line, "election-line", ELECTION_LINE_ID, ELECTION_LINE_COLUMNS, "election")
PG_DEFINE_RELATION (election_stage_choice, "election-stage-choice", ELECTION_CODE, ELECTION_CODE_COLUMNS, "election")
PG_DEFINE_RELATION (election_seat_choice, "election-seat-choice", ELECTION_CODE, ELECTION_CODE_COLUMNS, "election")
PG_DEFINE_RELATION (election_held_seat, "election-held-seat", ELECTION_CODE, ELECTION_CODE_COLUMNS, HEARS)
PG_DEFINE_RELATION (election_symbol_choice, "election-symbol-choice", ELECTION_CODE, ELECTION_CODE_COLUMNS, "election")
PG_DEFINE_RELATION (scrutineer_choice, "scrutineer-choice", ELECTION_CODE, ELECTION_CODE_COLUMNS, "login")
PG_DEFINE_RELATION (signer_choice, "signer-choice", SIGNER_ID, SIGNER_COLUMNS, "member", "person", "act", "share",
                    "resolution")
PG_DEFINE_RELATION (voters_roll, "voters-roll", ROLL_MEMBER_ID, VOTERS_ROLL_COLUMNS, HEARS)
PG_DEFINE_RELATION (roll_objections, "roll-objections", ROLL_OBJECTION_ID, ROLL_OBJECTION_COLUMNS, HEARS)
PG_DEFINE_RELATION (election_nominations, "election-nominations", NOMINATION_ID, ELECTION_NOMINATION_COLUMNS, HEARS,
                    "share")
PG_DEFINE_RELATION (contest_list, "contest-list", CONTEST_ID, CONTEST_LIST_COLUMNS, HEARS)
PG_DEFINE_RELATION (ballot_account, "ballot-account", BOOTH_ID, BALLOT_ACCOUNT_COLUMNS, "election")
PG_DEFINE_RELATION (recount_sheet, "recount-sheet", RECOUNT_ID, RECOUNT_SHEET_COLUMNS, HEARS)
PG_DEFINE_RELATION (election_result, "election-result", RESULT_ID, ELECTION_RESULT_COLUMNS, HEARS)
PG_DEFINE_RELATION (election_complaints, "election-complaints", COMPLAINT_ID, ELECTION_COMPLAINT_COLUMNS, "election")
PG_DEFINE_RELATION (election_count_of, "election-count-of", COUNT_LINE_ID, ELECTION_COUNT_COLUMNS, HEARS)
PG_DEFINE_RELATION (election_part, "election-part", PART_KEY, ELECTION_PART_COLUMNS, HEARS, "share")

PG_DEFINE_RELATION (ballot_account_totals, "ballot-account-totals", BALLOT_ACCOUNT_TOTALS_ROW_COUNT,
                    BALLOT_ACCOUNT_TOTALS_COLUMNS, "election")

#define DEFINE_TOTALS(relation, query) \
  PG_DEFINE_RELATION (relation, query, ELECTION_TOTALS_ROW_COUNT, ELECTION_TOTALS_COLUMNS, HEARS)
DEFINE_TOTALS (voters_roll_totals, "voters-roll-totals")
DEFINE_TOTALS (roll_objections_totals, "roll-objections-totals")
DEFINE_TOTALS (election_nominations_totals, "election-nominations-totals")
DEFINE_TOTALS (contest_list_totals, "contest-list-totals")
DEFINE_TOTALS (recount_sheet_totals, "recount-sheet-totals")
DEFINE_TOTALS (election_result_totals, "election-result-totals")
DEFINE_TOTALS (election_complaints_totals, "election-complaints-totals")

#define OF_AN_ELECTION { "election_id", N_("Election"), REPORT_PARAMETER_RECORD, NULL }
#define SEARCH { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL }

static const ReportParameter of_all[] = { SEARCH };

static const ReportParameter of_an_election[] = { OF_AN_ELECTION, SEARCH };

static const ReportParameter of_a_roll[] = {
  OF_AN_ELECTION,
  { "state", N_("State"), REPORT_PARAMETER_STATE, NULL },
  SEARCH,
};

static const ReportColumn list_paper[] = {
  { "number", N_("Election"), REPORT_TEXT, 15 },
  { "name", N_("Name"), REPORT_TEXT, 24 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 24 },
  { "poll_on", N_("Poll"), REPORT_DAY, 11 },
  { "state", N_("Stage"), REPORT_STATE, 22 },
  { "seat_count", N_("Seats"), REPORT_COUNT, 7 },
  { "voter_count", N_("Voters"), REPORT_COUNT, 8 },
  { "candidate_count", N_("Candidates"), REPORT_COUNT, 11 },
};

static const ReportColumn roll_paper[] = {
  { "serial", N_("Serial"), REPORT_NUMBER, 8 },
  { "member_number", N_("No."), REPORT_NUMBER, 8 },
  { "name", N_("Name"), REPORT_TEXT, 28 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 28 },
  { "place", N_("Village or ward"), REPORT_TEXT, 16 },
  { "state", N_("On the roll"), REPORT_STATE, 15 },
  { "reason", N_("Why not"), REPORT_TEXT, 24 },
};

static const ReportColumn objection_paper[] = {
  { "received_on", N_("Received"), REPORT_DAY, 11 },
  { "made_by", N_("Who objects"), REPORT_TEXT, 18 },
  { "wants", N_("What she asks"), REPORT_STATE, 14 },
  { "member_number", N_("No."), REPORT_NUMBER, 8 },
  { "name", N_("Name"), REPORT_TEXT, 24 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 24 },
  { "words", N_("Why"), REPORT_TEXT, 26 },
  { "state", N_("State"), REPORT_STATE, 16 },
  { "decided_on", N_("Decided"), REPORT_DAY, 11 },
  { "decision", N_("Decision"), REPORT_TEXT, 26 },
};

static const ReportColumn nomination_paper[] = {
  { "serial", N_("Paper"), REPORT_NUMBER, 7 },
  { "member_number", N_("No."), REPORT_NUMBER, 7 },
  { "name", N_("Candidate"), REPORT_TEXT, 22 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 22 },
  { "category_name", N_("Kind of seat"), REPORT_TEXT, 13 },
  { "state", N_("State"), REPORT_STATE, 13 },
  { "grounds", N_("What the registers say"), REPORT_TEXT, 22 },
  { "proposer", N_("Proposer"), REPORT_TEXT, 16 },
  { "seconder", N_("Seconder"), REPORT_TEXT, 16 },
  { "received_on", N_("Received"), REPORT_DAY, 11 },
  { "words", N_("Reason of the decision"), REPORT_TEXT, 22 },
};

static const ReportColumn contest_paper[] = {
  { "category_name", N_("Kind of seat"), REPORT_TEXT, 20 },
  { "seat_count", N_("Seats"), REPORT_COUNT, 7 },
  { "ordinal", N_("Place"), REPORT_NUMBER, 7 },
  { "member_number", N_("No."), REPORT_NUMBER, 8 },
  { "name", N_("Candidate"), REPORT_TEXT, 28 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 28 },
  { "symbol_name", N_("Picture"), REPORT_TEXT, 16 },
  { "photo", N_("Photograph"), REPORT_STATE, 12 },
};

static const ReportColumn booth_paper[] = {
  { "ordinal", N_("Booth"), REPORT_NUMBER, 7 },
  { "name", N_("Place"), REPORT_TEXT, 24 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 24 },
  { "printed", N_("Printed"), REPORT_COUNT, 9, .total = TRUE },
  { "issued", N_("Handed out"), REPORT_COUNT, 11, .total = TRUE },
  { "used", N_("In the box"), REPORT_COUNT, 11, .total = TRUE },
  { "spoilt", N_("Spoilt"), REPORT_COUNT, 9, .total = TRUE },
  { "unused", N_("Left over"), REPORT_COUNT, 10, .total = TRUE },
  { "state", N_("Box"), REPORT_STATE, 22 },
};

static const ReportColumn recount_paper[] = {
  { "booth", N_("Booth"), REPORT_TEXT, 15 },
  { "round", N_("Count"), REPORT_NUMBER, 6 },
  { "category_name", N_("Kind of seat"), REPORT_TEXT, 10 },
  { "ordinal", N_("Place"), REPORT_NUMBER, 6 },
  { "name", N_("Candidate"), REPORT_TEXT, 26 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 26 },
  { "first_votes", N_("One count"), REPORT_COUNT, 10 },
  { "second_votes", N_("Other count"), REPORT_COUNT, 11 },
  { "difference", N_("Difference"), REPORT_COUNT, 11 },
  { "state", N_("State"), REPORT_STATE, 14 },
};

static const ReportColumn result_paper[] = {
  { "category_name", N_("Kind of seat"), REPORT_TEXT, 10 },
  { "seat_count", N_("Seats"), REPORT_COUNT, 6 },
  { "rank", N_("Rank"), REPORT_NUMBER, 6 },
  { "member_number", N_("No."), REPORT_NUMBER, 7 },
  { "name", N_("Candidate"), REPORT_TEXT, 26 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 26 },
  { "votes", N_("Votes"), REPORT_COUNT, 7 },
  { "state", N_("Result"), REPORT_STATE, 15 },
  { "seat", N_("Seat"), REPORT_NUMBER, 6 },
  { "lot", N_("Lot"), REPORT_TEXT, 22 },
};

static const ReportColumn complaint_paper[] = {
  { "serial", N_("Complaint"), REPORT_NUMBER, 10 },
  { "received_on", N_("Received"), REPORT_DAY, 11 },
  { "made_by", N_("Who complains"), REPORT_TEXT, 20 },
  { "words", N_("About what"), REPORT_TEXT, 30 },
  { "state", N_("State"), REPORT_STATE, 14 },
  { "decided_on", N_("Decided"), REPORT_DAY, 11 },
  { "decision", N_("Decision"), REPORT_TEXT, 30 },
};

#define DEFINE_REPORT(report, name, heading, paper, asked)                                                       \
  static const Report report = {                                                                                 \
    .id = name, .title = heading, .query = name, .columns = paper, .n_columns = G_N_ELEMENTS (paper),            \
    .parameters = asked, .n_parameters = G_N_ELEMENTS (asked), .is_landscape = TRUE,                             \
  };
DEFINE_REPORT (list_report, "election-list", N_("Elections"), list_paper, of_all)
DEFINE_REPORT (roll_report, "voters-roll", N_("Voters' roll"), roll_paper, of_a_roll)
DEFINE_REPORT (objection_report, "roll-objections", N_("Objections to the roll"), objection_paper, of_an_election)
DEFINE_REPORT (nomination_report, "election-nominations", N_("Nomination papers"), nomination_paper,
               of_an_election)
DEFINE_REPORT (contest_report, "contest-list", N_("Contest list"), contest_paper, of_an_election)
DEFINE_REPORT (booth_report, "ballot-account", N_("Account of ballot papers"), booth_paper, of_an_election)
DEFINE_REPORT (recount_report, "recount-sheet", N_("Recount sheet"), recount_paper, of_an_election)
DEFINE_REPORT (result_report, "election-result", N_("Result of the election"), result_paper, of_an_election)
DEFINE_REPORT (complaint_report, "election-complaints", N_("Complaints about the election"), complaint_paper,
               of_an_election)

#define A_LIST(report, relation) { &report, &relation, .about = &election_line }

const DeskRegister election_registers[] = {
  { A_LIST (roll_report, voters_roll), &voters_roll_totals, N_("Voters' roll") },
  { A_LIST (objection_report, roll_objections), &roll_objections_totals, N_("Objections to the roll") },
  { A_LIST (nomination_report, election_nominations), &election_nominations_totals, N_("Nomination papers") },
  { A_LIST (contest_report, contest_list), &contest_list_totals, N_("Contest list") },
  { A_LIST (booth_report, ballot_account), &ballot_account_totals, N_("Ballot papers and boxes") },
  { A_LIST (recount_report, recount_sheet), &recount_sheet_totals, N_("Both counts") },
  { A_LIST (result_report, election_result), &election_result_totals, N_("Result") },
  { A_LIST (complaint_report, election_complaints), &election_complaints_totals, N_("Complaints") },
  { .paper = { NULL, NULL } },
};

const DeskReport election_reports[] = {
  { &list_report, &election_list },
  A_LIST (roll_report, voters_roll),
  A_LIST (objection_report, roll_objections),
  A_LIST (nomination_report, election_nominations),
  A_LIST (contest_report, contest_list),
  A_LIST (booth_report, ballot_account),
  A_LIST (recount_report, recount_sheet),
  A_LIST (result_report, election_result),
  A_LIST (complaint_report, election_complaints),
  { NULL, NULL },
};

const char *
election_word (PgRow *row, guint name)
{
  const char *language = desk_language_get ();
  guint spoken = g_str_equal (language, "gu") ? name + 1 : g_str_equal (language, "hi") ? name + 2 : name;

  g_return_val_if_fail (row != NULL, "");

  return pg_row_is_null (row, spoken) ? pg_row_get_words (row, name) : pg_row_get_words (row, spoken);
}
