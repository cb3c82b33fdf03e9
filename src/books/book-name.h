/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of three names of an account is shown. */
#pragma once

#include "desk-list.h"
#include "filter-choice.h"

/* The name in the language in use, lent: column `name` in English, the next two in Gujarati and Hindi; English where
 * there is none. */
const char *book_name_get (PgRow *row, guint name);

/* Fills a filter with the rows of a list: their column `value` under the names of the language in use, the first of
 * which is column `name`. TRUE when `chosen` (may be NULL) is among them. */
gboolean book_name_fill_choice (FilterChoice *choice, DeskList *list, guint value, guint name, const char *chosen);
