/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The books: the definitions. */
#include "book.h"

#include <glib/gi18n.h>

#include "bank.h"
#include "body.h"
#include "edit-log.h"
#include "tds.h"
#include "year-rows.h"
#include "year-workbook.h"

/* login: which days an auditor sees */
#define HEARS "account", "voucher", "period", "login"

PG_DEFINE_RELATION (account_list, "account-list", ACCOUNT_ID, ACCOUNT_LIST_COLUMNS, HEARS)
PG_DEFINE_RELATION (account_list_totals, "account-list-totals", BOOK_SIDES_ROW_COUNT, BOOK_SIDES_COLUMNS, HEARS)
PG_DEFINE_RELATION (account_choice, "account-choice", ACCOUNT_CHOICE_ID, ACCOUNT_CHOICE_COLUMNS, HEARS)
PG_DEFINE_RELATION (account_one, "account-one", ACCOUNT_ONE_ID, ACCOUNT_ONE_COLUMNS, "account")
PG_DEFINE_RELATION (account_group_list, "account-group-list", ACCOUNT_GROUP_LIST_CODE, ACCOUNT_GROUP_COLUMNS, "account")
PG_DEFINE_RELATION (carrier_list, "carrier-list", BOOK_CODE, BOOK_CODE_COLUMNS, "account")
PG_DEFINE_RELATION (work_area_list, "work-area-list", BOOK_CODE, BOOK_CODE_COLUMNS, "account")
PG_DEFINE_RELATION (tds_nature_list, "tds-nature-list", BOOK_CODE, BOOK_CODE_COLUMNS, "account")
PG_DEFINE_RELATION (period_list, "period-list", PERIOD_ID, PERIOD_LIST_COLUMNS, "period", "draft", "login")
PG_DEFINE_RELATION (voucher_list, "voucher-list", VOUCHER_KEY, VOUCHER_LIST_COLUMNS, HEARS, "draft", "act")
PG_DEFINE_RELATION (voucher_list_totals, "voucher-list-totals", VOUCHER_TOTALS_ROW_COUNT, VOUCHER_LIST_TOTALS_COLUMNS,
                    HEARS, "draft", "act")
PG_DEFINE_RELATION (voucher_one, "voucher-one", BOOK_ONE_KEY, BOOK_ONE_COLUMNS, HEARS, "draft", "act")
PG_DEFINE_RELATION (period_one, "period-one", BOOK_ONE_KEY, BOOK_ONE_COLUMNS, "period", "draft", "login")
PG_DEFINE_RELATION (voucher_warning, "voucher-warning", VOUCHER_WARNING_PAID_LIMIT, VOUCHER_WARNING_COLUMNS, HEARS,
                    "parameter")
