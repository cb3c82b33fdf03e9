/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A short election in the real window on a real base: from calling it to the seat that is filled, each act through its
 * form, with two people who sign in and count. */
#include <libpq-fe.h>
#include <string.h>

#include "election.h"
#include "form-private.h"
#include "list-page.h"
#include "person-hands.h"
#include "register-page.h"
#include "tap.h"
#include "ui-place.h"
#include "window-forms.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

/* One seat; all days of an election are that of its poll; two people who may count. */
#define PREPARE \
  "update core.seat_place set until_on = '2000-01-01' where ordinal > 1;" \
  "insert into core.parameter (name, value, valid_from, source)" \
  " select r.name, 0, '2000-01-01', 'Test' from core.rule r where r.name ~ '^election_.*_(before|after)$';" \
  "drop role if exists second; create role second login in role mandali_clerk;" \
  "insert into core.login (login, full_name, roles)" \
  " values ('postgres', 'First', '{officer}'), ('second', 'Second', '{clerk}')"

#define OF_THE_FIRST "select nomination_id from api.election_ballot (1) where ordinal = 1"
#define OF_THE_SECOND "select nomination_id from api.election_ballot (1) where ordinal = 2"
#define COUNT_IN_STATE(list, state) "select count (*) from api." list " (1) where state = '" state "'"
#define COUNT_OF_THEM                                                               \
  "[{\"category\": \"general\", \"nomination_id\": \"%d\", \"votes\": \"%d\"},"   \
  " {\"category\": \"general\", \"nomination_id\": \"%d\", \"votes\": \"3\"},"    \
  " {\"category\": \"general\", \"votes\": \"1\"}]"

static Window *window;

static void
tell (const char *text)
{
  PGconn *connection = scratch_connect (window_place_get_scratch (), "postgres");
  PGresult *result = PQexec (connection, text);

  CU_ASSERT_TRUE (PQresultStatus (result) == PGRES_COMMAND_OK || PQresultStatus (result) == PGRES_TUPLES_OK);
  if (*PQresultErrorMessage (result) != '\0')
    tap_note ("%s", PQresultErrorMessage (result));
  PQclear (result);
  PQfinish (connection);
}

static gint64
number_of (const char *text)
{
  g_autofree char *value = scratch_dup_value (window_place_get_scratch (), text);

  return value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
}

static Form *
find_form (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) found = g_list_model_get_item (windows, i);

      if (FORM_IS_FORM (found))
        return FORM_FORM (found);
    }
  return NULL;
}

static gboolean
is_gone (gpointer weak)
{
  return *(gpointer *) weak == NULL;
}

/* The bell brings the new state of the chosen record, and with it what can be done. */
static gboolean
is_offered (gpointer action)
{
  return g_action_get_enabled (g_action_map_lookup_action (G_ACTION_MAP (window), (char *) action + strlen ("win.")));
}

static gboolean
is_withheld (gpointer action)
{
  return !is_offered (action);
}

static gboolean
offers (const char *action)
{
  gboolean is_so = workshop_wait (is_offered, (gpointer) action, WINDOW_PLACE_WAIT_MS);

  if (!is_so)
    tap_note ("%s is not offered", action);
  return is_so;
}

/* Opens the form of an act, fills it in (names and texts, ended by NULL), and waits until it is saved. */
static void
do_act (const char *action, ...)
{
  Form *form, *weak;
  va_list list;
  const char *name;

  CU_ASSERT_TRUE (offers (action));
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  form = weak = find_form ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (form);
  va_start (list, action);
  while ((name = va_arg (list, const char *)) != NULL)
    {
      const char *text = va_arg (list, const char *);

      CU_ASSERT_PTR_NOT_NULL_FATAL (form_find_field (form, name));
      form_field_set_text (form_find_field (form, name), text);
    }
  va_end (list);
  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &weak);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_gone, &weak, WINDOW_PLACE_WAIT_MS));
  if (weak != NULL)
    tap_note ("%s: state %d, %s", action, form_get_state (form), form_get_strip_words (form));
  window_place_let_answers_come ();
}

static void
show (const char *page)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.page", "s", page);
  window_place_let_answers_come ();
  window_place_let_answers_come ();
}

/* The list of the election in which the row of this key is chosen. */
static void
choose (const char *list, const char *key)
{
  show ("election-lists");
  page_filter (window_get_current (window), "register", list);
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  data_view_select (register_page_get_view (MANDALI_REGISTER_PAGE (window_get_current (window))), key);
  window_place_let_answers_come ();
}

static void
end_stage (const char *next)
{
  g_autofree char *stage = NULL;

  show ("elections");
  do_act ("win.end-election-stage", NULL);
  stage = scratch_dup_value (window_place_get_scratch (), "select state from api.elections ()");
  CU_ASSERT_STRING_EQUAL (stage, next);
}

