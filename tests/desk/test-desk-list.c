/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of two sessions follow each other, keep their rows, and catch up after a line was cut (F25). */
#include <string.h>

#include "desk-list.h"
#include "proxy.h"
#include "resolution.h"
#include "scratch.h"
#include "shareholder.h"
#include "tap.h"
#include "workshop.h"

#define LONG_MS 10000

static Scratch *scratch;
static Proxy *proxy;

static int
set_up (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, 60);
  proxy = proxy_new (scratch_get_host (scratch));
  return 0;
}

static int
tear_down (void)
{
  g_clear_pointer (&proxy, proxy_free);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

typedef struct
{
  DeskList *list;
  guint     n;
} Wanted;

static gboolean
has_rows (gpointer data)
{
  Wanted *wanted = data;

  return g_list_model_get_n_items (G_LIST_MODEL (desk_list_get_table (wanted->list))) == wanted->n
         && !desk_list_is_busy (wanted->list);
}

static gboolean
wait_rows (DeskList *list, guint n)
{
  Wanted wanted = { list, n };

  return workshop_wait (has_rows, &wanted, LONG_MS);
}

static gboolean
is_filled (gpointer data)
{
  return desk_list_is_filled (data) && !desk_list_is_busy (data);
}

static guint
count_there (void)
{
  return (guint) scratch_get_number (scratch, "select count (*) from core.resolution");
}

static void
record (DeskSession *session, const char *words)
{
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *id = workshop_record (session, words, NULL, &outcome);

  CU_ASSERT_TRUE (outcome_wait (&outcome, LONG_MS) && outcome.is_saved);
}

static void
follows_another_session (void)
{
  g_auto (OpenSession) hers = workshop_open (scratch_target (scratch, "test_reader", NULL));
  g_auto (OpenSession) his = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_autoptr (DeskList) list = desk_list_new (hers, &resolution_list);
  guint before = count_there ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  CU_ASSERT_TRUE (wait_rows (list, before));
  for (guint i = 0; i < before; i++)
    g_ptr_array_add (rows, g_list_model_get_item (G_LIST_MODEL (desk_list_get_table (list)), i));
  record (his, "one more");
  CU_ASSERT_TRUE (wait_rows (list, before + 1));
  for (guint i = 0; i < before; i++)
    {
      const char *key = pg_row_get_text (rows->pdata[i], RESOLUTION_ID);

      CU_ASSERT_PTR_EQUAL (pg_table_find (desk_list_get_table (list), key, NULL), rows->pdata[i]);
    }
}

static void
catches_up_after_a_cut (void)
{
  g_auto (OpenSession) hers = workshop_open (scratch_target (scratch, "test_reader", proxy_get_host (proxy)));
  g_auto (OpenSession) his = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_autoptr (DeskList) list = desk_list_new (hers, &resolution_list);
  guint before = count_there ();

  CU_ASSERT_TRUE (wait_rows (list, before));
  proxy_refuse (proxy, TRUE);
  proxy_cut (proxy);
  CU_ASSERT_TRUE (workshop_wait_for (hers, DESK_SESSION_LOST, LONG_MS));
  record (his, "while she was away, one");
  record (his, "while she was away, two");
  CU_ASSERT_EQUAL (g_list_model_get_n_items (G_LIST_MODEL (desk_list_get_table (list))), before);
  proxy_refuse (proxy, FALSE);
  CU_ASSERT_TRUE (wait_rows (list, before + 2));
}

static void
shows_the_newest_question_only (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_reader", NULL));
  g_autoptr (DeskList) list = desk_list_new (session, &shareholder_list);
  g_autofree char *today = scratch_dup_value (scratch, "select core.today ()");
  g_autofree char *place = scratch_dup_value (scratch, "select place from api.address order by address_id"
                                                       " limit 1");
  guint n_rows;

  desk_list_set (list, "as_on", today);
  CU_ASSERT_TRUE (workshop_wait (is_filled, list, LONG_MS));
  for (guint i = 0; i < 20; i++)
    {
      desk_list_set (list, "search", i % 2 == 0 ? "no woman has this name" : "nor this");
      desk_list_refresh (list);
    }
  desk_list_set (list, "search", NULL);
  desk_list_set (list, "place", place);
  n_rows = (guint) scratch_get_number (scratch,
    "select count (*) from api.member_on (core.today ()) m"
    " cross join lateral api.address_on (m.person_id, core.today ()) a"
    " where a.place = (select place from api.address order by address_id limit 1)");
  CU_ASSERT_TRUE (n_rows > 0);
  CU_ASSERT_TRUE (wait_rows (list, n_rows));
}

static void
asks_for_no_more_than_it_may (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_reader", NULL));
  g_autoptr (DeskList) list = desk_list_new (session, &shareholder_list);
  g_autofree char *today = scratch_dup_value (scratch, "select core.today ()");

  desk_list_set (list, "as_on", today);
  desk_list_set (list, "row_limit", "7");
  CU_ASSERT_TRUE (wait_rows (list, 7));
}

/* What the cards on Home say is what the lists behind them hold. */
static void
cards_equal_their_lists (void)
{
  static const struct
  {
    guint       card;
    const char *state;
  } table[] = { { HOME_ACTIVE, "active" }, { HOME_APPLIED, "applied" }, { HOME_APPLIED_LATE, "late" },
                { HOME_JOINED, "joined" }, { HOME_LEFT, "left" } };
  static const char *const days[] = { "2026-03-31", "2015-06-30", "1995-01-01" };
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_reader", NULL));

  for (guint d = 0; d < G_N_ELEMENTS (days); d++)
    {
      g_autoptr (DeskList) cards = desk_list_new (session, &home_cards);

      desk_list_set (cards, "as_on", days[d]);
      CU_ASSERT_TRUE (workshop_wait (is_filled, cards, LONG_MS));
      for (guint i = 0; i < G_N_ELEMENTS (table); i++)
        {
          g_autoptr (DeskList) list = desk_list_new (session, &shareholder_list);

          desk_list_set (list, "as_on", days[d]);
          desk_list_set (list, "state", table[i].state);
          CU_ASSERT_TRUE (workshop_wait (is_filled, list, LONG_MS));
          CU_ASSERT_EQUAL (g_list_model_get_n_items (G_LIST_MODEL (desk_list_get_table (list))),
                           (guint) pg_row_get_int (desk_list_get_first (cards), table[i].card));
        }
    }
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a list follows another session and keeps its rows", follows_another_session },
    { "F25: a list catches up after a cut", catches_up_after_a_cut },
    { "only the newest question is shown", shows_the_newest_question_only },
    { "a list asks for no more rows than it may", asks_for_no_more_than_it_may },
    { "U35: each card equals the list behind it, on any day", cards_equal_their_lists },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "desk-list", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  return workshop_end (tap_run (suites));
}
