/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ballot paper: what is read for it, and the reports that make it. */
#pragma once

#include "desk-export.h"

/* One election; parameter election_id. */
#define BALLOT_PAPER_COLUMNS(X)                         \
  X (BALLOT_PAPER_ID,       election_id, PG_INT)  \
  X (BALLOT_PAPER_NUMBER,   number,      PG_TEXT) \
  X (BALLOT_PAPER_NAME,     name,        PG_TEXT) \
  X (BALLOT_PAPER_NAME_GU,  name_gu,     PG_TEXT) \
  X (BALLOT_PAPER_POLL_ON,  poll_on,     PG_DAY)  \
  X (BALLOT_PAPER_IS_FINAL, is_final,    PG_BOOL)
PG_DECLARE_RELATION (ballot_paper, BALLOT_PAPER_COLUMNS)

/* Its candidates, kind of seat by kind of seat; the same parameter. */
#define BALLOT_LINE_COLUMNS(X)                                \
  X (BALLOT_LINE_ID,          nomination_id,    PG_INT)   \
  X (BALLOT_LINE_CODE,        category,         PG_TEXT)  \
  X (BALLOT_LINE_CATEGORY,    category_name,    PG_TEXT)  \
  X (BALLOT_LINE_CATEGORY_GU, category_name_gu, PG_TEXT)  \
  X (BALLOT_LINE_SEAT_COUNT,  seat_count,       PG_INT)   \
  X (BALLOT_LINE_ORDINAL,     ordinal,          PG_INT)   \
  X (BALLOT_LINE_NUMBER,      member_number,    PG_INT)   \
  X (BALLOT_LINE_NAME,        name,             PG_TEXT)  \
  X (BALLOT_LINE_NAME_GU,     name_gu,          PG_TEXT)  \
  X (BALLOT_LINE_SYMBOL,      symbol,           PG_TEXT)  \
  X (BALLOT_LINE_SYMBOL_GU,   symbol_name_gu,   PG_TEXT)  \
  X (BALLOT_LINE_PHOTO,       photo,            PG_BYTES)
PG_DECLARE_RELATION (ballot_paper_line, BALLOT_LINE_COLUMNS)

/* The documents "ballot-paper" and "sample-ballot"; ended by a NULL report. */
extern const DeskReport ballot_reports[];
