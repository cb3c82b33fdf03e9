/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a director finds who only reads and votes (rule U16): five choices at the side, and nothing taken away. */
#include <string.h>

#include "tap.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

#define HER_FIVE "Home, Meetings, Resolutions, Board, More"

static Window *window;
static const char *login;

static int
set_up (void)
{
  return window_place_set_up_as (login);
}

static void
open_window (const char *page)
{
  window = window_new (window_place_get_application (), page);
  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
}

static GtkListBox *
get_side (void)
{
  return GTK_LIST_BOX (gtk_widget_get_template_child (GTK_WIDGET (window), TYPE_WINDOW, "areas"));
}

static const char *
get_words (GtkWidget *row)
{
  GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));

  return gtk_label_get_label (GTK_LABEL (gtk_widget_get_next_sibling (gtk_widget_get_first_child (box))));
}

/* The rows that are seen, as they stand. */
static char *
dup_rows (void)
{
  GString *words = g_string_new ("");

  for (int i = 0; gtk_list_box_get_row_at_index (get_side (), i) != NULL; i++)
    {
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (get_side (), i));

      if (gtk_widget_get_child_visible (row))
        g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", get_words (row));
    }
  return g_string_free (words, FALSE);
}

static void
side_is (const char *wanted)
{
  g_autofree char *rows = dup_rows ();

  CU_ASSERT_STRING_EQUAL (rows, wanted);
  if (!g_str_equal (rows, wanted))
    tap_note ("at the side: %s", rows);
}

/* A row of the side, as if it were pressed. */
static void
press (const char *words)
{
  for (int i = 0; gtk_list_box_get_row_at_index (get_side (), i) != NULL; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (get_side (), i);

      if (g_str_equal (get_words (GTK_WIDGET (row)), words))
        {
          g_signal_emit_by_name (get_side (), "row-activated", row);
          return;
        }
    }
  CU_FAIL ("there is no such row");
}

static void
go (int key)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), "go", g_variant_new_int32 (key));
  window_place_let_answers_come ();
}

static guint
count_seen (void)
{
  g_autofree char *rows = dup_rows ();
  g_auto (GStrv) words = g_strsplit (rows, ", ", -1);

  return g_strv_length (words);
}

static void
five_choices_stand_at_the_side (void)
{
  CU_ASSERT_TRUE (desk_session_is_voter (application_get_session (window_place_get_application ())));
  open_window ("home");
  side_is (HER_FIVE);
  press ("Meetings");
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "meetings");
  side_is (HER_FIVE);
}

/* What stood there stays where it was. */
static void
more_opens_the_whole_list (void)
{
  g_autofree char *rows = NULL;

  press ("More");
  rows = dup_rows ();
  CU_ASSERT_TRUE (g_str_has_prefix (rows, HER_FIVE ", Shareholders, "));
  CU_ASSERT_EQUAL (count_seen (), 17);
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "meetings");
  /* The arrow keys choose on their way to More. */
  gtk_list_box_select_row (get_side (), gtk_list_box_get_row_at_index (get_side (), 6));
  press ("More");
  side_is (HER_FIVE);
  CU_ASSERT_STRING_EQUAL (get_words (GTK_WIDGET (gtk_list_box_get_selected_row (get_side ()))), "Meetings");
}

/* The row of the area that is shown, in the part of the list that is on the screen. */
static gboolean
is_chosen_in_sight (gpointer data)
{
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_selected_row (get_side ()));
  GtkAdjustment *place = gtk_list_box_get_adjustment (get_side ());
  double from = gtk_adjustment_get_value (place);
  double until = from + gtk_adjustment_get_page_size (place);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (row, GTK_WIDGET (get_side ()), &bounds) && bounds.size.height > 0
         && bounds.origin.y >= from && bounds.origin.y + bounds.size.height <= until;
}

/* A key leads into every area, and the list stands open as long as she is there. */
static void
a_key_leads_everywhere (void)
{
  go (8);
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "books");
  CU_ASSERT_EQUAL (count_seen (), 17);
  CU_ASSERT_STRING_EQUAL (get_words (GTK_WIDGET (gtk_list_box_get_selected_row (get_side ()))), "Books");
  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 600);
  go (10);
  CU_ASSERT_TRUE (workshop_wait (is_chosen_in_sight, NULL, WINDOW_PLACE_WAIT_MS));
  go (12);
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "board");
  CU_ASSERT_STRING_EQUAL (get_words (GTK_WIDGET (gtk_list_box_get_selected_row (get_side ()))), "Board");
  side_is (HER_FIVE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
the_office_sees_all_as_before (void)
{
  g_autofree char *rows = NULL;

  CU_ASSERT_FALSE (desk_session_is_voter (application_get_session (window_place_get_application ())));
  open_window ("home");
  rows = dup_rows ();
  CU_ASSERT_TRUE (g_str_has_prefix (rows, "Home, Shareholders, Registers, Meetings, "));
  CU_ASSERT_EQUAL (count_seen (), 16);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
nobody_complains (void)
{
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

/* The word "office": as an officer. */
int
main (int n_words, char **words)
{
  CU_TestInfo hers[] = {
    { "five choices stand at the side", five_choices_stand_at_the_side },
    { "More opens the whole list in its place", more_opens_the_whole_list },
    { "a key leads everywhere", a_key_leads_everywhere },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_TestInfo of_office[] = {
    { "the office sees all as before", the_office_sees_all_as_before },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  gboolean is_office = n_words > 1 && g_str_equal (words[1], "office");
  CU_SuiteInfo suites[] = { { "director", set_up, window_place_tear_down, NULL, NULL, is_office ? of_office : hers },
                            CU_SUITE_INFO_NULL };

  login = is_office ? "test_officer" : "test_director";
  return window_place_run (suites);
}
