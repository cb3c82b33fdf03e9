/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bodies, their seats, who holds them and in which office: the definitions. */
#include "board.h"

#include <glib/gi18n.h>

#define HEARS "board", "member", "person", "act", "resolution"
#define HEARS_OF_MEETINGS HEARS, "meeting", "parameter"

PG_DEFINE_RELATION (seat_list, "seat-list", SEAT_KEY, SEAT_LIST_COLUMNS, HEARS_OF_MEETINGS, "election")
PG_DEFINE_RELATION (seat_list_totals, "seat-list-totals", SEAT_TOTALS_ROW_COUNT, SEAT_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (seat_one, "seat-one", SEAT_ONE_KEY, SEAT_ONE_COLUMNS, HEARS)
PG_DEFINE_RELATION (seat_end_one, "seat-end-one", SEAT_ONE_KEY, SEAT_ONE_COLUMNS, HEARS)
PG_DEFINE_RELATION (seat_history, "seat-history", SEAT_HISTORY_ID, SEAT_HISTORY_COLUMNS, HEARS, "election")
PG_DEFINE_RELATION (director_register, "director-register", DIRECTOR_SEAT_ID, DIRECTOR_REGISTER_COLUMNS,
                    HEARS_OF_MEETINGS)
PG_DEFINE_RELATION (director_register_totals, "director-register-totals", BOARD_ROW_COUNT, BOARD_COUNT_COLUMNS,
                    HEARS_OF_MEETINGS)
PG_DEFINE_RELATION (bar_register, "bar-register", BAR_ID, BAR_REGISTER_COLUMNS, HEARS)
PG_DEFINE_RELATION (bar_register_totals, "bar-register-totals", BOARD_ROW_COUNT, BOARD_COUNT_COLUMNS, HEARS)
PG_DEFINE_RELATION (bar_one, "bar-one", BAR_ONE_ID, BAR_ONE_COLUMNS, HEARS)
PG_DEFINE_RELATION (hand_over_list, "hand-over-list", HAND_OVER_KEY, HAND_OVER_LIST_COLUMNS, HEARS, "login")
PG_DEFINE_RELATION (hand_over_list_totals, "hand-over-list-totals", BOARD_ROW_COUNT, BOARD_COUNT_COLUMNS, HEARS,
                    "login")
PG_DEFINE_RELATION (hand_over_one, "hand-over-one", HAND_OVER_ONE_KEY, HAND_OVER_ONE_COLUMNS, HEARS, "login")
PG_DEFINE_RELATION (body_list, "body-list", BOARD_CODE, BOARD_CODE_COLUMNS, "board")
PG_DEFINE_RELATION (seat_category_list, "seat-category-list", BOARD_CODE, BOARD_CODE_COLUMNS, NULL)
PG_DEFINE_RELATION (seat_end_reason_list, "seat-end-reason-list", BOARD_CODE, BOARD_CODE_COLUMNS, NULL)
PG_DEFINE_RELATION (bar_ground_list, "bar-ground-list", BOARD_CODE, BOARD_CODE_COLUMNS, NULL)

PG_DEFINE_CALL (OpenBody, open_body, OPEN_BODY)
PG_DEFINE_CALL (CloseBody, close_body, CLOSE_BODY)
PG_DEFINE_CALL (AddSeats, add_seats, ADD_SEATS)
PG_DEFINE_CALL (EndPlace, end_place, END_PLACE)
PG_DEFINE_CALL (FillSeat, fill_seat, FILL_SEAT)
PG_DEFINE_CALL (EndSeat, end_seat, END_SEAT)
PG_DEFINE_CALL (TakeBackSeat, take_back_seat, TAKE_BACK_SEAT)
PG_DEFINE_CALL (TakeBackSeatEnd, take_back_seat_end, TAKE_BACK_SEAT_END)
PG_DEFINE_CALL (GiveOffice, give_office, GIVE_OFFICE)
PG_DEFINE_CALL (EndOffice, end_office, END_OFFICE)
PG_DEFINE_CALL (TakeBackOfficeEnd, take_back_office_end, TAKE_BACK_OFFICE_END)
PG_DEFINE_CALL (BarMember, bar_member, BAR_MEMBER)
PG_DEFINE_CALL (LiftBar, lift_bar, LIFT_BAR)
PG_DEFINE_CALL (HandOver, hand_over, HAND_OVER)

#define AS_ON { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" }
#define STATE { "state", N_("State"), REPORT_PARAMETER_STATE, NULL }
#define SEARCH { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL }

static const ReportParameter of_a_body[] = {
  AS_ON,
  { "body", N_("Board or committee"), REPORT_PARAMETER_TEXT, NULL },
  STATE,
  SEARCH,
};

static const ReportParameter of_a_state[] = { AS_ON, STATE, SEARCH };
static const ReportParameter on_a_day[] = { AS_ON, SEARCH };

static const ReportColumn seat_paper[] = {
  { "body_name", N_("Board or committee"), REPORT_TEXT, 14 },
  { "ordinal", N_("Seat"), REPORT_NUMBER, 5 },
  { "category", N_("Kind of seat"), REPORT_STATE, 18 },
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 28 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 26 },
  { "office", N_("Office"), REPORT_STATE, 15 },
  { "from_on", N_("Since"), REPORT_DAY, 11 },
  { "term_ends_on", N_("Term until"), REPORT_DAY, 11 },
  { "way", N_("How she came"), REPORT_STATE, 14 },
  { "state", N_("State"), REPORT_STATE, 14 },
};

