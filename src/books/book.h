/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The books: accounts, vouchers and periods; what is read and what is done. */
#pragma once

#include "book-rows.h"
#include "desk-register.h"
#include "pg-call.h"
#include "pg-relation.h"

/* The chart of accounts with what stands in each; parameters as_on, search, row_limit. */
#define ACCOUNT_LIST_COLUMNS(X)                               \
  X (ACCOUNT_ID,            account_id,    PG_INT)      \
  X (ACCOUNT_NAME,          name,          PG_TEXT)     \
  X (ACCOUNT_NAME_GU,       name_gu,       PG_TEXT)     \
  X (ACCOUNT_NAME_HI,       name_hi,       PG_TEXT)     \
  X (ACCOUNT_GROUP_CODE,    group_code,    PG_TEXT)     \
  X (ACCOUNT_GROUP_NAME,    group_name,    PG_TEXT)     \
  X (ACCOUNT_GROUP_NAME_GU, group_name_gu, PG_TEXT)     \
  X (ACCOUNT_GROUP_NAME_HI, group_name_hi, PG_TEXT)     \
  X (ACCOUNT_NATURE,        nature,        PG_TEXT)     \
  X (ACCOUNT_DEBIT,         debit_paise,   PG_MONEY)    \
  X (ACCOUNT_CREDIT,        credit_paise,  PG_MONEY)    \
  X (ACCOUNT_IS_MONEY,      is_money,      PG_BOOL)     \
  X (ACCOUNT_BANK,          bank,          PG_TEXT)     \
  X (ACCOUNT_STATE,         state,         PG_TEXT)     \
  X (ACCOUNT_ROW_VERSION,   row_version,   PG_INT)
PG_DECLARE_RELATION (account_list, ACCOUNT_LIST_COLUMNS)

#define BOOK_SIDES_COLUMNS(X)                                \
  X (BOOK_SIDES_ROW_COUNT, row_count,    PG_INT)       \
  X (BOOK_SIDES_DEBIT,     debit_paise,  PG_MONEY)     \
  X (BOOK_SIDES_CREDIT,    credit_paise, PG_MONEY)
PG_DECLARE_RELATION (account_list_totals, BOOK_SIDES_COLUMNS)
extern const PgRelation day_book_totals, ledger_totals;

/* Accounts while typing; parameters search, money ("true", "false" or null), row_limit. */
#define ACCOUNT_CHOICE_COLUMNS(X)                                      \
  X (ACCOUNT_CHOICE_ID,            account_id,    PG_INT)        \
  X (ACCOUNT_CHOICE_NAME,          name,          PG_TEXT)       \
  X (ACCOUNT_CHOICE_NAME_GU,       name_gu,       PG_TEXT)       \
  X (ACCOUNT_CHOICE_NAME_HI,       name_hi,       PG_TEXT)       \
  X (ACCOUNT_CHOICE_GROUP_NAME,    group_name,    PG_TEXT)       \
  X (ACCOUNT_CHOICE_GROUP_NAME_GU, group_name_gu, PG_TEXT)       \
  X (ACCOUNT_CHOICE_GROUP_NAME_HI, group_name_hi, PG_TEXT)       \
  X (ACCOUNT_CHOICE_NATURE,        nature,        PG_TEXT)       \
  X (ACCOUNT_CHOICE_IS_MONEY,      is_money,      PG_BOOL)       \
  X (ACCOUNT_CHOICE_BALANCE,       balance_paise, PG_MONEY)
PG_DECLARE_RELATION (account_choice, ACCOUNT_CHOICE_COLUMNS)

/* One account; parameter key. */
#define ACCOUNT_ONE_COLUMNS(X)                           \
  X (ACCOUNT_ONE_ID,          account_id,  PG_INT)  \
  X (ACCOUNT_ONE_GROUP_CODE,  group_code,  PG_TEXT) \
  X (ACCOUNT_ONE_NAME,        name,        PG_TEXT) \
  X (ACCOUNT_ONE_NAME_GU,     name_gu,     PG_TEXT) \
  X (ACCOUNT_ONE_NAME_HI,     name_hi,     PG_TEXT) \
  X (ACCOUNT_ONE_BANK_NUMBER, bank_number, PG_TEXT) \
  X (ACCOUNT_ONE_IFSC,        ifsc,        PG_TEXT) \
  X (ACCOUNT_ONE_IS_CLOSED,   is_closed,   PG_BOOL) \
  X (ACCOUNT_ONE_ROW_VERSION, row_version, PG_INT)  \
  X (ACCOUNT_ONE_TDS,         tds,         PG_TEXT)
