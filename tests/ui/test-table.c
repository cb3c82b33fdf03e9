/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table on the screen: words of cells, order by titles, totals under their columns, a selection that stays. */
#include "book.h"
#include "data-foot.h"
#include "data-looks.h"
#include "desk-language.h"
#include "data-sort.h"
#include "data-view.h"
#include "rows.h"
#include "shareholder.h"
#include "ui-place.h"

#define ROW(id, name, shares, paid) id, id, name, "નામ", "Bavla", "active", "2001-04-01", shares, paid

static const char *const first[] = {
  ROW ("1", "Anandiben", "5", "50000"),
  ROW ("2", "Bhanuben", "10", "100000"),
  ROW ("3", "Champaben", "15", "150000"),
};
/* The third has become the first and holds more. */
static const char *const second[] = {
  ROW ("3", "Champaben", "20", "200000"),
  ROW ("1", "Anandiben", "5", "50000"),
  ROW ("2", "Bhanuben", "10", "100000"),
};
static const char *const sums[] = { "3", "12345", "1234500" };

static const DataColumn columns[] = {
  { .name = "member_number", .sort = "number" },
  { .name = "name", .sort = "name", .below = "name_gu", .is_wide = TRUE },
  { .name = "share_count", .sort = "shares" },
  { .name = "paid_paise" },
  { NULL },
};

typedef struct
{
  GtkWindow *window;
  DataView  *view;
  DeskList  *list, *totals;
  guint      selected_count;
} Place;

static void
fill (DeskList *list, const PgRelation *relation, guint n_rows, const char *const *cells)
{
  g_autoptr (PgResult) result = rows_new (relation, n_rows, cells);

  CU_ASSERT_TRUE (pg_table_take_result (desk_list_get_table (list), result));
  g_signal_emit_by_name (list, "refreshed");
}

static void
selected_cb (Place *place)
{
  place->selected_count++;
}

static void
place_open (Place *place)
{
  DeskSession *session = ui_place_get_session ();

  *place = (Place){ NULL };
  place->list = desk_list_new (session, &shareholder_list);
  place->totals = desk_list_new (session, &shareholder_totals);
  place->view = g_object_new (TYPE_DATA_VIEW, NULL);
  data_view_bind (place->view, &shareholder_list_report, columns, place->list, place->totals);
  g_signal_connect_swapped (place->view, "selected", G_CALLBACK (selected_cb), place);
  place->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (place->window, 700, 300);
  gtk_window_set_child (place->window, GTK_WIDGET (place->view));
  fill (place->list, &shareholder_list, 3, first);
  fill (place->totals, &shareholder_totals, 1, sums);
  gtk_window_present (place->window);
  ui_place_settle ();
}

static void
place_close (Place *place)
{
  CU_ASSERT_TRUE (ui_place_is_finalized (place->window));
  g_object_unref (place->list);
  g_object_unref (place->totals);
}

