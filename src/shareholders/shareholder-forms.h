/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All forms of this feature. */
#pragma once

/* Once, at the start of the program: makes each form known to the form registry, so that what was typed
 * comes back after a crash. */
void shareholder_forms_init (void);
