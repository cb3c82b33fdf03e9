/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds rows that name no numbers, and tells how many they are. */
#define G_LOG_DOMAIN "import-given"

#include "import-given.h"

#include <glib/gi18n.h>

#include "base-money.h"

guint
import_given_find (const ImportKind *kind, GHashTable *values)
{
  guint needed = 0;

  for (guint g = 0; g < IMPORT_GIVENS_MAX && kind->givens[g].fields != NULL; g++)
    {
      g_auto (GStrv) names = g_strsplit (kind->givens[g].fields, "|", -1);
      const char *count = kind->givens[g].count != NULL ? g_hash_table_lookup (values, kind->givens[g].count) : "#1";
      gboolean is_named = count == NULL || g_ascii_strtoll (count + 1, NULL, 10) < 1;

      for (guint i = 0; names[i] != NULL; i++)
        is_named = is_named || g_hash_table_contains (values, names[i]);
      needed |= is_named ? 0 : 1u << g;
    }
  return needed;
}

char *
import_given_dup_words (const ImportGiven *given, guint64 n_rows)
{
  g_autofree char *count = base_number_dup_text ((gint64) n_rows);
  GString *words;

  if (n_rows == 0 || given->fields == NULL)
    return NULL;
  words = g_string_new (_(given->words));
  g_string_replace (words, "{1}", count, 0);
  return g_string_free (words, FALSE);
}
