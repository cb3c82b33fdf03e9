/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cooperative itself: its name and address, and the rules that it has set with their days. Its name
 * and address are read with desk_state. */
#pragma once

#include "desk-export.h"
#include "pg-call.h"
#include "pg-relation.h"

/* Every value that a rule ever had, newest first within a rule; parameters area, search. */
#define PARAMETER_LIST_COLUMNS(X)                        \
  X (PARAMETER_ID,          parameter_id,      PG_INT)  \
  X (PARAMETER_NAME,        name,              PG_TEXT) \
  X (PARAMETER_TITLE,       title,             PG_TEXT) \
  X (PARAMETER_TITLE_GU,    title_gu,          PG_TEXT) \
  X (PARAMETER_TITLE_HI,    title_hi,          PG_TEXT) \
  X (PARAMETER_VALUE,       value,             PG_INT)  \
  X (PARAMETER_UNIT,        unit,              PG_TEXT) \
  X (PARAMETER_VALID_FROM,  valid_from,        PG_DAY)  \
  X (PARAMETER_IS_NOW,      is_in_force,       PG_BOOL) \
  X (PARAMETER_SOURCE,      source,            PG_TEXT) \
  X (PARAMETER_RESOLUTION,  resolution_number, PG_TEXT) \
  X (PARAMETER_AREA,        area,              PG_TEXT)
PG_DECLARE_RELATION (parameter_list, PARAMETER_LIST_COLUMNS)

#define CHANGE_COOPERATIVE(X, T)        \
  X (T, TEXT, request_id)             \
  X (T, INT,  row_version)            \
  X (T, TEXT, name)                   \
  X (T, TEXT, name_gu)                \
  X (T, TEXT, short_name)             \
  X (T, TEXT, registration_number)    \
  X (T, TEXT, address)                \
  X (T, TEXT, address_gu)
PG_DECLARE_CALL (ChangeCooperative, change_cooperative, CHANGE_COOPERATIVE)

/* `value` is a whole number in the unit of the rule: paise, days, shares, "one part in so many"; 203 of a fraction is
 * two thirds, and vote_base counts from those who vote (1) over those present (2) to all who are entitled (3). */
#define SET_PARAMETER(X, T)             \
  X (T, TEXT, request_id)             \
  X (T, TEXT, name)                   \
  X (T, INT,  value)                  \
  X (T, DAY,  valid_from)             \
  X (T, TEXT, resolution_number)      \
  X (T, TEXT, source)
PG_DECLARE_CALL (SetParameter, set_parameter, SET_PARAMETER)

extern const DeskReport cooperative_reports[]; /* ended by a NULL report */
