/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A register as it stands on the screen: a report of one day or between two, and what answers its totals. */
#pragma once

#include "desk-export.h"

/* The report has the parameter as_on, or from_on and to_on, or no day at all. */
typedef struct
{
  DeskReport        paper;
  const PgRelation *totals; /* answers the one row of counts and sums, with the same parameters */
  const char       *name;   /* N_() among the others: shorter than the report's title */
  const char       *needs;  /* offered only to those who may do this ("edit_log"); NULL: to everybody */
  gboolean          is_cut_off; /* as_on decides who stands on a roll */
} DeskRegister;

/* The one whose report has this id among `registers` (ended by a NULL report), or NULL. */
const DeskRegister *desk_register_find (const DeskRegister *registers, const char *id);
/* TRUE when its report can be asked with this parameter ("from_on"). */
gboolean desk_register_takes (const DeskRegister *reg, const char *parameter);
