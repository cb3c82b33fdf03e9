/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small sum typed where an amount is asked: "1200*12+5%". */
#pragma once

#include <glib.h>

/* What base_money_parse reads, and sums of it with + - * / and brackets, the usual way round; "+5%" and "-5%" are of
 * what stands before them. Rounded to the paisa, halves away from nothing. FALSE when it is no sum, divides by nothing
 * or does not fit. */
gboolean base_sum_parse (const char *typed, gint64 *paise);