static void
test_words (void)
{
  static const struct { ReportKind kind; const char *raw, *words; } cases[] = {
    { REPORT_TEXT, "Ranjanben", "Ranjanben" }, { REPORT_NUMBER, "1234", "1234" },
    { REPORT_DAY, "2026-03-31", "31-03-2026" }, { REPORT_COUNT, "1234567", "12,34,567" },
    { REPORT_MONEY, "123456700", "12,34,567.00" }, { REPORT_MONEY, NULL, "" }, { REPORT_COUNT, "many", "many" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = data_cell_dup_words (cases[i].kind, cases[i].raw);

      CU_ASSERT_STRING_EQUAL (words, cases[i].words);
    }
}

static GtkColumnView *
get_table (Place *place)
{
  return GTK_COLUMN_VIEW (ui_place_find (GTK_WIDGET (place->view), GTK_TYPE_COLUMN_VIEW));
}

static void
test_order (void)
{
  static const struct { guint column; GtkSortType order; const char *word; } cases[] = {
    { 1, GTK_SORT_ASCENDING, "name" }, { 1, GTK_SORT_DESCENDING, "-name" }, { 2, GTK_SORT_DESCENDING, "-shares" },
    { 0, GTK_SORT_ASCENDING, "number" },
  };
  Place place;

  if (!ui_place_has_display ())
    return;
  place_open (&place);
  CU_ASSERT_PTR_NULL (desk_list_get (place.list, "sort"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkColumnView *table = get_table (&place);
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (table),
                                                                      cases[i].column);

      gtk_column_view_sort_by_column (table, column, cases[i].order);
      CU_ASSERT_STRING_EQUAL (desk_list_get (place.list, "sort"), cases[i].word);
    }
  place_close (&place);
}

/* The right edge of what is written in the foot, without the padding of a cell. */
static gboolean
stands_under (Place *place, guint index, const char *words)
{
  GtkColumnView *table = get_table (place);
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (table), index);
  GtkWidget *title = data_foot_find_title (table, column);
  GtkWidget *foot = ui_place_find (GTK_WIDGET (place->view), TYPE_DATA_FOOT);
  graphene_rect_t title_bounds, label_bounds;

  for (GtkWidget *child = gtk_widget_get_first_child (foot); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_str_equal (gtk_label_get_label (GTK_LABEL (child)), words))
      {
        float title_edge, label_edge;

        if (title == NULL || !gtk_widget_compute_bounds (title, GTK_WIDGET (place->view), &title_bounds)
            || !gtk_widget_compute_bounds (child, GTK_WIDGET (place->view), &label_bounds))
          return FALSE;
        title_edge = title_bounds.origin.x + title_bounds.size.width;
        label_edge = label_bounds.origin.x + label_bounds.size.width;
        return label_edge <= title_edge && title_edge - label_edge <= 9;
      }
  return FALSE;
}

static gboolean
both_stand_cb (gpointer data)
{
  return stands_under (data, 2, "12,345") && stands_under (data, 3, "12,345.00");
}

static void
test_totals (void)
{
  Place place;

  if (!ui_place_has_display ())
    return;
  place_open (&place);
  CU_ASSERT_EQUAL (data_view_get_row_count (place.view), 3);
  CU_ASSERT_TRUE (ui_place_wait (both_stand_cb, &place));
  place_close (&place);
}

static void
test_selection (void)
{
  Place place;
  PgRow *row;

  if (!ui_place_has_display ())
    return;
  place_open (&place);
  data_view_select (place.view, "3");
  row = data_view_get_selected (place.view);
  CU_ASSERT_STRING_EQUAL (pg_row_get_words (row, SHAREHOLDER_NAME), "Champaben");
  CU_ASSERT_EQUAL (place.selected_count, 1);
  fill (place.list, &shareholder_list, 3, second);
  CU_ASSERT_PTR_EQUAL (data_view_get_selected (place.view), row);
  CU_ASSERT_EQUAL (pg_row_get_int (row, SHAREHOLDER_SHARE_COUNT), 20);
  CU_ASSERT_EQUAL (place.selected_count, 1);
  place_close (&place);
}

/* A record that was just written is chosen when the list brings it. */
static void
test_awaited (void)
{
  static const char *const more[] = { ROW ("1", "Anandiben", "5", "50000"), ROW ("9", "Induben", "0", "0") };
  Place place;

  if (!ui_place_has_display ())
    return;
  place_open (&place);
  data_view_select (place.view, "9");
  CU_ASSERT_PTR_NULL (data_view_get_selected (place.view));
  data_view_select_first (place.view);
  CU_ASSERT_PTR_NULL (data_view_get_selected (place.view));
  fill (place.list, &shareholder_list, 2, more);
  CU_ASSERT_STRING_EQUAL (pg_row_get_words (data_view_get_selected (place.view), SHAREHOLDER_NAME), "Induben");
  place_close (&place);
}

static void
test_cell_follows (void)
{
  DataCellSource source = { &columns[2], &shareholder_list_report.columns[6], "share_count",
                            SHAREHOLDER_SHARE_COUNT, -1 };
  g_autoptr (PgTable) table = NULL;
  g_autoptr (PgResult) old = NULL;
  g_autoptr (PgResult) fresh = NULL;
  g_autoptr (GtkWidget) cell = NULL;
  GtkInscription *line;

  if (!ui_place_has_display ())
    return;
  table = pg_table_new (&shareholder_list);
  old = rows_new (&shareholder_list, 3, first);
  fresh = rows_new (&shareholder_list, 3, second);
  cell = g_object_ref_sink (data_cell_new (&source));
  line = GTK_INSCRIPTION (gtk_widget_get_first_child (cell));
  pg_table_take_result (table, old);
  data_cell_set_row (MANDALI_DATA_CELL (cell), pg_table_find (table, "3", NULL));
  CU_ASSERT_STRING_EQUAL (gtk_inscription_get_text (line), "15");
  pg_table_take_result (table, fresh);
  CU_ASSERT_STRING_EQUAL (gtk_inscription_get_text (line), "20");
}

