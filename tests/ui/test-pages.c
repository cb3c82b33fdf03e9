/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages are made, pass on what is asked of them, and are gone when they are closed. */
#include "cooperative-page.h"
#include "day-choice.h"
#include "filter-choice.h"
#include "page.h"
#include "member-registers.h"
#include "register.h"
#include "resolution-page.h"
#include "shareholder-page.h"
#include "ui-place.h"

static GtkWindow *
show (Page *page)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_default_size (window, 1000, 500);
  gtk_window_set_child (window, GTK_WIDGET (page));
  gtk_window_present (window);
  ui_place_settle ();
  return window;
}

static const char *
find_argument (const PgArgument *arguments, const char *name)
{
  for (const PgArgument *a = arguments; a->name != NULL; a++)
    if (g_str_equal (a->name, name))
      return a->value;
  return NULL;
}

static void
test_made_and_gone (void)
{
  static Page *(*const makers[]) (DeskSession *) = {
    shareholder_page_new, resolution_page_new, cooperative_page_new,
  };

  if (!ui_place_has_display ())
    return;
  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      Page *page = makers[i] (ui_place_get_session ());

      CU_ASSERT_PTR_NOT_NULL (page_get_title (page));
      CU_ASSERT_PTR_NOT_NULL (page_get_report (page));
      CU_ASSERT_PTR_NOT_NULL (page_get_primary_action (page));
      CU_ASSERT_TRUE (ui_place_is_finalized (show (page)));
    }
}

/* What is shown is what goes to a paper: the same filters, but every row. */
static void
test_filters (void)
{
  Page *page;
  GtkWindow *window;
  g_autofree PgArgument *narrow = NULL;
  g_autofree PgArgument *wide = NULL;

  if (!ui_place_has_display ())
    return;
  page = shareholder_page_new (ui_place_get_session ());
  window = show (page);
  page_filter (page, "state", "applied");
  page_filter (page, "place", "Bavla");
  page_filter (page, "as_on", "2010-03-31");
  page_search (page, "ranjan");
  narrow = page_dup_arguments (page);
  CU_ASSERT_STRING_EQUAL (find_argument (narrow, "state"), "applied");
  CU_ASSERT_STRING_EQUAL (find_argument (narrow, "place"), "Bavla");
  CU_ASSERT_STRING_EQUAL (find_argument (narrow, "as_on"), "2010-03-31");
  CU_ASSERT_STRING_EQUAL (find_argument (narrow, "search"), "ranjan");
  CU_ASSERT_PTR_NULL (find_argument (narrow, "row_limit"));
  page_filter (page, NULL, NULL);
  page_search (page, "");
  wide = page_dup_arguments (page);
  CU_ASSERT_PTR_NULL (find_argument (wide, "state"));
  CU_ASSERT_PTR_NULL (find_argument (wide, "place"));
  CU_ASSERT_PTR_NULL (find_argument (wide, "search"));
  CU_ASSERT_STRING_NOT_EQUAL (find_argument (wide, "as_on"), "2010-03-31");
  CU_ASSERT_TRUE (ui_place_is_finalized (window));
}

/* A name and the same name in Gujarati share a column: the second one is no column of its own. */
static gboolean
is_own_column (const Report *report, guint index)
{
  return !g_str_equal (report->columns[index].name, "name_gu")
         || !g_str_equal (report->columns[index - 1].name, "name");
}

static void
shows_columns_of (GListModel *columns, const Report *report)
{
  guint n = 0;

  for (guint i = 0; i < report->n_columns; i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, n);

      if (!is_own_column (report, i))
        continue;
      n++;
      CU_ASSERT_PTR_NOT_NULL (column);
      if (column == NULL)
        return;
      CU_ASSERT_STRING_EQUAL (gtk_column_view_column_get_title (column), report->columns[i].title);
      CU_ASSERT_EQUAL (gtk_column_view_column_get_sorter (column) != NULL, report->columns[i].sort != NULL);
    }
  CU_ASSERT_EQUAL (n, g_list_model_get_n_items (columns));
}