/* As the field of a member holds it: the key, and what people read. */
static void
nominate (guint candidate, guint proposer, guint seconder)
{
  g_autofree char *her = g_strdup_printf ("%u\t%u", candidate, candidate);
  g_autofree char *proposed_by = g_strdup_printf ("%u\t%u", proposer, proposer);
  g_autofree char *seconded_by = g_strdup_printf ("%u\t%u", seconder, seconder);

  do_act ("win.enter-candidate", "member_id", her, "proposer_id", proposed_by, "seconder_id",
          seconded_by, "has_consent", "true", NULL);
}

static void
call_one (void)
{
  g_autofree char *today = scratch_dup_value (window_place_get_scratch (), "select api.today ()");
  g_autofree char *before = scratch_dup_value (window_place_get_scratch (), "select api.today () - 1");
  g_autofree char *after = scratch_dup_value (window_place_get_scratch (), "select api.today () + 1");
  g_autofree char *number
    = scratch_dup_value (window_place_get_scratch (),
                         "select number from api.resolution where body = 'board' order by passed_on limit 1");

  do_act ("win.call-election", "body", "board", "name", "Board", "cut_off_on", before, "poll_on", today,
          "seats_from_on", after, "resolution_number", number, NULL);
}

static void
an_election_is_called (void)
{
  tell (PREPARE);
  window = MANDALI_WINDOW (window_new (window_place_get_application (), "elections"));
  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  call_one ();
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.elections ()"), 1);
  show ("elections");
}

/* Does what Escape is bound to in the page. */
static void
press_escape (void)
{
  GtkWidget *page = GTK_WIDGET (window_get_current (window));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger)
              && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == GDK_KEY_Escape)
            gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, page, NULL);
        }
    }
}

static gboolean
is_in_list (void)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_COLUMN_VIEW) != NULL
         && gtk_widget_is_ancestor (focus, page_get_list (window_get_current (window)));
}

/* Ctrl+D goes to what can be done now, and Escape back; Space on the chosen row does not take the choice, and with it
 * the acts, away. */
static void
its_acts_are_reached_by_keyboard (void)
{
  DataView *view = list_page_get_view (MANDALI_LIST_PAGE (window_get_current (window)));
  GtkWidget *focus;

  CU_ASSERT_TRUE (offers ("win.draw-voters-roll"));
  data_view_focus (view);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  CU_ASSERT_TRUE (gtk_widget_activate_action (focus, "list.select-item", "(ubb)", 0, TRUE, FALSE));
  CU_ASSERT_PTR_NOT_NULL (data_view_get_selected (view));
  CU_ASSERT_TRUE (offers ("win.draw-voters-roll"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.acts", NULL);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  CU_ASSERT_TRUE_FATAL (GTK_IS_BUTTON (focus));
  CU_ASSERT_STRING_EQUAL (gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)), "win.draw-voters-roll");
  press_escape ();
  CU_ASSERT_TRUE (is_in_list ());
  gtk_widget_activate_action (GTK_WIDGET (window), "win.acts", NULL);
  CU_ASSERT_FALSE (is_in_list ());
  gtk_widget_activate_action (GTK_WIDGET (window), "win.page", "s", "elections");
  CU_ASSERT_TRUE (is_in_list ());
}

/* What had the keyboard is not offered any more. */
static gboolean
has_found_the_list (gpointer data)
{
  return is_in_list ();
}

/* Nothing is offered that belongs to another stage. */
static void
its_roll_is_drawn_and_frozen (void)
{
  CU_ASSERT_TRUE (offers ("win.draw-voters-roll"));
  CU_ASSERT_FALSE (is_offered ((gpointer) "win.enter-candidate"));
  do_act ("win.draw-voters-roll", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.acts", NULL);
  do_act ("win.end-election-stage", NULL);
  CU_ASSERT_TRUE (workshop_wait (has_found_the_list, NULL, WINDOW_PLACE_WAIT_MS));
  end_stage ("at_final_roll");
  end_stage ("at_nominations");
  CU_ASSERT_TRUE (offers ("win.enter-candidate"));
  CU_ASSERT_FALSE (is_offered ((gpointer) "win.draw-voters-roll"));
  CU_ASSERT_EQUAL (number_of ("select holds::integer from api.election_roll_seal (1)"), 1);
}

static void
two_women_stand (void)
{
  guint voters[6];

  for (guint i = 0; i < G_N_ELEMENTS (voters); i++)
    {
      g_autofree char *text = g_strdup_printf ("select member_id from api.election_roll (1) where serial = %u", i + 1);

      voters[i] = (guint) number_of (text);
    }
  show ("elections");
  nominate (voters[0], voters[2], voters[3]);
  nominate (voters[1], voters[4], voters[5]);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.election_nominations (1)"), 2);
  end_stage ("at_scrutiny");
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *key = scratch_dup_value (
        window_place_get_scratch (),
        "select min (nomination_id) from api.election_nominations (1) where state = 'nomination_received'");

      choose ("election-nominations", key);
      do_act ("win.scrutinise-candidate", "is_accepted", "true", "words", "She paid what she owed", NULL);
    }
  CU_ASSERT_EQUAL (number_of (COUNT_IN_STATE ("election_nominations", "nomination_accepted")), 2);
  end_stage ("at_withdrawals");
  end_stage ("at_contest");
  show ("elections");
  do_act ("win.add-booth", "name", "Office", NULL);
  end_stage ("at_poll");
}

