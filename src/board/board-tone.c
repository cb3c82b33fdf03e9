/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the states of seats, bars and things to hand over look. */
#define G_LOG_DOMAIN "board-tone"

#include "board-tone.h"

PillTone
board_tone_get (const char *state)
{
  static const char *const waiting[] = { "vacant", "to_be_ended", "term_over", "in_force", "to_hand_over", "missing",
                                         NULL };

  if (g_str_equal (state, "sitting") || g_str_equal (state, "handed_over"))
    return PILL_GOOD;
  return g_strv_contains (waiting, state) ? PILL_WAIT : PILL_PAST;
}