/* Each register is that of its paper: columns, titles, what it can be sorted by. */
static void
test_registers (void)
{
  Page *page;
  GtkWindow *window;

  if (!ui_place_has_display ())
    return;
  page = member_registers_new (ui_place_get_session ());
  window = show (page);
  CU_ASSERT_PTR_EQUAL (page_get_report (page), &registers[0].paper);
  for (const DeskRegister *reg = registers; reg->paper.report != NULL; reg++)
    {
      GtkWidget *table;

      page_filter (page, "register", reg->paper.report->id);
      ui_place_settle ();
      CU_ASSERT_PTR_EQUAL (page_get_report (page), &reg->paper);
      CU_ASSERT_STRING_EQUAL (page_get_title (page), reg->paper.report->title);
      table = ui_place_find (GTK_WIDGET (page), GTK_TYPE_COLUMN_VIEW);
      shows_columns_of (gtk_column_view_get_columns (GTK_COLUMN_VIEW (table)), reg->paper.report);
    }
  page_filter (page, "register", "no-such-register");
  CU_ASSERT_STRING_EQUAL (page_get_report (page)->report->id, "left-register");
  CU_ASSERT_TRUE (ui_place_is_finalized (window));
}

static void
expect_argument (Page *page, const char *name, const char *value)
{
  g_autofree PgArgument *arguments = page_dup_arguments (page);
  const char *found = find_argument (arguments, name);

  if (g_strcmp0 (found, value) != 0)
    tap_note ("%s is %s", name, found != NULL ? found : "not set");
  CU_ASSERT_TRUE (g_strcmp0 (found, value) == 0);
}

/* The days that were chosen stay with the person when she looks at another register; without a first day the
 * financial year of the last one is shown. */
static void
test_days_stay (void)
{
  Page *page;
  GtkWindow *window;

  if (!ui_place_has_display ())
    return;
  page = member_registers_new (ui_place_get_session ());
  window = show (page);
  page_filter (page, "as_on", "2010-03-31");
  page_search (page, "ranjan");
  page_filter (page, "register", "voter-list");
  expect_argument (page, "as_on", "2010-03-31");
  expect_argument (page, "search", "ranjan");
  expect_argument (page, "from_on", NULL);
  page_filter (page, "register", "transfer-register");
  expect_argument (page, "as_on", NULL);
  page_filter (page, "to_on", "2026-03-31");
  expect_argument (page, "from_on", "2025-04-01");
  page_filter (page, "to_on", "2026-04-01");
  expect_argument (page, "from_on", "2026-04-01");
  page_filter (page, "from_on", "2001-06-15");
  page_filter (page, "register", "share-changes");
  expect_argument (page, "from_on", "2001-06-15");
  expect_argument (page, "to_on", "2026-04-01");
  expect_argument (page, "row_limit", NULL);
  page_filter (page, "register", "share-register");
  expect_argument (page, "as_on", "2010-03-31");
  CU_ASSERT_TRUE (ui_place_is_finalized (window));
}

/* Between two days that stand the wrong way round lies nothing: the one that was not chosen just now gives way. */
static void
test_days_in_order (void)
{
  Page *page;
  GtkWindow *window;
  GtkWidget *from;
  g_autofree char *today = NULL;

  if (!ui_place_has_display ())
    return;
  today = base_day_dup_iso (desk_session_get_today (ui_place_get_session ()));
  page = member_registers_new (ui_place_get_session ());
  window = show (page);
  page_filter (page, "register", "transfer-register");
  page_filter (page, "to_on", "2010-03-31");
  from = ui_place_find (GTK_WIDGET (page), TYPE_DAY_CHOICE);
  expect_argument (page, "from_on", "2009-04-01");
  day_choice_set_day (MANDALI_DAY_CHOICE (from), base_day_from_parts (2015, 1, 1));
  g_signal_emit_by_name (from, "chosen");
  expect_argument (page, "from_on", "2015-01-01");
  expect_argument (page, "to_on", today);
  CU_ASSERT_TRUE (ui_place_is_finalized (window));
}

static void
chosen_cb (guint *count)
{
  (*count)++;
}

static void
test_filter_choice (void)
{
  g_autoptr (GtkWidget) widget = NULL;
  FilterChoice *choice;
  guint count = 0;

  if (!ui_place_has_display ())
    return;
  widget = g_object_ref_sink (filter_choice_new ("place", "Place", "All places"));
  choice = MANDALI_FILTER_CHOICE (widget);
  g_signal_connect_swapped (choice, "chosen", G_CALLBACK (chosen_cb), &count);
  filter_choice_set_value (choice, "Bavla");
  filter_choice_set_values (choice, (const char *const[]){ "Bavla", "Sanand", NULL },
                            (const char *const[]){ "Bavla", "Sanand", NULL }, FALSE);
  CU_ASSERT_STRING_EQUAL (filter_choice_get_value (choice), "Bavla");
  CU_ASSERT_TRUE (gtk_widget_has_css_class (widget, "active"));
  CU_ASSERT_EQUAL (count, 0);
  filter_choice_set_value (choice, NULL);
  CU_ASSERT_FALSE (gtk_widget_has_css_class (widget, "active"));
}

