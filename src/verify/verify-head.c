/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who owns the base can rewrite all of it, hashes too; what was noted elsewhere he cannot. */
#define G_LOG_DOMAIN "verify-head"

#include "verify-head.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-limits.h"

#define HASH_LETTERS 64

gboolean
verify_head_parse (const char *text, VerifyHead *head)
{
  g_autoptr (GString) hash = g_string_new (NULL);
  const char *colon = strchr (text, ':');
  char *end = NULL;

  head->position = 0;
  head->hash = NULL;
  if (colon != NULL)
    {
      head->position = g_ascii_strtoll (text, &end, 10);
      if (end != colon || head->position <= 0)
        return FALSE;
    }
  for (const char *letter = colon != NULL ? colon + 1 : text; *letter != '\0'; letter++)
    if (g_ascii_isxdigit (*letter))
      g_string_append_c (hash, g_ascii_tolower (*letter));
    else if (!g_ascii_isspace (*letter))
      return FALSE;
  if (hash->len > HASH_LETTERS || hash->len < (colon != NULL ? VERIFY_HASH_LETTERS_MIN : HASH_LETTERS))
    return FALSE;
  head->hash = g_strdup (hash->str);
  return TRUE;
}

static gboolean
head_is_there (VerifyChain *chain, const VerifyHead *head)
{
  const char *hash = head->position > 0 ? verify_chain_get_hash (chain, head->position) : NULL;

  if (head->position > 0)
    return hash != NULL && g_str_has_prefix (hash, head->hash);
  for (guint i = 0; i < chain->entries->len; i++)
    if (g_str_equal (g_array_index (chain->entries, VerifyEntry, i).hash, head->hash))
      return TRUE;
  return FALSE;
}

/* The vouchers that were entered after position `good` and up to `bad`: how many, and the first, newly allocated. */
static guint
count_vouchers (VerifyState *state, gint64 good, gint64 bad, char **first)
{
  const VerifyRow *oldest = NULL;
  GHashTableIter iter;
  GPtrArray *rows;
  guint n = 0;

  g_hash_table_iter_init (&iter, state->rows);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &rows))
    for (guint i = 0; i < rows->len; i++)
      {
        const VerifyRow *row = g_ptr_array_index (rows, i);

        if (!g_str_equal (row->relation, "core.voucher") || row->position <= good || row->position > bad)
          continue;
        n++;
        if (oldest == NULL || row->position < oldest->position)
          oldest = row;
      }
  *first = oldest == NULL ? NULL : verify_subject_dup (state, oldest->relation, oldest->key, oldest->fields);
  return n;
}

static void
print_stretch (VerifyState *state, gint64 good, gint64 bad)
{
  g_autofree char *first = NULL;
  g_autofree char *after = verify_position_dup_text (good);
  g_autofree char *until = verify_position_dup_text (bad);
  guint n = count_vouchers (state, good, bad, &first);

  g_print (_("The trail was written anew somewhere after position %s and not after position %s: from there on it "
             "cannot be trusted.\n"), after, until);
  if (n > 0)
    g_print (ngettext ("%u voucher was entered there: %s.\n", "%u vouchers were entered there, the first is: %s.\n", n),
             n, first);
  g_print (_("An earlier copy of the office says which it is: --against FILE.\n"));
}

static void
print_other_head (VerifyChain *chain, const VerifyHead *head)
{
  g_autofree char *position = verify_position_dup_text (head->position);

  if (head->position == 0)
    g_print (_("The head %s that was noted is not in the trail.\n"), head->hash);
  else if (head->position > verify_chain_get_last (chain))
    g_print (_("The trail ends before position %s, which was noted: its end was cut off.\n"), position);
  else
    g_print (_("At position %s the trail has another head than the one that was noted.\n"), position);
}

guint
verify_heads_print (VerifyChain *chain, VerifyState *state, GArray *heads)
{
  gint64 good = 0, bad = G_MAXINT64;
  guint n_bad = 0;

  for (guint i = 0; i < heads->len; i++)
    {
      const VerifyHead *head = &g_array_index (heads, VerifyHead, i);
      gboolean is_there = head_is_there (chain, head);

      if (is_there)
        good = MAX (good, head->position);
      else
        {
          print_other_head (chain, head);
          n_bad++;
          bad = head->position > 0 ? MIN (bad, head->position) : bad;
        }
    }
  if (bad < G_MAXINT64)
    print_stretch (state, good < bad ? good : 0, bad);
  return n_bad;
}

