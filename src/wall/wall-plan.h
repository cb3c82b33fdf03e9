/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A slide while it is being laid out; private to this storey. */
#pragma once

#include "wall-layout.h"

/* In parts of the least letters. */
#define WALL_GAP 0.55
#define WALL_PAD 0.45
#define WALL_MARK_ROOM 1.5 /* for a tick before its words */

/* One attempt, with letters `scale` times the least. */
typedef struct
{
  const WallHead  *head;
  const WallSlide *slide;
  const char      *as_of;
  WallSheet       *sheet;
  WallFlow         flow;
  double           width, height, margin, least, scale;
  gboolean         is_trial; /* only whether one page is enough is asked */
  gboolean         is_outcome_first;
  gboolean         has_stray; /* the last line of the text is one short word */
  guint            outcome_pages;
  guint            current_page;
} WallPlan;

/* Between the margins. */
double wall_plan_get_room (const WallPlan *plan);
/* Writing of so many parts of the least letters, never less than they are. */
WallStyle wall_plan_make_style (const WallPlan *plan, double parts, gboolean is_bold, WallInk ink, WallInk ground);
/* What is not to be parted goes on the next page when this one has not so much room left. */
void wall_plan_make_room (WallPlan *plan, double height);

/* Figures, their bar and what was decided, at the foot of the page below the text. Returns how high they are there. */
double wall_plan_add_outcome (WallPlan *plan);

/* The lines of the agenda, none of which is parted. */
void wall_plan_add_agenda (WallPlan *plan);
