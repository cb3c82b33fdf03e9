/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A director at her own login, in the real window on a real base: she sees the roll-call that is open, votes by a key,
 * and is offered nothing that she may not do. */
#include <string.h>

#include "data-view.h"
#include "decision-pane.h"
#include "decision-side.h"
#include "meeting-hands.h"
#include "own-vote.h"
#include "tap.h"
#include "ui-place.h"
#include "window-place.h"
#include "workshop.h"

#define HERS(column)                                                                                        \
  "select coalesce (" column ", '-') from api.vote_roll r join core.login l on l.member_id = r.member_id" \
  " where l.login = 'test_director' and r.vote_id = (select max (vote_id) from api.vote_roll)"

/* What she is offered besides looking: her own place on the roll. */
static const char *const hers[] = { "pane.own-vote", "meeting.back", "meeting.tab", "meeting.wall", NULL };

static int
set_up (void)
{
  return window_place_set_up_as ("test_director");
}

/* A meeting that is open, and a roll-call on a proposal: all of it somebody else's work. */
static void
open_roll_call (void)
{
  static const char *const acts[] = {
    "insert into core.login (login, roles, member_id) select 'test_director', '{director}', e.member_id"
    " from api.entitled_in ((select max (meeting_id) from api.meeting)) e order by e.member_id offset 1 limit 1"
    " returning 1",
    "select api.add_agenda_item (md5 ('vi')::uuid, m, null, 'decision', 'Camps', 'કેમ્પ', 10)"
    " from (select max (meeting_id) as m from api.meeting) x",
    "select api.take_up_item (md5 ('vt')::uuid, i) from (select max (item_id) as i from api.agenda_item) x",
    "select api.propose (md5 ('vp')::uuid, (select max (item_id) from api.agenda_item), 'plan',"
    " 'Resolved to hold a camp', null, min (p.member_id), max (p.member_id), null) from api.presence p"
    " where p.meeting_id = (select max (meeting_id) from api.meeting)",
    "select api.open_vote (md5 ('vo')::uuid, max (motion_id), 'roll_call', null) from api.motion",
  };

  make_meeting ("own");
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    g_free (dup_said (acts[i]));
  server_says ("select state from api.motion order by motion_id desc limit 1", "open");
}

static DataView *
find_roll (void)
{
  DecisionSide *side = find (get_side (), TYPE_DECISION_SIDE);

  return side != NULL ? find (GTK_WIDGET (side), TYPE_DATA_VIEW) : NULL;
}

static gboolean
is_roll_seen (gpointer data)
{
  DataView *roll = find_roll ();

  return roll != NULL && gtk_widget_get_mapped (GTK_WIDGET (roll)) && data_view_get_selected (roll) != NULL
         && is_sensitive ((gpointer) "pane.own-vote");
}

static void
she_sees_the_roll_call (void)
{
  open_window ();
  open_roll_call ();
  page_select (window_get_current (get_window ()), number_of ("select max (meeting_id) from api.meeting"));
  window_knows ("open");
  show_tab ("decisions");
  CU_ASSERT_TRUE (workshop_wait (is_roll_seen, NULL, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_EQUAL (data_view_get_row_count (find_roll ()), 4);
}

/* Of all buttons below `root` that are seen and can be pressed, those whose act is not hers. */
static guint
count_strange (GtkWidget *root)
{
  const char *action = GTK_IS_ACTIONABLE (root) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (root)) : NULL;
  guint count = 0;

  if (action != NULL && gtk_widget_get_mapped (root) && gtk_widget_is_sensitive (root)
      && (g_str_has_prefix (action, "pane.") || g_str_has_prefix (action, "meeting."))
      && !g_strv_contains (hers, action))
    {
      tap_note ("she is offered %s", action);
      count++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_strange (child);
  return count;
}

/* The acts that can be done from here, those of menus too; which side is shown is no act. */
static guint
count_offered (GtkWidget *root)
{
  const char *action = GTK_IS_ACTIONABLE (root) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (root)) : NULL;
  guint count = 0;

  if (!gtk_widget_get_mapped (root))
    return 0;
  if (GTK_IS_MENU_BUTTON (root) || (action != NULL && gtk_widget_is_sensitive (root)
                                    && (g_str_has_prefix (action, "pane.") || g_str_has_prefix (action, "meeting."))))
    count++;
  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL && !GTK_IS_STACK_SWITCHER (root) && !MANDALI_IS_DATA_VIEW (root);
       child = gtk_widget_get_next_sibling (child))
    count += count_offered (child);
  return count;
}

