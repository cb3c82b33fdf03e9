/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers and lists about members and shares: the definitions. */
#include "register.h"

#include <glib/gi18n.h>

#include "shareholder.h"

/* A register tells of women, their acts and shares, cites resolutions and counts by rules; its totals too. */
#define HEARS "person", "member", "share", "act", "resolution", "parameter"

PG_DEFINE_RELATION (member_list, "member-list", MEMBER_LIST_MEMBER_ID, MEMBER_LIST_COLUMNS, HEARS)
PG_DEFINE_RELATION (transfer_register, "transfer-register", TRANSFER_REGISTER_MOVEMENT_ID,
                    TRANSFER_REGISTER_COLUMNS, HEARS)
PG_DEFINE_RELATION (nomination_register, "nomination-register", NOMINATION_REGISTER_LINE_ID,
                    NOMINATION_REGISTER_COLUMNS, HEARS)
PG_DEFINE_RELATION (application_register, "application-register", APPLICATION_REGISTER_MEMBER_ID,
                    APPLICATION_REGISTER_COLUMNS, HEARS)
PG_DEFINE_RELATION (share_changes, "share-changes", SHARE_CHANGES_MEMBER_ID, SHARE_CHANGES_COLUMNS, HEARS)
PG_DEFINE_RELATION (voter_list, "voter-list", VOTER_LIST_MEMBER_ID, VOTER_LIST_COLUMNS, HEARS)
PG_DEFINE_RELATION (left_register, "left-register", LEFT_REGISTER_MEMBER_ID, LEFT_REGISTER_COLUMNS, HEARS)
PG_DEFINE_RELATION (receipt_register, "receipt-register", RECEIPT_REGISTER_ACT_ID, RECEIPT_REGISTER_COLUMNS, HEARS)
PG_DEFINE_RELATION (certificate_register, "certificate-register", CERTIFICATE_REGISTER_ACT_ID,
                    CERTIFICATE_REGISTER_COLUMNS, HEARS)
PG_DEFINE_RELATION (member_statement, "member-statement", MEMBER_STATEMENT_MOVEMENT_ID,
                    MEMBER_STATEMENT_COLUMNS, HEARS)

#define TOTALS(reg, query, key, COLUMNS) \
  PG_DEFINE_RELATION (reg##_totals, query, key, COLUMNS, HEARS)

TOTALS (member_list, "member-list-totals", REGISTER_ROW_COUNT, REGISTER_COUNT_COLUMNS)
TOTALS (nomination_register, "nomination-register-totals", REGISTER_ROW_COUNT, REGISTER_COUNT_COLUMNS)
TOTALS (application_register, "application-register-totals", REGISTER_ROW_COUNT, REGISTER_COUNT_COLUMNS)
TOTALS (voter_list, "voter-list-totals", REGISTER_ROW_COUNT, REGISTER_COUNT_COLUMNS)
TOTALS (certificate_register, "certificate-register-totals", REGISTER_ROW_COUNT, REGISTER_COUNT_COLUMNS)
TOTALS (share_register, "share-register-totals", REGISTER_SHARES_ROW_COUNT, REGISTER_SHARES_COLUMNS)
TOTALS (member_register, "member-register-totals", REGISTER_SHARES_ROW_COUNT, REGISTER_SHARES_COLUMNS)
TOTALS (transfer_register, "transfer-register-totals", REGISTER_SHARES_ROW_COUNT, REGISTER_SHARES_COLUMNS)
TOTALS (share_changes, "share-changes-totals", SHARE_CHANGES_TOTALS_ROW_COUNT, SHARE_CHANGES_TOTALS_COLUMNS)
TOTALS (left_register, "left-register-totals", LEFT_REGISTER_TOTALS_ROW_COUNT, LEFT_REGISTER_TOTALS_COLUMNS)
TOTALS (receipt_register, "receipt-register-totals", RECEIPT_REGISTER_TOTALS_ROW_COUNT, RECEIPT_REGISTER_TOTALS_COLUMNS)

#define SEARCH { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL }
#define SORT { "sort", N_("Sorted by"), REPORT_PARAMETER_ORDER, NULL }

PG_DEFINE_RELATION (member_line, "member-line", MEMBER_LINE_MEMBER_ID, MEMBER_LINE_COLUMNS, "person", "member")

static const ReportParameter on_a_day[] = {
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
  SEARCH,
};

static const ReportParameter at_a_cut_off[] = {
  { "as_on", N_("Cut-off day"), REPORT_PARAMETER_DAY, "today" },
  SEARCH,
  SORT,
};

static const ReportParameter on_a_day_at_a_place[] = {
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
  { "place", N_("Place"), REPORT_PARAMETER_TEXT, NULL },
  SEARCH,
  SORT,
};

/* Without the first day: since the 1st of April before the last. */
static const ReportParameter between_two_days[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
  SEARCH,
};

static const ReportParameter of_one_member[] = {
  { "member_id", N_("Member"), REPORT_PARAMETER_RECORD, NULL },
  { "member_number", N_("Member No."), REPORT_PARAMETER_RECORD, NULL },
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
};

static const ReportColumn member_list_paper[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6, .sort = "number" },
  { "name", N_("Name"), REPORT_TEXT, 28, .sort = "name" },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 26 },
  { "address", N_("Address"), REPORT_TEXT, 50 },
  { "class", N_("Class"), REPORT_STATE, 11 },
};

