/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Amounts, counts and numbers as people write them in registers. */
#pragma once

#include <glib.h>

/* Paise from "1,23,456.50", "₹ 500/-", "Rs. 500", "રૂ. ૫૦૦", "500 Dr", "(500)", "500-", "500 only"; brackets, a minus
 * before or behind, and the side of the ledger where such money does not stand make it negative: Cr and જમા, or, when
 * `is_credit`, Dr and ઉધાર. `is_number`: the spreadsheet holds a number, which may have the dust of binary fractions
 * behind the paise. "-" and "nil" are nothing: TRUE with `is_nothing`. FALSE when it is no amount. */
gboolean import_amount_parse (const char *text, gboolean is_number, gboolean is_credit, gint64 *paise,
                              gboolean *is_nothing);

/* A whole number: "12", "૧૨", "1,200", "5.0", "5 shares", "No. 12"; FALSE when it is none. */
gboolean import_count_parse (const char *text, gint64 *count);

/* The number of a code that begins with letters, as programs give to members: "M00601", "LSSM/601"; FALSE when it is
 * none. */
gboolean import_code_parse (const char *text, gint64 *count);

/* Spans of share numbers: "1–5, 21 to 30", "૧ થી ૫" become "1-5, 21-30", newly allocated; NULL when it is none. The
 * blank keeps spans of four digits from looking like an Aadhaar number. */
char *import_spans_dup (const char *text);