PG_DECLARE_RELATION (account_one, ACCOUNT_ONE_COLUMNS)

/* Heads of the statements, carriers and areas of the work have one shape: a code and its names. */
#define ACCOUNT_GROUP_COLUMNS(X)                    \
  X (ACCOUNT_GROUP_LIST_CODE, code,    PG_TEXT) \
  X (ACCOUNT_GROUP_PARENT,    parent,  PG_TEXT) \
  X (ACCOUNT_GROUP_NATURE,    nature,  PG_TEXT) \
  X (ACCOUNT_GROUP_LIST_NAME, name,    PG_TEXT) \
  X (ACCOUNT_GROUP_LIST_GU,   name_gu, PG_TEXT) \
  X (ACCOUNT_GROUP_LIST_HI,   name_hi, PG_TEXT)
PG_DECLARE_RELATION (account_group_list, ACCOUNT_GROUP_COLUMNS)

#define BOOK_CODE_COLUMNS(X)                 \
  X (BOOK_CODE,         code,    PG_TEXT) \
  X (BOOK_CODE_NAME,    name,    PG_TEXT) \
  X (BOOK_CODE_NAME_GU, name_gu, PG_TEXT) \
  X (BOOK_CODE_NAME_HI, name_hi, PG_TEXT)
PG_DECLARE_RELATION (carrier_list, BOOK_CODE_COLUMNS)
extern const PgRelation work_area_list, tds_nature_list;

/* The months of the books, the newest first. */
#define PERIOD_LIST_COLUMNS(X)                         \
  X (PERIOD_ID,          period_id,   PG_INT)    \
  X (PERIOD_FIRST_ON,    first_on,    PG_DAY)    \
  X (PERIOD_LAST_ON,     last_on,     PG_DAY)    \
  X (PERIOD_YEAR,        year,        PG_TEXT)   \
  X (PERIOD_STATE,       state,       PG_TEXT)   \
  X (PERIOD_DRAFT_COUNT, draft_count, PG_INT)    \
  X (PERIOD_ENTERED_AT,  entered_at,  PG_TIME)   \
  X (PERIOD_ENTERED_BY,  entered_by,  PG_TEXT)   \
  X (PERIOD_WORDS,       words,       PG_TEXT)
PG_DECLARE_RELATION (period_list, PERIOD_LIST_COLUMNS)

/* Vouchers and what waits to become one; the key of a draft is below nothing. Parameters from_on, to_on, kind, state,
 * least, most (amounts as people write them), search, row_limit. */
#define VOUCHER_LIST_COLUMNS(X)                         \
  X (VOUCHER_KEY,         key,         PG_INT)    \
  X (VOUCHER_ID,          voucher_id,  PG_INT)    \
  X (VOUCHER_DRAFT_ID,    draft_id,    PG_INT)    \
  X (VOUCHER_NUMBER,      number,      PG_TEXT)   \
  X (VOUCHER_KIND,        kind,        PG_TEXT)   \
  X (VOUCHER_DATED_ON,    dated_on,    PG_DAY)    \
  X (VOUCHER_PARTY,       party,       PG_TEXT)   \
  X (VOUCHER_NARRATION,   narration,   PG_TEXT)   \
  X (VOUCHER_TOTAL,       total_paise, PG_MONEY)  \
  X (VOUCHER_STATE,       state,       PG_TEXT)   \
  X (VOUCHER_MADE_BY,     made_by,     PG_TEXT)   \
  X (VOUCHER_CHECKED_BY,  checked_by,  PG_TEXT)   \
  X (VOUCHER_ROW_VERSION, row_version, PG_INT)    \
  X (VOUCHER_REVERSES,    reverses,    PG_TEXT)   \
  X (VOUCHER_REVERSED_BY, reversed_by, PG_TEXT)   \
  X (VOUCHER_WORDS,       words,       PG_TEXT)   \
  X (VOUCHER_LATE_WORDS,  late_words,  PG_TEXT)   \
  X (VOUCHER_ACCOUNTS,    accounts,    PG_TEXT)
PG_DECLARE_RELATION (voucher_list, VOUCHER_LIST_COLUMNS)

#define VOUCHER_LIST_TOTALS_COLUMNS(X)                     \
  X (VOUCHER_TOTALS_ROW_COUNT, row_count,   PG_INT)  \
  X (VOUCHER_TOTALS_TOTAL,     total_paise, PG_MONEY)
PG_DECLARE_RELATION (voucher_list_totals, VOUCHER_LIST_TOTALS_COLUMNS)