static const ReportColumn transfer_register_paper[] = {
  { "act_number", N_("Act"), REPORT_TEXT, 16 },
  { "value_on", N_("Day"), REPORT_DAY, 11 },
  { "kind", N_("Kind"), REPORT_STATE, 14 },
  { "from_number", N_("From"), REPORT_NUMBER, 6 },
  { "from_name", N_("Name"), REPORT_TEXT, 26 },
  { "to_number", N_("To"), REPORT_NUMBER, 6 },
  { "to_name", N_("Name"), REPORT_TEXT, 26 },
  { "share_count", N_("Shares"), REPORT_COUNT, 8, .total = TRUE },
  { "numbers", N_("Share numbers"), REPORT_TEXT, 16 },
  { "paid_paise", N_("Paid (₹)"), REPORT_MONEY, 13, .total = TRUE },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
};

static const ReportColumn nomination_register_paper[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Member"), REPORT_TEXT, 26 },
  { "recorded_on", N_("Recorded"), REPORT_DAY, 11 },
  { "number", N_("Nomination"), REPORT_TEXT, 15 },
  { "nominee", N_("Nominee"), REPORT_TEXT, 22 },
  { "relation", N_("Relation"), REPORT_TEXT, 12 },
  { "percent", N_("Part of 100"), REPORT_COUNT, 8 },
  { "guardian", N_("Guardian"), REPORT_TEXT, 16 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
  { "witness", N_("Witness"), REPORT_TEXT, 14 },
  { "replaced_on", N_("Replaced"), REPORT_DAY, 11 },
};

static const ReportColumn application_register_paper[] = {
  { "application_number", N_("Application"), REPORT_TEXT, 15 },
  { "applied_on", N_("Applied"), REPORT_DAY, 11 },
  { "name", N_("Name"), REPORT_TEXT, 26 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 24 },
  { "place", N_("Place"), REPORT_TEXT, 16 },
  { "class", N_("Class"), REPORT_STATE, 10 },
  { "state", N_("State"), REPORT_STATE, 11 },
  { "decided_on", N_("Decided"), REPORT_DAY, 11 },
  { "day_count", N_("Days"), REPORT_COUNT, 6 },
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
  { "refused_because", N_("Reason"), REPORT_TEXT, 20 },
};

static const ReportColumn share_changes_paper[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 30 },
  { "before_count", N_("Before"), REPORT_COUNT, 9, .total = TRUE },
  { "came_count", N_("Came"), REPORT_COUNT, 9, .total = TRUE },
  { "left_count", N_("Went"), REPORT_COUNT, 9, .total = TRUE },
  { "after_count", N_("After"), REPORT_COUNT, 9, .total = TRUE },
  { "paid_before_paise", N_("Paid before (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "paid_change_paise", N_("Change (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "paid_after_paise", N_("Paid after (₹)"), REPORT_MONEY, 15, .total = TRUE },
};

static const ReportColumn voter_list_paper[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6, .sort = "number" },
  { "name", N_("Name"), REPORT_TEXT, 30, .sort = "name" },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 28 },
  { "place", N_("Place"), REPORT_TEXT, 18, .sort = "place" },
  { "admitted_on", N_("Admitted"), REPORT_DAY, 11, .sort = "joined" },
  { "age_years", N_("Age"), REPORT_NUMBER, 5 },
};

