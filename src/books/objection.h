/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What auditors object to, and what the office says to it. */
#pragma once

#include "desk-export.h"
#include "pg-call.h"
#include "pg-relation.h"

/* Objections at the end of a day; parameters as_on (null: today), state, search, row_limit. The age is in days since
 * the report. */
#define OBJECTION_COLUMNS(X)                             \
  X (OBJECTION_ID,            objection_id,  PG_INT)   \
  X (OBJECTION_NUMBER,        number,        PG_TEXT)  \
  X (OBJECTION_REPORT_ON,     report_on,     PG_DAY)   \
  X (OBJECTION_DUE_ON,        due_on,        PG_DAY)   \
  X (OBJECTION_STATE,         state,         PG_TEXT)  \
  X (OBJECTION_AGE,           age_days,      PG_INT)   \
  X (OBJECTION_CLASS_NAME,    class_name,    PG_TEXT)  \
  X (OBJECTION_CLASS_NAME_GU, class_name_gu, PG_TEXT)  \
  X (OBJECTION_CLASS_NAME_HI, class_name_hi, PG_TEXT)  \
  X (OBJECTION_VOUCHER_ID,    voucher_id,    PG_INT)   \
  X (OBJECTION_CITED,         cited,         PG_TEXT)  \
  X (OBJECTION_AMOUNT,        amount_paise,  PG_MONEY) \
  X (OBJECTION_WORDS,         words,         PG_TEXT)  \
  X (OBJECTION_REPLY,         reply,         PG_TEXT)  \
  X (OBJECTION_ACTION,        action,        PG_TEXT)  \
  X (OBJECTION_ENTERED_BY,    entered_by,    PG_TEXT)
PG_DECLARE_RELATION (audit_objections, OBJECTION_COLUMNS)

#define OBJECTION_TOTALS_COLUMNS(X)                        \
  X (OBJECTION_TOTALS_ROW_COUNT, row_count,    PG_INT)   \
  X (OBJECTION_TOTALS_AMOUNT,    amount_paise, PG_MONEY)
PG_DECLARE_RELATION (audit_objections_totals, OBJECTION_TOTALS_COLUMNS)

/* What was said of one objection (objection_id), in order. */
#define OBJECTION_STEP_COLUMNS(X)                              \
  X (OBJECTION_STEP_ID,         step_id,         PG_INT)  \
  X (OBJECTION_STEP_KIND,       kind,            PG_TEXT) \
  X (OBJECTION_STEP_WORDS,      words,           PG_TEXT) \
  X (OBJECTION_STEP_ACTION,     action,          PG_TEXT) \
  X (OBJECTION_STEP_ENTERED_AT, entered_at,      PG_TIME) \
  X (OBJECTION_STEP_ENTERED_BY, entered_by_name, PG_TEXT)
PG_DECLARE_RELATION (objection_step_of, OBJECTION_STEP_COLUMNS)

extern const PgRelation objection_class_list; /* BOOK_CODE_COLUMNS */
extern const PgRelation objection_one;        /* BOOK_ONE_COLUMNS */

/* The society explains each defect within three months of the report: Gujarat Co-operative Societies Act 1961, s. 85.
 * Either voucher_id or cited says to what she objects. */
#define RAISE_OBJECTION(X, T)  \
  X (T, TEXT, request_id)      \
  X (T, INT,  voucher_id)      \
  X (T, TEXT, cited)           \
  X (T, DAY,  report_on)       \
  X (T, TEXT, class)           \
  X (T, INT,  amount_paise)    \
  X (T, TEXT, words)
PG_DECLARE_CALL (RaiseObjection, raise_objection, RAISE_OBJECTION)

#define JUDGE_OBJECTION(X, T)  \
  X (T, TEXT, request_id)      \
  X (T, INT,  objection_id)    \
  X (T, TEXT, words)
PG_DECLARE_CALL (RewordObjection, reword_objection, JUDGE_OBJECTION)
PG_DECLARE_CALL (KeepObjectionOpen, keep_objection_open, JUDGE_OBJECTION)
PG_DECLARE_CALL (SettleObjection, settle_objection, JUDGE_OBJECTION)

#define REPLY_TO_OBJECTION(X, T) \
  X (T, TEXT, request_id)        \
  X (T, INT,  objection_id)      \
  X (T, TEXT, words)             \
  X (T, TEXT, action)
PG_DECLARE_CALL (ReplyToObjection, reply_to_objection, REPLY_TO_OBJECTION)

/* The rectification report, ended by a NULL report. */
extern const DeskReport objection_reports[];
