/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The books themselves: day book, ledgers, statements, and what is handed to other programs. */
#pragma once

#include "pg-relation.h"

/* Between two days; parameters from_on (null: since the 1st of April), to_on, search, row_limit. */
#define DAY_BOOK_COLUMNS(X)                                  \
  X (DAY_BOOK_LINE_ID,     line_id,      PG_INT)       \
  X (DAY_BOOK_VOUCHER_ID,  voucher_id,   PG_INT)       \
  X (DAY_BOOK_DATED_ON,    dated_on,     PG_DAY)       \
  X (DAY_BOOK_NUMBER,      number,       PG_TEXT)      \
  X (DAY_BOOK_KIND,        kind,         PG_TEXT)      \
  X (DAY_BOOK_NAME,        name,         PG_TEXT)      \
  X (DAY_BOOK_NAME_GU,     name_gu,      PG_TEXT)      \
  X (DAY_BOOK_NAME_HI,     name_hi,      PG_TEXT)      \
  X (DAY_BOOK_DEBIT,       debit_paise,  PG_MONEY)     \
  X (DAY_BOOK_CREDIT,      credit_paise, PG_MONEY)     \
  X (DAY_BOOK_CARRIER,     carrier,      PG_TEXT)      \
  X (DAY_BOOK_WORK_AREA,   work_area,    PG_TEXT)      \
  X (DAY_BOOK_PARTICULARS, particulars,  PG_TEXT)
PG_DECLARE_RELATION (day_book, DAY_BOOK_COLUMNS)

/* Every line with all that is known of it; parameters from_on (null: from the beginning), to_on, search,
 * row_limit. */
#define POSTING_LIST_COLUMNS(X)                                       \
  X (POSTING_LINE_ID,           line_id,           PG_INT)      \
  X (POSTING_VOUCHER_ID,        voucher_id,        PG_INT)      \
  X (POSTING_DATED_ON,          dated_on,          PG_DAY)      \
  X (POSTING_NUMBER,            number,            PG_TEXT)     \
  X (POSTING_KIND,              kind,              PG_TEXT)     \
  X (POSTING_ACCOUNT_ID,        account_id,        PG_INT)      \
  X (POSTING_SHEET,             sheet,             PG_TEXT)     \
  X (POSTING_GROUP,             group_name,        PG_TEXT)     \
  X (POSTING_NAME,              name,              PG_TEXT)     \
  X (POSTING_NAME_GU,           name_gu,           PG_TEXT)     \
  X (POSTING_NAME_HI,           name_hi,           PG_TEXT)     \
  X (POSTING_DEBIT,             debit_paise,       PG_MONEY)    \
  X (POSTING_CREDIT,            credit_paise,      PG_MONEY)    \
  X (POSTING_PARTY,             party,             PG_TEXT)     \
  X (POSTING_NARRATION,         narration,         PG_TEXT)     \
  X (POSTING_CARRIER,           carrier_name,      PG_TEXT)     \
  X (POSTING_CARRIER_GU,        carrier_name_gu,   PG_TEXT)     \
  X (POSTING_CARRIER_HI,        carrier_name_hi,   PG_TEXT)     \
  X (POSTING_WORK,              work_name,         PG_TEXT)     \
  X (POSTING_WORK_GU,           work_name_gu,      PG_TEXT)     \
  X (POSTING_WORK_HI,           work_name_hi,      PG_TEXT)     \
  X (POSTING_BILL,              bill,              PG_TEXT)     \
  X (POSTING_WORDS,             words,             PG_TEXT)     \
  X (POSTING_STATE,             state,             PG_TEXT)     \
  X (POSTING_REVERSES,          reverses,          PG_TEXT)     \
  X (POSTING_CANCELLED_BECAUSE, cancelled_because, PG_TEXT)     \
  X (POSTING_LATE_WORDS,        late_words,        PG_TEXT)     \
  X (POSTING_MADE_BY,           made_by,           PG_TEXT)     \
  X (POSTING_CHECKED_BY,        checked_by,        PG_TEXT)     \
  X (POSTING_OF_REGISTER,       of_register,       PG_TEXT)     \
  X (POSTING_OLD_NUMBER,        old_number,        PG_TEXT)     \
  X (POSTING_MOVES,             moves,             PG_TEXT)
PG_DECLARE_RELATION (posting_list, POSTING_LIST_COLUMNS)
extern const PgRelation posting_list_totals;

