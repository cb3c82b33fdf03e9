/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a rule and its value read like for people. */
#pragma once

#include "pg-row.h"

/* "₹ 100", "90 days", "1/5", "Yes" for a row of parameter_list; newly allocated. */
char *cooperative_value_dup (PgRow *row);

/* What the rule is called in the language in use; newly allocated. */
char *cooperative_value_dup_title (PgRow *row);
