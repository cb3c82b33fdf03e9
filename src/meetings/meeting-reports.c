/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers about meetings that are tables: on the screen, in Excel, CSV and PDF. */
#include "meeting.h"

#include <glib/gi18n.h>

#include "motion.h"

#define OF_ONE_MEETING { "meeting_id", N_("Meeting"), REPORT_PARAMETER_RECORD, NULL }
#define OF_A_YEAR { "year", N_("Year"), REPORT_PARAMETER_TEXT, NULL }
#define IN_STATE { "state", N_("State"), REPORT_PARAMETER_STATE, NULL }
#define SEARCH { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL }

static const ReportParameter list_parameters[] = {
  { "body", N_("Who meets"), REPORT_PARAMETER_STATE, NULL }, IN_STATE, OF_A_YEAR, SEARCH,
};
static const ReportParameter held_parameters[] = { OF_A_YEAR };
static const ReportParameter meeting_parameters[] = { OF_ONE_MEETING };
static const ReportParameter attendance_parameters[] = { OF_ONE_MEETING, IN_STATE, SEARCH };
static const ReportParameter roll_parameters[] = { { "motion_id", N_("Proposal"), REPORT_PARAMETER_RECORD, NULL } };
static const ReportParameter action_parameters[] = {
  { "state", N_("State"), REPORT_PARAMETER_STATE, "unfinished" }, SEARCH,
};

static const ReportColumn list_columns[] = {
  { "number", N_("Meeting"), REPORT_TEXT, 17 },
  { "held_on", N_("Day"), REPORT_DAY, 11 },
  { "begins", N_("Hour"), REPORT_TEXT, 7 },
  { "body_name", N_("Who meets"), REPORT_TEXT, 16 },
  { "kind", N_("Kind"), REPORT_STATE, 10 },
  { "place", N_("Place"), REPORT_TEXT, 24 },
  { "item_count", N_("Items"), REPORT_COUNT, 7 },
  { "passed_count", N_("Passed"), REPORT_COUNT, 8 },
  { "state", N_("State"), REPORT_STATE, 20 },
};

static const ReportColumn held_columns[] = {
  { "year", N_("Year"), REPORT_TEXT, 8 },
  { "body_name", N_("Who meets"), REPORT_TEXT, 20 },
  { "held_count", N_("Held"), REPORT_COUNT, 7 },
  { "needed_count", N_("At least"), REPORT_COUNT, 9 },
  { "adjourned_count", N_("Adjourned"), REPORT_COUNT, 10 },
  { "annual_on", N_("Annual meeting"), REPORT_DAY, 14 },
  { "annual_until", N_("Its last day"), REPORT_DAY, 12 },
  { "state", N_("State"), REPORT_STATE, 16 },
};

static const ReportColumn agenda_columns[] = {
  { "place", N_("Item"), REPORT_TEXT, 6 },
  { "title", N_("What is to be talked about"), REPORT_TEXT, 40 },
  { "title_gu", N_("In Gujarati"), REPORT_TEXT, 36 },
  { "kind", N_("Kind"), REPORT_STATE, 14 },
  { "minutes", N_("Time (min)"), REPORT_COUNT, 9, .total = TRUE },
  { "paper_count", N_("Papers"), REPORT_COUNT, 7 },
  { "told", N_("Notice"), REPORT_STATE, 16 },
  { "state", N_("State"), REPORT_STATE, 16 },
};

static const ReportColumn attendance_columns[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 7 },
  { "name", N_("Name"), REPORT_TEXT, 30 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 28 },
  { "office", N_("Office"), REPORT_STATE, 16 },
  { "came", N_("Came at"), REPORT_TEXT, 7 },
  { "went", N_("Left at"), REPORT_TEXT, 7 },
  { "state", N_("State"), REPORT_STATE, 14 },
};

static const ReportColumn copy_columns[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 7 },
  { "name", N_("To whom"), REPORT_TEXT, 30 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 28 },
  { "way", N_("How"), REPORT_STATE, 18 },
  { "sent_on", N_("Sent on"), REPORT_DAY, 11 },
};

