/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every act that C declares, held against the functions of schema api: names, kinds, what may be left out. */
#include <string.h>

#include "catalogue.h"
#include "desk-state.h"
#include "scratch.h"
#include "tap.h"

static Scratch *scratch;
static PGconn *connection;

/* desk-act.c keeps this one to itself. */
static const PgCallParameter abandon_parameters[] = { { "request_id", PG_CALL_TEXT, 0 } };
static const PgCall abandon_call = { "abandon_request", abandon_parameters, 1 };

static int
set_up (void)
{
  scratch = scratch_new ();
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

/* Rows: name, type, may it be left out. */
static PGresult *
ask_arguments (const char *function)
{
  const char *values[] = { function };
  PGresult *answer
    = PQexecParams (connection,
                    "select a.name, format_type (a.type, null), a.place > p.pronargs - p.pronargdefaults"
                    "  from pg_proc p,"
                    "       unnest (p.proargnames, p.proargtypes::oid[]) with ordinality a (name, type, place)"
                    " where p.pronamespace = 'api'::regnamespace and p.proname = $1 and a.type is not null",
                    1, NULL, values, NULL, NULL, 0);

  g_assert (PQresultStatus (answer) == PGRES_TUPLES_OK);
  return answer;
}

static gboolean
fits (PgCallKind kind, const char *type)
{
  switch (kind)
    {
    case PG_CALL_TEXT:
      return g_str_equal (type, "text") || g_str_equal (type, "uuid") || g_str_equal (type, "jsonb");
    case PG_CALL_INT:
    case PG_CALL_COUNT:
      return g_str_equal (type, "bigint") || g_str_equal (type, "integer") || g_str_equal (type, "smallint");
    case PG_CALL_DAY:
      return g_str_equal (type, "date");
    case PG_CALL_BOOL:
      return g_str_equal (type, "boolean");
    case PG_CALL_BYTES:
      return g_str_equal (type, "bytea");
    }
  return FALSE;
}

static gboolean
takes (PGresult *arguments, const PgCall *call, const PgCallParameter *parameter)
{
  for (int i = 0; i < PQntuples (arguments); i++)
    if (strcmp (PQgetvalue (arguments, i, 0), parameter->name) == 0)
      {
        if (fits (parameter->kind, PQgetvalue (arguments, i, 1)))
          return TRUE;
        tap_note ("%s: %s is %s, declared is kind %d", call->name, parameter->name, PQgetvalue (arguments, i, 1),
                parameter->kind);
        return FALSE;
      }
  tap_note ("%s: the function takes no %s", call->name, parameter->name);
  return FALSE;
}

static gboolean
gives (const PgCall *call, const char *name)
{
  for (guint i = 0; i < call->n_parameters; i++)
    if (g_str_equal (call->parameters[i].name, name))
      return TRUE;
  return FALSE;
}

static void
check_call (const PgCall *call)
{
  PGresult *arguments = ask_arguments (call->name);

  for (guint i = 0; i < call->n_parameters; i++)
    CU_ASSERT_TRUE (takes (arguments, call, &call->parameters[i]));
  for (int i = 0; i < PQntuples (arguments); i++)
    {
      const char *name = PQgetvalue (arguments, i, 0);
      gboolean is_given = gives (call, name) || strcmp (PQgetvalue (arguments, i, 2), "t") == 0;

      if (!is_given)
        tap_note ("%s: the function needs %s", call->name, name);
      CU_ASSERT_TRUE (is_given);
    }
  PQclear (arguments);
}

static void
arguments_agree (void)
{
  check_call (&abandon_call);
  for (guint i = 0; catalogue_calls[i] != NULL; i++)
    check_call (catalogue_calls[i]);
}

/* The text that is sent parses at the server, and answers what every act answers. */
static void
check_answer (const PgCall *call)
{
  g_autofree char *text = pg_call_dup_text (call);
  PGresult *made = PQprepare (connection, "", text, 0, NULL);
  PGresult *told;

  if (PQresultStatus (made) != PGRES_COMMAND_OK)
    tap_note ("%s: %s", call->name, PQresultErrorMessage (made));
  CU_ASSERT_EQUAL (PQresultStatus (made), PGRES_COMMAND_OK);
  told = PQdescribePrepared (connection, "");
  if (PQresultStatus (made) == PGRES_COMMAND_OK)
    {
      CU_ASSERT_EQUAL (PQnfields (told), (int) desk_answer.n_columns);
      for (int i = 0; i < PQnfields (told) && i < (int) desk_answer.n_columns; i++)
        CU_ASSERT_STRING_EQUAL (PQfname (told, i), desk_answer.columns[i].name);
    }
  PQclear (told);
  PQclear (made);
}

static void
answers_agree (void)
{
  check_answer (&abandon_call);
  for (guint i = 0; catalogue_calls[i] != NULL; i++)
    check_answer (catalogue_calls[i]);
}

static gboolean
is_declared (const char *name)
{
  if (g_str_equal (name, abandon_call.name))
    return TRUE;
  for (guint i = 0; catalogue_calls[i] != NULL; i++)
    if (g_str_equal (catalogue_calls[i]->name, name))
      return TRUE;
  return FALSE;
}

static void
no_act_is_left_over (void)
{
  PGresult *acts = PQexec (connection, "select proname, count (*) from pg_proc"
                                       " where pronamespace = 'api'::regnamespace"
                                       " and prorettype = 'core.answer'::regtype group by proname");

  CU_ASSERT_TRUE (PQntuples (acts) > 0);
  for (int i = 0; i < PQntuples (acts); i++)
    {
      if (!is_declared (PQgetvalue (acts, i, 0)))
        tap_note ("api.%s: no program calls it", PQgetvalue (acts, i, 0));
      CU_ASSERT_TRUE (is_declared (PQgetvalue (acts, i, 0)));
      CU_ASSERT_STRING_EQUAL (PQgetvalue (acts, i, 1), "1");
    }
  PQclear (acts);
}

/* Without an id of the request an act could be done twice. */
static void
each_act_has_a_request_id (void)
{
  for (guint i = 0; catalogue_calls[i] != NULL; i++)
    CU_ASSERT_TRUE (gives (catalogue_calls[i], "request_id"));
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "the arguments of each act agree", arguments_agree },
    { "each act can be sent and answers as declared", answers_agree },
    { "no act of the server is left over", no_act_is_left_over },
    { "each act carries the id of its request", each_act_has_a_request_id },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "calls", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
