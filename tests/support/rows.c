/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Results by hand, so that lists, forms and papers are tested without a server. */
#include "rows.h"

#include <string.h>

PgResult *
rows_new (const PgRelation *relation, guint n_rows, const char *const *cells)
{
  PGresult *result = PQmakeEmptyPGresult (NULL, PGRES_TUPLES_OK);
  g_autofree PGresAttDesc *columns = g_new0 (PGresAttDesc, relation->n_columns);

  for (guint i = 0; i < relation->n_columns; i++)
    columns[i].name = (char *) relation->columns[i].name;
  PQsetResultAttrs (result, (int) relation->n_columns, columns);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 0; column < relation->n_columns; column++)
      {
        const char *cell = cells[row * relation->n_columns + column];

        PQsetvalue (result, (int) row, (int) column, (char *) cell, cell != NULL ? (int) strlen (cell) : -1);
      }
  return pg_result_new_take (result);
}
