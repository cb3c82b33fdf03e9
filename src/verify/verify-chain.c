/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What sql/core/audit.sql does in the base is done here once more, in another language. */
#define G_LOG_DOMAIN "verify-chain"

#include "verify-chain.h"

#include <stdlib.h>
#include <string.h>

#define HASH_BYTES 32

static gint64
int_of (const VerifyTable *table, GPtrArray *cells, const char *column)
{
  const char *cell = verify_table_get_cell (table, cells, column);

  return cell == NULL ? 0 : g_ascii_strtoll (cell, NULL, 10);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const VerifyEntry *one = a, *other = b;

  return one->position < other->position ? -1 : one->position > other->position;
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const VerifyChange *one = a, *other = b;

  if (one->position != other->position)
    return one->position < other->position ? -1 : 1;
  return one->ordinal < other->ordinal ? -1 : one->ordinal > other->ordinal;
}

static void
clear_entry (gpointer entry)
{
  g_free (((VerifyEntry *) entry)->hash);
}

/* bytea stands as \x and two letters a byte */
static const char *
hex_of (const VerifyTable *table, GPtrArray *cells, const char *column)
{
  const char *bytes = verify_table_get_cell (table, cells, column);

  return bytes != NULL && g_str_has_prefix (bytes, "\\x") ? bytes + 2 : "";
}

VerifyChain *
verify_chain_new (VerifyDump *dump)
{
  VerifyChain *chain = g_new0 (VerifyChain, 1);
  const VerifyTable *entries = verify_dump_get_table (dump, "audit.entry");
  const VerifyTable *changes = verify_dump_get_table (dump, "audit.change");

  chain->dump = dump;
  chain->entries = g_array_new (FALSE, FALSE, sizeof (VerifyEntry));
  g_array_set_clear_func (chain->entries, clear_entry);
  chain->changes = g_array_new (FALSE, FALSE, sizeof (VerifyChange));
  for (guint i = 0; i < entries->rows->len; i++)
    {
      g_autoptr (GPtrArray) cells = verify_table_dup_row (dump, entries, i);
      VerifyEntry entry = { int_of (entries, cells, "position"), g_strdup (hex_of (entries, cells, "hash")), i };

      g_array_append_val (chain->entries, entry);
    }
  for (guint i = 0; i < changes->rows->len; i++)
    {
      g_autoptr (GPtrArray) cells = verify_table_dup_row (dump, changes, i);
      VerifyChange change = { int_of (changes, cells, "position"), int_of (changes, cells, "ordinal"), i };

      g_array_append_val (chain->changes, change);
    }
  /* a row that was altered stands last in its table, whatever its position */
  g_array_sort (chain->entries, compare_entries);
  g_array_sort (chain->changes, compare_changes);
  return chain;
}

void
verify_chain_free (VerifyChain *chain)
{
  g_array_unref (chain->entries);
  g_array_unref (chain->changes);
  g_free (chain);
}

gint64
verify_chain_get_last (VerifyChain *chain)
{
  return chain->entries->len == 0 ? 0 : g_array_index (chain->entries, VerifyEntry, chain->entries->len - 1).position;
}

gboolean
verify_chain_find_entry (VerifyChain *chain, gint64 position, guint *place)
{
  VerifyEntry wanted = { .position = position };

  return g_array_binary_search (chain->entries, &wanted, compare_entries, place);
}

const char *
verify_chain_get_hash (VerifyChain *chain, gint64 position)
{
  guint place = 0;

  return verify_chain_find_entry (chain, position, &place)
           ? g_array_index (chain->entries, VerifyEntry, place).hash : NULL;
}

guint
verify_chain_find_changes (VerifyChain *chain, gint64 position, guint *n_changes)
{
  guint low = 0, high = chain->changes->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (chain->changes, VerifyChange, middle).position < position)
        low = middle + 1;
      else
        high = middle;
    }
  *n_changes = 0;
  while (low + *n_changes < chain->changes->len
         && g_array_index (chain->changes, VerifyChange, low + *n_changes).position == position)
    ++*n_changes;
  return low;
}

char *
verify_position_dup_text (gint64 position)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, position);
}

