/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The declared shape of what a query answers. */
#include "pg-relation.h"

gint
pg_relation_find_column (const PgRelation *relation, const char *name)
{
  g_return_val_if_fail (relation != NULL && name != NULL, -1);

  for (guint i = 0; i < relation->n_columns; i++)
    if (g_str_equal (relation->columns[i].name, name))
      return (gint) i;
  return -1;
}
