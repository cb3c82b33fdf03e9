/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the states of seats, bars and things to hand over look. */
#pragma once

#include "state-pill.h"

/* What stands is good, what waits for somebody waits, what is over is past. */
PillTone board_tone_get (const char *state);
