/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The assistant under the hands of a person: by keyboard from step to step, what it shows of a row, what it keeps. */
#include <string.h>

#include "assistant-choice.h"
#include "assistant-place.h"
#include "assistant-same.h"
#include "base-money.h"
#include "catalogue.h"
#include "data-view.h"
#include "imported-rows.h"
#include "imported.h"
#include "statement-import.h"
#include "window-place.h"
#include "workshop.h"

#define REGISTER                                          \
  "Member No.,Name,Village,Date of admission,Shares\n"    \
  "9001,Hansaben Natubhai Makwana,Sanand,14/07/1998,5\n"

/* Every widget below `top` that is of `type`, in their order. */
static void
find_all (GtkWidget *top, GType type, GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (top), type))
    g_ptr_array_add (found, top);
  for (GtkWidget *child = gtk_widget_get_first_child (top); child != NULL; child = gtk_widget_get_next_sibling (child))
    find_all (child, type, found);
}

static GtkWidget *
find_nth (gpointer top, GType type, guint place)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  find_all (top, type, found);
  CU_ASSERT_FATAL (place < found->len);
  return g_ptr_array_index (found, place);
}

/* TRUE when some label below `top` says just this. */
static gboolean
says (gpointer top, const char *words)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  find_all (top, GTK_TYPE_LABEL, labels);
  for (guint i = 0; i < labels->len; i++)
    if (g_str_equal (gtk_label_get_label (g_ptr_array_index (labels, i)), words))
      return TRUE;
  return FALSE;
}

/* As the key does. */
static void
press_tab (Assistant *assistant, GtkDirectionType direction)
{
  g_signal_emit_by_name (gtk_root_get_focus (GTK_ROOT (assistant)), "move-focus", direction);
}

static GtkWidget *
get_focus (Assistant *assistant, GType type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (assistant));

  return focus != NULL ? gtk_widget_get_ancestor (focus, type) : NULL;
}

/* Opens the words of a column, types, and takes what is found. */
static void
choose_by_typing (Assistant *assistant, guint column, const char *typed)
{
  GtkWidget *choice = find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, column);
  GtkWidget *search;

  gtk_menu_button_popup (GTK_MENU_BUTTON (find_nth (choice, GTK_TYPE_MENU_BUTTON, 0)));
  window_place_let_paint (GTK_WIDGET (assistant));
  search = get_focus (assistant, GTK_TYPE_SEARCH_ENTRY);
  CU_ASSERT_PTR_NOT_NULL_FATAL (search);
  CU_ASSERT_TRUE (gtk_widget_is_ancestor (search, choice));
  gtk_editable_set_text (GTK_EDITABLE (search), typed);
  g_signal_emit_by_name (search, "activate");
}

/* From column to column by Tab; a word is found by its middle, and who loses it is told. */
static void
columns_go_by_keyboard (void)
{
  Assistant *assistant = assistant_place_open_file ("keys.csv", "Member No.,Name,Village,Place of work,Shares\n"
                                                "9041,Hansaben Natubhai Makwana,Sanand,Bavla,5\n");
  ImportMap *map = import_job_get_map (assistant->step->job);

  window_place_let_paint (GTK_WIDGET (assistant));
  CU_ASSERT_PTR_EQUAL (get_focus (assistant, TYPE_ASSISTANT_CHOICE),
                       find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 0));
  press_tab (assistant, GTK_DIR_TAB_FORWARD);
  CU_ASSERT_PTR_EQUAL (get_focus (assistant, TYPE_ASSISTANT_CHOICE),
                       find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 2)); /* the first has an order, hidden */
  press_tab (assistant, GTK_DIR_TAB_BACKWARD);
  CU_ASSERT_PTR_EQUAL (get_focus (assistant, TYPE_ASSISTANT_CHOICE),
                       find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 0));
  import_map_set_field (map, 3, -1);
  g_signal_emit_by_name (find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 0), "chosen");
  CU_ASSERT_TRUE (says (assistant->columns, "This filled column is not brought in: D “Place of work”."));
  choose_by_typing (assistant, 6, "OR WARD");
  CU_ASSERT_EQUAL (map->columns[3].field, import_kind_find (map->kind, "place"));
  CU_ASSERT_EQUAL (map->columns[2].field, -1);
  CU_ASSERT_PTR_NOT_NULL (strstr (gtk_label_get_label (assistant->strip_label), "taken from column C “Village”"));
  CU_ASSERT_PTR_EQUAL (get_focus (assistant, TYPE_ASSISTANT_CHOICE),
                       find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 6));
  assistant_place_close (assistant);
}

