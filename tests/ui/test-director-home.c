/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first page of a director at her own login, in the real window on a real base: at most five cards, each with its
 * number; the vote that opens has the keyboard, and Enter leads to it. */
#include <string.h>

#include "director-home.h"
#include "meeting-hands.h"
#include "own-vote.h"
#include "tap.h"
#include "ui-place.h"
#include "vote-strip.h"
#include "window-place.h"
#include "workshop.h"

static int
set_up (void)
{
  return window_place_set_up_as ("test_director");
}

/* The card under this title; NULL: there is none. */
static GtkWidget *
find_card (GtkWidget *root, const char *title)
{
  GtkWidget *found = NULL;

  if (gtk_widget_has_css_class (root, "home-card"))
    return gtk_widget_get_mapped (root) && ui_place_reads (root, title) ? root : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_card (child, title);
  return found;
}

static GtkWidget *
get_page (void)
{
  return GTK_WIDGET (window_get_current (get_window ()));
}

typedef struct
{
  const char *title;
  const char *words;
} Wanted;

static gboolean
card_says (gpointer data)
{
  Wanted *wanted = data;
  GtkWidget *card = find_card (get_page (), wanted->title);

  return card != NULL && ui_place_reads (card, wanted->words);
}

static void
must_say (const char *title, const char *words)
{
  Wanted wanted = { title, words };
  gboolean is_said = workshop_wait (card_says, &wanted, WINDOW_PLACE_WAIT_MS);

  CU_ASSERT_TRUE (is_said);
  if (!is_said)
    tap_note ("“%s” does not say “%s”", title, words);
}

static void
must_say_of (const char *title, const char *text)
{
  g_autofree char *words = dup_said (text);

  CU_ASSERT_PTR_NOT_NULL_FATAL (words);
  must_say (title, words);
}

static guint
count_cards (GtkWidget *root)
{
  guint count = gtk_widget_has_css_class (root, "home-card") && gtk_widget_get_mapped (root) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_cards (child);
  return count;
}

static gboolean
has_keyboard (gpointer title)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (get_window ()));

  return focus != NULL && focus == find_card (get_page (), title);
}

/* Nothing is called, and nothing of the numbers of the office is before her. */
static void
four_cards_while_nothing_is_called (void)
{
  open_window ();
  g_free (dup_said ("insert into core.login (login, roles, member_id) select 'test_director', '{director}',"
                    " min (s.member_id) from core.seat s where s.body = 'board' and s.until_on is null returning 1"));
  window_show_page (get_window (), "home");
  must_say ("Next meeting", "No meeting is called");
  must_say ("આગામી સભા", "–");
  must_say ("Your tasks", "0");
  CU_ASSERT_EQUAL (count_cards (get_page ()), 4);
  CU_ASSERT_FALSE (ui_place_reads (get_page (), "Share capital"));
  CU_ASSERT_TRUE (workshop_wait (has_keyboard, (gpointer) "Next meeting", WINDOW_PLACE_WAIT_MS));
}

static void
a_vote_that_opens_stands_first (void)
{
  static const char *const acts[] = {
    "select api.add_agenda_item (md5 ('hi')::uuid, m, null, 'decision', 'Camps', 'કેમ્પ', 10)"
    " from (select max (meeting_id) as m from api.meeting) x",
    "select api.take_up_item (md5 ('ht')::uuid, i) from (select max (item_id) as i from api.agenda_item) x",
    "select api.add_action (md5 ('ha')::uuid, (select max (item_id) from api.agenda_item), null, 'Ask', null,"
    " (select member_id from core.login where login = 'test_director'), null, api.today () + 5)",
    "select api.propose (md5 ('hp')::uuid, (select max (item_id) from api.agenda_item), 'plan',"
    " 'Resolved to hold a camp', 'કેમ્પ કરવો', min (p.member_id), max (p.member_id), null) from api.presence p"
    " where p.meeting_id = (select max (meeting_id) from api.meeting)",
    "select api.open_vote (md5 ('ho')::uuid, max (motion_id), 'roll_call', null) from api.motion",
  };

  make_meeting ("home");
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    g_free (dup_said (acts[i]));
  must_say ("A vote is open", "કેમ્પ કરવો");
  must_say ("A vote is open", "તમે હજી મત આપ્યો નથી · You have not voted yet");
  must_say_of ("The meeting is being held", "select to_char (held_on, 'DD-MM-YYYY') || ' · ' || begins from api.meeting"
                                            " order by meeting_id desc limit 1");
  must_say ("Your tasks", "1");
  CU_ASSERT_EQUAL (count_cards (get_page ()), 5);
  CU_ASSERT_TRUE (workshop_wait (has_keyboard, (gpointer) "A vote is open", WINDOW_PLACE_WAIT_MS));
}

static gboolean
is_strip_seen (gpointer is_wanted)
{
  GtkWidget *strip = ui_place_find (GTK_WIDGET (get_window ()), TYPE_VOTE_STRIP);

  return gtk_widget_get_mapped (strip) == GPOINTER_TO_INT (is_wanted);
}