/* As the day book, of one account: parameter account_id. */
#define LEDGER_COLUMNS(X)                                          \
  X (LEDGER_LINE_ID,        line_id,              PG_INT)    \
  X (LEDGER_VOUCHER_ID,     voucher_id,           PG_INT)    \
  X (LEDGER_DATED_ON,       dated_on,             PG_DAY)    \
  X (LEDGER_NUMBER,         number,               PG_TEXT)   \
  X (LEDGER_KIND,           kind,                 PG_TEXT)   \
  X (LEDGER_PARTICULARS,    particulars,          PG_TEXT)   \
  X (LEDGER_DEBIT,          debit_paise,          PG_MONEY)  \
  X (LEDGER_CREDIT,         credit_paise,         PG_MONEY)  \
  X (LEDGER_BALANCE_DEBIT,  balance_debit_paise,  PG_MONEY)  \
  X (LEDGER_BALANCE_CREDIT, balance_credit_paise, PG_MONEY)
PG_DECLARE_RELATION (ledger, LEDGER_COLUMNS)

/* Whose ledger it is, in a line; parameter account_id. */
#define ACCOUNT_LINE_COLUMNS(X)                     \
  X (ACCOUNT_LINE_ID,    account_id, PG_INT)  \
  X (ACCOUNT_LINE_WORDS, words,      PG_TEXT)
PG_DECLARE_RELATION (account_line, ACCOUNT_LINE_COLUMNS)

#define TRIAL_BALANCE_COLUMNS(X)                                       \
  X (TRIAL_ACCOUNT_ID,    account_id,          PG_INT)           \
  X (TRIAL_GROUP_NAME,    group_name,          PG_TEXT)          \
  X (TRIAL_GROUP_NAME_GU, group_name_gu,       PG_TEXT)          \
  X (TRIAL_GROUP_NAME_HI, group_name_hi,       PG_TEXT)          \
  X (TRIAL_NAME,          name,                PG_TEXT)          \
  X (TRIAL_NAME_GU,       name_gu,             PG_TEXT)          \
  X (TRIAL_NAME_HI,       name_hi,             PG_TEXT)          \
  X (TRIAL_BEFORE_DEBIT,  before_debit_paise,  PG_MONEY)         \
  X (TRIAL_BEFORE_CREDIT, before_credit_paise, PG_MONEY)         \
  X (TRIAL_DEBIT,         debit_paise,         PG_MONEY)         \
  X (TRIAL_CREDIT,        credit_paise,        PG_MONEY)         \
  X (TRIAL_AFTER_DEBIT,   after_debit_paise,   PG_MONEY)         \
  X (TRIAL_AFTER_CREDIT,  after_credit_paise,  PG_MONEY)
PG_DECLARE_RELATION (trial_balance, TRIAL_BALANCE_COLUMNS)

#define TRIAL_BALANCE_TOTALS_COLUMNS(X)                                \
  X (TRIAL_TOTALS_ROW_COUNT,     row_count,           PG_INT)    \
  X (TRIAL_TOTALS_BEFORE_DEBIT,  before_debit_paise,  PG_MONEY)  \
  X (TRIAL_TOTALS_BEFORE_CREDIT, before_credit_paise, PG_MONEY)  \
  X (TRIAL_TOTALS_DEBIT,         debit_paise,         PG_MONEY)  \
  X (TRIAL_TOTALS_CREDIT,        credit_paise,        PG_MONEY)  \
  X (TRIAL_TOTALS_AFTER_DEBIT,   after_debit_paise,   PG_MONEY)  \
  X (TRIAL_TOTALS_AFTER_CREDIT,  after_credit_paise,  PG_MONEY)
PG_DECLARE_RELATION (trial_balance_totals, TRIAL_BALANCE_TOTALS_COLUMNS)

/* At the end of a day (as_on) and a year before; account_id is 0 for what is left over. */
#define BALANCE_SHEET_COLUMNS(X)                                        \
  X (BALANCE_SHEET_ACCOUNT_ID,     account_id,           PG_INT)    \
  X (BALANCE_SHEET_GROUP_NAME,     group_name,           PG_TEXT)   \
  X (BALANCE_SHEET_GROUP_NAME_GU,  group_name_gu,        PG_TEXT)   \
  X (BALANCE_SHEET_GROUP_NAME_HI,  group_name_hi,        PG_TEXT)   \
  X (BALANCE_SHEET_NAME,           name,                 PG_TEXT)   \
  X (BALANCE_SHEET_NAME_GU,        name_gu,              PG_TEXT)   \
  X (BALANCE_SHEET_NAME_HI,        name_hi,              PG_TEXT)   \
  X (BALANCE_SHEET_LIABILITY,      liability_paise,      PG_MONEY)  \
  X (BALANCE_SHEET_ASSET,          asset_paise,          PG_MONEY)  \
  X (BALANCE_SHEET_LIABILITY_LAST, liability_last_paise, PG_MONEY)  \
  X (BALANCE_SHEET_ASSET_LAST,     asset_last_paise,     PG_MONEY)