/* Bare words above rows are asked about first, and go away when they are villages. */
static void
bare_words_are_asked_about (void)
{
  Assistant *assistant = assistant_place_open_file ("bare.csv", "Member No.,Name,Date of admission\nવિરમગામ,,\n"
                                                "9061,Hansaben Natubhai Makwana,14/07/1998\n");
  ImportMap *map = import_job_get_map (assistant->step->job);
  GtkWidget *question;

  window_place_let_paint (GTK_WIDGET (assistant));
  question = get_focus (assistant, GTK_TYPE_CHECK_BUTTON);
  CU_ASSERT_PTR_NOT_NULL_FATAL (question);
  CU_ASSERT_TRUE (says (question, "1 bare word stands above rows: “વિરમગામ”. It is the village of the rows below it."));
  CU_ASSERT_FALSE (map->reads_bare);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (question), TRUE);
  CU_ASSERT_TRUE (map->reads_bare);
  press_tab (assistant, GTK_DIR_TAB_FORWARD);
  CU_ASSERT_PTR_EQUAL (get_focus (assistant, TYPE_ASSISTANT_CHOICE),
                       find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 0));
  press_tab (assistant, GTK_DIR_TAB_BACKWARD);
  CU_ASSERT_PTR_EQUAL (get_focus (assistant, GTK_TYPE_CHECK_BUTTON), question);
  assistant_place_close (assistant);
}

/* Wherever days stand as text their order can be changed; where both orders occur it is asked, also when the file had
 * but one of them when it was looked at before. */
static void
the_order_of_days_can_be_changed (void)
{
  static const struct
  {
    const char *day; /* of a second woman */
    guint       chosen;
    const char *words;
  } cases[] = {
    { "03/04/1999", IMPORT_DAY_FIRST, "Day first: 3.4. is 3 April" },
    { "12/13/2004 10:00", IMPORT_DAYS_UNKNOWN, "Both occur, mostly the day first: which?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *content = g_strdup_printf ("Member No.,Name,Date of joining,Shares,Paid\n"
                                                  "9071,Hansaben Natubhai Makwana,31.11.02,5,500\n"
                                                  "9072,Kokilaben Dahyabhai Rathod,14/07/1998,5,500\n"
                                                  "9073,Champaben Mohanbhai Solanki,%s,5,500\n", cases[i].day);
      Assistant *assistant = assistant_place_open_file ("orders.csv", content);
      GtkWidget *order = find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 5);

      CU_ASSERT_TRUE (gtk_widget_get_visible (order));
      CU_ASSERT_EQUAL (assistant_choice_get_chosen (MANDALI_ASSISTANT_CHOICE (order)), cases[i].chosen);
      CU_ASSERT_TRUE (says (order, cases[i].words));
      CU_ASSERT_FALSE (gtk_widget_get_visible (find_nth (assistant->columns, TYPE_ASSISTANT_CHOICE, 7)));
      assistant_place_close (assistant);
    }
}

