/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What lies between the cooperative and the bodies that carry a part of its work: what is read. */
#pragma once

#include "desk-register.h"
#include "pg-relation.h"

/* For each body its account with us, the work that it carries, and at last whether both agree: they do when the account
 * says all that lies between us, since no work is still to be charged or what is still to be charged and the account
 * cancel each other. `part` is account, work or null (of the last row, which has the state: agrees, differs, or no_body
 * where lines name none); in debit the body owes us. Parameters from_on (null: since the year began), to_on, search (a
 * body), row_limit. */
#define BETWEEN_BODIES_COLUMNS(X)                                   \
  X (BETWEEN_BODIES_KEY,     key,             PG_INT)         \
  X (BETWEEN_BODIES_NAME,    carrier_name,    PG_TEXT)        \
  X (BETWEEN_BODIES_NAME_GU, carrier_name_gu, PG_TEXT)        \
  X (BETWEEN_BODIES_NAME_HI, carrier_name_hi, PG_TEXT)        \
  X (BETWEEN_BODIES_PART,    part,            PG_TEXT)        \
  X (BETWEEN_BODIES_KIND,    kind,            PG_TEXT)        \
  X (BETWEEN_BODIES_DEBIT,   debit_paise,     PG_MONEY)       \
  X (BETWEEN_BODIES_CREDIT,  credit_paise,    PG_MONEY)       \
  X (BETWEEN_BODIES_STATE,   state,           PG_TEXT)
PG_DECLARE_RELATION (between_bodies, BETWEEN_BODIES_COLUMNS)

#define BETWEEN_BODIES_TOTALS_COLUMNS(X) X (BETWEEN_BODIES_TOTALS_ROW_COUNT, row_count, PG_INT)
PG_DECLARE_RELATION (between_bodies_totals, BETWEEN_BODIES_TOTALS_COLUMNS)

/* The lines behind it, after what stood there before in one line for each body and part. Parameters also body (its name
 * in English) and part; null: all. */
#define BODY_LINES_COLUMNS(X)                                   \
  X (BODY_LINES_LINE_ID,     line_id,         PG_INT)     \
  X (BODY_LINES_VOUCHER_ID,  voucher_id,      PG_INT)     \
  X (BODY_LINES_DATED_ON,    dated_on,        PG_DAY)     \
  X (BODY_LINES_NUMBER,      number,          PG_TEXT)    \
  X (BODY_LINES_CARRIER,     carrier_name,    PG_TEXT)    \
  X (BODY_LINES_CARRIER_GU,  carrier_name_gu, PG_TEXT)    \
  X (BODY_LINES_CARRIER_HI,  carrier_name_hi, PG_TEXT)    \
  X (BODY_LINES_PART,        part,            PG_TEXT)    \
  X (BODY_LINES_NAME,        name,            PG_TEXT)    \
  X (BODY_LINES_NAME_GU,     name_gu,         PG_TEXT)    \
  X (BODY_LINES_NAME_HI,     name_hi,         PG_TEXT)    \
  X (BODY_LINES_PARTICULARS, particulars,     PG_TEXT)    \
  X (BODY_LINES_DEBIT,       debit_paise,     PG_MONEY)   \
  X (BODY_LINES_CREDIT,      credit_paise,    PG_MONEY)
PG_DECLARE_RELATION (body_lines, BODY_LINES_COLUMNS)
extern const PgRelation body_lines_totals; /* BOOK_SIDES_COLUMNS */

/* Its papers. */
extern const Report between_bodies_report, body_lines_report;
