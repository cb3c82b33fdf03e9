/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is done with a proposal besides passing it, in the real window on a real base: who has an interest abstains, a
 * task comes from a decision, and a proposal that is set aside comes back. */
#include <string.h>

#include "data-view.h"
#include "decision-side.h"
#include "meeting-hands.h"
#include "window-place.h"
#include "workshop.h"

#define MOTION(column) "select " column " from api.motion order by motion_id desc limit 1"
#define TASK(column) "select " column " from api.meeting_action order by action_id desc limit 1"

/* The newest meeting, which is open, with an item taken up. */
static void
open_decisions (const char *item)
{
  g_autofree char *taken = g_strdup_printf ("select api.take_up_item (md5 (i.item_id || 't')::uuid, i.item_id)"
                                            " from api.agenda_item i where i.title = '%s'"
                                            " order by i.item_id desc limit 1", item);

  g_free (dup_said (taken));
  page_select (window_get_current (get_window ()), number_of ("select max (meeting_id) from api.meeting"));
  window_knows ("open");
  show_tab ("decisions");
}

static void
add_item (void)
{
  g_free (dup_said ("select api.add_agenda_item (md5 (m || 'i')::uuid, m, null, 'decision', 'Camps', 'કેમ્પ', 10)"
                    " from (select max (meeting_id) as m from api.meeting) x"));
}

static void
propose (const char *words)
{
  g_autofree char *first = dup_woman (0);
  g_autofree char *second = dup_woman (1);

  send_form (fill ("pane.propose", "kind", "plan", "words", words, "proposer_id", first, "seconder_id", second, NULL));
  choose ("select max (motion_id) from api.motion");
}

static gboolean
is_two (gpointer field)
{
  g_autofree char *text = form_field_dup_text (field);

  return g_str_equal (text, "2");
}

/* Somewhere in the side of the meeting. */
static gboolean
has_label (GtkWidget *root, const char *words)
{
  gboolean is_found = GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_label (GTK_LABEL (root)), words);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !is_found;
       child = gtk_widget_get_next_sibling (child))
    is_found = has_label (child, words);
  return is_found;
}

static gboolean
shows_words (gpointer words)
{
  return has_label (get_side (), words);
}

/* Their number stands there at first; fewer is told at the field before anything is sent, and refused by the base. */
static void
who_has_an_interest_abstains (void)
{
  FormField *abstain;
  Form *form;

  open_window ();
  make_meeting ("one");
  add_item ();
  open_decisions ("Camps");
  propose ("Resolved to rent the hall of Ranjanben");
  send_form (fill ("pane.open-vote", "way", "hands", NULL));
  server_says ("select count (*) from (select api.record_choice (md5 ('in' || r.roll_id)::uuid, r.vote_id, r.member_id,"
               " 'interest') from api.vote_roll r where r.vote_id = (select max (vote_id) from api.vote_roll)"
               " and r.is_present order by r.member_id limit 2) x", "2");
  form = fill ("pane.close-vote", NULL);
  abstain = form_find_field (form, "abstain_count");
  CU_ASSERT_TRUE (workshop_wait (is_two, abstain, WINDOW_PLACE_WAIT_MS));
  form_field_set_text (abstain, "1");
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (abstain));
  form_field_set_text (form_find_field (form, "for_count"), "2");
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (abstain));
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_settled, form, WINDOW_PLACE_WAIT_MS));
  server_says (MOTION ("state"), "open");
  form_field_set_text (abstain, "2");
  CU_ASSERT_PTR_NULL (form_field_get_fault (abstain));
  send_form (form);
  server_says (MOTION ("concat_ws (' ', state, for_count, abstain_count)"), "passed 2 2");
}

static void
a_task_comes_from_a_decision (void)
{
  g_autofree char *number = dup_said (MOTION ("number"));

  choose ("select max (motion_id) from api.motion");
  send_form (fill ("pane.ask", "words", "Pay the rent", "owner_name", "Office", "due_on", "31-03-2031", NULL));
  server_says (TASK ("resolution_number"), number);
  server_says (TASK ("motion_id = (select max (motion_id) from api.motion)"), "t");
  show_tab ("tasks");
  choose (TASK ("action_id"));
  CU_ASSERT_TRUE (workshop_wait (shows_words, number, WINDOW_PLACE_WAIT_MS));
}

static gboolean
has_its_words (gpointer form)
{
  g_autofree char *words = form_field_dup_text (form_find_field (form, "words"));

  return g_str_equal (words, "Resolved to hold a camp at Bavla");
}

/* It stands on the next agenda by itself, and is proposed again as it was. */
static void
what_is_deferred_comes_back (void)
{
  g_autofree char *first = dup_woman (0);
  Form *form;

  show_tab ("decisions");
  propose ("Resolved to hold a camp at Bavla");
  send_form (fill ("pane.set-aside", "state", "deferred", "words", "The cost is not known", NULL));
  server_says (MOTION ("state"), "deferred");
  g_free (dup_said ("select api.close_meeting (md5 ('end')::uuid, (select max (meeting_id) from api.meeting), null)"));
  make_meeting ("two");
  server_says ("select count (*) from api.agenda_item where title = 'Camps' and from_item_id is not null", "1");
  open_decisions ("Camps");
  form = fill ("pane.propose", NULL);
  CU_ASSERT_TRUE (workshop_wait (has_its_words, form, WINDOW_PLACE_WAIT_MS));
  form_field_set_text (form_find_field (form, "proposer_id"), first);
  send_form (form);
  server_says (MOTION ("concat_ws (' ', state, kind, words)"), "proposed plan Resolved to hold a camp at Bavla");
  form = fill ("pane.propose", NULL);
  window_place_let_answers_come ();
  CU_ASSERT_FALSE (has_its_words (form));
  gtk_window_destroy (GTK_WINDOW (form));
  gtk_window_destroy (GTK_WINDOW (get_window ()));
}

static void
nobody_complains (void)
{
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
  CU_ASSERT_EQUAL (number_of ("select count (*) from audit.first_break () b where b is not null"), 0);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "who has an interest abstains", who_has_an_interest_abstains },
    { "a task comes from a decision", a_task_comes_from_a_decision },
    { "what is deferred comes back", what_is_deferred_comes_back },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "decisions", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