static gboolean
is_nothing_strange (gpointer data)
{
  return count_strange (GTK_WIDGET (window_get_current (get_window ()))) == 0;
}

static void
nothing_else_is_offered (void)
{
  static const char *const sides[] = { "agenda", "attendance", "tasks", "minutes", "decisions" };
  static const char *const acts[] = { "pane.close-vote", "pane.propose", "pane.set-aside", "meeting.next" };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      show_tab (sides[i]);
      window_place_let_paint (GTK_WIDGET (get_window ()));
      if (!workshop_wait (is_nothing_strange, NULL, WINDOW_PLACE_WAIT_MS))
        CU_FAIL ("she is offered what she may not do");
      CU_ASSERT_TRUE (count_offered (GTK_WIDGET (window_get_current (get_window ()))) <= 5);
    }
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_activate_action (get_side (), acts[i], NULL);
  window_place_let_answers_come ();
  CU_ASSERT_PTR_NULL (find_form ());
  CU_ASSERT_FALSE (g_action_group_get_action_enabled (G_ACTION_GROUP (get_window ()), "draft-meeting"));
}

/* She may look for somebody in the room; that she would mark who comes is not said to her. */
static void
the_room_is_only_looked_at (void)
{
  GtkWidget *entry;
  g_autofree char *hint = NULL;

  gtk_widget_activate_action (get_side (), "meeting.tab", "s", "attendance");
  window_place_let_answers_come ();
  entry = ui_place_find (get_side (), GTK_TYPE_SEARCH_ENTRY);
  CU_ASSERT_PTR_NOT_NULL_FATAL (entry);
  g_object_get (entry, "placeholder-text", &hint, NULL);
  CU_ASSERT_STRING_EQUAL (hint, "Number or name");
  CU_ASSERT_FALSE (ui_place_is_focused (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "1");
  window_place_let_answers_come ();
  g_signal_emit_by_name (entry, "activate");
  window_place_let_answers_come ();
  CU_ASSERT_FALSE (ui_place_reads (GTK_WIDGET (get_window ()),
                                   "Who comes is marked from the day of the meeting on, once its notice is issued, "
                                   "until the minutes are drafted"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  show_tab ("decisions");
}

/* The one of her four buttons that stands out as what she chose, or NULL. */
static GtkWidget *
find_ticked (GtkWidget *root)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (root))
    return gtk_widget_has_css_class (root, "suggested-action") ? root : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_ticked (child);
  return found;
}

static gboolean
says (gpointer words)
{
  GtkWidget *own = find (get_side (), TYPE_OWN_VOTE);

  return own != NULL && ui_place_reads (own, words);
}

static void
must_say (const char *words)
{
  gboolean is_said = workshop_wait (says, (gpointer) words, WINDOW_PLACE_WAIT_MS);

  CU_ASSERT_TRUE (is_said);
  if (!is_said)
    tap_note ("her vote does not say: %s", words);
}

static gboolean
has_keyboard (gpointer data)
{
  return gtk_window_get_focus (GTK_WINDOW (get_window ())) == find (get_side (), TYPE_OWN_VOTE);
}

/* Who she is, what is voted on, and that she has not voted: large, in Gujarati first. The keyboard stands there, and on
 * no button: Enter chooses nothing by mistake. */
static void
she_is_before_her_vote (void)
{
  g_autofree char *name = dup_said ("select p.name_gu from core.login l join core.member m on m.member_id = l.member_id"
                                    " join core.person p on p.person_id = m.person_id where l.login = 'test_director'");
  g_autofree char *number = dup_said ("select m.member_number from core.login l"
                                      " join core.member m on m.member_id = l.member_id"
                                      " where l.login = 'test_director'");

  CU_ASSERT_TRUE (workshop_wait (has_keyboard, NULL, WINDOW_PLACE_WAIT_MS));
  must_say (name);
  must_say (number);
  must_say ("Resolved to hold a camp");
  must_say ("તરફેણમાં");
  must_say ("In favour");
  must_say ("તમે હજી મત આપ્યો નથી");
  must_say ("You have not voted yet");
  CU_ASSERT_PTR_NULL (find_ticked (find (get_side (), TYPE_OWN_VOTE)));
  gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (get_window ())));
  window_place_let_answers_come ();
  server_says (HERS ("choice"), "-");
}

