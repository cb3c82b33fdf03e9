/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the columns of a report look on the screen when nothing special is said of them. */
#pragma once

#include "data-cell.h"
#include "pg-relation.h"

/* A look for each column of `report`, ended by a NULL name: titles, widths and order as the report has them, sorted
 * by where the report can be. What `relation`, the shape of its query, has in Gujarati too (name, name_gu) stands in
 * one column, the spoken script first, or `is_dense` the spoken one alone. A column called "state" becomes a pill by
 * `tone_of`. Free with g_free; the texts are those of report and relation. */
DataColumn *data_looks_new (const Report *report, const PgRelation *relation, PillTone (*tone_of) (const char *code),
                            gboolean is_dense);
