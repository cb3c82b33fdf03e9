/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each read is told of every table that it looks into: else a list would go on showing what is no longer so. Which
 * tables those are is what the server counted while it ran the read, through all views and functions. */
#include <string.h>

#include "catalogue.h"
#include "scratch.h"
#include "tap.h"

#define WOMEN 60

static Scratch *scratch;
static PGconn *connection;

static int
set_up (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, WOMEN);
  connection = scratch_connect (scratch, "postgres");
  return 0;
}

static int
tear_down (void)
{
  PQfinish (connection);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

/* Something that answers, so that no table is left out because there was nothing to look for. */
static const struct
{
  const char *name;
  const char *value;
} values[] = {
  { "as_on", "2026-03-31" }, { "value_on", "2026-03-31" }, { "from_on", "1990-04-01" }, { "to_on", "2026-03-31" },
  { "cut_off_on", "2026-03-31" }, { "from_member_id", "2" }, { "to_member_id", "3" }, { "share_count", "1" },
  { "occasion", "join" }, { "name", "share_value" }, { "search", "a" },
};

static const char *
get_value (const char *name, const char *member_id)
{
  if (g_str_equal (name, "member_id"))
    return member_id;
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (g_str_equal (values[i].name, name))
      return values[i].value;
  return NULL;
}

static gboolean
run (const PgStatement *statement, const char *member_id)
{
  guint n = g_strv_length (statement->parameters);
  g_autofree const char **parameters = g_new0 (const char *, n + 1);
  PGresult *answer;
  gboolean is_good;

  for (guint i = 0; i < n; i++)
    parameters[i] = get_value (statement->parameters[i], member_id);
  answer = PQexecParams (connection, statement->text, (int) n, NULL, parameters, NULL, NULL, 0);
  is_good = PQresultStatus (answer) == PGRES_TUPLES_OK;
  if (!is_good)
    tap_note ("%s", PQresultErrorMessage (answer));
  PQclear (answer);
  return is_good;
}

/* The counters of a connection go on from read to read: what they say now is kept. */
static void
begin (void)
{
  PQclear (PQexec (connection, "begin"));
  PQclear (PQexec (connection, "create temporary table looked on commit drop as select s.relid,"
                               " s.seq_scan + coalesce (s.idx_scan, 0) as n from pg_stat_xact_user_tables s"));
}

/* The topics of the tables that were looked into since. */
static PGresult *
ask_topics (void)
{
  PGresult *topics = PQexec (connection,
    "select distinct split_part (encode (t.tgargs, 'escape'), '\\000', 1), s.relname"
    "  from pg_stat_xact_user_tables s"
    "  join pg_trigger t on t.tgrelid = s.relid"
    "  join pg_proc p on p.oid = t.tgfoid and p.pronamespace = 'audit'::regnamespace and p.proname ~ '^note_'"
    "  join looked l on l.relid = s.relid"
    " where s.seq_scan + coalesce (s.idx_scan, 0) > l.n order by 1, 2");

  g_assert (PQresultStatus (topics) == PGRES_TUPLES_OK);
  return topics;
}

static void
hears_of_what_it_reads (const PgRelation *relation)
{
  const PgStatement *statement = pg_statement_lookup (relation->query);
  PGresult *topics;

  CU_ASSERT_PTR_NOT_NULL (statement);
  if (statement == NULL)
    return;
  begin ();
  for (guint member_id = 1; member_id <= WOMEN; member_id += 7)
    {
      g_autofree char *id = g_strdup_printf ("%u", member_id);

      CU_ASSERT_TRUE (run (statement, id));
    }
  topics = ask_topics ();
  for (int i = 0; i < PQntuples (topics); i++)
    {
      gboolean is_heard = g_strv_contains (relation->topics, PQgetvalue (topics, i, 0));

      if (!is_heard)
        tap_note ("%s reads core.%s and does not hear of “%s”", relation->query, PQgetvalue (topics, i, 1),
                  PQgetvalue (topics, i, 0));
      CU_ASSERT_TRUE (is_heard);
    }
  PQclear (topics);
  PQclear (PQexec (connection, "rollback"));
}

static void
each_read_hears_of_what_it_reads (void)
{
  for (guint i = 0; catalogue_relations[i] != NULL; i++)
    if (catalogue_relations[i]->topics[0] != NULL)
      hears_of_what_it_reads (catalogue_relations[i]);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "each read hears of every table that it reads", each_read_hears_of_what_it_reads },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "topics", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
