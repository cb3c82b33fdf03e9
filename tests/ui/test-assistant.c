/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The assistant that brings in a file, in a real window on a real base: the whole way, its question, its doubts about
 * rows; and what happens when it is stopped, when its line breaks, and when the program ends in the middle. */
#include <string.h>

#include <xlsxwriter.h>

#include "assistant-choice.h"
#include "assistant-place.h"
#include "base-limits.h"
#include "desk-rules.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

#define REGISTER                                                                                                  \
  "Member No.,Name,Village,Date of admission,Shares\n"                                                            \
  "9001,Hansaben Natubhai Makwana,Sanand,14/07/1998,5\n"                                                          \
  "9002,Kokilaben Dahyabhai Rathod,Bavla,30/02/2004,5\n"                                                          \
  "9003,Manjulaben Ishwarbhai Desai,Naroda,15/07/1999,5\n"                                                        \
  "Total,,,,15\n"

static PGconn *other; /* somebody else at the server */

static int
set_up (void)
{
  int failed = window_place_set_up ();

  other = scratch_connect (window_place_get_scratch (), "postgres");
  return failed;
}

static int
tear_down (void)
{
  PQfinish (other);
  return window_place_tear_down ();
}

static void
tell_server (const char *text)
{
  PGresult *result = PQexec (other, text);

  CU_ASSERT_TRUE (PQresultStatus (result) == PGRES_COMMAND_OK || PQresultStatus (result) == PGRES_TUPLES_OK);
  PQclear (result);
}

/* Fails unless the server answers this. */
static void
server_says (const char *text, const char *expected)
{
  g_autofree char *value = scratch_dup_value (window_place_get_scratch (), text);

  CU_ASSERT_STRING_EQUAL (value, expected);
}

static gboolean
is_done (gpointer data)
{
  return ((Assistant *) data)->place == AT_DONE;
}

static void
tally_is (Assistant *assistant, guint64 in, guint64 refused, guint64 skipped)
{
  CU_ASSERT_EQUAL (assistant->step->tally.n_brought_in, in);
  CU_ASSERT_EQUAL (assistant->step->tally.n_refused, refused);
  CU_ASSERT_EQUAL (assistant->step->tally.n_skipped, skipped);
}

/* The refused row stands first and is chosen; it is left out, and everything is looked at again. */
static void
leave_out_refused (Assistant *assistant)
{
  GtkWidget *button = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (assistant->verdicts),
                                                                 TYPE_ASSISTANT_VERDICTS, "out_button"));

  CU_ASSERT_EQUAL (assistant_sheet_get_selected (assistant->sheet)->number, 3);
  CU_ASSERT_PTR_NOT_NULL (strstr (assistant_sheet_get_selected (assistant->sheet)->reason, "30/02/2004"));
  g_signal_emit_by_name (button, "clicked");
  CU_ASSERT_TRUE (assistant->is_stale);
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
}

static void
the_whole_way (void)
{
  Assistant *assistant = assistant_place_open_file ("whole.csv", REGISTER);

  CU_ASSERT_EQUAL (assistant->place, AT_COLUMNS);
  CU_ASSERT_EQUAL (assistant->step->rows->len, 5);
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->place, AT_ROWS);
  tally_is (assistant, 2, 1, 2);
  server_says ("select count (*) from core.import where kind = 'shareholders'", "0");
  leave_out_refused (assistant);
  tally_is (assistant, 2, 0, 3);
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->place, AT_DONE);
  server_says ("select brought_in_count || ' ' || refused_count || ' ' || skipped_count from core.import"
               " where kind = 'shareholders'", "2 0 3");
  server_says ("select count (*) from api.member where member_number between 9001 and 9003", "2");
  assistant_place_close (assistant);
}

