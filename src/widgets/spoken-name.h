/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of three names of a thing is shown. */
#pragma once

#include "desk-list.h"
#include "filter-choice.h"

/* The name in the language in use, lent: column `name` in English, the next two in Gujarati and Hindi; English where
 * there is none. */
const char *spoken_name_get (PgRow *row, guint name);

/* Fills a filter with the rows of a list: their column `value` under the names of the language in use, the first of
 * which is column `name`. TRUE when `chosen` (may be NULL) is among them. */
gboolean spoken_name_fill_choice (FilterChoice *choice, DeskList *list, guint value, guint name, const char *chosen);