/* What an act is about: a voucher or a draft (by its key in the list of vouchers), or a month; parameter key. */
#define BOOK_ONE_COLUMNS(X)                          \
  X (BOOK_ONE_KEY,         key,         PG_INT)  \
  X (BOOK_ONE_VOUCHER_ID,  voucher_id,  PG_INT)  \
  X (BOOK_ONE_DRAFT_ID,    draft_id,    PG_INT)  \
  X (BOOK_ONE_NUMBER,      number,      PG_TEXT) \
  X (BOOK_ONE_ROW_VERSION, row_version, PG_INT)  \
  X (BOOK_ONE_PERIOD_ID,   period_id,   PG_INT)  \
  X (BOOK_ONE_OBJECTION_ID, objection_id, PG_INT)
PG_DECLARE_RELATION (voucher_one, BOOK_ONE_COLUMNS)
extern const PgRelation period_one;

/* What is to be said of a voucher that is being typed; null where nothing is. Parameters dated_on, party, lines. */
#define VOUCHER_WARNING_COLUMNS(X)                                             \
  X (VOUCHER_WARNING_PAID,           paid_paise,           PG_MONEY)   \
  X (VOUCHER_WARNING_PAID_LIMIT,     paid_limit_paise,     PG_MONEY)   \
  X (VOUCHER_WARNING_RECEIVED,       received_paise,       PG_MONEY)   \
  X (VOUCHER_WARNING_RECEIVED_LIMIT, received_limit_paise, PG_MONEY)   \
  X (VOUCHER_WARNING_CASH_AFTER,     cash_after_paise,     PG_MONEY)   \
  X (VOUCHER_WARNING_TDS_PAID,       tds_paid_paise,       PG_MONEY)   \
  X (VOUCHER_WARNING_TDS_LIMIT,      tds_limit_paise,      PG_MONEY)   \
  X (VOUCHER_WARNING_TDS_PERCENT,    tds_percent,          PG_INT)     \
  X (VOUCHER_WARNING_TDS_SOURCE,     tds_source,           PG_TEXT)    \
  X (VOUCHER_WARNING_HAS_PAN,        has_pan,              PG_BOOL)    \
  X (VOUCHER_WARNING_NO_PAN_PERCENT, without_pan_percent,  PG_INT)
PG_DECLARE_RELATION (voucher_warning, VOUCHER_WARNING_COLUMNS)

/* A draft as it is typed, to be written on; parameter key, that of the list of vouchers. */
#define DRAFT_ONE_COLUMNS(X)                              \
  X (DRAFT_ONE_DRAFT_ID,    draft_id,    PG_INT)    \
  X (DRAFT_ONE_KIND,        kind,        PG_TEXT)   \
  X (DRAFT_ONE_DATED_ON,    dated_on,    PG_DAY)    \
  X (DRAFT_ONE_PARTY,       party,       PG_TEXT)   \
  X (DRAFT_ONE_NARRATION,   narration,   PG_TEXT)   \
  X (DRAFT_ONE_LATE_WORDS,  late_words,  PG_TEXT)   \
  X (DRAFT_ONE_ROW_VERSION, row_version, PG_INT)    \
  X (DRAFT_ONE_LINES,       lines,       PG_TEXT)
PG_DECLARE_RELATION (draft_one, DRAFT_ONE_COLUMNS)

/* The lines of a voucher (parameter voucher_id) or of a draft (draft_id). */
#define VOUCHER_LINE_COLUMNS(X)                              \
  X (VOUCHER_LINE_ORDINAL,    ordinal,      PG_INT)    \
  X (VOUCHER_LINE_ACCOUNT_ID, account_id,   PG_INT)    \
  X (VOUCHER_LINE_NAME,       name,         PG_TEXT)   \
  X (VOUCHER_LINE_NAME_GU,    name_gu,      PG_TEXT)   \
  X (VOUCHER_LINE_NAME_HI,    name_hi,      PG_TEXT)   \
  X (VOUCHER_LINE_DEBIT,      debit_paise,  PG_MONEY)  \
  X (VOUCHER_LINE_CREDIT,     credit_paise, PG_MONEY)  \
  X (VOUCHER_LINE_CARRIER,    carrier,      PG_TEXT)   \
  X (VOUCHER_LINE_WORK_AREA,  work_area,    PG_TEXT)   \
  X (VOUCHER_LINE_BILL,       bill,         PG_TEXT)   \
  X (VOUCHER_LINE_WORDS,      words,        PG_TEXT)
PG_DECLARE_RELATION (voucher_line_of, VOUCHER_LINE_COLUMNS)


/* Acts ------------------------------------------------------------------------------------------------------------ */

