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

/* Fills a filter with accounts, a list of ACCOUNT_CHOICE_COLUMNS: their ids under the names of the language in use.
 * TRUE when `chosen` (may be NULL) is among them. */
gboolean book_name_fill_choice (FilterChoice *choice, DeskList *accounts, const char *chosen);
