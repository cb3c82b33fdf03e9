/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps full Aadhaar numbers out of everything that is typed: the law lets the office keep the last four
 * digits only, so neither drafts nor journal nor server may see more. */
#pragma once

#include "form-field.h"

/* Wires an entry: Enter goes on to the next field, "changed" of the field follows the entry's, and a full
 * Aadhaar number is wiped at once with a sentence that says so. */
void form_guard_entry (FormField *field, GtkEditable *entry);

/* Enter on `control` (a button, switch or drop-down) goes on as everywhere; Space works it. In the open list
 * of a drop-down Enter still chooses. */
void form_guard_enter (FormField *field, GtkWidget *control);

/* `typed` without each full Aadhaar number, digits in Latin; NULL when there is none. Newly allocated. */
char *form_guard_dup_cleared (const char *typed);

/* The sentence for that, lent. */
const char *form_guard_get_words (void);
