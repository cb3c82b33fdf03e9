/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The living list: what it tells, which objects live on, and a long random walk against a mirror
 * that believes only what it is told. */
#include "pg-table.h"
#include "rows.h"
#include "tap.h"

#define WOMAN_COLUMNS(X)       \
  X (WOMAN_ID,   id,   PG_INT) \
  X (WOMAN_NAME, name, PG_TEXT)
PG_DECLARE_RELATION (woman_list, WOMAN_COLUMNS)
PG_DEFINE_RELATION (woman_list, "woman-list", WOMAN_ID, WOMAN_COLUMNS, "woman")

typedef struct
{
  guint position, removed, added, count;
} Told;

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, Told *told)
{
  told->position = position;
  told->removed = removed;
  told->added = added;
  told->count++;
}

static void
give (PgTable *table, guint n_rows, const char *const *cells)
{
  g_autoptr (PgResult) result = rows_new (&woman_list, n_rows, cells);

  CU_ASSERT_TRUE (pg_table_take_result (table, result));
}

static void
changes_one_run_and_keeps_the_object (void)
{
  g_autoptr (PgTable) table = pg_table_new (&woman_list);
  Told told = { 0 };
  PgRow *usha;

  give (table, 3, (const char *[]){ "1", "Usha", "2", "Rama", "3", "Sita" });
  usha = pg_table_find (table, "1", NULL);
  g_signal_connect (table, "items-changed", G_CALLBACK (items_changed_cb), &told);
  give (table, 3, (const char *[]){ "1", "Ushaben", "2", "Rama", "3", "Sita" });
  CU_ASSERT_EQUAL (told.count, 1);
  CU_ASSERT_EQUAL (told.position, 0);
  CU_ASSERT_EQUAL (told.removed, 1);
  CU_ASSERT_EQUAL (told.added, 1);
  CU_ASSERT_PTR_EQUAL (pg_table_find (table, "1", NULL), usha);
  CU_ASSERT_STRING_EQUAL (pg_row_get_text (usha, WOMAN_NAME), "Ushaben");
}

static void
tells_nothing_when_nothing_differs (void)
{
  g_autoptr (PgTable) table = pg_table_new (&woman_list);
  Told told = { 0 };

  give (table, 2, (const char *[]){ "1", "Usha", "2", NULL });
  g_signal_connect (table, "items-changed", G_CALLBACK (items_changed_cb), &told);
  give (table, 2, (const char *[]){ "1", "Usha", "2", NULL });
  CU_ASSERT_EQUAL (told.count, 0);
}

/* A preview of nothing yet. */
static void
takes_one_row_without_a_key (void)
{
  g_autoptr (PgTable) table = pg_table_new (&woman_list);

  give (table, 1, (const char *[]){ NULL, NULL });
  CU_ASSERT_EQUAL (g_list_model_get_n_items (G_LIST_MODEL (table)), 1);
  give (table, 1, (const char *[]){ "1", "Usha" });
  CU_ASSERT_PTR_NOT_NULL (pg_table_find (table, "1", NULL));
  give (table, 1, (const char *[]){ NULL, NULL });
  CU_ASSERT_EQUAL (g_list_model_get_n_items (G_LIST_MODEL (table)), 1);
}

static void
keeps_a_row_that_moves (void)
{
  g_autoptr (PgTable) table = pg_table_new (&woman_list);
  PgRow *sita;
  guint position = 9;

  give (table, 3, (const char *[]){ "1", "Usha", "2", "Rama", "3", "Sita" });
  sita = pg_table_find (table, "3", NULL);
  give (table, 3, (const char *[]){ "3", "Amba", "1", "Usha", "2", "Rama" });
  CU_ASSERT_PTR_EQUAL (pg_table_find (table, "3", &position), sita);
  CU_ASSERT_EQUAL (position, 0);
}

