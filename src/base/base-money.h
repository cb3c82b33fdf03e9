/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Money as whole paise, and numbers in Indian grouping. */
#pragma once

#include <glib.h>

/* sum = a + b in paise. FALSE, with `sum` untouched, when it does not fit into 64 bits. */
gboolean base_money_add (gint64 a, gint64 b, gint64 *sum);

/* product = paise * count, checked alike. */
gboolean base_money_multiply (gint64 paise, gint64 count, gint64 *product);

/* "12,34,567.00", "-1,500.50"; newly allocated. */
char *base_money_dup_text (gint64 paise);

/* "₹ 1,500" when there are no paise, else "₹ 1,500.50"; newly allocated. */
char *base_money_dup_short (gint64 paise);

/* "12,34,567"; newly allocated. */
char *base_number_dup_text (gint64 number);

/* What a clerk typed or a server sent: "1500", "1,500.5", "₹ 1,23,456.50", "Rs. 500/-",
 * digits in any of the three scripts. FALSE when it is no amount, has more than two decimals or
 * does not fit. */
gboolean base_money_parse (const char *typed, gint64 *paise);

/* A whole number as typed, with or without grouping commas; FALSE otherwise. */
gboolean base_number_parse (const char *typed, gint64 *number);
