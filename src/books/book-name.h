/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of three names of an account is shown. */
#pragma once

#include "pg-row.h"

/* The name in the language in use, lent: column `name` in English, the next two in Gujarati and Hindi; English where
 * there is none. */
const char *book_name_get (PgRow *row, guint name);