/* The same file again: who stands in the register is not brought in twice, and a woman of her name is shown. */
static void
a_double_is_another_woman (void)
{
  Assistant *assistant = assistant_place_open_file ("double.csv", "Member No.,Name,Village,Date of admission,Shares\n"
                                                  "9001,Hansaben Natubhai Makwana,Sanand,14/07/1998,5\n"
                                                  "9010,Hansaben Natubhai Makwana,Sanand,16/07/1998,5\n");
  GtkWidget *button = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (assistant->verdicts),
                                                                 TYPE_ASSISTANT_VERDICTS, "answer_button"));

  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  tally_is (assistant, 0, 1, 2);
  CU_ASSERT_EQUAL (assistant_sheet_get_selected (assistant->sheet)->number, 3);
  CU_ASSERT_TRUE (assistant_sheet_get_selected (assistant->sheet)->other_member_id > 0);
  CU_ASSERT_TRUE (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  tally_is (assistant, 1, 0, 2);
  assistant_place_close (assistant);
}

/* No longer than until somebody says what the column is. */
static void
wrong_aadhaar_numbers_are_hidden (void)
{
  Assistant *assistant = assistant_place_open_file ("aadhaar.csv", "Member No.,Name,Date of admission,Card\n"
                                                   "9031,Hansaben Makwana,14/07/1998,2345 6789 0123\n");
  AssistantRow *row = assistant_sheet_find (assistant->sheet, 2);
  gint field = import_kind_find (assistant->step->kind, "aadhaar_last4");

  CU_ASSERT_STRING_EQUAL (assistant_row_get_cell (row, 3), "2345 6789 0123");
  import_map_set_field (import_job_get_map (assistant->step->job), 3, field);
  g_signal_emit_by_name (assistant->columns, "changed");
  CU_ASSERT_STRING_EQUAL (assistant_row_get_cell (row, 3), "XXXX XXXX 0123");
  assistant_place_close (assistant);
}

/* Days that can be read in two ways are asked for, where the keyboard then is. The heading is one of which nothing is
 * remembered. */
static void
the_order_of_days_is_asked (void)
{
  Assistant *assistant = assistant_place_open_file ("days.csv", "Member No.,Name,Village,Joined on,Shares\n"
                                                "9021,Rekhaben Kanubhai Solanki,Sanand,3/4/1999,5\n"
                                                "9022,Nirmalaben Ashokbhai Thakor,Bavla,5/6/2001,5\n");
  GtkWidget *focus;

  assistant_place_press (assistant, "assistant.next");
  CU_ASSERT_EQUAL (assistant->place, AT_COLUMNS);
  CU_ASSERT_TRUE (assistant->cancellable == NULL);
  CU_ASSERT_TRUE (gtk_widget_get_visible (assistant->strip));
  focus = gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (assistant)), TYPE_ASSISTANT_CHOICE);
  CU_ASSERT_PTR_NOT_NULL_FATAL (focus);
  assistant_choice_set_chosen (MANDALI_ASSISTANT_CHOICE (focus), IMPORT_MONTH_FIRST);
  g_signal_emit_by_name (focus, "chosen");
  CU_ASSERT_FALSE (gtk_widget_get_visible (assistant->strip));
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  tally_is (assistant, 2, 0, 1);
  assistant_place_close (assistant);
}

/* The program ends in the middle: the work on the columns is offered again. */
static void
work_outlives_the_program (void)
{
  Assistant *assistant = assistant_place_open_file ("resume.csv", REGISTER);
  ImportMap *map = import_job_get_map (assistant->step->job);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  import_map_set_field (map, 2, -1);
  g_hash_table_insert (map->same, g_strdup ("place"), g_strdup ("Vadod"));
  g_signal_emit_by_name (assistant->columns, "changed");
  before = import_map_dup_text (map, import_job_get_look (assistant->step->job));
  CU_ASSERT_TRUE (workshop_wait (assistant_place_is_kept, assistant, WINDOW_PLACE_WAIT_MS));
  assistant_place_close (assistant);
  assistant = assistant_place_open ();
  CU_ASSERT_TRUE (gtk_widget_get_visible (assistant->resume_button));
  assistant_place_press (assistant, "assistant.resume");
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->place, AT_COLUMNS);
  after = import_map_dup_text (import_job_get_map (assistant->step->job), import_job_get_look (assistant->step->job));
  CU_ASSERT_STRING_EQUAL (after, before);
  CU_ASSERT_PTR_NOT_NULL (strstr (after, "place=Vadod"));
  assistant_place_close (assistant);
}