PG_DECLARE_RELATION (balance_sheet, BALANCE_SHEET_COLUMNS)

#define BALANCE_SHEET_TOTALS_COLUMNS(X)                                        \
  X (BALANCE_SHEET_TOTALS_ROW_COUNT,      row_count,            PG_INT)    \
  X (BALANCE_SHEET_TOTALS_LIABILITY,      liability_paise,      PG_MONEY)  \
  X (BALANCE_SHEET_TOTALS_ASSET,          asset_paise,          PG_MONEY)  \
  X (BALANCE_SHEET_TOTALS_LIABILITY_LAST, liability_last_paise, PG_MONEY)  \
  X (BALANCE_SHEET_TOTALS_ASSET_LAST,     asset_last_paise,     PG_MONEY)
PG_DECLARE_RELATION (balance_sheet_totals, BALANCE_SHEET_TOTALS_COLUMNS)

/* Between two days and in the same days a year before. */
#define INCOME_COLUMNS(X)                                             \
  X (INCOME_ACCOUNT_ID,       account_id,             PG_INT)    \
  X (INCOME_GROUP_NAME,       group_name,             PG_TEXT)   \
  X (INCOME_GROUP_NAME_GU,    group_name_gu,          PG_TEXT)   \
  X (INCOME_GROUP_NAME_HI,    group_name_hi,          PG_TEXT)   \
  X (INCOME_NAME,             name,                   PG_TEXT)   \
  X (INCOME_NAME_GU,          name_gu,                PG_TEXT)   \
  X (INCOME_NAME_HI,          name_hi,                PG_TEXT)   \
  X (INCOME_EXPENDITURE,      expenditure_paise,      PG_MONEY)  \
  X (INCOME_INCOME,           income_paise,           PG_MONEY)  \
  X (INCOME_EXPENDITURE_LAST, expenditure_last_paise, PG_MONEY)  \
  X (INCOME_INCOME_LAST,      income_last_paise,      PG_MONEY)
PG_DECLARE_RELATION (income_expenditure, INCOME_COLUMNS)

#define INCOME_TOTALS_COLUMNS(X)                                             \
  X (INCOME_TOTALS_ROW_COUNT,        row_count,              PG_INT)    \
  X (INCOME_TOTALS_EXPENDITURE,      expenditure_paise,      PG_MONEY)  \
  X (INCOME_TOTALS_INCOME,           income_paise,           PG_MONEY)  \
  X (INCOME_TOTALS_EXPENDITURE_LAST, expenditure_last_paise, PG_MONEY)  \
  X (INCOME_TOTALS_INCOME_LAST,      income_last_paise,      PG_MONEY)
PG_DECLARE_RELATION (income_expenditure_totals, INCOME_TOTALS_COLUMNS)

/* Money that was there, came, went, and is left; kind: before, received, paid, after. */
#define RECEIPTS_PAYMENTS_COLUMNS(X)                             \
  X (RECEIPTS_PAYMENTS_KEY,     key,           PG_INT)    \
  X (RECEIPTS_PAYMENTS_KIND,    kind,          PG_TEXT)   \
  X (RECEIPTS_PAYMENTS_NAME,    name,          PG_TEXT)   \
  X (RECEIPTS_PAYMENTS_NAME_GU, name_gu,       PG_TEXT)   \
  X (RECEIPTS_PAYMENTS_NAME_HI, name_hi,       PG_TEXT)   \
  X (RECEIPTS_PAYMENTS_RECEIPT, receipt_paise, PG_MONEY)  \
  X (RECEIPTS_PAYMENTS_PAYMENT, payment_paise, PG_MONEY)        \
  X (RECEIPTS_PAYMENTS_RECEIPT_LAST, receipt_last_paise, PG_MONEY) \
  X (RECEIPTS_PAYMENTS_PAYMENT_LAST, payment_last_paise, PG_MONEY)