/* What was read of a row stands beside it, and Tab leaves the rows. */
static void
rows_show_what_was_read (void)
{
  Assistant *assistant = assistant_place_open_file ("read.csv", "Member No.,Name,Date of admission,Shares,Paid\n"
                                                "9051,SOLANKI CHAMPABEN MOHANBHAI,3-Feb-99,5,Rs. 500/-\n"
                                                "9052,Kokilaben Dahyabhai Rathod,30/02/2004,5,500\n");
  g_autofree char *paid = base_money_dup_short (50000);

  g_hash_table_insert (import_job_get_map (assistant->step->job)->same, g_strdup ("place"), g_strdup ("Sanand"));
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  window_place_let_paint (GTK_WIDGET (assistant));
  CU_ASSERT_EQUAL (assistant_sheet_get_selected (assistant->sheet)->number, 3);
  CU_ASSERT_TRUE (says (assistant->verdicts, "nothing is read from it"));
  CU_ASSERT_PTR_NOT_NULL (get_focus (assistant, TYPE_ASSISTANT_SHEET));
  press_tab (assistant, GTK_DIR_TAB_FORWARD);
  CU_ASSERT_PTR_NULL (get_focus (assistant, TYPE_ASSISTANT_SHEET));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (assistant->show_choice), ASSISTANT_SHOW_IN);
  CU_ASSERT_EQUAL (assistant_sheet_get_selected (assistant->sheet)->number, 2);
  CU_ASSERT_TRUE (says (assistant->verdicts, "Solanki"));
  CU_ASSERT_TRUE (says (assistant->verdicts, "03-02-1999"));
  CU_ASSERT_TRUE (says (assistant->verdicts, "in the file: 3-Feb-99"));
  CU_ASSERT_TRUE (says (assistant->verdicts, paid));
  CU_ASSERT_TRUE (says (assistant->verdicts, "the same in every row"));
  assistant_place_close (assistant);
}

/* A file that is taken again is read as it was left, and so is each other file; anew only when a person says so. */
static void
taking_a_file_again_loses_nothing (void)
{
  Assistant *assistant = assistant_place_open_file ("again.csv", REGISTER);
  gint place = import_kind_find (import_job_get_map (assistant->step->job)->kind, "remarks");

  CU_ASSERT_FALSE (gtk_widget_get_visible (assistant->strip));
  import_map_set_field (import_job_get_map (assistant->step->job), 2, place);
  g_signal_emit_by_name (assistant->columns, "changed");
  CU_ASSERT_TRUE (workshop_wait (assistant_place_is_kept, assistant, WINDOW_PLACE_WAIT_MS));
  assistant_place_close (assistant);
  assistant_place_close (assistant_place_open_file ("other.csv", REGISTER));
  assistant = assistant_place_open_file ("again.csv", REGISTER);
  CU_ASSERT_EQUAL (import_job_get_map (assistant->step->job)->columns[2].field, place);
  CU_ASSERT_TRUE (gtk_widget_get_visible (assistant->afresh_button));
  CU_ASSERT_TRUE (gtk_widget_has_css_class (assistant->strip, "notice"));
  assistant_place_press (assistant, "assistant.afresh");
  assistant_place_let_end (assistant);
  CU_ASSERT_NOT_EQUAL (import_job_get_map (assistant->step->job)->columns[2].field, place);
  CU_ASSERT_FALSE (gtk_widget_get_visible (assistant->strip));
  assistant_place_close (assistant);
}

/* A name or a number is never that of a whole list. */
static void
nobody_shares_a_name (void)
{
  static const char *const common[] = { "place", "district", "resolution_number", "admitted_on", "share_count" };
  static const char *const own[] = { "member_number", "name", "own_name", "surname", "phone", "aadhaar_last4" };
  const ImportKind *kind = catalogue_imports[0];

  for (guint i = 0; i < G_N_ELEMENTS (common); i++)
    CU_ASSERT_TRUE (kind->fields[import_kind_find (kind, common[i])].is_common);
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    CU_ASSERT_FALSE (kind->fields[import_kind_find (kind, own[i])].is_common);
}

static gboolean
is_filled (gpointer data)
{
  PgRow *newest = desk_list_is_filled (data) ? desk_list_get_first (data) : NULL;

  return newest != NULL && g_str_equal (pg_row_get_words (newest, IMPORTED_FILE), "kept.csv");
}

static gboolean
has_rows (gpointer window)
{
  GtkWidget *view = find_nth (window, TYPE_DATA_VIEW, 0);

  return data_view_get_row_count (MANDALI_DATA_VIEW (view)) == 4;
}

