/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A voucher on half a sheet: what is read for it, and the report that makes it. */
#pragma once

#include "desk-export.h"

/* One posted voucher; parameters voucher_id or number. */
#define VOUCHER_PAPER_COLUMNS(X)                                 \
  X (VOUCHER_PAPER_ID,          voucher_id,        PG_INT)   \
  X (VOUCHER_PAPER_NUMBER,      number,            PG_TEXT)  \
  X (VOUCHER_PAPER_KIND,        kind,              PG_TEXT)  \
  X (VOUCHER_PAPER_DATED_ON,    dated_on,          PG_DAY)   \
  X (VOUCHER_PAPER_PARTY,       party,             PG_TEXT)  \
  X (VOUCHER_PAPER_NARRATION,   narration,         PG_TEXT)  \
  X (VOUCHER_PAPER_TOTAL,       total_paise,       PG_MONEY) \
  X (VOUCHER_PAPER_STATE,       state,             PG_TEXT)  \
  X (VOUCHER_PAPER_MADE_BY,     made_by,           PG_TEXT)  \
  X (VOUCHER_PAPER_CHECKED_BY,  checked_by,        PG_TEXT)  \
  X (VOUCHER_PAPER_REVERSES,    reverses,          PG_TEXT)  \
  X (VOUCHER_PAPER_REVERSED_BY, reversed_by,       PG_TEXT)
PG_DECLARE_RELATION (voucher_paper, VOUCHER_PAPER_COLUMNS)

/* Its lines; the same parameters. */
#define VOUCHER_PAPER_LINE_COLUMNS(X)                            \
  X (VOUCHER_PAPER_LINE_ORDINAL, ordinal,      PG_INT)       \
  X (VOUCHER_PAPER_LINE_NAME,    name,         PG_TEXT)      \
  X (VOUCHER_PAPER_LINE_NAME_GU, name_gu,      PG_TEXT)      \
  X (VOUCHER_PAPER_LINE_DEBIT,   debit_paise,  PG_MONEY)     \
  X (VOUCHER_PAPER_LINE_CREDIT,  credit_paise, PG_MONEY)     \
  X (VOUCHER_PAPER_LINE_MORE,    more,         PG_TEXT)
PG_DECLARE_RELATION (voucher_paper_line, VOUCHER_PAPER_LINE_COLUMNS)

/* The document "voucher"; ended by a NULL report. */
extern const DeskReport voucher_reports[];
