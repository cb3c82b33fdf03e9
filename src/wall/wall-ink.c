/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The colours of the wall. */
#define G_LOG_DOMAIN "wall-ink"

#include "wall-ink.h"

#include <math.h>

static const WallColour colours[N_WALL_INKS] = {
  [WALL_INK_GROUND] = { 0.055, 0.157, 0.153 },
  [WALL_INK_CARD] = { 0.106, 0.239, 0.231 },
  [WALL_INK_PILL] = { 0.561, 0.894, 0.800 },
  [WALL_INK_PILL_BAD] = { 1.000, 0.800, 0.655 },
  [WALL_INK_TEXT] = { 1.000, 1.000, 1.000 },
  [WALL_INK_SOFT] = { 0.816, 0.878, 0.867 },
  [WALL_INK_GOOD] = { 0.561, 0.894, 0.800 },
  [WALL_INK_BAD] = { 1.000, 0.800, 0.655 },
  [WALL_INK_QUIET] = { 0.816, 0.878, 0.867 },
  [WALL_INK_DARK] = { 0.020, 0.098, 0.094 },
};

const WallColour *
wall_ink_get (WallInk ink)
{
  g_return_val_if_fail (ink < N_WALL_INKS, &colours[WALL_INK_TEXT]);

  return &colours[ink];
}

static double
get_light (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
get_luminance (WallInk ink)
{
  const WallColour *colour = wall_ink_get (ink);

  return 0.2126 * get_light (colour->red) + 0.7152 * get_light (colour->green) + 0.0722 * get_light (colour->blue);
}

double
wall_ink_contrast (WallInk one, WallInk other)
{
  double a = get_luminance (one), b = get_luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}