/* An earlier copy --------------------------------------------------------------------------------------------- */

/* The cells of one change; NULL when there is none at this place. */
static GPtrArray *
dup_change (VerifyChain *chain, gint64 position, guint place)
{
  guint n = 0, first = verify_chain_find_changes (chain, position, &n);

  if (place >= n)
    return NULL;
  return verify_table_dup_row (chain->dump, verify_dump_get_table (chain->dump, "audit.change"),
                               g_array_index (chain->changes, VerifyChange, first + place).row);
}

static JsonObject *
dup_said (VerifyChain *chain, GPtrArray *cells)
{
  const VerifyTable *table = verify_dump_get_table (chain->dump, "audit.change");
  const char *text = cells == NULL ? NULL : verify_table_get_cell (table, cells, "new");
  g_autoptr (JsonNode) node = NULL;

  if (text == NULL && cells != NULL)
    text = verify_table_get_cell (table, cells, "old");
  node = text == NULL ? NULL : json_from_string (text, NULL);
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_object_ref (json_node_get_object (node))
                                                       : json_object_new ();
}

static void
add_differences (VerifyFindings *findings, gint64 position, const char *subject, JsonObject *was, JsonObject *is)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, was);
  while (json_object_iter_next (&iter, &name, &node))
    {
      g_autofree char *before = verify_field_dup_text (was, name);
      g_autofree char *now = verify_field_dup_text (is, name);

      if (!g_str_equal (before, now))
        verify_findings_add_change (findings, position, subject, name, before, now);
    }
}

/* What the earlier copy has under a position and this trail has otherwise. */
static void
compare_position (VerifyChain *chain, VerifyChain *earlier, VerifyState *state, gint64 position, const char *relation,
                  VerifyFindings *findings)
{
  const VerifyTable *table = verify_dump_get_table (earlier->dump, "audit.change");
  guint n = 0;

  verify_chain_find_changes (earlier, position, &n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) before = dup_change (earlier, position, i);
      g_autoptr (GPtrArray) now = dup_change (chain, position, i);
      g_autoptr (JsonObject) was = dup_said (earlier, before);
      g_autoptr (JsonObject) is = dup_said (chain, now);
      g_autofree char *subject
        = verify_subject_dup (state, relation, verify_table_get_cell (table, before, "row_key"), was);

      if (now == NULL)
        verify_findings_add (
          findings, position, subject,
          g_strdup_printf (_("%s: it stood in the earlier copy and is gone from the trail."), subject));
      else
        add_differences (findings, position, subject, was, is);
    }
}

static char *
dup_relation (VerifyChain *chain, guint place)
{
  const VerifyTable *table = verify_dump_get_table (chain->dump, "audit.entry");
  g_autoptr (GPtrArray) cells
    = verify_table_dup_row (chain->dump, table, g_array_index (chain->entries, VerifyEntry, place).row);

  return g_strdup (verify_table_get_cell (table, cells, "relation"));
}

gboolean
verify_against (VerifyChain *chain, VerifyChain *earlier, VerifyFindings *findings)
{
  g_autoptr (VerifyState) state = verify_state_new (earlier);
  gboolean is_same = TRUE;

  for (guint i = 0; i < earlier->entries->len; i++)
    {
      const VerifyEntry *entry = &g_array_index (earlier->entries, VerifyEntry, i);
      const char *hash = verify_chain_get_hash (chain, entry->position);
      g_autofree char *relation = NULL;

      if (g_strcmp0 (hash, entry->hash) == 0)
        continue;
      if (is_same)
        {
          g_autofree char *position = verify_position_dup_text (entry->position);

          g_print (_("From position %s on the trail is not that of the earlier copy.\n"), position);
        }
      is_same = FALSE;
      relation = dup_relation (earlier, i);
      compare_position (chain, earlier, state, entry->position, relation, findings);
    }
  return is_same;
}