static const ReportColumn left_register_paper[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 28 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 26 },
  { "admitted_on", N_("Admitted"), REPORT_DAY, 11 },
  { "ceased_on", N_("Ceased"), REPORT_DAY, 11 },
  { "ceased_reason", N_("Reason"), REPORT_STATE, 14 },
  { "words", N_("Remark"), REPORT_TEXT, 24 },
  { "state", N_("State"), REPORT_STATE, 10 },
  { "owed_paise", N_("Still owed (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

static const ReportColumn receipt_register_paper[] = {
  { "number", N_("Receipt"), REPORT_TEXT, 16 },
  { "received_on", N_("Day"), REPORT_DAY, 11 },
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 28 },
  { "payer", N_("Paid by"), REPORT_TEXT, 20 },
  { "way", N_("By"), REPORT_STATE, 8 },
  { "fee_paise", N_("Entrance fee (₹)"), REPORT_MONEY, 13, .total = TRUE },
  { "share_paise", N_("Share money (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "call_paise", N_("Calls (₹)"), REPORT_MONEY, 12, .total = TRUE },
  { "total_paise", N_("Total (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

static const ReportColumn certificate_register_paper[] = {
  { "certificate_number", N_("Certificate"), REPORT_NUMBER, 10 },
  { "issued_on", N_("Issued"), REPORT_DAY, 11 },
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 28 },
  { "share_count", N_("Shares"), REPORT_COUNT, 8 },
  { "numbers", N_("Share numbers"), REPORT_TEXT, 20 },
  { "paid_paise", N_("Paid (₹)"), REPORT_MONEY, 13 },
  { "check_code", N_("Check code"), REPORT_TEXT, 10 },
  { "print_count", N_("Printed"), REPORT_COUNT, 8 },
  { "state", N_("State"), REPORT_STATE, 8 },
};

static const ReportColumn member_statement_paper[] = {
  { "value_on", N_("Day"), REPORT_DAY, 11 },
  { "act_number", N_("Act"), REPORT_TEXT, 16 },
  { "kind", N_("Kind"), REPORT_STATE, 14 },
  { "numbers", N_("Share numbers"), REPORT_TEXT, 16 },
  { "counterpart_name", N_("With"), REPORT_TEXT, 26 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
  { "share_count", N_("Shares"), REPORT_COUNT, 8, .total = TRUE },
  { "held_count", N_("Holds"), REPORT_COUNT, 8 },
  { "paid_paise", N_("Paid (₹)"), REPORT_MONEY, 13, .total = TRUE },
  { "held_paise", N_("Paid up (₹)"), REPORT_MONEY, 14 },
};

#define PAPER(name, id_, title_, parameters_)                                                       \
  static const Report name##_report = {                                                            \
    .id = id_, .title = title_, .query = id_, .columns = name##_paper,                             \
    .n_columns = G_N_ELEMENTS (name##_paper), .parameters = parameters_,                           \
    .n_parameters = G_N_ELEMENTS (parameters_), .is_landscape = TRUE,                              \
  };

PAPER (member_list, "member-list", N_("List of members"), on_a_day_at_a_place)
PAPER (transfer_register, "transfer-register", N_("Register of transfers"), between_two_days)
PAPER (nomination_register, "nomination-register", N_("Register of nominations"), on_a_day)
PAPER (application_register, "application-register", N_("Register of applications"), between_two_days)
PAPER (share_changes, "share-changes", N_("Movement of shares between two days"), between_two_days)
PAPER (voter_list, "voter-list", N_("Voters"), at_a_cut_off)
PAPER (left_register, "left-register", N_("Members who left"), between_two_days)
PAPER (receipt_register, "receipt-register", N_("Register of receipts"), between_two_days)
PAPER (certificate_register, "certificate-register", N_("Register of certificates"), on_a_day)
PAPER (member_statement, "member-statement", N_("Statement of shares"), of_one_member)

const DeskReport register_reports[] = {
  { &member_list_report, &member_list },
  { &transfer_register_report, &transfer_register },
  { &nomination_register_report, &nomination_register },
  { &application_register_report, &application_register },
  { &share_changes_report, &share_changes },
  { &voter_list_report, &voter_list },
  { &left_register_report, &left_register },
  { &receipt_register_report, &receipt_register },
  { &certificate_register_report, &certificate_register },
  { &member_statement_report, &member_statement, .about = &member_line },
  { NULL, NULL },
};

#define ON_SCREEN(name, words) { { &name##_report, &name }, &name##_totals, words }

const DeskRegister registers[] = {
  ON_SCREEN (share_register, N_("Shares")),
  ON_SCREEN (member_register, N_("Members")),
  ON_SCREEN (member_list, N_("List of members")),
  { { &voter_list_report, &voter_list }, &voter_list_totals, N_("Voters"), .is_cut_off = TRUE },
  ON_SCREEN (nomination_register, N_("Nominations")),
  ON_SCREEN (certificate_register, N_("Certificates")),
  ON_SCREEN (share_changes, N_("Share movement")),
  ON_SCREEN (transfer_register, N_("Transfers")),
  ON_SCREEN (application_register, N_("Applications")),
  ON_SCREEN (receipt_register, N_("Receipts")),
  ON_SCREEN (left_register, N_("Members who left")),
  { { NULL, NULL }, NULL, NULL },
};