gboolean
verify_instant_parse (const char *text, gint64 *microseconds)
{
  g_autofree char *iso = g_strdup (text);
  g_autoptr (GDateTime) instant = NULL;
  char *sign;

  if (strlen (iso) < 20 || (iso[10] != ' ' && iso[10] != 'T') || iso[4] != '-')
    return FALSE;
  iso[10] = 'T';
  sign = strpbrk (iso + 11, "+-");
  /* "+05:30:28", as India wrote before 1945, is nothing that GLib reads; no entry is so old */
  if (sign == NULL || strlen (sign) > 6)
    return FALSE;
  instant = g_date_time_new_from_iso8601 (iso, NULL);
  if (instant == NULL)
    return FALSE;
  *microseconds = g_date_time_to_unix (instant) * G_USEC_PER_SEC + g_date_time_get_microsecond (instant);
  return TRUE;
}

/* As audit.hash_of: the fields joined by |. */
static char *
dup_hash_of (const VerifyTable *table, GPtrArray *cells)
{
  static const char *const fields[] = { "position", "recorded_at", "login", "program", "request_id", "topic",
                                        "relation", "operation", "row_count" };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *cell = verify_table_get_cell (table, cells, fields[i]);
      gint64 instant;

      if (g_str_equal (fields[i], "recorded_at") && cell != NULL && verify_instant_parse (cell, &instant))
        g_string_append_printf (text, "%" G_GINT64_FORMAT, instant);
      else if (cell != NULL)
        g_string_append (text, cell);
      g_string_append_c (text, '|');
    }
  g_string_append_printf (text, "%s|%s", hex_of (table, cells, "digest"), hex_of (table, cells, "previous"));
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, text->len);
}

/* As audit.close_entry: SHA-256 over the SHA-256 of each changed row. */
static char *
dup_digest_of (VerifyChain *chain, gint64 position, guint *n_changes)
{
  const VerifyTable *table = verify_dump_get_table (chain->dump, "audit.change");
  const char *const parts[] = { "row_key", "old", "new" };
  g_autoptr (GChecksum) whole = g_checksum_new (G_CHECKSUM_SHA256);
  guint first = verify_chain_find_changes (chain, position, n_changes);

  for (guint i = first; i < first + *n_changes; i++)
    {
      guint row = g_array_index (chain->changes, VerifyChange, i).row;
      g_autoptr (GPtrArray) cells = verify_table_dup_row (chain->dump, table, row);
      g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
      guint8 bytes[HASH_BYTES];
      gsize length = sizeof bytes;

      for (guint p = 0; p < G_N_ELEMENTS (parts); p++)
        {
          const char *cell = verify_table_get_cell (table, cells, parts[p]);

          if (p > 0)
            g_checksum_update (sum, (const guchar *) "|", 1);
          if (cell != NULL)
            g_checksum_update (sum, (const guchar *) cell, strlen (cell));
        }
      g_checksum_get_digest (sum, bytes, &length);
      g_checksum_update (whole, bytes, length);
    }
  return g_strdup (g_checksum_get_string (whole));
}

static gboolean
head_holds (VerifyChain *chain, const char *last_hash)
{
  const VerifyTable *table = verify_dump_get_table (chain->dump, "audit.head");
  g_autoptr (GPtrArray) cells = NULL;

  if (table->rows->len != 1)
    return FALSE;
  cells = verify_table_dup_row (chain->dump, table, 0);
  return int_of (table, cells, "position") == verify_chain_get_last (chain)
         && g_str_equal (hex_of (table, cells, "hash"), last_hash);
}

gint64
verify_chain_first_break (VerifyChain *chain)
{
  const VerifyTable *table = verify_dump_get_table (chain->dump, "audit.entry");
  g_autofree char *previous = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "Mandali", -1);

  for (guint i = 0; i < chain->entries->len; i++)
    {
      const VerifyEntry *entry = &g_array_index (chain->entries, VerifyEntry, i);
      g_autoptr (GPtrArray) cells = verify_table_dup_row (chain->dump, table, entry->row);
      guint n_changes = 0;
      g_autofree char *wanted_digest = dup_digest_of (chain, entry->position, &n_changes);
      g_autofree char *wanted = dup_hash_of (table, cells);

      if (entry->position != i + 1)
        return i + 1;
      if (!g_str_equal (wanted_digest, hex_of (table, cells, "digest"))
          || n_changes != int_of (table, cells, "row_count") || !g_str_equal (wanted, entry->hash)
          || !g_str_equal (previous, hex_of (table, cells, "previous")))
        return entry->position;
      g_free (previous);
      previous = g_steal_pointer (&wanted);
    }
  /* an entry may have been cut off at the end, or a change stand under a position that has none */
  if (!head_holds (chain, previous)
      || (chain->changes->len > 0
          && g_array_index (chain->changes, VerifyChange, chain->changes->len - 1).position
               > verify_chain_get_last (chain)))
    return verify_chain_get_last (chain) + 1;
  return 0;
}