static void
refuses_a_result_of_another_shape (void)
{
  static const PgColumn other_columns[] = { { "id", PG_INT }, { "village", PG_TEXT } };
  static const PgRelation other = { "other", other_columns, 2, 0, NULL };
  g_autoptr (PgTable) table = pg_table_new (&woman_list);
  g_autoptr (PgResult) result = rows_new (&other, 1, (const char *[]){ "1", "Bavla" });

  CU_ASSERT_FALSE (pg_table_take_result (table, result));
  CU_ASSERT_EQUAL (g_list_model_get_n_items (G_LIST_MODEL (table)), 0);
}

static void
row_changed_cb (PgRow *row, guint *count)
{
  (*count)++;
}

static void
tells_the_row_that_changed (void)
{
  g_autoptr (PgTable) table = pg_table_new (&woman_list);
  guint usha_count = 0, rama_count = 0;

  give (table, 2, (const char *[]){ "1", "Usha", "2", "Rama" });
  g_signal_connect (pg_table_find (table, "1", NULL), "changed", G_CALLBACK (row_changed_cb), &usha_count);
  g_signal_connect (pg_table_find (table, "2", NULL), "changed", G_CALLBACK (row_changed_cb), &rama_count);
  give (table, 2, (const char *[]){ "1", "Ushaben", "2", "Rama" });
  CU_ASSERT_EQUAL (usha_count, 1);
  CU_ASSERT_EQUAL (rama_count, 0);
}

/* The mirror copies the told positions out of the model and nothing else. */
static void
mirror_changed_cb (GListModel *model, guint position, guint removed, guint added, GPtrArray *mirror)
{
  if (removed > 0)
    g_ptr_array_remove_range (mirror, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (mirror, (gint) (position + i), g_list_model_get_item (model, position + i));
}

static PgResult *
random_result (GRand *random, guint n_keys, gboolean may_shuffle)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint *keys = g_new (guint, n_keys);
  guint n = 0;

  for (guint key = 0; key < n_keys; key++)
    if (g_rand_int_range (random, 0, 10) < 8)
      keys[n++] = key;
  for (guint i = 1; may_shuffle && i < n; i++)
    {
      guint other = (guint) g_rand_int_range (random, 0, (gint) i + 1);
      guint key = keys[i];

      keys[i] = keys[other];
      keys[other] = key;
    }
  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (cells, g_strdup_printf ("%u", keys[i]));
      g_ptr_array_add (cells, g_strdup_printf ("name %d", g_rand_int_range (random, 0, 3)));
    }
  return rows_new (&woman_list, n, (const char *const *) cells->pdata);
}

static void
agrees_with_a_mirror_for_long (void)
{
  guint32 seed = tap_seed ();
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (PgTable) table = pg_table_new (&woman_list);
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_equal = TRUE;

  g_signal_connect (table, "items-changed", G_CALLBACK (mirror_changed_cb), mirror);
  for (guint round = 0; round < 1200 && is_equal; round++)
    {
      g_autoptr (PgResult) fresh = random_result (random, round % 3 == 0 ? 400 : 40, round % 4 == 0);

      pg_table_take_result (table, fresh);
      is_equal = mirror->len == pg_result_get_row_count (fresh);
      for (guint i = 0; is_equal && i < mirror->len; i++)
        is_equal = g_strcmp0 (pg_row_get_text (g_ptr_array_index (mirror, i), WOMAN_ID),
                              pg_result_get_text (fresh, i, WOMAN_ID)) == 0
                   && g_strcmp0 (pg_row_get_text (g_ptr_array_index (mirror, i), WOMAN_NAME),
                                 pg_result_get_text (fresh, i, WOMAN_NAME)) == 0;
    }
  CU_ASSERT_TRUE (is_equal);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a change is one run and keeps the object", changes_one_run_and_keeps_the_object },
    { "an equal result tells nothing", tells_nothing_when_nothing_differs },
    { "one row without a key is taken", takes_one_row_without_a_key },
    { "a row that moves is the same object", keeps_a_row_that_moves },
    { "a result of another shape is refused", refuses_a_result_of_another_shape },
    { "only the row that changed says so", tells_the_row_that_changed },
    { "a mirror agrees through random refreshes", agrees_with_a_mirror_for_long },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "pg-table", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
