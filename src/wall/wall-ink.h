/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The colours of the wall: light writing on a dark ground, the same in every theme, so that it is read from the last
 * row. Whatever is written stands out from what it is written on by at least 7 to 1. */
#pragma once

#include <glib.h>

typedef enum
{
  WALL_INK_GROUND,
  WALL_INK_CARD,    /* under figures and the line of the agenda that is on */
  WALL_INK_PILL,    /* under what was decided */
  WALL_INK_PILL_BAD,
  WALL_INK_TEXT,
  WALL_INK_SOFT,    /* English under Gujarati */
  WALL_INK_GOOD,
  WALL_INK_BAD,
  WALL_INK_QUIET,
  WALL_INK_DARK,    /* writing on a pill */
  N_WALL_INKS,
} WallInk;

#define WALL_CONTRAST_LEAST 7.0

typedef struct
{
  double red, green, blue;
} WallColour;

/* The colour itself, lent for ever. */
const WallColour *wall_ink_get (WallInk ink);

/* How much one stands out from the other, 1 to 21, as WCAG 2.2 counts it. */
double wall_ink_contrast (WallInk one, WallInk other);