static gboolean
is_waiting (gpointer data)
{
  g_autofree char *count = scratch_dup_value (window_place_get_scratch (),
                                              "select count (*) from pg_stat_activity where query like '%bring_in%' "
                                              "and datname = current_database () and wait_event_type = 'Lock'");

  return !g_str_equal (count, "0");
}

/* Brings in while somebody holds the register, and does `stop` in the middle. */
static void
stopped_in_the_middle (const char *number, const char *name, void (*stop) (Assistant *assistant))
{
  g_autofree char *text = g_strdup_printf ("Member No.,Name,Village,Date of admission,Shares\n"
                                           "%s,%s,Naroda,17/07/1998,5\n", number, name);
  g_autofree char *count = g_strdup_printf ("select count (*) from api.member where member_number = %s", number);
  Assistant *assistant = assistant_place_open_file ("stopped.csv", text);

  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  tally_is (assistant, 1, 0, 1);
  tell_server ("begin");
  tell_server ("lock table core.member in exclusive mode");
  assistant_place_press (assistant, "assistant.next");
  CU_ASSERT_TRUE (workshop_wait (is_waiting, NULL, WINDOW_PLACE_WAIT_MS));
  stop (assistant);
  assistant_place_let_end (assistant);
  tell_server ("rollback");
  CU_ASSERT_EQUAL (assistant->place, AT_ROWS);
  CU_ASSERT_STRING_EQUAL (gtk_label_get_label (assistant->strip_label), "Nothing was brought in.");
  server_says (count, "0");
  assistant_place_press (assistant, "assistant.next");
  CU_ASSERT_TRUE (workshop_wait (is_done, assistant, WINDOW_PLACE_WAIT_MS));
  server_says (count, "1");
  assistant_place_close (assistant);
}

static void
press_cancel (Assistant *assistant)
{
  assistant_place_press (assistant, "assistant.cancel");
}

static void
kill_backend (Assistant *assistant)
{
  tell_server ("select pg_terminate_backend (pid) from pg_stat_activity where datname = current_database () "
               "and wait_event_type = 'Lock' and query like '%bring_in%'");
}

static void
cancel_leaves_nothing_half_done (void)
{
  stopped_in_the_middle ("9031", "Sharmilaben Girishbhai Vaghela", press_cancel);
}

static void
a_broken_line_leaves_nothing_half_done (void)
{
  stopped_in_the_middle ("9032", "Zubedaben Ismailbhai Mansuri", kill_backend);
}

/* Only the first rows are shown before the verdicts, and a workbook of more is whole all the same. */
static void
a_long_workbook_opens (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "long.xlsx", NULL);
  lxw_workbook *book = workbook_new (path);
  lxw_worksheet *sheet = workbook_add_worksheet (book, NULL);
  static const char *const headings[] = { "Member No.", "Name", "Village", "Shares" };
  Assistant *assistant = assistant_place_open ();

  for (lxw_col_t i = 0; i < G_N_ELEMENTS (headings); i++)
    worksheet_write_string (sheet, 0, i, headings[i], NULL);
  for (lxw_row_t i = 1; i <= ASSISTANT_ROWS_LOOKED_AT + 100; i++)
    {
      worksheet_write_number (sheet, i, 0, 20000 + i, NULL);
      worksheet_write_string (sheet, i, 1, "Savitaben Maganbhai Parmar", NULL);
      worksheet_write_string (sheet, i, 2, "Bavla", NULL);
      worksheet_write_number (sheet, i, 3, 1, NULL);
    }
  CU_ASSERT_EQUAL (workbook_close (book), LXW_NO_ERROR);
  assistant_take_file (assistant, path);
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->place, AT_COLUMNS);
  CU_ASSERT_FALSE (gtk_widget_get_visible (assistant->strip));
  CU_ASSERT_EQUAL (assistant->step->rows->len, ASSISTANT_ROWS_LOOKED_AT);
  assistant_place_close (assistant);
}