PG_DEFINE_RELATION (draft_one, "draft-one", DRAFT_ONE_DRAFT_ID, DRAFT_ONE_COLUMNS, "draft", "account", "login")
PG_DEFINE_RELATION (voucher_line_of, "voucher-line-of", VOUCHER_LINE_ORDINAL, VOUCHER_LINE_COLUMNS, HEARS, "draft")
PG_DEFINE_RELATION (day_book, "day-book", DAY_BOOK_LINE_ID, DAY_BOOK_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (day_book_totals, "day-book-totals", BOOK_SIDES_ROW_COUNT, BOOK_SIDES_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (posting_list, "posting-list", POSTING_LINE_ID, POSTING_LIST_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (posting_list_totals, "posting-list-totals", BOOK_SIDES_ROW_COUNT, BOOK_SIDES_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (ledger, "ledger", LEDGER_LINE_ID, LEDGER_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (ledger_totals, "ledger-totals", BOOK_SIDES_ROW_COUNT, BOOK_SIDES_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (account_line, "account-line", ACCOUNT_LINE_ID, ACCOUNT_LINE_COLUMNS, "account")
PG_DEFINE_RELATION (trial_balance, "trial-balance", TRIAL_ACCOUNT_ID, TRIAL_BALANCE_COLUMNS, HEARS)
PG_DEFINE_RELATION (trial_balance_totals, "trial-balance-totals", TRIAL_TOTALS_ROW_COUNT, TRIAL_BALANCE_TOTALS_COLUMNS,
                    HEARS)

PG_DEFINE_RELATION (balance_sheet, "balance-sheet", BALANCE_SHEET_ACCOUNT_ID, BALANCE_SHEET_COLUMNS, HEARS)
PG_DEFINE_RELATION (balance_sheet_totals, "balance-sheet-totals", BALANCE_SHEET_TOTALS_ROW_COUNT,
                    BALANCE_SHEET_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (income_expenditure, "income-expenditure", INCOME_ACCOUNT_ID, INCOME_COLUMNS, HEARS)
PG_DEFINE_RELATION (income_expenditure_totals, "income-expenditure-totals", INCOME_TOTALS_ROW_COUNT,
                    INCOME_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (receipts_payments, "receipts-payments", RECEIPTS_PAYMENTS_KEY, RECEIPTS_PAYMENTS_COLUMNS, HEARS)
PG_DEFINE_RELATION (receipts_payments_totals, "receipts-payments-totals", RECEIPTS_PAYMENTS_TOTALS_ROW_COUNT,
                    RECEIPTS_PAYMENTS_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (cash_book, "cash-book", MONEY_BOOK_LINE_ID, MONEY_BOOK_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (cash_book_totals, "cash-book-totals", MONEY_TOTALS_ROW_COUNT, MONEY_TOTALS_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (carried_by, "carried-by", CARRIED_BY_KEY, CARRIED_BY_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (carried_by_totals, "carried-by-totals", CARRIED_BY_TOTALS_ROW_COUNT, CARRIED_BY_TOTALS_COLUMNS,
                    HEARS, "act")
PG_DEFINE_RELATION (chain_head, "chain-head", CHAIN_HEAD_POSITION, CHAIN_HEAD_COLUMNS, HEARS)
PG_DEFINE_RELATION (journal, "journal", JOURNAL_VOUCHER_ID, JOURNAL_COLUMNS, HEARS)
PG_DEFINE_RELATION (tally_xml, "tally-xml", TALLY_XML_KEY, TALLY_XML_COLUMNS, HEARS)
PG_DEFINE_RELATION (bill_wise, "bill-wise", BILL_WISE_KEY, BILL_WISE_COLUMNS, HEARS)
PG_DEFINE_RELATION (bill_wise_totals, "bill-wise-totals", BOOK_SIDES_ROW_COUNT, BOOK_SIDES_COLUMNS, HEARS)
PG_DEFINE_RELATION (bank_book, "bank-book", MONEY_BOOK_LINE_ID, MONEY_BOOK_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (bank_book_totals, "bank-book-totals", MONEY_TOTALS_ROW_COUNT, MONEY_TOTALS_COLUMNS, HEARS, "act")
PG_DEFINE_RELATION (group_summary, "group-summary", GROUP_SUMMARY_KEY, GROUP_SUMMARY_COLUMNS, HEARS)
PG_DEFINE_RELATION (group_summary_totals, "group-summary-totals", TRIAL_TOTALS_ROW_COUNT, TRIAL_BALANCE_TOTALS_COLUMNS,
                    HEARS)

PG_DEFINE_CALL (OpenAccount, open_account, OPEN_ACCOUNT)
PG_DEFINE_CALL (ChangeAccount, change_account, CHANGE_ACCOUNT)
PG_DEFINE_CALL (PostVoucher, post_voucher, POST_VOUCHER)
PG_DEFINE_CALL (CheckVoucher, check_voucher, CHECK_VOUCHER)
PG_DEFINE_CALL (SendBackVoucher, send_back_voucher, END_DRAFT)
PG_DEFINE_CALL (ThrowAwayDraft, throw_away_draft, END_DRAFT)
PG_DEFINE_CALL (CancelVoucher, cancel_voucher, CANCEL_VOUCHER)
PG_DEFINE_CALL (ReverseVoucher, reverse_voucher, REVERSE_VOUCHER)
PG_DEFINE_CALL (OpenYear, open_year, OPEN_YEAR)
PG_DEFINE_CALL (EndYear, end_year, STEP_PERIOD)
PG_DEFINE_CALL (ClosePeriod, close_period, STEP_PERIOD)
PG_DEFINE_CALL (AuditPeriod, audit_period, STEP_PERIOD)
PG_DEFINE_CALL (LockPeriod, lock_period, STEP_PERIOD)
PG_DEFINE_CALL (ReopenPeriod, reopen_period, REOPEN_PERIOD)

#define SEARCH { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL }

static const ReportParameter on_a_day[] = {
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
  SEARCH,
};

/* Without the first day: since the 1st of April before the last. */
static const ReportParameter between_two_days[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
  SEARCH,
};

static const ReportParameter under_a_head[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
  { "head", N_("Head"), REPORT_PARAMETER_TEXT, NULL },
  SEARCH,
};

static const ReportParameter of_vouchers[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
  { "kind", N_("Kind"), REPORT_PARAMETER_STATE, NULL },
  { "state", N_("State"), REPORT_PARAMETER_STATE, NULL },
  { "least", N_("Amount from"), REPORT_PARAMETER_TEXT, NULL },
  { "most", N_("Amount until"), REPORT_PARAMETER_TEXT, NULL },
  SEARCH,
};

static const ReportParameter of_one_account[] = {
  { "account_id", N_("Account"), REPORT_PARAMETER_RECORD, NULL },
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
  SEARCH,
};

static const ReportColumn account_list_paper[] = {
  { "group_name", N_("Head"), REPORT_TEXT, 26 },
  { "name", N_("Account"), REPORT_TEXT, 30 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 26 },
  { "name_hi", N_("Name in Hindi"), REPORT_TEXT, 26 },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "bank", N_("Number at the bank, IFSC"), REPORT_TEXT, 20 },
  { "state", N_("State"), REPORT_STATE, 10 },
};

static const ReportColumn voucher_list_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "kind", N_("Kind"), REPORT_STATE, 14 },
  { "party", N_("From or to"), REPORT_TEXT, 22 },
  { "accounts", N_("Accounts"), REPORT_TEXT, 30 },
  { "narration", N_("What for"), REPORT_TEXT, 30 },
  { "total_paise", N_("Amount (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "state", N_("State"), REPORT_STATE, 14 },
  { "made_by", N_("Made by"), REPORT_TEXT, 14 },
  { "checked_by", N_("Checked by"), REPORT_TEXT, 14 },
};

static const ReportColumn period_list_paper[] = {
  { "first_on", N_("First day"), REPORT_DAY, 11 },
  { "last_on", N_("Last day"), REPORT_DAY, 11 },
  { "year", N_("Year"), REPORT_TEXT, 8 },
  { "state", N_("State"), REPORT_STATE, 26 },
  { "draft_count", N_("Waiting vouchers"), REPORT_COUNT, 12 },
  { "entered_by", N_("By"), REPORT_TEXT, 16 },
  { "words", N_("Why"), REPORT_TEXT, 30 },
};

static const ReportColumn day_book_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "kind", N_("Kind"), REPORT_STATE, 11 },
  { "name", N_("Account"), REPORT_TEXT, 24 },
  { "particulars", N_("Particulars"), REPORT_TEXT, 30 },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

/* The headings are those that src/books/book-import.c reads. */
static const ReportColumn posting_list_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "kind", N_("Kind"), REPORT_STATE, 14 },
  { "name", N_("Account"), REPORT_TEXT, 26 },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "party", N_("From or to"), REPORT_TEXT, 20 },
  { "narration", N_("What for"), REPORT_TEXT, 26 },
  { "carrier_name", N_("Carried by"), REPORT_TEXT, 12 },
  { "work_name", N_("Area of work"), REPORT_TEXT, 14 },
  { "bill", N_("Bill"), REPORT_TEXT, 12 },
  { "words", N_("Remark"), REPORT_TEXT, 14 },
  { "state", N_("State"), REPORT_STATE, 10 },
  { "reverses", N_("Reverses"), REPORT_TEXT, 16 },
  { "cancelled_because", N_("Cancelled because"), REPORT_TEXT, 16 },
  { "late_words", N_("Late because"), REPORT_TEXT, 16 },
  { "made_by", N_("Made by"), REPORT_TEXT, 12 },
  { "checked_by", N_("Checked by"), REPORT_TEXT, 12 },
  { "of_register", N_("Share register"), REPORT_STATE, 8 },
  { "old_number", N_("Number in the old book"), REPORT_TEXT, 14 },
};

static const ReportColumn ledger_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "particulars", N_("Particulars"), REPORT_TEXT, 30 },
  { "kind", N_("Kind"), REPORT_STATE, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "balance_debit_paise", N_("Balance Dr (₹)"), REPORT_MONEY, 14 },
  { "balance_credit_paise", N_("Balance Cr (₹)"), REPORT_MONEY, 14 },
};

static const ReportColumn trial_balance_paper[] = {
  { "group_name", N_("Head"), REPORT_TEXT, 18 },
  { "name", N_("Account"), REPORT_TEXT, 23 },
  { "before_debit_paise", N_("Opening Dr (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "before_credit_paise", N_("Opening Cr (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "after_debit_paise", N_("Closing Dr (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "after_credit_paise", N_("Closing Cr (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

static const ReportColumn group_summary_paper[] = {
  { "sheet", N_("Stands in"), REPORT_STATE, 18 },
  { "name", N_("Head"), REPORT_TEXT, 25 },
  { "before_debit_paise", N_("Opening Dr (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "before_credit_paise", N_("Opening Cr (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "after_debit_paise", N_("Closing Dr (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "after_credit_paise", N_("Closing Cr (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

static const ReportColumn balance_sheet_paper[] = {
  { "group_name", N_("Head"), REPORT_TEXT, 23 },
  { "name", N_("Account"), REPORT_TEXT, 25 },
  { "liability_paise", N_("Liabilities (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "asset_paise", N_("Assets (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "liability_last_paise", N_("Liabilities before (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "asset_last_paise", N_("Assets before (₹)"), REPORT_MONEY, 15, .total = TRUE },
};

static const ReportColumn income_expenditure_paper[] = {
  { "group_name", N_("Head"), REPORT_TEXT, 23 },
  { "name", N_("Account"), REPORT_TEXT, 25 },
  { "expenditure_paise", N_("Expenditure (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "income_paise", N_("Income (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "expenditure_last_paise", N_("Expenditure before (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "income_last_paise", N_("Income before (₹)"), REPORT_MONEY, 15, .total = TRUE },
};

static const ReportColumn receipts_payments_paper[] = {
  { "kind", N_("What"), REPORT_STATE, 18 },
  { "name", N_("Account"), REPORT_TEXT, 28 },
  { "receipt_paise", N_("Receipts (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "payment_paise", N_("Payments (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "receipt_last_paise", N_("Receipts before (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "payment_last_paise", N_("Payments before (₹)"), REPORT_MONEY, 15, .total = TRUE },
};

static const ReportColumn cash_book_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "kind", N_("What"), REPORT_STATE, 18 },
  { "particulars", N_("Particulars"), REPORT_TEXT, 36 },
  { "receipt_paise", N_("Receipts (₹)"), REPORT_MONEY, 16, .total = TRUE },
  { "payment_paise", N_("Payments (₹)"), REPORT_MONEY, 16, .total = TRUE },
};

static const ReportColumn bank_book_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "kind", N_("What"), REPORT_STATE, 15 },
  { "name", N_("Account"), REPORT_TEXT, 18 },
  { "particulars", N_("Particulars"), REPORT_TEXT, 25 },
  { "receipt_paise", N_("Receipts (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "payment_paise", N_("Payments (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

static const ReportColumn carried_by_paper[] = {
  { "carrier_name", N_("Carried by"), REPORT_TEXT, 18 },
  { "work_name", N_("Area of work"), REPORT_TEXT, 20 },
  { "name", N_("Account"), REPORT_TEXT, 30 },
  { "expenditure_paise", N_("Expenditure (₹)"), REPORT_MONEY, 17, .total = TRUE },
  { "income_paise", N_("Income (₹)"), REPORT_MONEY, 17, .total = TRUE },
};

static const ReportColumn bill_wise_paper[] = {
  { "since", N_("Since"), REPORT_DAY, 11 },
  { "age_days", N_("Days"), REPORT_COUNT, 8 },
  { "bill", N_("Bill"), REPORT_TEXT, 16 },
  { "name", N_("Account"), REPORT_TEXT, 24 },
  { "party", N_("From or to"), REPORT_TEXT, 24 },
  { "debit_paise", N_("To come in (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "credit_paise", N_("To be paid (₹)"), REPORT_MONEY, 15, .total = TRUE },
};

static const ReportColumn text_paper[] = {
  { "lines", N_("Lines"), REPORT_TEXT, 80 },
};

#define PAPER(name, id_, title_, parameters_)                                                       \
  static const Report name##_report = {                                                            \
    .id = id_, .title = title_, .query = id_, .columns = name##_paper,                             \
    .n_columns = G_N_ELEMENTS (name##_paper), .parameters = parameters_,                           \
    .n_parameters = G_N_ELEMENTS (parameters_), .is_landscape = TRUE,                              \
  };

PAPER (account_list, "account-list", N_("Chart of accounts"), on_a_day)
PAPER (voucher_list, "voucher-list", N_("Vouchers"), of_vouchers)
static const Report period_list_report = {
  .id = "period-list", .title = N_("Months of the books"), .query = "period-list", .columns = period_list_paper,
  .n_columns = G_N_ELEMENTS (period_list_paper),
};

PAPER (day_book, "day-book", N_("Day book"), between_two_days)
PAPER (posting_list, "posting-list", N_("All postings"), between_two_days)
PAPER (cash_book, "cash-book", N_("Cash book"), between_two_days)
PAPER (bank_book, "bank-book", N_("Bank book"), between_two_days)
PAPER (carried_by, "carried-by", N_("Who carried what"), between_two_days)
PAPER (bill_wise, "bill-wise", N_("Bills not settled"), on_a_day)
PAPER (ledger, "ledger", N_("Ledger"), of_one_account)
PAPER (trial_balance, "trial-balance", N_("Trial balance"), under_a_head)
PAPER (group_summary, "group-summary", N_("Summary of heads"), between_two_days)

PAPER (balance_sheet, "balance-sheet", N_("Balance sheet"), on_a_day)
PAPER (income_expenditure, "income-expenditure", N_("Income and expenditure"), between_two_days)
PAPER (receipts_payments, "receipts-payments", N_("Receipts and payments"), between_two_days)

#define TEXT(name, id_, title_, ending_)                                                           \
  static const Report name##_report = {                                                            \
    .id = id_, .title = title_, .query = id_, .columns = text_paper, .n_columns = G_N_ELEMENTS (text_paper), \
    .parameters = between_two_days, .n_parameters = G_N_ELEMENTS (between_two_days) - 1, .ending = ending_, \
  };

TEXT (journal, "journal", N_("Plain-text journal"), ".journal")
TEXT (tally_xml, "tally-xml", N_("Vouchers for Tally"), ".xml")

/* The head of the trail on the day book is what mandali-verify is given later. */
#define DAY_BOOK { &day_book_report, &day_book, .about = &chain_head, .about_title = N_("Head of the trail") }

const DeskReport book_reports[] = {
  [BOOK_REPORT_ACCOUNTS] = { &account_list_report, &account_list },
  [BOOK_REPORT_VOUCHERS] = { &voucher_list_report, &voucher_list },
  [BOOK_REPORT_PERIODS] = { &period_list_report, &period_list },
  [BOOK_REPORT_JOURNAL] = { &journal_report, &journal },
  [BOOK_REPORT_TALLY] = { &tally_xml_report, &tally_xml },
  [BOOK_REPORT_WORKBOOK] = { &year_workbook_report, &year_span, .write = year_workbook_write },
  DAY_BOOK,
  { &posting_list_report, &posting_list },
  { &cash_book_report, &cash_book },
  { &bank_book_report, &bank_book },
  { &ledger_report, &ledger, .about = &account_line },
  { &trial_balance_report, &trial_balance },
  { &group_summary_report, &group_summary },
  { &receipts_payments_report, &receipts_payments },
  { &income_expenditure_report, &income_expenditure },
  { &balance_sheet_report, &balance_sheet },
  { &carried_by_report, &carried_by },
  { &between_bodies_report, &between_bodies },
  { &body_lines_report, &body_lines },
  { &tds_list_report, &tds_list },
  { &edit_log_report, &edit_log },
  { &bill_wise_report, &bill_wise },
  { NULL, NULL },
};

const DeskRegister books[] = {
  { { &account_list_report, &account_list }, &account_list_totals, N_("Chart of accounts") },
  { { &balance_sheet_report, &balance_sheet }, &balance_sheet_totals, N_("Balance sheet") },
  { { &bill_wise_report, &bill_wise }, &bill_wise_totals, N_("Bills not settled") },
  { { &bank_reconciliation_report, &bank_reconciliation, .about = &account_line }, &bank_reconciliation_totals,
    N_("Bank reconciliation") },
  { { &trial_balance_report, &trial_balance }, &trial_balance_totals, N_("Trial balance") },
  { { &group_summary_report, &group_summary }, &group_summary_totals, N_("Summary of heads") },
  { DAY_BOOK, &day_book_totals, N_("Day book") },
  { { &posting_list_report, &posting_list }, &posting_list_totals, N_("All postings") },
  { { &cash_book_report, &cash_book }, &cash_book_totals, N_("Cash book") },
  { { &bank_book_report, &bank_book }, &bank_book_totals, N_("Bank book") },
  { { &ledger_report, &ledger, .about = &account_line }, &ledger_totals, N_("Ledger") },
  { { &receipts_payments_report, &receipts_payments }, &receipts_payments_totals, N_("Receipts, payments") },
  { { &income_expenditure_report, &income_expenditure }, &income_expenditure_totals, N_("Income, expenditure") },
  { { &carried_by_report, &carried_by }, &carried_by_totals, N_("Who carried what") },
  { { &between_bodies_report, &between_bodies }, &between_bodies_totals, N_("Other bodies") },
  { { &body_lines_report, &body_lines }, &body_lines_totals, N_("Lines of other bodies") },
  { { &tds_list_report, &tds_list }, &tds_list_totals, N_("Tax deducted (TDS)") },
  { { &edit_log_report, &edit_log }, &edit_log_totals, N_("Edit log"), .needs = "edit_log" },
  { { NULL, NULL }, NULL, NULL },
};
