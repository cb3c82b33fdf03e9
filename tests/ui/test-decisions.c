/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is done with a proposal besides passing it, in the real window on a real base: who has an interest abstains, a
 * task comes from a decision, and a proposal that is set aside comes back. */
#include <string.h>

#include "data-view.h"
#include "decision-side.h"
#include "meeting-hands.h"
#include "tap.h"
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

/* "Set Aside… (Ctrl+U)": the key that a button names, as accelerators are written; NULL when it names none. */
static char *
dup_key (const char *label)
{
  static const char *const words[][2] = {
    { "Ctrl+", "<Control>" }, { "Shift+", "<Shift>" }, { "Alt+", "<Alt>" }, { "Enter", "Return" },
    { "↑", "Up" },            { "↓", "Down" },
  };
  const char *begins = label != NULL ? strrchr (label, '(') : NULL;
  GString *key;

  if (begins == NULL || !g_str_has_suffix (label, ")"))
    return NULL;
  key = g_string_new_len (begins + 1, (gssize) strlen (begins) - 2);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_string_replace (key, words[i][0], words[i][1], 0);
  return g_string_free (key, FALSE);
}

/* Whether the window takes the key before any side of the meeting hears it. */
static gboolean
is_taken (const char *label)
{
  g_autofree char *key = dup_key (label);
  g_auto (GStrv) actions = NULL;

  if (key == NULL || !gtk_accelerator_parse (key, NULL, NULL))
    return FALSE;
  actions = gtk_application_get_actions_for_accel (GTK_APPLICATION (window_place_get_application ()), key);
  if (actions[0] != NULL)
    tap_note ("%s does %s", key, actions[0]);
  return actions[0] != NULL;
}

/* Buttons that name a key which something else takes; those in menus too. */
static guint
count_taken (GtkWidget *root)
{
  GMenuModel *menu = GTK_IS_MENU_BUTTON (root) ? gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (root)) : NULL;
  guint count = GTK_IS_BUTTON (root) && is_taken (gtk_button_get_label (GTK_BUTTON (root)));

  for (int i = 0; menu != NULL && i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *label = NULL;

      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        count += is_taken (label);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_taken (child);
  return count;
}

/* In a side where nothing stands yet too: the keyboard is on something that is seen. */
static void
keys_are_heard (void)
{
  GtkWidget *focus;

  open_window ();
  make_meeting ("one");
  add_item ();
  open_decisions ("Camps");
  CU_ASSERT_TRUE (is_taken ("What the window does (Ctrl+D)"));
  CU_ASSERT_EQUAL (count_taken (GTK_WIDGET (window_get_current (get_window ()))), 0);
  CU_ASSERT_TRUE (gtk_widget_activate_action (get_side (), "meeting.tab", "s", "decisions"));
  focus = gtk_root_get_focus (GTK_ROOT (get_window ()));
  CU_ASSERT_PTR_NOT_NULL_FATAL (focus);
  CU_ASSERT_TRUE (gtk_widget_get_mapped (focus));
  CU_ASSERT_TRUE (gtk_widget_is_ancestor (focus, get_side ()));
}

/* Their number stands there at first; fewer is told at the field before anything is sent, and refused by the base. */
static void
who_has_an_interest_abstains (void)
{
  FormField *abstain;
  Form *form;

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
  send_form (fill ("pane.task", "words", "Pay the rent", "owner_name", "Office", "due_on", "31-03-2031", NULL));
  server_says (TASK ("resolution_number"), number);
  server_says (TASK ("motion_id = (select max (motion_id) from api.motion)"), "t");
  show_tab ("tasks");
  choose (TASK ("action_id"));
  CU_ASSERT_TRUE (workshop_wait (shows_words, number, WINDOW_PLACE_WAIT_MS));
}

static gboolean
has_a_mistake (gpointer form)
{
  g_autofree char *words = form_field_dup_text (form_find_field (form, "words"));

  return g_str_equal (words, "Resolved to by a lamp");
}

/* Nothing is counted; the side tells why, and the words can be mended before the next one. */
static void
a_vote_opened_by_mistake_is_stopped (void)
{
  g_autofree char *first = dup_woman (0);
  g_autofree char *second = dup_woman (1);
  g_autofree char *proposer = NULL;
  Form *form;

  show_tab ("decisions");
  propose ("Resolved to by a lamp");
  send_form (fill ("pane.open-vote", "way", "hands", NULL));
  send_form (fill ("pane.stop-vote", "words", "It is not by but buy", NULL));
  server_says (MOTION ("concat_ws (' ', state, vote_id, number, stop_words)"), "seconded It is not by but buy");
  CU_ASSERT_TRUE (workshop_wait (shows_words, "It is not by but buy", WINDOW_PLACE_WAIT_MS));
  form = fill ("pane.change", NULL);
  CU_ASSERT_TRUE (workshop_wait (has_a_mistake, form, WINDOW_PLACE_WAIT_MS));
  proposer = form_field_dup_text (form_find_field (form, "proposer_id"));
  CU_ASSERT_EQUAL (strtol (proposer, NULL, 10), strtol (first, NULL, 10));
  form_field_set_text (form_find_field (form, "words"), "Resolved to buy a lamp");
  form_field_set_text (form_find_field (form, "seconder_id"), second);
  send_form (form);
  server_says (MOTION ("concat_ws (' ', state, words)"), "seconded Resolved to buy a lamp");
  send_form (fill ("pane.open-vote", "way", "hands", NULL));
  send_form (fill ("pane.close-vote", "for_count", "3", NULL));
  server_says (MOTION ("concat_ws (' ', state, for_count)"), "passed 3");
}

/* From the menu of the meeting; hers is the casting vote then, though the one before her has an interest in it. */
static void
another_takes_the_chair (void)
{
  g_autofree char *second = dup_woman (1);
  Form *form;

  propose ("Resolved to buy the cart of the chair");
  send_form (fill ("pane.open-vote", "way", "hands", NULL));
  g_free (dup_said ("select api.record_choice (md5 ('own')::uuid, r.vote_id, r.member_id, 'interest')"
                    "  from api.vote_roll r"
                    "  join api.motion p on p.vote_id = r.vote_id and p.state = 'open'"
                    "  join api.meeting m on m.meeting_id = p.meeting_id and m.chair_id = r.member_id"));
  CU_ASSERT_TRUE (gtk_widget_activate_action (get_side (), "meeting.take-chair", NULL));
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  form = find_form ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (form);
  form_field_set_text (form_find_field (form, "chair_id"), second);
  send_form (form);
  server_says ("select count (*) from api.meeting_step where act = 'take_chair' and happened_at is not null", "1");
  send_form (fill ("pane.close-vote", "for_count", "1", "against_count", "1", "abstain_count", "1", "casting", "for",
                   NULL));
  server_says (MOTION ("concat_ws (' ', state, casting)"), "passed for");
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
    { "keys are heard", keys_are_heard },
    { "who has an interest abstains", who_has_an_interest_abstains },
    { "a task comes from a decision", a_task_comes_from_a_decision },
    { "a vote opened by mistake is stopped", a_vote_opened_by_mistake_is_stopped },
    { "another takes the chair", another_takes_the_chair },
    { "what is deferred comes back", what_is_deferred_comes_back },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "decisions", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