static void
test_day_choice (void)
{
  g_autoptr (GtkWidget) widget = NULL;
  DayChoice *choice;

  if (!ui_place_has_display ())
    return;
  widget = g_object_ref_sink (day_choice_new ());
  choice = MANDALI_DAY_CHOICE (widget);
  day_choice_set_today (choice, base_day_from_parts (2026, 11, 25));
  CU_ASSERT_EQUAL (day_choice_get_day (choice), BASE_DAY_NONE);
  day_choice_set_day (choice, base_day_from_parts (2026, 3, 31));
  CU_ASSERT_EQUAL (day_choice_get_day (choice), base_day_from_parts (2026, 3, 31));
  CU_ASSERT_TRUE (gtk_widget_has_css_class (widget, "active"));
}

/* A usual day is no chosen one: it moves with what it stands on. */
static void
test_usual_day (void)
{
  g_autoptr (GtkWidget) widget = NULL;
  DayChoice *choice;

  if (!ui_place_has_display ())
    return;
  widget = g_object_ref_sink (day_choice_new_of_kind (DAY_CHOICE_FROM));
  choice = MANDALI_DAY_CHOICE (widget);
  day_choice_set_today (choice, base_day_from_parts (2026, 11, 25));
  CU_ASSERT_EQUAL (day_choice_get_shown (choice), base_day_from_parts (2026, 11, 25));
  day_choice_set_usual (choice, base_day_from_parts (2026, 4, 1));
  CU_ASSERT_EQUAL (day_choice_get_shown (choice), base_day_from_parts (2026, 4, 1));
  CU_ASSERT_EQUAL (day_choice_get_day (choice), BASE_DAY_NONE);
  CU_ASSERT_FALSE (gtk_widget_has_css_class (widget, "active"));
  day_choice_set_day (choice, base_day_from_parts (2020, 1, 1));
  day_choice_set_usual (choice, base_day_from_parts (2025, 4, 1));
  CU_ASSERT_EQUAL (day_choice_get_shown (choice), base_day_from_parts (2020, 1, 1));
}

/* Shift+Tab comes out of every choice above a table. */
static void
test_choices_are_left (void)
{
  static GType (*const types[]) (void) = { filter_choice_get_type, day_choice_get_type };
  Page *page;
  GtkWindow *window;

  if (!ui_place_has_display ())
    return;
  page = shareholder_page_new (ui_place_get_session ());
  window = show (page);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *choice = ui_place_find (GTK_WIDGET (page), types[i] ());
      GtkWidget *focus;

      CU_ASSERT_PTR_NOT_NULL_FATAL (choice);
      CU_ASSERT_TRUE (gtk_widget_grab_focus (choice));
      focus = gtk_window_get_focus (window);
      CU_ASSERT_TRUE_FATAL (focus != NULL && gtk_widget_is_ancestor (focus, choice));
      g_signal_emit_by_name (focus, "move-focus", GTK_DIR_TAB_BACKWARD);
      focus = gtk_window_get_focus (window);
      CU_ASSERT_TRUE (focus != NULL && !gtk_widget_is_ancestor (focus, choice));
    }
  CU_ASSERT_TRUE (ui_place_is_finalized (window));
}

static CU_TestInfo tests[] = {
  { "pages are made and gone", test_made_and_gone },
  { "what is shown is what is asked", test_filters },
  { "each register has the columns of its paper", test_registers },
  { "chosen days stay from one register to the next", test_days_stay },
  { "two days stand in their order", test_days_in_order },
  { "a filter keeps its value", test_filter_choice },
  { "today is no fixed day", test_day_choice },
  { "a usual day is no chosen one", test_usual_day },
  { "Shift+Tab comes out of choices", test_choices_are_left },
  CU_TEST_INFO_NULL,
};

static CU_SuiteInfo suites[] = {
  { "pages", NULL, NULL, NULL, NULL, tests },
  CU_SUITE_INFO_NULL,
};

int
main (void)
{
  ui_place_start ();
  return tap_run (suites);
}
