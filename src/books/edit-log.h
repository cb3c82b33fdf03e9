/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The edit log: what was entered, changed and removed, before and after side by side. */
#pragma once

#include "desk-register.h"
#include "pg-relation.h"

/* One row for each field that was changed, and one for each record that was added or removed; the newest first. state:
 * log_added, log_changed, log_removed; thing: the table ("core.voucher"); field: null, or table and column
 * ("draft.narration"); voucher_id: null, or the voucher that became of it. What people wrote stands between quotation
 * marks, codes as they are. Parameters from_on (null: since the year began), to_on, log_part (null, log_books,
 * log_members, log_board, log_office), log_state, search, row_limit. Refused to all but those who may edit_log. */
#define EDIT_LOG_COLUMNS(X)                          \
  X (EDIT_LOG_KEY,         key,         PG_INT)  \
  X (EDIT_LOG_VOUCHER_ID,  voucher_id,  PG_INT)  \
  X (EDIT_LOG_AT_WORDS,    at_words,    PG_TEXT) \
  X (EDIT_LOG_WHO,         who,         PG_TEXT) \
  X (EDIT_LOG_STATE,       state,       PG_TEXT) \
  X (EDIT_LOG_THING,       thing,       PG_TEXT) \
  X (EDIT_LOG_RECORD,      record,      PG_TEXT) \
  X (EDIT_LOG_RECORD_GU,   record_gu,   PG_TEXT) \
  X (EDIT_LOG_RECORD_HI,   record_hi,   PG_TEXT) \
  X (EDIT_LOG_FIELD,       field,       PG_TEXT) \
  X (EDIT_LOG_BEFORE,      before,      PG_TEXT) \
  X (EDIT_LOG_BEFORE_GU,   before_gu,   PG_TEXT) \
  X (EDIT_LOG_BEFORE_HI,   before_hi,   PG_TEXT) \
  X (EDIT_LOG_AFTER,       after,       PG_TEXT) \
  X (EDIT_LOG_AFTER_GU,    after_gu,    PG_TEXT) \
  X (EDIT_LOG_AFTER_HI,    after_hi,    PG_TEXT)
PG_DECLARE_RELATION (edit_log, EDIT_LOG_COLUMNS)

#define EDIT_LOG_TOTALS_COLUMNS(X) \
  X (EDIT_LOG_TOTALS_ROW_COUNT, row_count, PG_INT)
PG_DECLARE_RELATION (edit_log_totals, EDIT_LOG_TOTALS_COLUMNS)

/* Its paper. */
extern const Report edit_log_report;
