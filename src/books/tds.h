/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tax deducted when money is paid, and the vouchers that were warned of: what is read. */
#pragma once

#include "desk-register.h"
#include "pg-relation.h"

/* For each person and nature of payment what was paid, what tax is due of it, what was deducted and what is missing
 * (states tds_whole, tds_short; voucher_id: the last one); and each voucher of which the form warned: no_pan, cash_paid
 * (Income-tax Act 1961, s. 40A (3)), cash_received (s. 269ST), with the amount that it warned of. A PAN is shown by its
 * last four signs. Parameters from_on (null: since the year began), to_on, search, row_limit. */
#define TDS_LIST_COLUMNS(X)                               \
  X (TDS_LIST_KEY,        key,            PG_INT)   \
  X (TDS_LIST_VOUCHER_ID, voucher_id,     PG_INT)   \
  X (TDS_LIST_PARTY,      party,          PG_TEXT)  \
  X (TDS_LIST_PAN,        pan,            PG_TEXT)  \
  X (TDS_LIST_NATURE,     nature_name,    PG_TEXT)  \
  X (TDS_LIST_NATURE_GU,  nature_name_gu, PG_TEXT)  \
  X (TDS_LIST_NATURE_HI,  nature_name_hi, PG_TEXT)  \
  X (TDS_LIST_DATED_ON,   dated_on,       PG_DAY)   \
  X (TDS_LIST_NUMBER,     number,         PG_TEXT)  \
  X (TDS_LIST_PAID,       paid_paise,     PG_MONEY) \
  X (TDS_LIST_DUE,        due_paise,      PG_MONEY) \
  X (TDS_LIST_DEDUCTED,   deducted_paise, PG_MONEY) \
  X (TDS_LIST_SHORT,      short_paise,    PG_MONEY) \
  X (TDS_LIST_WARNED,     warned_paise,   PG_MONEY) \
  X (TDS_LIST_STATE,      state,          PG_TEXT)  \
  X (TDS_LIST_SOURCE,     source,         PG_TEXT)
PG_DECLARE_RELATION (tds_list, TDS_LIST_COLUMNS)

#define TDS_LIST_TOTALS_COLUMNS(X)                            \
  X (TDS_LIST_TOTALS_ROW_COUNT, row_count,      PG_INT)   \
  X (TDS_LIST_TOTALS_PAID,      paid_paise,     PG_MONEY) \
  X (TDS_LIST_TOTALS_DUE,       due_paise,      PG_MONEY) \
  X (TDS_LIST_TOTALS_DEDUCTED,  deducted_paise, PG_MONEY) \
  X (TDS_LIST_TOTALS_SHORT,     short_paise,    PG_MONEY)
PG_DECLARE_RELATION (tds_list_totals, TDS_LIST_TOTALS_COLUMNS)

/* Its paper. */
extern const Report tds_list_report;
