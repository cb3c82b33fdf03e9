/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bank's statements beside our books: the definitions. */
#include "bank.h"

#include <glib/gi18n.h>

#include "book.h"

#define HEARS "bank", "voucher"

PG_DEFINE_RELATION (bank_account_choice, "bank-account-choice", ACCOUNT_CHOICE_ID, ACCOUNT_CHOICE_COLUMNS, "account",
                    "bank", "voucher")
PG_DEFINE_RELATION (bank_work, "bank-work", BANK_WORK_KEY, BANK_WORK_COLUMNS, HEARS)
PG_DEFINE_RELATION (bank_work_totals, "bank-work-totals", BANK_WORK_TOTALS_ROW_COUNT, BANK_WORK_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (bank_position, "bank-position", BANK_POSITION_BOOK, BANK_POSITION_COLUMNS, HEARS)
PG_DEFINE_RELATION (bank_reconciliation, "bank-reconciliation", BANK_RECONCILIATION_KEY, BANK_RECONCILIATION_COLUMNS,
                    HEARS)
PG_DEFINE_RELATION (bank_reconciliation_totals, "bank-reconciliation-totals", BANK_RECONCILIATION_TOTALS_ROW_COUNT,
                    BANK_RECONCILIATION_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (bank_candidate, "bank-candidate", BANK_CANDIDATE_LINE_ID, BANK_CANDIDATE_COLUMNS, HEARS)
PG_DEFINE_RELATION (bank_line_one, "bank-line-one", BANK_LINE_ONE_KEY, BANK_LINE_ONE_COLUMNS, HEARS)

PG_DEFINE_CALL (MatchBankLine, match_bank_line, MATCH_BANK_LINE)
PG_DEFINE_CALL (MatchSureLines, match_sure_lines, MATCH_SURE_LINES)
PG_DEFINE_CALL (UndoBankMatch, undo_bank_match, UNDO_BANK_MATCH)

#define OF_ONE_ACCOUNT                                          \
  { "account_id", N_("Account"), REPORT_PARAMETER_RECORD, NULL }, \
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" }
#define SEARCH { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL }

static const ReportParameter reconciliation_parameters[] = { OF_ONE_ACCOUNT, SEARCH };

static const ReportParameter work_parameters[] = {
  OF_ONE_ACCOUNT,
  { "state", N_("State"), REPORT_PARAMETER_STATE, NULL },
  SEARCH,
};

static const ReportColumn reconciliation_paper[] = {
  { "kind", N_("What"), REPORT_STATE, 26 },
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "age_days", N_("Days"), REPORT_COUNT, 6 },
  { "number", N_("Voucher or reference"), REPORT_TEXT, 16 },
  { "particulars", N_("Particulars"), REPORT_TEXT, 26 },
  { "add_paise", N_("Add (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "less_paise", N_("Less (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

static const ReportColumn work_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 10 },
  { "bank_words", N_("What the bank says"), REPORT_TEXT, 24 },
  { "reference", N_("Reference"), REPORT_TEXT, 10 },
  { "deposited_paise", N_("Deposited (₹)"), REPORT_MONEY, 12, .total = TRUE },
  { "withdrawn_paise", N_("Withdrawn (₹)"), REPORT_MONEY, 12, .total = TRUE },
  { "state", N_("State"), REPORT_STATE, 14 },
  { "reason", N_("Why"), REPORT_STATE, 16 },
  { "percent", N_("Likely (%)"), REPORT_COUNT, 8 },
  { "book_on", N_("Our day"), REPORT_DAY, 10 },
  { "number", N_("Voucher"), REPORT_TEXT, 14 },
  { "particulars", N_("In our books"), REPORT_TEXT, 24 },
};

const Report bank_reconciliation_report = {
  .id = "bank-reconciliation", .title = N_("Bank reconciliation"), .query = "bank-reconciliation",
  .columns = reconciliation_paper, .n_columns = G_N_ELEMENTS (reconciliation_paper),
  .parameters = reconciliation_parameters, .n_parameters = G_N_ELEMENTS (reconciliation_parameters),
  .is_landscape = TRUE,
};

static const Report work_report = {
  .id = "bank-work", .title = N_("Bank statement and books"), .query = "bank-work", .columns = work_paper,
  .n_columns = G_N_ELEMENTS (work_paper), .parameters = work_parameters,
  .n_parameters = G_N_ELEMENTS (work_parameters), .is_landscape = TRUE,
};

const DeskReport bank_reports[] = {
  [BANK_REPORT_RECONCILIATION] = { &bank_reconciliation_report, &bank_reconciliation, .about = &account_line },
  [BANK_REPORT_WORK] = { &work_report, &bank_work, .about = &account_line },
  { NULL, NULL },
};
