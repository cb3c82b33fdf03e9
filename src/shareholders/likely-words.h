/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tells a woman apart who is likely the one being typed. Rows are those of likely_double (shareholder.h). */
#pragma once

#include "pg-row.h"

/* "No. 412", or the number of her application; newly allocated. */
char *likely_words_dup_number (PgRow *row);
/* "No. 412 · Ranjanben Kanubhai Patel · રંજનબેન કનુભાઈ પટેલ"; newly allocated. */
char *likely_words_dup_title (PgRow *row);
/* "Active · Husband: Kanubhai · Jalalpur · 50 years old · phone ends in 2345", as far as it is known; newly
 * allocated. */
char *likely_words_dup_detail (PgRow *row);
/* Why she may be the same, in words; lent. */
const char *likely_words_get_reason (PgRow *row);
/* The field of the application that agrees beside the name, lent; NULL when there is none to point at. */
const char *likely_words_get_field (PgRow *row);