static const ReportColumn decision_columns[] = {
  { "place", N_("Item"), REPORT_TEXT, 6 },
  { "number", N_("Resolution"), REPORT_TEXT, 15 },
  { "kind_name", N_("Kind"), REPORT_TEXT, 16 },
  { "words", N_("Proposal"), REPORT_TEXT, 40 },
  { "words_gu", N_("In Gujarati"), REPORT_TEXT, 30 },
  { "proposer", N_("Proposed by"), REPORT_TEXT, 18 },
  { "seconder", N_("Seconded by"), REPORT_TEXT, 18 },
  { "for_count", N_("In favour"), REPORT_COUNT, 6 },
  { "against_count", N_("Against"), REPORT_COUNT, 8 },
  { "abstain_count", N_("Abstain"), REPORT_COUNT, 8 },
  { "not_voting", N_("Not voting"), REPORT_COUNT, 8 },
  { "state", N_("State"), REPORT_STATE, 14 },
};

static const ReportColumn roll_columns[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 7 },
  { "name", N_("Name"), REPORT_TEXT, 30 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 28 },
  { "state", N_("Vote"), REPORT_STATE, 20 },
};

static const ReportColumn action_columns[] = {
  { "due_on", N_("Until"), REPORT_DAY, 11 },
  { "words", N_("What is to be done"), REPORT_TEXT, 32 },
  { "words_gu", N_("In Gujarati"), REPORT_TEXT, 28 },
  { "owner", N_("Who"), REPORT_TEXT, 20 },
  { "meeting_number", N_("Asked by meeting"), REPORT_TEXT, 17 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
  { "done_on", N_("Done on"), REPORT_DAY, 11 },
  { "done_words", N_("What was done"), REPORT_TEXT, 24 },
  { "state", N_("State"), REPORT_STATE, 14 },
};

#define TABLE(report_id, report_title, report_query, report_columns, report_parameters)               \
  .id = report_id, .title = report_title, .query = report_query, .columns = report_columns,             \
  .n_columns = G_N_ELEMENTS (report_columns), .parameters = report_parameters,                          \
  .n_parameters = G_N_ELEMENTS (report_parameters), .is_landscape = TRUE

static const Report list_report = { TABLE ("meetings", N_("Meetings"), "meeting-list", list_columns, list_parameters) };
static const Report held_report = { TABLE ("meetings-held", N_("Meetings held against required"), "meetings-held",
                                           held_columns, held_parameters) };
static const Report agenda_report = { TABLE ("agenda", N_("Agenda"), "agenda-list", agenda_columns,
                                             meeting_parameters) };
static const Report attendance_report = { TABLE ("attendance", N_("Attendance"), "attendance-list", attendance_columns,
                                                 attendance_parameters) };
static const Report copy_report = { TABLE ("notice-copies", N_("To whom the notice went"), "notice-copies",
                                           copy_columns, meeting_parameters) };
static const Report decision_report = { TABLE ("meeting-decisions", N_("Decisions of a meeting"), "motion-list",
                                               decision_columns, meeting_parameters) };
static const Report roll_report = { TABLE ("vote-roll", N_("Roll of a vote"), "motion-roll", roll_columns,
                                           roll_parameters) };
static const Report action_report = { TABLE ("actions-open", N_("What is to be done"), "action-list", action_columns,
                                             action_parameters) };

const DeskReport meeting_reports[] = {
  [MEETING_REPORT_LIST] = { &list_report, &meeting_list },
  [MEETING_REPORT_HELD] = { &held_report, &meetings_held },
  [MEETING_REPORT_AGENDA] = { &agenda_report, &agenda_list, .about = &meeting_line },
  [MEETING_REPORT_ATTENDANCE] = { &attendance_report, &attendance_list, .about = &meeting_line },
  [MEETING_REPORT_NOTICE_COPIES] = { &copy_report, &notice_copies, .about = &meeting_line },
  [MEETING_REPORT_DECISIONS] = { &decision_report, &motion_list, .about = &meeting_line },
  [MEETING_REPORT_ROLL] = { &roll_report, &motion_roll, .about = &motion_line },
  [MEETING_REPORT_ACTIONS] = { &action_report, &action_list },
  { NULL, NULL },
};
