/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The register of resolutions: what is read, and the act that adds one. */
#pragma once

#include "desk-export.h"
#include "pg-call.h"
#include "pg-relation.h"

/* Parameters search, row_limit. The name of the kind is null for what was entered from paper without one; `quorum` is
 * yes, no_quorum or from_paper; `outcome` is passed or lost. */
#define RESOLUTION_LIST_COLUMNS(X)                     \
  X (RESOLUTION_ID,           resolution_id,  PG_INT)  \
  X (RESOLUTION_NUMBER,       number,         PG_TEXT) \
  X (RESOLUTION_BODY,         body,           PG_TEXT) \
  X (RESOLUTION_PASSED_ON,    passed_on,      PG_DAY)  \
  X (RESOLUTION_KIND_NAME,    kind_name,      PG_TEXT) \
  X (RESOLUTION_KIND_NAME_GU, kind_name_gu,   PG_TEXT) \
  X (RESOLUTION_KIND_NAME_HI, kind_name_hi,   PG_TEXT) \
  X (RESOLUTION_WORDS,        words,          PG_TEXT) \
  X (RESOLUTION_WORDS_GU,     words_gu,       PG_TEXT) \
  X (RESOLUTION_OUTCOME,      outcome,        PG_TEXT) \
  X (RESOLUTION_QUORUM,       quorum,         PG_TEXT) \
  X (RESOLUTION_MEETING,      meeting_number, PG_TEXT) \
  X (RESOLUTION_ACT_COUNT,    act_count,      PG_INT)
PG_DECLARE_RELATION (resolution_list, RESOLUTION_LIST_COLUMNS)

/* The newest that were passed by a day, and with a quorum; parameters day, act (those on which it may stand come
 * first), search. */
#define RESOLUTION_CHOICE_COLUMNS(X)            \
  X (CHOICE_NUMBER,    number,    PG_TEXT)  \
  X (CHOICE_PASSED_ON, passed_on, PG_DAY)   \
  X (CHOICE_WORDS,     words,     PG_TEXT)  \
  X (CHOICE_WORDS_GU,  words_gu,  PG_TEXT)  \
  X (CHOICE_IS_FROM_PAPER, is_from_paper, PG_BOOL)
PG_DECLARE_RELATION (resolution_choice, RESOLUTION_CHOICE_COLUMNS)

/* What a resolution can be about. */
#define RESOLUTION_KIND_COLUMNS(X)                \
  X (RESOLUTION_KIND_CODE,      code,    PG_TEXT) \
  X (RESOLUTION_KIND_LIST_NAME, name,    PG_TEXT) \
  X (RESOLUTION_KIND_LIST_GU,   name_gu, PG_TEXT) \
  X (RESOLUTION_KIND_LIST_HI,   name_hi, PG_TEXT)
PG_DECLARE_RELATION (resolution_kind_list, RESOLUTION_KIND_COLUMNS)

#define RECORD_RESOLUTION(X, T)  \
  X (T, TEXT, request_id)      \
  X (T, TEXT, body)            \
  X (T, DAY,  passed_on)       \
  X (T, TEXT, words)           \
  X (T, TEXT, words_gu)        \
  X (T, TEXT, number)          \
  X (T, TEXT, kind)
PG_DECLARE_CALL (RecordResolution, record_resolution, RECORD_RESOLUTION)

extern const Report resolution_list_report;
extern const DeskReport resolution_reports[]; /* ended by a NULL report */
