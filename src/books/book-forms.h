/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All forms of the books, made known to the program. */
#pragma once

/* Once, so that what was typed in any of them can be opened again. */
void book_forms_init (void);