/* On another page a strip tells her, until she has voted; here the card does. */
static void
elsewhere_a_strip_tells_of_it (void)
{
  CU_ASSERT_TRUE (workshop_wait (is_strip_seen, GINT_TO_POINTER (FALSE), WINDOW_PLACE_WAIT_MS));
  window_show_page (get_window (), "board");
  CU_ASSERT_TRUE (workshop_wait (is_strip_seen, GINT_TO_POINTER (TRUE), WINDOW_PLACE_WAIT_MS));
  /* the list of meetings does not tell her, the meeting itself does */
  window_show_page (get_window (), "meetings");
  CU_ASSERT_TRUE (workshop_wait (is_strip_seen, GINT_TO_POINTER (TRUE), WINDOW_PLACE_WAIT_MS));
  page_select (window_get_current (get_window ()), number_of ("select max (meeting_id) from api.meeting"));
  CU_ASSERT_TRUE (workshop_wait (is_strip_seen, GINT_TO_POINTER (FALSE), WINDOW_PLACE_WAIT_MS));
  window_show_page (get_window (), "home");
  CU_ASSERT_TRUE (workshop_wait (is_strip_seen, GINT_TO_POINTER (FALSE), WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (workshop_wait (has_keyboard, (gpointer) "A vote is open", WINDOW_PLACE_WAIT_MS));
}

static gboolean
is_at_her_vote (gpointer data)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (get_window ()));

  return focus != NULL && MANDALI_IS_OWN_VOTE (focus) && gtk_widget_get_mapped (focus);
}

static void
enter_leads_to_it (void)
{
  CU_ASSERT_TRUE (gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (get_window ()))));
  CU_ASSERT_TRUE_FATAL (workshop_wait (is_at_her_vote, NULL, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (own_vote_choose (MANDALI_OWN_VOTE (gtk_window_get_focus (GTK_WINDOW (get_window ()))), "for"));
  window_show_page (get_window (), "home");
  must_say ("A vote is open", "તમારો મત: તરફેણમાં · You voted: In favour");
  window_show_page (get_window (), "board");
  CU_ASSERT_TRUE (workshop_wait (is_strip_seen, GINT_TO_POINTER (FALSE), WINDOW_PLACE_WAIT_MS));
  window_show_page (get_window (), "home");
}

static gboolean
are_so_many (gpointer count)
{
  return count_cards (get_page ()) == GPOINTER_TO_UINT (count);
}

/* She was there for a vote that was stopped, and has left: the one that was opened again is not hers. */
static void
a_vote_without_her_is_none_of_hers (void)
{
  static const char *const acts[] = {
    "select api.stop_vote (md5 ('hx')::uuid, max (vote_id), 'Not yet') from api.vote_roll",
    "select api.record_leaving (md5 ('hl')::uuid, (select max (meeting_id) from api.meeting), member_id, null)"
    "  from core.login where login = 'test_director'",
    "select api.open_vote (md5 ('hy')::uuid, max (motion_id), 'roll_call', null) from api.motion",
    "select api.record_choice (md5 ('hz')::uuid, vote_id, member_id, 'for') from api.vote_roll"
    "  where is_present order by vote_id desc, member_id limit 1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    g_free (dup_said (acts[i]));
  server_says ("select state from api.motion order by motion_id desc limit 1", "open");
  CU_ASSERT_TRUE (workshop_wait (are_so_many, GUINT_TO_POINTER (4), WINDOW_PLACE_WAIT_MS));
}

/* Of the meeting that is over the number of decisions is told, and that she was there. */
static void
what_was_decided_is_told (void)
{
  static const char *const acts[] = {
    "select api.close_vote (md5 ('hc')::uuid, max (vote_id), null, null, null, null, null) from api.vote_roll",
    "select api.settle_item (md5 ('hs')::uuid, max (item_id), 'done', null, null) from api.agenda_item",
    "select api.close_meeting (md5 ('he')::uuid, max (meeting_id), null) from api.meeting",
  };

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    g_free (dup_said (acts[i]));
  server_says (STATE, "closed");
  must_say ("Decisions", "1");
  must_say_of ("Decisions", "select 'since the meeting of ' || to_char (max (held_on), 'DD-MM-YYYY') from api.meeting"
                            " where closed_at is not null");
  must_say ("You came", "1 / 1");
  must_say ("Next meeting", "No meeting is called");
  CU_ASSERT_EQUAL (count_cards (get_page ()), 4);
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
    { "four cards while nothing is called", four_cards_while_nothing_is_called },
    { "a vote that opens stands first", a_vote_that_opens_stands_first },
    { "elsewhere a strip tells of it", elsewhere_a_strip_tells_of_it },
    { "Enter leads to it", enter_leads_to_it },
    { "a vote without her is none of hers", a_vote_without_her_is_none_of_hers },
    { "what was decided is told", what_was_decided_is_told },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "director-home", set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