/* Who is here types what she counted: so many votes for the first, three for the second, one invalid paper. */
static void
type_count (const char *booth, int votes)
{
  g_autofree char *lines = g_strdup_printf (COUNT_OF_THEM, (int) number_of (OF_THE_FIRST), votes,
                                            (int) number_of (OF_THE_SECOND));

  choose ("ballot-account", booth);
  do_act ("win.enter-count", "lines", lines, NULL);
}

/* The button of the columns stands above the rows: Escape leads down. */
static void
leave_the_columns (void)
{
  GtkWidget *columns = ui_place_find (page_get_list (window_get_current (window)), GTK_TYPE_MENU_BUTTON);

  CU_ASSERT_TRUE (gtk_widget_grab_focus (columns));
  CU_ASSERT_FALSE (is_in_list ());
  press_escape ();
  CU_ASSERT_TRUE (is_in_list ());
}

/* Ten papers, one of them invalid; two people sign in and count, and they agree only the second time. */
static void
they_are_voted_on (void)
{
  g_autofree char *booth
    = scratch_dup_value (window_place_get_scratch (), "select booth_id from api.election_booths (1)");

  choose ("ballot-account", booth);
  leave_the_columns ();
  do_act ("win.record-ballots", "printed", "20", "issued", "10", "unused", "10", "used", "10", "spoilt", "0", NULL);
  end_stage ("at_count");
  do_act ("win.name-scrutineers", "first_login", "postgres", "second_login", "second", NULL);
  type_count (booth, 5);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.election_recount (1)"), 0);
  change_to (window, "second");
  CU_ASSERT_FALSE (is_offered ((gpointer) "win.end-election-stage"));
  type_count (booth, 6);
  CU_ASSERT_EQUAL (number_of (COUNT_IN_STATE ("election_recount", "count_differs")), 1);
  type_count (booth, 6);
  change_to (window, "postgres");
  type_count (booth, 6);
  CU_ASSERT_EQUAL (number_of (COUNT_IN_STATE ("election_recount", "count_differs")), 0);
  end_stage ("at_declaration");
}

static void
the_first_is_seated (void)
{
  end_stage ("at_complaints");
  CU_ASSERT_EQUAL (number_of (COUNT_IN_STATE ("election_result", "elected") " and votes = 6"), 1);
  CU_ASSERT_EQUAL (number_of ("select count (*) from core.seat s"
                              " join core.election_nomination n on n.member_id = s.member_id"
                              " join api.election_ballot (1) b on b.nomination_id = n.nomination_id and b.ordinal = 1"
                              " where s.election_id = 1 and s.until_on is null"), 1);
  CU_ASSERT_EQUAL (number_of ("select count (*) from core.find_faults (null)"), 0);
}

/* Her term begins tomorrow; she never sits, and her seat says why. */
static void
a_complaint_sets_her_seat_aside (void)
{
  show ("elections");
  do_act ("win.record-complaint", "made_by", "The second", "words", "Two votes were written twice", NULL);
  choose ("election-complaints", "1");
  do_act ("win.decide-complaint", "is_upheld", "true", "words", "Order 12 of the Registrar", NULL);
  choose ("election-complaints", "1");
  do_act ("win.set-aside-seat", NULL);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.seat where until_on = from_on and end_reason = 'set_aside'"
                              " and end_words = 'Order 12 of the Registrar' and end_complaint is not null"), 1);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.seats_on (api.today () + 1) where state <> 'vacant'"), 0);
}

/* It keeps its number, and no act is offered on it any more. */
static void
one_called_by_mistake_is_called_off (void)
{
  show ("elections");
  call_one ();
  show ("elections");
  do_act ("win.cancel-election", "words", "The cut-off day is wrong", NULL);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.elections () where state = 'election_called_off'"
                              " and words = 'The cut-off day is wrong'"), 1);
  show ("elections");
  CU_ASSERT_TRUE (workshop_wait (is_withheld, (gpointer) "win.end-election-stage", WINDOW_PLACE_WAIT_MS));
  gtk_window_destroy (GTK_WINDOW (window));
  tell ("drop role second");
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
    { "an election is called", an_election_is_called },
    { "its acts are reached by keyboard", its_acts_are_reached_by_keyboard },
    { "its roll is drawn and frozen", its_roll_is_drawn_and_frozen },
    { "two women stand", two_women_stand },
    { "they are voted on, and counted twice by both", they_are_voted_on },
    { "the first is seated", the_first_is_seated },
    { "a complaint sets her seat aside", a_complaint_sets_her_seat_aside },
    { "one called by mistake is called off", one_called_by_mistake_is_called_off },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "elections", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
