/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is read for a year's workbook; all with the parameters from_on and to_on. */
#pragma once

#include "pg-relation.h"

#define YEAR_SPAN_COLUMNS(X)                      \
  X (YEAR_SPAN_FROM,       from_on,    PG_DAY)   \
  X (YEAR_SPAN_TO,         to_on,      PG_DAY)   \
  X (YEAR_SPAN_PAID,       paid_paise, PG_MONEY) \
  X (YEAR_SPAN_CAPITAL_ID, capital_id, PG_INT)   \
  X (YEAR_SPAN_OWN_CARRIER, own_carrier, PG_TEXT)
PG_DECLARE_RELATION (year_span, YEAR_SPAN_COLUMNS)

#define YEAR_ACCOUNT_COLUMNS(X)                       \
  X (YEAR_ACCOUNT_ID,       account_id,   PG_INT)   \
  X (YEAR_ACCOUNT_SHEET,    sheet,        PG_TEXT)  \
  X (YEAR_ACCOUNT_GROUP,    group_name,   PG_TEXT)  \
  X (YEAR_ACCOUNT_NAME,     name,         PG_TEXT)  \
  X (YEAR_ACCOUNT_IS_MONEY, is_money,     PG_BOOL)  \
  X (YEAR_ACCOUNT_OF_BODY,  is_of_body,   PG_BOOL)  \
  X (YEAR_ACCOUNT_BEFORE,   before_paise, PG_MONEY) \
  X (YEAR_ACCOUNT_DEBIT,    debit_paise,  PG_MONEY) \
  X (YEAR_ACCOUNT_CREDIT,   credit_paise, PG_MONEY)
PG_DECLARE_RELATION (year_account, YEAR_ACCOUNT_COLUMNS)

/* In the order of year_account. */
#define YEAR_LINE_COLUMNS(X)                         \
  X (YEAR_LINE_ACCOUNT_ID,  account_id,   PG_INT)   \
  X (YEAR_LINE_DATED_ON,    dated_on,     PG_DAY)   \
  X (YEAR_LINE_PARTICULARS, particulars,  PG_TEXT)  \
  X (YEAR_LINE_KIND,        kind,         PG_TEXT)  \
  X (YEAR_LINE_NUMBER,      number,       PG_TEXT)  \
  X (YEAR_LINE_DEBIT,       debit_paise,  PG_MONEY) \
  X (YEAR_LINE_CREDIT,      credit_paise, PG_MONEY)
PG_DECLARE_RELATION (year_line, YEAR_LINE_COLUMNS)
