/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every register on the screen: it agrees with its paper, and each row leads to the woman whom it is about. */
#include <string.h>

#include "data-view.h"
#include "register.h"
#include "tap.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

static DataView *
get_view (Window *window)
{
  return MANDALI_DATA_VIEW (adw_bin_get_child (ADW_BIN (page_get_list (window_get_current (window)))));
}

static GListModel *
get_rows (Window *window)
{
  return G_LIST_MODEL (desk_list_get_table (data_view_get_list (get_view (window))));
}

static guint
count_rows (Window *window)
{
  return g_list_model_get_n_items (get_rows (window));
}

static gboolean
is_written (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Cells of one line of a paper for other programs; the invented cooperative has no quotation marks. */
static GStrv
dup_cells (const char *line)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  gboolean is_quoted = FALSE;

  for (const char *c = line; *c != '\0'; c++)
    if (*c == '"')
      is_quoted = !is_quoted;
    else
      g_string_append_c (plain, *c == ',' && !is_quoted ? '\t' : *c);
  return g_strsplit (plain->str, "\t", -1);
}

/* "-1500.00" as paise, "15" as itself. */
static gint64
read_number (const char *cell)
{
  g_auto (GStrv) parts = g_strsplit (cell, ".", 2);
  g_autofree char *digits = g_strjoinv ("", parts);

  return g_ascii_strtoll (digits, NULL, 10);
}

static gint64
add_up (GStrv lines, guint column)
{
  gint64 sum = 0;

  for (guint i = 1; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) cells = dup_cells (lines[i]);

      CU_ASSERT_TRUE (column < g_strv_length (cells));
      if (column < g_strv_length (cells))
        sum += read_number (cells[column]);
    }
  return sum;
}

/* Words, numbers and days stand in such a paper as the server sends them. */
static void
line_agrees (const char *line, const DeskReport *paper, PgRow *row)
{
  g_auto (GStrv) cells = dup_cells (line);

  for (guint i = 0; i < paper->report->n_columns && i < g_strv_length (cells); i++)
    {
      gint column = pg_relation_find_column (paper->relation, paper->report->columns[i].name);

      if (paper->report->columns[i].kind != REPORT_MONEY)
        CU_ASSERT_STRING_EQUAL (cells[i], pg_row_get_words (row, (guint) column));
    }
}

/* What is written to a file is what stands on the screen: the same rows, the same totals. */
static void
paper_agrees (Window *window, const DeskRegister *reg)
{
  const Report *report = reg->paper.report;
  g_autofree char *path = g_strdup_printf ("%s/%s.csv", g_get_user_state_dir (), report->id);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  PgRow *totals = desk_list_get_first (data_view_get_totals (get_view (window)));

  window_export (window, NULL, REPORT_FORMAT_CSV, path);
  CU_ASSERT_TRUE_FATAL (workshop_wait (is_written, path, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE_FATAL (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\r\n", -1);
  CU_ASSERT_EQUAL (g_strv_length (lines), count_rows (window) + 2); /* titles, and what follows the last line */
  for (guint i = 0; i < count_rows (window); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (get_rows (window), i);

      line_agrees (lines[i + 1], &reg->paper, row);
    }
  CU_ASSERT_PTR_NOT_NULL_FATAL (totals);
  for (guint i = 0; i < report->n_columns; i++)
    {
      gint column = pg_relation_find_column (reg->totals, report->columns[i].name);

      CU_ASSERT_EQUAL (column >= 0, report->columns[i].total);
      if (column < 0)
        continue;
      if (add_up (lines, i) != pg_row_get_int (totals, (guint) column))
        tap_note ("%s: %s", report->id, report->columns[i].name);
      CU_ASSERT_EQUAL (add_up (lines, i), pg_row_get_int (totals, (guint) column));
    }
}

static void
look_at_register (Window *window, const DeskRegister *reg, gboolean is_filled)
{
  page_filter (window_get_current (window), "register", reg->paper.report->id);
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (window));
  if ((count_rows (window) > 0) != is_filled || data_view_get_row_count (get_view (window)) != count_rows (window))
    tap_note ("%s: %u rows, counted are %u", reg->paper.report->id, count_rows (window),
              (guint) data_view_get_row_count (get_view (window)));
  CU_ASSERT_EQUAL (count_rows (window) > 0, is_filled);
  CU_ASSERT_EQUAL (data_view_get_row_count (get_view (window)), count_rows (window));
}

static void
each_register_agrees_with_its_paper (void)
{
  Window *window = window_new (window_place_get_application (), "registers");
  Page *page;

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  page = window_get_current (window);
  page_filter (page, "from_on", "1990-01-01");
  for (const DeskRegister *reg = registers; reg->paper.report != NULL; reg++)
    {
      look_at_register (window, reg, TRUE);
      paper_agrees (window, reg);
    }
  page_search (page, "nobody is called like this");
  for (const DeskRegister *reg = registers; reg->paper.report != NULL; reg++)
    look_at_register (window, reg, FALSE);
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

/* Enter on a row leads to the woman whom it is about, in each register. */
static void
each_register_leads_to_the_woman (void)
{
  Window *window = window_new (window_place_get_application (), "registers");

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  page_filter (window_get_current (window), "from_on", "1990-01-01");
  for (const DeskRegister *reg = registers; reg->paper.report != NULL; reg++)
    {
      gint column = pg_relation_find_column (reg->paper.relation, "member_id");
      g_autofree char *wanted = NULL;
      g_autofree char *found = NULL;
      const char *state;

      look_at_register (window, reg, TRUE);
      data_view_select_first (get_view (window));
      CU_ASSERT_TRUE_FATAL (column >= 0);
      wanted = g_strdup (pg_row_get_text (data_view_get_selected (get_view (window)), (guint) column));
      g_signal_emit_by_name (get_view (window), "opened");
      CU_ASSERT_STRING_EQUAL (window_get_page (window), "shareholders");
      found = page_dup_selected (window_get_current (window), &state);
      CU_ASSERT_PTR_NOT_NULL (wanted);
      CU_ASSERT_STRING_EQUAL (found, wanted);
      window_show_page (window, "registers");
    }
  window_place_let_answers_come ();
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

static char *
dup_shown (Window *window)
{
  const char *state;

  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (window));
  return page_dup_selected (window_get_current (window), &state);
}

/* A search that finds nobody leaves nobody beside the list, so that nothing is done about the woman of before. */
static void
nobody_found_is_nobody_shown (void)
{
  Window *window = window_new (window_place_get_application (), "shareholders");
  g_autofree char *before = NULL;
  g_autofree char *none = NULL;
  g_autofree char *after = NULL;

  gtk_window_present (GTK_WINDOW (window));
  before = dup_shown (window);
  CU_ASSERT_PTR_NOT_NULL (before);
  page_search (window_get_current (window), "nobody is called like this");
  none = dup_shown (window);
  CU_ASSERT_PTR_NULL (none);
  page_refresh (window_get_current (window));
  g_free (none);
  none = dup_shown (window);
  CU_ASSERT_PTR_NULL (none);
  page_search (window_get_current (window), "");
  after = dup_shown (window);
  CU_ASSERT_PTR_NOT_NULL (after);
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "each register agrees with its paper", each_register_agrees_with_its_paper },
    { "each register leads to the woman", each_register_leads_to_the_woman },
    { "a search that finds nobody shows nobody", nobody_found_is_nobody_shown },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = {
    { "registers", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
    CU_SUITE_INFO_NULL,
  };

  return window_place_run (suites);
}
