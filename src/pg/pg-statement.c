/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A read kept as a file of sql/queries: psql's :'name' becomes $n, values travel apart. */
#define G_LOG_DOMAIN "pg-statement"

#include "pg-statement.h"

#include <string.h>

static guint
number_of (GPtrArray *names, const char *name, gsize length)
{
  g_autofree char *wanted = g_strndup (name, length);

  for (guint i = 0; i < names->len; i++)
    if (g_str_equal (g_ptr_array_index (names, i), wanted))
      return i + 1;
  g_ptr_array_add (names, g_steal_pointer (&wanted));
  return names->len;
}

/* Copies up to and including the first `end`, or all. */
static const char *
copy_past (GString *target, const char *from, const char *end)
{
  const char *found = strstr (from, end);
  gsize length = found != NULL ? (gsize) (found - from) + strlen (end) : strlen (from);

  g_string_append_len (target, from, (gssize) length);
  return from + length;
}

PgStatement *
pg_statement_parse (const char *text)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GString) target = g_string_new (NULL);
  PgStatement *statement;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *p = text; *p != '\0';)
    {
      const char *end;

      if (g_str_has_prefix (p, "--"))
        p = copy_past (target, p, "\n");
      else if (g_str_has_prefix (p, "::"))
        p = copy_past (target, p, "::");
      else if (g_str_has_prefix (p, ":'") && (end = strchr (p + 2, '\'')) != NULL)
        {
          g_string_append_printf (target, "$%u", number_of (names, p + 2, (gsize) (end - p - 2)));
          p = end + 1;
        }
      else if (*p == '\'')
        {
          g_string_append_c (target, *p);
          p = copy_past (target, p + 1, "'");
        }
      else
        g_string_append_c (target, *p++);
    }
  g_ptr_array_add (names, NULL);
  statement = g_new0 (PgStatement, 1);
  statement->text = g_string_free (g_steal_pointer (&target), FALSE);
  statement->parameters = (GStrv) g_ptr_array_free (g_steal_pointer (&names), FALSE);
  return statement;
}

const PgStatement *
pg_statement_lookup (const char *id)
{
  static GMutex lock;
  static GHashTable *statements;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);
  PgStatement *statement;

  if (statements == NULL)
    statements = g_hash_table_new (g_str_hash, g_str_equal);
  statement = g_hash_table_lookup (statements, id);
  if (statement == NULL)
    {
      g_autofree char *path = g_strconcat (PG_STATEMENT_FOLDER, id, ".sql", NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);

      g_return_val_if_fail (bytes != NULL, NULL);
      statement = pg_statement_parse (g_bytes_get_data (bytes, NULL));
      g_hash_table_insert (statements, g_strdup (id), statement);
    }
  return statement;
}

void
pg_statement_free (PgStatement *statement)
{
  g_free (statement->text);
  g_strfreev (statement->parameters);
  g_free (statement);
}