#define OPEN_ACCOUNT(X, T)     \
  X (T, TEXT, request_id)      \
  X (T, TEXT, group_code)      \
  X (T, TEXT, name)            \
  X (T, TEXT, name_gu)         \
  X (T, TEXT, name_hi)         \
  X (T, TEXT, ifsc)            \
  X (T, TEXT, bank_number)     \
  X (T, TEXT, tds)
PG_DECLARE_CALL (OpenAccount, open_account, OPEN_ACCOUNT)

#define CHANGE_ACCOUNT(X, T)   \
  X (T, TEXT, request_id)      \
  X (T, INT,  account_id)      \
  X (T, INT,  row_version)     \
  X (T, TEXT, group_code)      \
  X (T, TEXT, name)            \
  X (T, TEXT, name_gu)         \
  X (T, TEXT, name_hi)         \
  X (T, TEXT, ifsc)            \
  X (T, TEXT, bank_number)     \
  X (T, BOOL, is_closed)       \
  X (T, TEXT, tds)
PG_DECLARE_CALL (ChangeAccount, change_account, CHANGE_ACCOUNT)

/* `lines` is JSON: a list of objects with account_id, debit_paise or credit_paise, carrier, work_area, bill, words. */
#define POST_VOUCHER(X, T)     \
  X (T, TEXT, request_id)      \
  X (T, TEXT, kind)            \
  X (T, DAY,  dated_on)        \
  X (T, TEXT, party)           \
  X (T, TEXT, narration)       \
  X (T, TEXT, lines)           \
  X (T, TEXT, late_words)      \
  X (T, INT,  draft_id)        \
  X (T, INT,  row_version)     \
  X (T, BOOL, is_draft)        \
  X (T, TEXT, pan)
PG_DECLARE_CALL (PostVoucher, post_voucher, POST_VOUCHER)

#define CHECK_VOUCHER(X, T)    \
  X (T, TEXT, request_id)      \
  X (T, INT,  draft_id)        \
  X (T, INT,  row_version)
PG_DECLARE_CALL (CheckVoucher, check_voucher, CHECK_VOUCHER)

#define END_DRAFT(X, T)        \
  X (T, TEXT, request_id)      \
  X (T, INT,  draft_id)        \
  X (T, INT,  row_version)     \
  X (T, TEXT, words)
PG_DECLARE_CALL (SendBackVoucher, send_back_voucher, END_DRAFT)
PG_DECLARE_CALL (ThrowAwayDraft, throw_away_draft, END_DRAFT)

#define CANCEL_VOUCHER(X, T)   \
  X (T, TEXT, request_id)      \
  X (T, INT,  voucher_id)      \
  X (T, TEXT, words)
PG_DECLARE_CALL (CancelVoucher, cancel_voucher, CANCEL_VOUCHER)

#define REVERSE_VOUCHER(X, T)  \
  X (T, TEXT, request_id)      \
  X (T, INT,  voucher_id)      \
  X (T, DAY,  dated_on)        \
  X (T, TEXT, words)           \
  X (T, TEXT, late_words)
PG_DECLARE_CALL (ReverseVoucher, reverse_voucher, REVERSE_VOUCHER)

#define OPEN_YEAR(X, T)        \
  X (T, TEXT, request_id)      \
  X (T, DAY,  first_on)
PG_DECLARE_CALL (OpenYear, open_year, OPEN_YEAR)

#define STEP_PERIOD(X, T)      \
  X (T, TEXT, request_id)      \
  X (T, INT,  period_id)
PG_DECLARE_CALL (EndYear, end_year, STEP_PERIOD)
PG_DECLARE_CALL (ClosePeriod, close_period, STEP_PERIOD)
PG_DECLARE_CALL (AuditPeriod, audit_period, STEP_PERIOD)
PG_DECLARE_CALL (LockPeriod, lock_period, STEP_PERIOD)

#define REOPEN_PERIOD(X, T)    \
  X (T, TEXT, request_id)      \
  X (T, INT,  period_id)       \
  X (T, TEXT, words)
PG_DECLARE_CALL (ReopenPeriod, reopen_period, REOPEN_PERIOD)

/* Papers of the books, ended by a NULL report. */
enum { BOOK_REPORT_ACCOUNTS, BOOK_REPORT_VOUCHERS, BOOK_REPORT_PERIODS, BOOK_REPORT_JOURNAL, BOOK_REPORT_TALLY,
       BOOK_REPORT_WORKBOOK };
extern const DeskReport book_reports[];
/* The books as they stand on the screen, those of a day first, ended by a NULL report. */
extern const DeskRegister books[];
