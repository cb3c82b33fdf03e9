/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Results by hand, so that lists, forms and papers are tested without a server. */
#pragma once

#include "pg-row.h"

/* A result with the columns of `relation` and `n_rows` rows; `cells` holds n_rows * n_columns
 * texts row by row, NULL for null. */
PgResult *rows_new (const PgRelation *relation, guint n_rows, const char *const *cells);
