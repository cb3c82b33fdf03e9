/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms between application and decision, and the receipt of money. */
#pragma once

/* Once: makes them known; they are opened by act_form_open. */
void application_acts_register (void);