PG_DECLARE_RELATION (receipts_payments, RECEIPTS_PAYMENTS_COLUMNS)

#define RECEIPTS_PAYMENTS_TOTALS_COLUMNS(X)                                       \
  X (RECEIPTS_PAYMENTS_TOTALS_ROW_COUNT,    row_count,          PG_INT)    \
  X (RECEIPTS_PAYMENTS_TOTALS_RECEIPT,      receipt_paise,      PG_MONEY)  \
  X (RECEIPTS_PAYMENTS_TOTALS_PAYMENT,      payment_paise,      PG_MONEY)  \
  X (RECEIPTS_PAYMENTS_TOTALS_RECEIPT_LAST, receipt_last_paise, PG_MONEY)  \
  X (RECEIPTS_PAYMENTS_TOTALS_PAYMENT_LAST, payment_last_paise, PG_MONEY)
PG_DECLARE_RELATION (receipts_payments_totals, RECEIPTS_PAYMENTS_TOTALS_COLUMNS)

/* The heads between two days. */
#define GROUP_SUMMARY_COLUMNS(X)                                        \
  X (GROUP_SUMMARY_KEY,           key,                 PG_INT)    \
  X (GROUP_SUMMARY_CODE,          code,                PG_TEXT)   \
  X (GROUP_SUMMARY_SHEET,         sheet,               PG_TEXT)   \
  X (GROUP_SUMMARY_NAME,          name,                PG_TEXT)   \
  X (GROUP_SUMMARY_NAME_GU,       name_gu,             PG_TEXT)   \
  X (GROUP_SUMMARY_NAME_HI,       name_hi,             PG_TEXT)   \
  X (GROUP_SUMMARY_BEFORE_DEBIT,  before_debit_paise,  PG_MONEY)  \
  X (GROUP_SUMMARY_BEFORE_CREDIT, before_credit_paise, PG_MONEY)  \
  X (GROUP_SUMMARY_DEBIT,         debit_paise,         PG_MONEY)  \
  X (GROUP_SUMMARY_CREDIT,        credit_paise,        PG_MONEY)  \
  X (GROUP_SUMMARY_AFTER_DEBIT,   after_debit_paise,   PG_MONEY)  \
  X (GROUP_SUMMARY_AFTER_CREDIT,  after_credit_paise,  PG_MONEY)
PG_DECLARE_RELATION (group_summary, GROUP_SUMMARY_COLUMNS)
extern const PgRelation group_summary_totals; /* as trial_balance_totals */

/* Cash or banks between two days; kind: before, that of the voucher, or after. */
#define MONEY_BOOK_COLUMNS(X)                                    \
  X (MONEY_BOOK_LINE_ID,     line_id,       PG_INT)    \
  X (MONEY_BOOK_VOUCHER_ID,  voucher_id,    PG_INT)    \
  X (MONEY_BOOK_ACCOUNT_ID,  account_id,    PG_INT)    \
  X (MONEY_BOOK_DATED_ON,    dated_on,      PG_DAY)    \
  X (MONEY_BOOK_NUMBER,      number,        PG_TEXT)   \
  X (MONEY_BOOK_KIND,        kind,          PG_TEXT)   \
  X (MONEY_BOOK_NAME,        name,          PG_TEXT)   \
  X (MONEY_BOOK_NAME_GU,     name_gu,       PG_TEXT)   \
  X (MONEY_BOOK_NAME_HI,     name_hi,       PG_TEXT)   \
  X (MONEY_BOOK_PARTICULARS, particulars,   PG_TEXT)   \
  X (MONEY_BOOK_RECEIPT,     receipt_paise, PG_MONEY)  \
  X (MONEY_BOOK_PAYMENT,     payment_paise, PG_MONEY)
PG_DECLARE_RELATION (cash_book, MONEY_BOOK_COLUMNS)
extern const PgRelation bank_book;

#define MONEY_TOTALS_COLUMNS(X)                         \
  X (MONEY_TOTALS_ROW_COUNT, row_count,     PG_INT)   \
  X (MONEY_TOTALS_RECEIPT,   receipt_paise, PG_MONEY) \
  X (MONEY_TOTALS_PAYMENT,   payment_paise, PG_MONEY)
PG_DECLARE_RELATION (cash_book_totals, MONEY_TOTALS_COLUMNS)
extern const PgRelation bank_book_totals;