static PillTone
get_tone (const char *code)
{
  return g_str_equal (code, "active") ? PILL_GOOD : PILL_PAST;
}

static void
expect_looks (const char *language, const char *below_name)
{
  /* The list of shareholders without its name in Gujarati, which stands with the other. */
  static const char *const names[] = { "member_number", "name", "place", "state", "joined_on", "share_count",
                                       "paid_paise", NULL };
  g_autofree DataColumn *looks = NULL;

  desk_language_use (language);
  looks = data_looks_new (&shareholder_list_report, &shareholder_list, get_tone, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    CU_ASSERT_TRUE_FATAL (g_strcmp0 (looks[i].name, names[i]) == 0);
  CU_ASSERT_STRING_EQUAL (looks[1].in_gu, "name_gu");
  CU_ASSERT_STRING_EQUAL (looks[1].below, below_name);
  CU_ASSERT_PTR_NULL (looks[2].below);
  CU_ASSERT_PTR_NULL (looks[2].tone_of);
  CU_ASSERT_PTR_NOT_NULL (looks[3].tone_of);
  desk_language_use ("en");
}

/* The chart of accounts has names in three languages on paper, and one of them on the screen. */
static void
expect_one_name (void)
{
  g_autofree DataColumn *looks = data_looks_new (book_reports[BOOK_REPORT_ACCOUNTS].report, &account_list, get_tone,
                                                 TRUE);

  for (guint i = 0; looks[i].name != NULL; i++)
    CU_ASSERT_FALSE (g_str_has_prefix (looks[i].name, "name_"));
  CU_ASSERT_STRING_EQUAL (looks[1].in_gu, "name_gu");
  CU_ASSERT_STRING_EQUAL (looks[1].in_hi, "name_hi");
}

/* A look that nobody has said anything special about. */
static void
test_looks (void)
{
  expect_looks ("en", "name_gu");
  expect_looks ("gu", "name");
  expect_one_name ();
}

/* The code alone tells how a state looks. */
static void
test_tone_of_code (void)
{
  static const DataColumn look = { .name = "state", .tone_of = get_tone };
  DataCellSource source = { &look, &shareholder_list_report.columns[4], "state", SHAREHOLDER_STATE, -1 };
  g_autoptr (PgTable) table = NULL;
  g_autoptr (PgResult) rows = NULL;
  g_autoptr (GtkWidget) cell = NULL;

  if (!ui_place_has_display ())
    return;
  table = pg_table_new (&shareholder_list);
  rows = rows_new (&shareholder_list, 3, first);
  cell = g_object_ref_sink (data_cell_new (&source));
  pg_table_take_result (table, rows);
  data_cell_set_row (MANDALI_DATA_CELL (cell), pg_table_find (table, "3", NULL));
  CU_ASSERT_TRUE (gtk_widget_has_css_class (gtk_widget_get_first_child (cell), "good"));
}

static CU_TestInfo tests[] = {
  { "cells say each kind as a reader writes it", test_words },
  { "a title that is pressed orders at the server", test_order },
  { "totals stand under their columns", test_totals },
  { "the selection stays with the woman", test_selection },
  { "a record is chosen when it arrives", test_awaited },
  { "a cell follows its row", test_cell_follows },
  { "a report alone says how its columns look", test_looks },
  { "the code of a state says how it looks", test_tone_of_code },
  CU_TEST_INFO_NULL,
};

static CU_SuiteInfo suites[] = {
  { "table", NULL, NULL, NULL, NULL, tests },
  CU_SUITE_INFO_NULL,
};

int
main (void)
{
  ui_place_start ();
  return tap_run (suites);
}
