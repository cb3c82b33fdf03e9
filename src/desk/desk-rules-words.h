/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sentence of each rule; private to desk-rules. */
#pragma once

#include "desk-rules.h"

typedef struct
{
  const char *name;
  const char *field;    /* argument of the act; NULL: the server names it, or the whole form */
  const char *sentence; /* N_(); {1} {2} … are the details that the server gives */
} DeskRuleWords;

/* Of the many places in which a full Aadhaar number is never kept. */
#define AADHAAR(place, field)        \
  { "aadhaar_is_not_kept_" place, field, \
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") }

/* In the order of the work, each ended by a row without a name; lent for ever. */
extern const DeskRuleWords desk_rules_words[];
extern const DeskRuleWords desk_rules_of_board[];
extern const DeskRuleWords desk_rules_of_meetings[];
extern const DeskRuleWords desk_rules_of_elections[];
