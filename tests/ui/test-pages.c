/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages are made, pass on what is asked of them, and are gone when they are closed. */
#include "cooperative-page.h"
#include "day-choice.h"
#include "filter-choice.h"
#include "page.h"
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

static CU_TestInfo tests[] = {
  { "pages are made and gone", test_made_and_gone },
  { "what is shown is what is asked", test_filters },
  { "a filter keeps its value", test_filter_choice },
  { "today is no fixed day", test_day_choice },
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