/* What came in stands in a list afterwards, each row with why. */
static void
what_came_in_can_be_read (void)
{
  Assistant *assistant = assistant_place_open_file ("kept.csv", "Member No.,Name,Village,Date of admission,Shares\n"
                                                                "9061,Ilaben Rasikbhai Chauhan,Sanand,3-Feb-99,5\n"
                                                                "9062,Jyotiben Rasikbhai Chauhan,Bavla,4-Feb-99,5\n"
                                                                "9063,Kokilaben Dahyabhai Rathod,Bavla,soon,5\n");
  g_autoptr (DeskList) list = desk_list_new (application_get_session (window_place_get_application ()), &imported_list);
  GtkWindow *rows;

  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->place, AT_DONE);
  CU_ASSERT_PTR_EQUAL (gtk_root_get_focus (GTK_ROOT (assistant)), GTK_WIDGET (assistant->next_button));
  assistant_place_close (assistant);
  desk_list_refresh (list);
  CU_ASSERT_TRUE_FATAL (workshop_wait (is_filled, list, WINDOW_PLACE_WAIT_MS));
  rows = imported_rows_open (NULL, desk_list_get_session (list), desk_list_get_first (list));
  CU_ASSERT_TRUE (workshop_wait (has_rows, rows, WINDOW_PLACE_WAIT_MS));
  data_view_select (MANDALI_DATA_VIEW (find_nth (rows, TYPE_DATA_VIEW, 0)), "4");
  CU_ASSERT_TRUE (says (rows, "“soon” is not a day that can be read. Write it as 14-07-1998."));
  CU_ASSERT_TRUE (says (rows, "9063 · Kokilaben Dahyabhai Rathod · Bavla · soon · 5"));
  g_object_add_weak_pointer (G_OBJECT (rows), (gpointer *) &rows);
  gtk_window_destroy (rows);
  window_place_must_be_gone ("rows", (gpointer *) &rows);
}

static gint64
count_bank_lines (void)
{
  g_autofree char *value = scratch_dup_value (window_place_get_scratch (), "select count (*) from api.bank_line");

  return g_ascii_strtoll (value, NULL, 10);
}

/* A statement that does not say of which account it is: that is chosen, and all its rows are of it. */
static void
a_statement_is_of_a_chosen_account (void)
{
  DeskSession *session = application_get_session (window_place_get_application ());
  Assistant *assistant = MANDALI_ASSISTANT (assistant_open (NULL, session, catalogue_imports, &statement_import));
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "statement-of-test.csv", NULL);
  gint64 lines = count_bank_lines ();
  AssistantChoice *choice;

  CU_ASSERT_TRUE (g_file_set_contents (path, "Date,Narration,Withdrawal,Deposit\n15-07-1998,POSTAGE,22,\n", -1, NULL));
  assistant_take_file (assistant, path);
  assistant_place_let_end (assistant);
  window_place_let_answers_come ();
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->step->tally.n_refused, 1);
  assistant_place_press (assistant, "assistant.back");
  window_place_let_answers_come ();
  choice = MANDALI_ASSISTANT_CHOICE (find_nth (find_nth (assistant->columns, TYPE_ASSISTANT_SAME, 0),
                                               TYPE_ASSISTANT_CHOICE, 0));
  /* behind the words that leave it to the file stands first what has statements already */
  assistant_choice_set_chosen (choice, 1);
  g_signal_emit_by_name (choice, "chosen");
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (assistant->step->tally.n_brought_in, 1);
  assistant_place_press (assistant, "assistant.next");
  assistant_place_let_end (assistant);
  CU_ASSERT_EQUAL (count_bank_lines (), lines + 1);
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
    { "columns go by keyboard", columns_go_by_keyboard },
    { "bare words are asked about", bare_words_are_asked_about },
    { "the order of days can be changed", the_order_of_days_can_be_changed },
    { "rows show what was read", rows_show_what_was_read },
    { "taking a file again loses nothing", taking_a_file_again_loses_nothing },
    { "nobody shares a name", nobody_shares_a_name },
    { "what came in can be read", what_came_in_can_be_read },
    { "a statement is of a chosen account", a_statement_is_of_a_chosen_account },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "assistant by hand", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
