/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A civil day by value. */
#pragma once

#include <glib.h>

/* Days as GDate counts them (Julian day number); BASE_DAY_NONE is no day. Days compare and
 * subtract as numbers. */
typedef guint32 BaseDay;
#define BASE_DAY_NONE 0u

/* The day of an ISO text such as "2026-03-31"; BASE_DAY_NONE if it is none. Years 1800 to 2200. */
BaseDay base_day_from_iso (const char *iso);

/* The day, or BASE_DAY_NONE when there is no such day in the years 1800 to 2200. `month` 1-12. */
BaseDay base_day_from_parts (gint year, gint month, gint day);

/* Any of the three may be NULL. `day` must be a day. */
void base_day_get_parts (BaseDay day, gint *year, gint *month, gint *month_day);

/* "2026-03-31", newly allocated; NULL for BASE_DAY_NONE. */
char *base_day_dup_iso (BaseDay day);

/* "31-03-2026", newly allocated; "" for BASE_DAY_NONE. */
char *base_day_dup_text (BaseDay day);

/* What a clerk typed: "31-03-2026", "31/3/2026", "31.3.26", "31 3 2026", "2026-03-31", "31-3" (the
 * year of `today`), "31" (month and year of `today`), "t" or "today"; digits in Latin, Gujarati or
 * Devanagari. Two-digit years lie within 80 years before and 19 after the year of `today`.
 * BASE_DAY_NONE when it is no day. `today` must be a day. */
BaseDay base_day_parse (const char *typed, BaseDay today);

/* "25-26" for any day of 1 April 2025 to 31 March 2026; newly allocated.
 * Financial year 1 April - 31 March. */
char *base_day_dup_financial_year (BaseDay day);

/* The 1st of April on which the financial year of `day` began. `day` must be a day. */
BaseDay base_day_year_began (BaseDay day);
