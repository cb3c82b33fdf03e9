/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms by which shares leave a woman, and the payment for them. */
#pragma once

/* Once: makes them known; they are opened by act_form_open. */
void share_acts_register (void);
