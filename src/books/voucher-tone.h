/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the states of vouchers, accounts and months look. */
#pragma once

#include "state-pill.h"

/* What counts is good, what waits waits, what was taken back is past. */
PillTone voucher_tone_get (const char *state);
