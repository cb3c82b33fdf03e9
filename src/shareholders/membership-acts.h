/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms for nominees, the end of a membership, certificates and undoing. */
#pragma once

/* Once: makes them known; they are opened by act_form_open. */
void membership_acts_register (void);
