/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every read that C declares, held against the real schema: names, order and kinds of columns, parameters. */
#include <stdio.h>
#include <string.h>

#include "catalogue.h"
#include "desk-state.h"
#include "edit-log.h"
#include "imported.h"
#include "register.h"
#include "scratch.h"
#include "tap.h"

/* Type oids of PostgreSQL; they never change. */
enum { OID_BOOL = 16, OID_BYTEA = 17, OID_INT8 = 20, OID_INT2 = 21, OID_INT4 = 23, OID_TEXT = 25, OID_DATE = 1082,
       OID_TIMESTAMPTZ = 1184 };

static Scratch *scratch;
static PGconn *connection;

static int
set_up (void)
{
  scratch = scratch_new ();
  connection = scratch_connect (scratch, "test_reader");
  return 0;
}

static int
tear_down (void)
{
  PQfinish (connection);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static gboolean
fits (PgKind kind, Oid type)
{
  switch (kind)
    {
    case PG_TEXT:
      return type == OID_TEXT;
    case PG_INT:
      return type == OID_INT8 || type == OID_INT4 || type == OID_INT2;
    case PG_MONEY:
      return type == OID_INT8;
    case PG_DAY:
      return type == OID_DATE;
    case PG_TIME:
      return type == OID_TIMESTAMPTZ;
    case PG_BOOL:
      return type == OID_BOOL;
    case PG_BYTES:
      return type == OID_BYTEA;
    }
  return FALSE;
}

static gboolean
has_columns (const PgRelation *relation, PGresult *told)
{
  gboolean is_right = TRUE;

  if (PQnfields (told) != (int) relation->n_columns)
    {
      tap_note ("%s: %d columns, declared are %u", relation->query, PQnfields (told), relation->n_columns);
      return FALSE;
    }
  for (guint i = 0; i < relation->n_columns; i++)
    if (strcmp (PQfname (told, (int) i), relation->columns[i].name) != 0
        || !fits (relation->columns[i].kind, PQftype (told, (int) i)))
      {
        tap_note ("%s: column %u is %s of type %u, declared is %s of kind %d", relation->query, i + 1,
                PQfname (told, (int) i), PQftype (told, (int) i), relation->columns[i].name,
                relation->columns[i].kind);
        is_right = FALSE;
      }
  return is_right;
}

/* Prepares the file of `relation` as the server sees it; NULL when it does not parse there. */
static PGresult *
describe (const PgRelation *relation)
{
  const PgStatement *statement = pg_statement_lookup (relation->query);
  PGresult *made;
  PGresult *told;
  gboolean is_made;

  if (statement == NULL)
    {
      tap_note ("%s: there is no such file in sql/queries", relation->query);
      return NULL;
    }
  made = PQprepare (connection, "", statement->text, 0, NULL);
  is_made = PQresultStatus (made) == PGRES_COMMAND_OK;
  if (!is_made)
    tap_note ("%s: %s", relation->query, PQresultErrorField (made, PG_DIAG_MESSAGE_PRIMARY));
  PQclear (made);
  if (!is_made)
    return NULL;
  told = PQdescribePrepared (connection, "");
  g_assert (PQresultStatus (told) == PGRES_COMMAND_OK);
  return told;
}

static void
answers_the_declared_columns (void)
{
  for (guint i = 0; catalogue_relations[i] != NULL; i++)
    {
      PGresult *told = describe (catalogue_relations[i]);

      CU_ASSERT_TRUE (told != NULL && has_columns (catalogue_relations[i], told));
      PQclear (told);
    }
}

static void
has_a_key (void)
{
  for (guint i = 0; catalogue_relations[i] != NULL; i++)
    CU_ASSERT_TRUE (catalogue_relations[i]->key < catalogue_relations[i]->n_columns);
}

/* Rows of files hold whatever stood in them: readers of the registers are told that these are not for them. */
static gboolean
is_for_readers (const PgRelation *relation)
{
  return relation != &imported_row && relation != &edit_log && relation != &edit_log_totals;
}

/* Each read runs with nothing set: what is not named travels as null. */
static void
runs_with_nothing_set (void)
{
  for (guint i = 0; catalogue_relations[i] != NULL; i++)
    {
      const PgStatement *statement = pg_statement_lookup (catalogue_relations[i]->query);
      g_autofree const char **values = NULL;
      guint n;
      PGresult *answer;

      if (statement == NULL)
        continue; /* told by another case */
      n = g_strv_length (statement->parameters);
      values = g_new0 (const char *, n + 1);
      answer = PQexecParams (connection, statement->text, (int) n, NULL, values, NULL, NULL, 0);
      if (is_for_readers (catalogue_relations[i]))
        {
          if (PQresultStatus (answer) != PGRES_TUPLES_OK)
            tap_note ("%s: %s", catalogue_relations[i]->query, PQresultErrorMessage (answer));
          CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
        }
      else
        CU_ASSERT_STRING_EQUAL (PQresultErrorField (answer, PG_DIAG_SQLSTATE), "42501");
      PQclear (answer);
    }
}

static void
reports_ask_for_parameters_that_exist (void)
{
  const DeskReport *const *reports = catalogue_get_reports ();

  for (guint i = 0; reports[i] != NULL; i++)
    {
      const Report *report = reports[i]->report;
      const PgStatement *statement = pg_statement_lookup (report->query);

      CU_ASSERT_STRING_EQUAL (report->query, reports[i]->relation->query);
      for (guint p = 0; statement != NULL && p < report->n_parameters; p++)
        {
          gboolean is_there = g_strv_contains ((const char *const *) statement->parameters,
                                               report->parameters[p].name);

          if (!is_there)
            tap_note ("%s: the query has no parameter %s", report->id, report->parameters[p].name);
          CU_ASSERT_TRUE (is_there);
        }
    }
}

static void
reports_print_columns_that_exist (void)
{
  const DeskReport *const *reports = catalogue_get_reports ();

  for (guint i = 0; reports[i] != NULL; i++)
    for (guint c = 0; c < reports[i]->report->n_columns; c++)
      {
        const char *name = reports[i]->report->columns[c].name;

        if (pg_relation_find_column (reports[i]->relation, name) < 0)
          tap_note ("%s: the query has no column %s", reports[i]->report->id, name);
        CU_ASSERT_TRUE (pg_relation_find_column (reports[i]->relation, name) >= 0);
      }
}

/* Totals that were narrowed by less than their register would be those of another list. */
static void
totals_ask_as_their_register (void)
{
  for (const DeskRegister *reg = registers; reg->paper.report != NULL; reg++)
    {
      const PgStatement *rows = pg_statement_lookup (reg->paper.relation->query);
      const PgStatement *totals = pg_statement_lookup (reg->totals->query);

      for (guint i = 0; rows->parameters[i] != NULL; i++)
        {
          const char *name = rows->parameters[i];
          gboolean is_there = g_strv_contains ((const char *const *) totals->parameters, name)
                              || g_str_equal (name, "sort") || g_str_equal (name, "row_limit");

          if (!is_there)
            tap_note ("%s: has no parameter %s", reg->totals->query, name);
          CU_ASSERT_TRUE (is_there);
        }
    }
}

/* Both ways, and with words for the heading of the paper. */
static void
reports_are_sorted_by_what_the_query_knows (void)
{
  const DeskReport *const *reports = catalogue_get_reports ();

  for (guint i = 0; reports[i] != NULL; i++)
    for (guint c = 0; c < reports[i]->report->n_columns; c++)
      {
        const char *sort = reports[i]->report->columns[c].sort;
        g_autofree char *down = g_strconcat ("-", sort, NULL);
        g_autofree char *quoted = g_strconcat ("'", down, "'", NULL);
        gboolean is_known = sort == NULL
                            || (strstr (pg_statement_lookup (reports[i]->relation->query)->text, quoted) != NULL
                                && !g_str_equal (report_order_word (down), down));

        if (!is_known)
          tap_note ("%s: cannot be sorted by %s", reports[i]->report->id, sort);
        CU_ASSERT_TRUE (is_known);
      }
}

static gboolean
is_declared (const char *file)
{
  for (guint i = 0; catalogue_relations[i] != NULL; i++)
    if (g_str_has_prefix (file, catalogue_relations[i]->query)
        && g_str_equal (file + strlen (catalogue_relations[i]->query), ".sql"))
      return TRUE;
  return FALSE;
}

static void
no_file_is_left_over (void)
{
  g_auto (GStrv) files = g_resources_enumerate_children (PG_STATEMENT_FOLDER, 0, NULL);

  CU_ASSERT_PTR_NOT_NULL_FATAL (files);
  for (guint i = 0; files[i] != NULL; i++)
    {
      if (!is_declared (files[i]))
        tap_note ("sql/queries/%s: no relation asks it", files[i]);
      CU_ASSERT_TRUE (is_declared (files[i]));
    }
}

/* A list that waits for news of a topic that nobody tells would stay old for ever. */
static void
topics_are_told (void)
{
  for (guint i = 0; catalogue_relations[i] != NULL; i++)
    for (guint t = 0; catalogue_relations[i]->topics[t] != NULL; t++)
      {
        const char *topic = catalogue_relations[i]->topics[t];
        g_autofree char *text
          = g_strdup_printf ("select count (*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                             " where p.pronamespace = 'audit'::regnamespace and p.proname ~ '^note_'"
                             " and split_part (encode (t.tgargs, 'escape'), '\\000', 1) = '%s'", topic);

        if (scratch_get_number (scratch, text) == 0)
          tap_note ("%s: nothing tells %s", catalogue_relations[i]->query, topic);
        CU_ASSERT_TRUE (scratch_get_number (scratch, text) > 0);
      }
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "each query answers the declared columns", answers_the_declared_columns },
    { "each relation has a key", has_a_key },
    { "each query runs with nothing set, as a reader", runs_with_nothing_set },
    { "reports ask for parameters that exist", reports_ask_for_parameters_that_exist },
    { "reports print columns that exist", reports_print_columns_that_exist },
    { "the totals of a register ask as it does", totals_ask_as_their_register },
    { "reports are sorted by what the query knows", reports_are_sorted_by_what_the_query_knows },
    { "no file of sql/queries is left over", no_file_is_left_over },
    { "every topic is told by some table", topics_are_told },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "queries", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