static void
what_is_no_sheet_is_told (void)
{
  Assistant *assistant = assistant_place_open_file ("picture.xlsx", "PK\003\004 and nothing else");

  CU_ASSERT_EQUAL (assistant->place, AT_FILE);
  CU_ASSERT_TRUE (gtk_widget_has_css_class (assistant->strip, "refused"));
  CU_ASSERT_STRING_NOT_EQUAL (gtk_label_get_label (assistant->strip_label), "");
  assistant_place_close (assistant);
}

/* A letter before the register in the same workbook. */
static void
a_workbook_opens_at_its_table (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "letter.xlsx", NULL);
  lxw_workbook *book = workbook_new (path);
  lxw_worksheet *letter = workbook_add_worksheet (book, "Letter");
  lxw_worksheet *sheet = workbook_add_worksheet (book, "Register");
  Assistant *assistant = assistant_place_open ();

  worksheet_write_string (letter, 0, 0, "Dear madam, here is the register.", NULL);
  worksheet_write_string (sheet, 0, 0, "Member No.", NULL);
  worksheet_write_string (sheet, 0, 1, "Name", NULL);
  worksheet_write_number (sheet, 1, 0, 30001, NULL);
  worksheet_write_string (sheet, 1, 1, "Savitaben Maganbhai Parmar", NULL);
  CU_ASSERT_EQUAL (workbook_close (book), LXW_NO_ERROR);
  assistant_take_file (assistant, path);
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->place, AT_COLUMNS);
  CU_ASSERT_EQUAL (import_job_get_sheet (assistant->step->job), 1);
  /* who looks at the letter all the same is told, and the register stays */
  assistant_look (assistant, assistant->step->path, 0, NULL);
  assistant_place_let_end (assistant);
  CU_ASSERT_STRING_EQUAL (gtk_label_get_label (assistant->strip_label), "There is no table in the sheet “Letter”.");
  CU_ASSERT_EQUAL (gtk_drop_down_get_selected (GTK_DROP_DOWN (assistant->sheet_choice)), 1);
  assistant_place_close (assistant);
}

static void
a_letter_is_no_register (void)
{
  Assistant *assistant = assistant_place_open_file ("letter.csv", "Dear Sir,\nplease find enclosed the register.\n");

  CU_ASSERT_EQUAL (assistant->place, AT_FILE);
  CU_ASSERT_STRING_EQUAL (gtk_label_get_label (assistant->strip_label), "There is no table in this file.");
  assistant_place_close (assistant);
}

static void
nobody_complains (void)
{
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "the whole way", the_whole_way },
    { "a double is another woman", a_double_is_another_woman },
    { "an Aadhaar number with a slip is hidden when its column is said", wrong_aadhaar_numbers_are_hidden },
    { "the order of days is asked", the_order_of_days_is_asked },
    { "work outlives the program", work_outlives_the_program },
    { "cancel leaves nothing half done", cancel_leaves_nothing_half_done },
    { "a broken line leaves nothing half done", a_broken_line_leaves_nothing_half_done },
    { "a long workbook opens", a_long_workbook_opens },
    { "what is no sheet is told", what_is_no_sheet_is_told },
    { "a workbook opens at its table", a_workbook_opens_at_its_table },
    { "a letter is no register", a_letter_is_no_register },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "assistant", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
