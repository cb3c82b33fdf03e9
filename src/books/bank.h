/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bank's statements beside our books: what is read and what is done. */
#pragma once

#include "desk-register.h"
#include "pg-call.h"
#include "pg-relation.h"

/* Bank accounts that are open, those with statements first; the columns of ACCOUNT_CHOICE_COLUMNS. */
extern const PgRelation bank_account_choice;

/* What there is to do; parameters account_id, as_on, state (null: all but what is matched), search, row_limit.
 * `state` is sure, likely, bank_only, books_only, matched or matched_later; `lines`: ids of lines of vouchers as JSON,
 * null when there are none; `percent`: how likely. */
#define BANK_WORK_COLUMNS(X)                                   \
  X (BANK_WORK_KEY,          key,             PG_INT)    \
  X (BANK_WORK_BANK_LINE_ID, bank_line_id,    PG_INT)    \
  X (BANK_WORK_LINES,        lines,           PG_TEXT)   \
  X (BANK_WORK_VOUCHER_ID,   voucher_id,      PG_INT)    \
  X (BANK_WORK_STATE,        state,           PG_TEXT)   \
  X (BANK_WORK_REASON,       reason,          PG_TEXT)   \
  X (BANK_WORK_PERCENT,      percent,         PG_INT)    \
  X (BANK_WORK_DATED_ON,     dated_on,        PG_DAY)    \
  X (BANK_WORK_BANK_WORDS,   bank_words,      PG_TEXT)   \
  X (BANK_WORK_REFERENCE,    reference,       PG_TEXT)   \
  X (BANK_WORK_DEPOSITED,    deposited_paise, PG_MONEY)  \
  X (BANK_WORK_WITHDRAWN,    withdrawn_paise, PG_MONEY)  \
  X (BANK_WORK_BOOK_ON,      book_on,         PG_DAY)    \
  X (BANK_WORK_NUMBER,       number,          PG_TEXT)   \
  X (BANK_WORK_PARTICULARS,  particulars,     PG_TEXT)
PG_DECLARE_RELATION (bank_work, BANK_WORK_COLUMNS)

#define BANK_WORK_TOTALS_COLUMNS(X)                                   \
  X (BANK_WORK_TOTALS_ROW_COUNT,  row_count,       PG_INT)      \
  X (BANK_WORK_TOTALS_DEPOSITED,  deposited_paise, PG_MONEY)    \
  X (BANK_WORK_TOTALS_WITHDRAWN,  withdrawn_paise, PG_MONEY)    \
  X (BANK_WORK_TOTALS_SURE_COUNT, sure_count,      PG_INT)
PG_DECLARE_RELATION (bank_work_totals, BANK_WORK_TOTALS_COLUMNS)

/* The reconciliation in one row: `book_paise` + not presented − not credited + in − out + unexplained = `bank_paise`.
 * Unexplained is what differed before the first statement and what the balances of the statement miss. */
#define BANK_POSITION_COLUMNS(X)                                          \
  X (BANK_POSITION_BOOK,          book_paise,          PG_MONEY)    \
  X (BANK_POSITION_NOT_PRESENTED, not_presented_paise, PG_MONEY)    \
  X (BANK_POSITION_NOT_CREDITED,  not_credited_paise,  PG_MONEY)    \
  X (BANK_POSITION_BANK_IN,       bank_in_paise,       PG_MONEY)    \
  X (BANK_POSITION_BANK_OUT,      bank_out_paise,      PG_MONEY)    \
  X (BANK_POSITION_BEFORE,        before_paise,        PG_MONEY)    \
  X (BANK_POSITION_GAP,           gap_paise,           PG_MONEY)    \
  X (BANK_POSITION_UNEXPLAINED,   unexplained_paise,   PG_MONEY)    \
  X (BANK_POSITION_BANK,          bank_paise,          PG_MONEY)    \
  X (BANK_POSITION_UNTIL,         statement_until,     PG_DAY)
PG_DECLARE_RELATION (bank_position, BANK_POSITION_COLUMNS)