/* Four buttons say what she can choose; a key on the roll does the same. She may think again while the vote is open;
 * taking it back is the secretary's. */
static void
she_votes_by_a_key (void)
{
  CU_ASSERT_TRUE (workshop_wait (is_roll_seen, NULL, WINDOW_PLACE_WAIT_MS));
  press_in_roll (GDK_KEY_f);
  server_says (HERS ("choice || ' by ' || chosen_by"), "for by test_director");
  must_say ("તમારો મત: તરફેણમાં");
  must_say ("You voted: In favour");
  CU_ASSERT_TRUE (gtk_widget_activate_action (get_side (), "pane.own-vote", NULL));
  CU_ASSERT_TRUE (gtk_widget_activate (gtk_widget_get_next_sibling (find_ticked (find (get_side (), TYPE_OWN_VOTE)))));
  server_says (HERS ("choice || ' by ' || chosen_by"), "against by test_director");
  must_say ("You voted: Against");
  press_in_roll (GDK_KEY_Delete);
  window_place_let_answers_come ();
  server_says (HERS ("choice"), "against");
  server_says ("select count (*) from api.vote_roll where chosen_by = 'test_director'", "1");
}

/* One vote is taken at a time: that which was open is stopped. */
static void
open_another (guint place)
{
  g_autofree char *stop = g_strdup_printf (
    "select api.stop_vote (md5 ('vs%u')::uuid, max (vote_id), 'The van first') from api.vote_roll", place);
  g_autofree char *propose = g_strdup_printf (
    "select api.propose (md5 ('vp%u')::uuid, (select max (item_id) from api.agenda_item), 'plan',"
    " 'Resolved to buy van %u', 'વાન %u ખરીદવી', min (p.member_id), max (p.member_id), null) from api.presence p"
    " where p.meeting_id = (select max (meeting_id) from api.meeting)", place, place, place);
  g_autofree char *open = g_strdup_printf (
    "select api.open_vote (md5 ('vo%u')::uuid, max (motion_id), 'roll_call', null) from api.motion", place);

  g_free (dup_said (stop));
  g_free (dup_said (propose));
  g_free (dup_said (open));
}

/* Another vote opens while she is at the agenda: it comes before her. */
static void
a_vote_that_opens_comes_forward (void)
{
  show_tab ("agenda");
  open_another (2);
  CU_ASSERT_TRUE (workshop_wait (has_keyboard, NULL, WINDOW_PLACE_WAIT_MS));
  must_say ("વાન 2 ખરીદવી");
  CU_ASSERT_TRUE (ui_place_reads (find (get_side (), TYPE_DECISION_SIDE), "Resolved to buy van 2"));
  CU_ASSERT_TRUE (ui_place_reads (find (get_side (), TYPE_DECISION_SIDE), "વાન 2 ખરીદવી"));
  must_say ("You have not voted yet");
}

static gboolean
knows_the_third (gpointer data)
{
  GtkWidget *pane = ui_place_find (GTK_WIDGET (window_get_current (get_window ())), TYPE_DECISION_PANE);

  return data_view_get_row_count (MANDALI_DATA_VIEW (ui_place_find (pane, TYPE_DATA_VIEW))) == 3;
}

/* What she types stays where she types it; the vote waits on its side. */
static void
who_types_goes_on_typing (void)
{
  GtkWidget *entry;

  show_tab ("attendance");
  entry = ui_place_find (get_side (), GTK_TYPE_SEARCH_ENTRY);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "1");
  open_another (3);
  CU_ASSERT_TRUE (workshop_wait (knows_the_third, NULL, WINDOW_PLACE_WAIT_MS));
  window_place_let_answers_come ();
  CU_ASSERT_TRUE (gtk_widget_get_mapped (entry));
  CU_ASSERT_TRUE (ui_place_is_focused (entry));
  show_tab ("decisions");
  must_say ("વાન 3 ખરીદવી");
  gtk_window_destroy (GTK_WINDOW (get_window ()));
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
    { "she sees the roll-call", she_sees_the_roll_call },
    { "nothing else is offered", nothing_else_is_offered },
    { "the room is only looked at", the_room_is_only_looked_at },
    { "she is before her vote", she_is_before_her_vote },
    { "she votes by a key", she_votes_by_a_key },
    { "a vote that opens comes forward", a_vote_that_opens_comes_forward },
    { "who types goes on typing", who_types_goes_on_typing },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "own-vote", set_up, window_place_tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
