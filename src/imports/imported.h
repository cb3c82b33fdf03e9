/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was brought in from files: what is read of it. The acts on it are those of import-job.h. */
#pragma once

#include "desk-export.h"
#include "pg-relation.h"

/* Parameters search, import_id, row_limit. */
#define IMPORTED_LIST_COLUMNS(X)                           \
  X (IMPORTED_ID,             import_id,        PG_INT)  \
  X (IMPORTED_NUMBER,         number,           PG_TEXT) \
  X (IMPORTED_KIND,           kind,             PG_TEXT) \
  X (IMPORTED_FILE,           file_name,        PG_TEXT) \
  X (IMPORTED_SHEET,          sheet,            PG_TEXT) \
  X (IMPORTED_ON,             brought_on,       PG_DAY)  \
  X (IMPORTED_BY,             entered_by,       PG_TEXT) \
  X (IMPORTED_ROWS,           row_count,        PG_INT)  \
  X (IMPORTED_BROUGHT_IN,     brought_in_count, PG_INT)  \
  X (IMPORTED_REFUSED,        refused_count,    PG_INT)  \
  X (IMPORTED_SKIPPED,        skipped_count,    PG_INT)  \
  X (IMPORTED_STATE,          state,            PG_TEXT) \
  X (IMPORTED_TAKEN_BACK_ON,  taken_back_on,    PG_DAY)  \
  X (IMPORTED_TAKEN_BACK_BY,  taken_back_by,    PG_TEXT) \
  X (IMPORTED_TAKEN_BACK_WHY, taken_back_words, PG_TEXT)
PG_DECLARE_RELATION (imported_list, IMPORTED_LIST_COLUMNS)

/* Who stands in the register and may be the woman of a row; parameter member_id. */
#define IMPORTED_OTHER_COLUMNS(X)                    \
  X (IMPORTED_OTHER_ID,     member_id,   PG_INT)  \
  X (IMPORTED_OTHER_NUMBER, number,      PG_TEXT) \
  X (IMPORTED_OTHER_NAME,   name,        PG_TEXT) \
  X (IMPORTED_OTHER_NAME_GU, name_gu,    PG_TEXT) \
  X (IMPORTED_OTHER_PLACE,  place,       PG_TEXT) \
  X (IMPORTED_OTHER_AGE,    age_years,   PG_INT)  \
  X (IMPORTED_OTHER_PHONE,  phone,       PG_TEXT) \
  X (IMPORTED_OTHER_STATE,  state,       PG_TEXT) \
  X (IMPORTED_OTHER_SINCE,  joined_on,   PG_DAY)  \
  X (IMPORTED_OTHER_SHARES, share_count, PG_INT)
PG_DECLARE_RELATION (imported_other, IMPORTED_OTHER_COLUMNS)

/* The rows of one of them, with what became of each; parameters import_id, state, row_limit. */
#define IMPORTED_ROW_COLUMNS(X)                             \
  X (IMPORTED_ROW_NUMBER,  row_number,    PG_INT)         \
  X (IMPORTED_ROW_STATE,   state,         PG_TEXT)        \
  X (IMPORTED_ROW_RULE,    rule,          PG_TEXT)        \
  X (IMPORTED_ROW_DETAILS, details,       PG_TEXT)        \
  X (IMPORTED_ROW_MEMBER,  member_number, PG_INT)         \
  X (IMPORTED_ROW_CELLS,   cells,         PG_TEXT)
PG_DECLARE_RELATION (imported_row, IMPORTED_ROW_COLUMNS)

/* How these rows look on the screen; not written to files: the file itself is at hand. */
extern const Report *const imported_rows_report;

extern const DeskReport imported_reports[]; /* ended by a NULL report */