/* The same as a statement; both sides add up to the same. Parameters account_id, as_on, search, row_limit. */
#define BANK_RECONCILIATION_COLUMNS(X)                            \
  X (BANK_RECONCILIATION_KEY,         key,         PG_INT)   \
  X (BANK_RECONCILIATION_VOUCHER_ID,  voucher_id,  PG_INT)   \
  X (BANK_RECONCILIATION_KIND,        kind,        PG_TEXT)  \
  X (BANK_RECONCILIATION_DATED_ON,    dated_on,    PG_DAY)   \
  X (BANK_RECONCILIATION_NUMBER,      number,      PG_TEXT)  \
  X (BANK_RECONCILIATION_PARTICULARS, particulars, PG_TEXT)  \
  X (BANK_RECONCILIATION_AGE,         age_days,    PG_INT)   \
  X (BANK_RECONCILIATION_ADD,         add_paise,   PG_MONEY) \
  X (BANK_RECONCILIATION_LESS,        less_paise,  PG_MONEY)
PG_DECLARE_RELATION (bank_reconciliation, BANK_RECONCILIATION_COLUMNS)

#define BANK_RECONCILIATION_TOTALS_COLUMNS(X)                              \
  X (BANK_RECONCILIATION_TOTALS_ROW_COUNT, row_count,  PG_INT)       \
  X (BANK_RECONCILIATION_TOTALS_ADD,       add_paise,  PG_MONEY)     \
  X (BANK_RECONCILIATION_TOTALS_LESS,      less_paise, PG_MONEY)
PG_DECLARE_RELATION (bank_reconciliation_totals, BANK_RECONCILIATION_TOTALS_COLUMNS)

/* What in our books may be a line of the bank, whatever the day; parameters bank_line_id, search, row_limit. */
#define BANK_CANDIDATE_COLUMNS(X)                          \
  X (BANK_CANDIDATE_LINE_ID,     line_id,     PG_INT)  \
  X (BANK_CANDIDATE_VOUCHER_ID,  voucher_id,  PG_INT)  \
  X (BANK_CANDIDATE_DATED_ON,    dated_on,    PG_DAY)  \
  X (BANK_CANDIDATE_NUMBER,      number,      PG_TEXT) \
  X (BANK_CANDIDATE_PARTICULARS, particulars, PG_TEXT) \
  X (BANK_CANDIDATE_DAYS,        days,        PG_INT)
PG_DECLARE_RELATION (bank_candidate, BANK_CANDIDATE_COLUMNS)

/* The line of the bank that an act is about; parameter key, that of the list of what there is to do. */
#define BANK_LINE_ONE_COLUMNS(X)                                \
  X (BANK_LINE_ONE_KEY,          key,             PG_INT)   \
  X (BANK_LINE_ONE_BANK_LINE_ID, bank_line_id,    PG_INT)   \
  X (BANK_LINE_ONE_DATED_ON,     dated_on,        PG_DAY)   \
  X (BANK_LINE_ONE_WORDS,        bank_words,      PG_TEXT)  \
  X (BANK_LINE_ONE_REFERENCE,    reference,       PG_TEXT)  \
  X (BANK_LINE_ONE_DEPOSITED,    deposited_paise, PG_MONEY) \
  X (BANK_LINE_ONE_WITHDRAWN,    withdrawn_paise, PG_MONEY) \
  X (BANK_LINE_ONE_NUMBER,       number,          PG_TEXT)  \
  X (BANK_LINE_ONE_ROW_VERSION,  row_version,     PG_INT)
PG_DECLARE_RELATION (bank_line_one, BANK_LINE_ONE_COLUMNS)

/* Confirms that a line of the bank is these lines of our books, `lines` a JSON list of their ids. */
#define MATCH_BANK_LINE(X, T) X (T, TEXT, request_id) X (T, INT, bank_line_id) X (T, TEXT, lines)
PG_DECLARE_CALL (MatchBankLine, match_bank_line, MATCH_BANK_LINE)

/* Confirms all that is sure until a day; the number of the answer is how many. */
#define MATCH_SURE_LINES(X, T) X (T, TEXT, request_id) X (T, INT, account_id) X (T, DAY, as_on)
PG_DECLARE_CALL (MatchSureLines, match_sure_lines, MATCH_SURE_LINES)

#define UNDO_BANK_MATCH(X, T) X (T, TEXT, request_id) X (T, INT, bank_line_id) X (T, TEXT, words)
PG_DECLARE_CALL (UndoBankMatch, undo_bank_match, UNDO_BANK_MATCH)

enum
{
  BANK_REPORT_RECONCILIATION,
  BANK_REPORT_WORK,
};

/* The reconciliation, which stands among the books too. */
extern const Report bank_reconciliation_report;
extern const DeskReport bank_reports[]; /* ended by a NULL report */