/* What each body carried between two days. */
#define CARRIED_BY_COLUMNS(X)                                              \
  X (CARRIED_BY_KEY,             key,               PG_INT)    \
  X (CARRIED_BY_ACCOUNT_ID,      account_id,        PG_INT)    \
  X (CARRIED_BY_CARRIER_NAME,    carrier_name,      PG_TEXT)   \
  X (CARRIED_BY_CARRIER_NAME_GU, carrier_name_gu,   PG_TEXT)   \
  X (CARRIED_BY_CARRIER_NAME_HI, carrier_name_hi,   PG_TEXT)   \
  X (CARRIED_BY_WORK_NAME,       work_name,         PG_TEXT)   \
  X (CARRIED_BY_WORK_NAME_GU,    work_name_gu,      PG_TEXT)   \
  X (CARRIED_BY_WORK_NAME_HI,    work_name_hi,      PG_TEXT)   \
  X (CARRIED_BY_NAME,            name,              PG_TEXT)   \
  X (CARRIED_BY_NAME_GU,         name_gu,           PG_TEXT)   \
  X (CARRIED_BY_NAME_HI,         name_hi,           PG_TEXT)   \
  X (CARRIED_BY_EXPENDITURE,     expenditure_paise, PG_MONEY)  \
  X (CARRIED_BY_INCOME,          income_paise,      PG_MONEY)
PG_DECLARE_RELATION (carried_by, CARRIED_BY_COLUMNS)

#define CARRIED_BY_TOTALS_COLUMNS(X)                                       \
  X (CARRIED_BY_TOTALS_ROW_COUNT,   row_count,         PG_INT)   \
  X (CARRIED_BY_TOTALS_EXPENDITURE, expenditure_paise, PG_MONEY) \
  X (CARRIED_BY_TOTALS_INCOME,      income_paise,      PG_MONEY)
PG_DECLARE_RELATION (carried_by_totals, CARRIED_BY_TOTALS_COLUMNS)

/* The head of the trail at the end of a day (to_on): "548:" and the whole hash and when, and the same in short. */
#define CHAIN_HEAD_COLUMNS(X)                         \
  X (CHAIN_HEAD_POSITION,    head_position, PG_INT)  \
  X (CHAIN_HEAD_WORDS,       words,         PG_TEXT) \
  X (CHAIN_HEAD_SHORT_WORDS, short_words,   PG_TEXT)
PG_DECLARE_RELATION (chain_head, CHAIN_HEAD_COLUMNS)

/* The books as plain text. */
#define JOURNAL_COLUMNS(X)               \
  X (JOURNAL_VOUCHER_ID, voucher_id, PG_INT) \
  X (JOURNAL_LINES,      lines,      PG_TEXT)
PG_DECLARE_RELATION (journal, JOURNAL_COLUMNS)

/* Texts for Tally, in their order. */
#define TALLY_XML_COLUMNS(X)             \
  X (TALLY_XML_KEY,   key,   PG_INT)    \
  X (TALLY_XML_LINES, lines, PG_TEXT)
PG_DECLARE_RELATION (tally_xml, TALLY_XML_COLUMNS)

/* Bills that are not settled; the age is in days. */
#define BILL_WISE_COLUMNS(X)                             \
  X (BILL_WISE_KEY,        key,          PG_INT)   \
  X (BILL_WISE_ACCOUNT_ID, account_id,   PG_INT)   \
  X (BILL_WISE_VOUCHER_ID, voucher_id,   PG_INT)   \
  X (BILL_WISE_NAME,       name,         PG_TEXT)  \
  X (BILL_WISE_NAME_GU,    name_gu,      PG_TEXT)  \
  X (BILL_WISE_NAME_HI,    name_hi,      PG_TEXT)  \
  X (BILL_WISE_BILL,       bill,         PG_TEXT)  \
  X (BILL_WISE_PARTY,      party,        PG_TEXT)  \
  X (BILL_WISE_SINCE,      since,        PG_DAY)   \
  X (BILL_WISE_AGE,        age_days,     PG_INT)   \
  X (BILL_WISE_DEBIT,      debit_paise,  PG_MONEY) \
  X (BILL_WISE_CREDIT,     credit_paise, PG_MONEY)
PG_DECLARE_RELATION (bill_wise, BILL_WISE_COLUMNS)
extern const PgRelation bill_wise_totals; /* BOOK_SIDES_COLUMNS */
