/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Home tells of meetings that have a last day, in the real window on a real base: a line each, which opens the
 * meeting or the list in which it is missing. */
#include <string.h>

#include "meeting-hands.h"
#include "meeting-view.h"
#include "meeting.h"
#include "window-place.h"
#include "workshop.h"

#define CLOCK(column, what) "select " column " from api.meeting_clock () where what = '" what "'"
#define DAY(column) "to_char (" column ", 'DD-MM-YYYY')"

static Window *window;
static Page *home;

/* The line whose words, as they are spoken, hold this; NULL: none. */
static GtkWidget *
find_line (GtkWidget *root, const char *words)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_label (GTK_LABEL (root)), words) != NULL)
    {
      GtkWidget *button = gtk_widget_get_ancestor (root, GTK_TYPE_BUTTON);

      return button != NULL && gtk_widget_has_css_class (button, "line") && gtk_widget_get_mapped (button) ? button
                                                                                                          : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_line (child, words);
  return found;
}

static gboolean
has_line (gpointer words)
{
  return find_line (GTK_WIDGET (window_get_current (window)), words) != NULL;
}

static gboolean
has_no_line (gpointer words)
{
  return !has_line (words);
}

static void
says (const char *text)
{
  g_autofree char *words = dup_said (text);

  CU_ASSERT_PTR_NOT_NULL_FATAL (words);
  CU_ASSERT_TRUE (workshop_wait (has_line, words, WINDOW_PLACE_WAIT_MS));
}

static gboolean
is_elsewhere (gpointer data)
{
  return window_get_current (window) != home;
}

static void
open_line (const char *words)
{
  CU_ASSERT_TRUE_FATAL (workshop_wait (has_line, (gpointer) words, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (gtk_widget_activate (find_line (GTK_WIDGET (window_get_current (window)), words)));
  CU_ASSERT_TRUE_FATAL (workshop_wait (is_elsewhere, NULL, WINDOW_PLACE_WAIT_MS));
  window_place_let_answers_come ();
}

static void
go_home (const char *as_on)
{
  window_show_page (window, "home");
  g_action_group_activate_action (G_ACTION_GROUP (window), "filter", g_variant_new ("(ss)", "as_on", as_on));
  window_place_let_answers_come ();
}

/* The meetings of the demo count as ordinary ones. */
static void
nobody_called_the_annual_meeting (void)
{
  g_free (dup_said ("with m as (update core.meeting set kind = 'ordinary' where kind = 'annual' returning 1)"
                    " select count (*) from m"));
  window = MANDALI_WINDOW (window_new (window_place_get_application (), "home"));
  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  home = window_get_current (window);
  says ("select 'Annual general meeting'");
  says (CLOCK (DAY ("until"), "annual"));
  says (CLOCK ("'Met ' || held_count || ' of ' || needed_count", "board"));
  open_line ("Annual general meeting");
  go_home ("");
}

/* While it is prepared the line tells its day; from the notice on that it is called. */
static void
members_asked_for_a_meeting (void)
{
  g_free (dup_said ("insert into core.meeting (body, kind, number, held_on, begins, place, asked_on, asked_by)"
                    " values ('general', 'special', 'MGEN/ASKED', core.today () + 20, '11:00', 'Hall',"
                    " core.today () - 3, 900) returning 1"));
  says ("select 'members asked for on ' || " DAY ("core.today () - 3"));
  says (CLOCK ("'Being prepared for ' || " DAY ("held_on") " || ': the notice goes out by ' || " DAY ("notice_until"),
               "asked"));
  says (CLOCK ("days_left || ' days left'", "asked"));
  g_free (dup_said ("update core.meeting set state = 'noticed' where number = 'MGEN/ASKED' returning 1"));
  says (CLOCK ("'Called for ' || " DAY ("held_on"), "asked"));
}

static gboolean
shows_the_asked (gpointer data)
{
  PgRow *row = meeting_view_get_meeting (find (GTK_WIDGET (window_get_current (window)), TYPE_MEETING_VIEW));

  return row != NULL && g_str_equal (pg_row_get_words (row, MEETING_ONE_NUMBER), "MGEN/ASKED");
}

static void
a_line_opens_its_meeting (void)
{
  open_line ("members asked for");
  CU_ASSERT_TRUE (workshop_wait (shows_the_asked, NULL, WINDOW_PLACE_WAIT_MS));
}

/* Days are left from today only; and what was held has no last day any more. */
static void
what_is_past_is_not_told (void)
{
  go_home ("2020-04-01");
  CU_ASSERT_TRUE (workshop_wait (has_no_line, (gpointer) "members asked for", WINDOW_PLACE_WAIT_MS));
  go_home ("");
  CU_ASSERT_TRUE (workshop_wait (has_line, (gpointer) "members asked for", WINDOW_PLACE_WAIT_MS));
  g_free (dup_said ("update core.meeting set state = 'open', opened_at = clock_timestamp () where number = 'MGEN/ASKED'"
                    " returning 1"));
  CU_ASSERT_TRUE (workshop_wait (has_no_line, (gpointer) "members asked for", WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (has_line ((gpointer) "Annual general meeting"));
  gtk_window_destroy (GTK_WINDOW (window));
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
    { "nobody called the annual meeting", nobody_called_the_annual_meeting },
    { "members asked for a meeting", members_asked_for_a_meeting },
    { "a line opens its meeting", a_line_opens_its_meeting },
    { "what is past is not told", what_is_past_is_not_told },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "home", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
