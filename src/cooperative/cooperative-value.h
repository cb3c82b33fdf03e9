/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a rule and its value read like for people. */
#pragma once

#include "form-choice.h"
#include "pg-row.h"

/* "₹ 100", "90 days", "1/5", "Yes" for a row of parameter_list; newly allocated. */
char *cooperative_value_dup (PgRow *row);

/* What is typed as a word: of whom a majority is counted, and the parts that bye-laws speak of. */
extern const FormItem cooperative_value_bases[];
extern const FormItem cooperative_value_fractions[];

/* What the rule is called in the language in use; newly allocated. */
char *cooperative_value_dup_title (PgRow *row);
