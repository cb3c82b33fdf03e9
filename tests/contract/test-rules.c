/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every rule that the server can name has a sentence for people, and no sentence is left over. */
#include <string.h>

#include "desk-rules.h"
#include "desk-schema.h"
#include "import-line.h"
#include "scratch.h"
#include "tap.h"

/* Constraints and unique indexes of core that are rules and no plumbing, and every name that a function of
 * core or api refuses with, by core.refuse or by raising it. */
#define NAMED_AT_SERVER \
  "select conname::text from pg_constraint where connamespace = 'core'::regnamespace" \
  "   and contype in ('c', 'u', 'p', 'x') and conname !~ '_(pkey|fkey|key|check|not_null)$'" \
  " union select c.relname::text from pg_index i join pg_class c on c.oid = i.indexrelid" \
  "   where c.relnamespace = 'core'::regnamespace and i.indisunique and c.relname !~ '_(pkey|key|index|idx)$'" \
  " union select coalesce (r[1], r[2]) from pg_proc p," \
  "   regexp_matches (p.prosrc, 'core\\.refuse \\(''([a-z_0-9]+)''|constraint = ''([a-z_0-9]+)''', 'g') r" \
  "   where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace)" \
  " union select r[1] from pg_proc p, regexp_matches (pg_get_functiondef (p.oid), '''([a-z_0-9]+)[|]', 'g') r" \
  "   where p.pronamespace = 'core'::regnamespace and p.proname ~ '^(rule_of_|check_)|_rules$'"

static Scratch *scratch;
static GHashTable *named;

/* The demo's files refuse too, and are no functions of the base. */
static void
add_named_in_demo (void)
{
  g_auto (GStrv) files = desk_schema_dup_names ("demo");
  g_autoptr (GRegex) refusal = g_regex_new ("core\\.refuse \\('([a-z_0-9]+)'", 0, 0, NULL);

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *text = desk_schema_dup_file (files[i]);
      g_autoptr (GMatchInfo) found = NULL;

      for (g_regex_match (refusal, text, 0, &found); g_match_info_matches (found); g_match_info_next (found, NULL))
        g_hash_table_add (named, g_match_info_fetch (found, 1));
    }
}

static int
set_up (void)
{
  PGconn *connection;
  PGresult *names;

  scratch = scratch_new ();
  connection = scratch_connect (scratch, "postgres");
  names = PQexec (connection, NAMED_AT_SERVER);
  g_assert (PQresultStatus (names) == PGRES_TUPLES_OK);
  named = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (int i = 0; i < PQntuples (names); i++)
    g_hash_table_add (named, g_strdup (PQgetvalue (names, i, 0)));
  add_named_in_demo ();
  for (guint i = 0; import_line_rules[i] != NULL; i++)
    g_hash_table_add (named, g_strdup (import_line_rules[i]));
  for (guint kind = IMPORT_ROW_TITLE; kind < IMPORT_N_ROW_KINDS; kind++)
    g_hash_table_add (named, g_strconcat ("row_is_", import_row_kind_name (kind), NULL));
  PQclear (names);
  PQfinish (connection);
  return 0;
}

static int
tear_down (void)
{
  g_clear_pointer (&named, g_hash_table_unref);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static void
every_rule_has_a_sentence (void)
{
  const char *const *sentences = desk_rules_get_names ();
  GHashTableIter iter;
  gpointer name;

  CU_ASSERT_TRUE (g_hash_table_size (named) > 10);
  g_hash_table_iter_init (&iter, named);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      if (!g_strv_contains (sentences, name))
        tap_note ("%s: no sentence in desk-rules-words.c", (const char *) name);
      CU_ASSERT_TRUE (g_strv_contains (sentences, name));
    }
}

static void
no_sentence_is_left_over (void)
{
  const char *const *sentences = desk_rules_get_names ();

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      if (!g_hash_table_contains (named, sentences[i]))
        tap_note ("%s: nothing at the server says it", sentences[i]);
      CU_ASSERT_TRUE (g_hash_table_contains (named, sentences[i]));
    }
}

static void
no_sentence_is_there_twice (void)
{
  const char *const *sentences = desk_rules_get_names ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; sentences[i] != NULL; i++)
    CU_ASSERT_TRUE (g_hash_table_add (seen, (gpointer) sentences[i]));
}

/* Names are sentences: they assert, in words joined by _. */
static void
names_are_sentences (void)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, named);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      if (!g_regex_match_simple ("^[a-z]+(_[a-z0-9]+){2,}$", name, 0, 0))
        tap_note ("%s: not a sentence", (const char *) name);
      CU_ASSERT_TRUE (g_regex_match_simple ("^[a-z]+(_[a-z0-9]+){2,}$", name, 0, 0));
    }
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "every rule has a sentence for people", every_rule_has_a_sentence },
    { "no sentence is left over", no_sentence_is_left_over },
    { "no rule has two sentences", no_sentence_is_there_twice },
    { "the name of a rule is a sentence", names_are_sentences },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "rules", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
