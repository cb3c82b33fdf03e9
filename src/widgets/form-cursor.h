/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a person stands in a form, so that a draft brings her back to it. */
#pragma once

#include "form.h"

/* "own_name 5": the field, and the letters before the cursor in it; newly allocated, NULL when she is in none. */
char *form_cursor_dup (Form *form);
/* Puts the keyboard back there; where that is no more nothing happens. */
void form_cursor_restore (Form *form, const char *cursor);