static const ReportColumn director_paper[] = {
  { "body_name", N_("Board or committee"), REPORT_TEXT, 9 },
  { "ordinal", N_("Seat"), REPORT_NUMBER, 5 },
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 24 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 22 },
  { "office", N_("Office"), REPORT_STATE, 12 },
  { "from_on", N_("From"), REPORT_DAY, 11 },
  { "until_on", N_("Until"), REPORT_DAY, 11 },
  { "state", N_("State"), REPORT_STATE, 9 },
  { "end_reason", N_("Why it ended"), REPORT_STATE, 9 },
  { "end_words", N_("In words"), REPORT_TEXT, 12 },
  { "category", N_("Kind of seat"), REPORT_STATE, 10 },
  { "way", N_("How she came"), REPORT_STATE, 9 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 12 },
  { "attendance", N_("Meetings attended"), REPORT_TEXT, 7 },
  { "missed_count", N_("Missed in a row"), REPORT_COUNT, 7 },
};

static const ReportColumn bar_paper[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 26 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 24 },
  { "ground", N_("Why"), REPORT_STATE, 22 },
  { "state", N_("State"), REPORT_STATE, 11 },
  { "from_on", N_("From"), REPORT_DAY, 11 },
  { "until_on", N_("Until"), REPORT_DAY, 11 },
  { "words", N_("In words"), REPORT_TEXT, 26 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
  { "lifted_on", N_("Lifted on"), REPORT_DAY, 11 },
  { "lifted_words", N_("Why lifted"), REPORT_TEXT, 20 },
};

static const ReportColumn hand_over_paper[] = {
  { "office", N_("Office"), REPORT_STATE, 14 },
  { "from_name", N_("Hands over"), REPORT_TEXT, 19 },
  { "until_on", N_("On"), REPORT_DAY, 11 },
  { "to_name", N_("Receives"), REPORT_TEXT, 19 },
  { "thing_name", N_("What"), REPORT_TEXT, 32 },
  { "thing_name_gu", N_("What, in Gujarati"), REPORT_TEXT, 32 },
  { "state", N_("State"), REPORT_STATE, 19 },
  { "words", N_("Remark"), REPORT_TEXT, 24 },
  { "said_on", N_("Noted on"), REPORT_DAY, 11 },
  { "entered_by", N_("By whom"), REPORT_TEXT, 14 },
};

#define PAPER(name_, id_, title_, query_, asked)                                                       \
  static const Report name_##_report = {                                                            \
    .id = id_, .title = title_, .query = query_, .columns = name_##_paper,                            \
    .n_columns = G_N_ELEMENTS (name_##_paper), .parameters = asked, .n_parameters = G_N_ELEMENTS (asked), \
    .is_landscape = TRUE,                                                                              \
  };

PAPER (seat, "seat-list", N_("Seats and who holds them"), "seat-list", of_a_body)
PAPER (director, "director-register", N_("Register of directors"), "director-register", of_a_state)
PAPER (bar, "bar-register", N_("Who may not sit on the board"), "bar-register", on_a_day)
PAPER (hand_over, "hand-over-list", N_("Hand-over of offices"), "hand-over-list", of_a_state)

const DeskReport board_reports[] = {
  { &seat_report, &seat_list },
  { &director_report, &director_register },
  { &bar_report, &bar_register },
  { &hand_over_report, &hand_over_list },
  { NULL, NULL },
};

const DeskRegister board_registers[] = {
  { { &director_report, &director_register }, &director_register_totals, N_("Directors") },
  { { &bar_report, &bar_register }, &bar_register_totals, N_("Kept off the board") },
  { { &hand_over_report, &hand_over_list }, &hand_over_list_totals, N_("Hand-over") },
  { { NULL, NULL }, NULL, NULL },
};
