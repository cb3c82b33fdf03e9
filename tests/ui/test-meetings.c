/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A meeting of the board in the real window on a real base, from its call to its locked minutes: agenda, notice, who
 * came by number, a proposal that is voted on and carried out, a roll-call by keys, a task, the text of the minutes. */
#include <string.h>

#include "data-view.h"
#include "decision-side.h"
#include "meeting-hands.h"
#include "meeting-papers.h"
#include "meeting.h"
#include "tap.h"
#include "window-place.h"
#include "workshop.h"

#define HERE "select present from api.quorum_of ((select max (meeting_id) from api.meeting))"
#define MOTION(column) "select " column " from api.motion order by motion_id desc limit 1"

static void
a_meeting_is_called (void)
{
  g_autofree char *today = dup_said ("select to_char (api.today (), 'DD-MM-YYYY')");

  open_window ();
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.draft-meeting", NULL);
  window_place_let_answers_come ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (find_form ());
  form_field_set_text (form_find_field (find_form (), "body"), "board");
  form_field_set_text (form_find_field (find_form (), "held_on"), today);
  form_field_set_text (form_find_field (find_form (), "begins"), "0.00");
  form_field_set_text (form_find_field (find_form (), "place"), "Office");
  send_form (find_form ());
  server_says (STATE, "draft");
  server_says ("select begins from api.meeting order by meeting_id desc limit 1", "00:00");
}

/* How many cells show these words, and whether each has room for them to the last letter. */
static guint
count_whole (GtkWidget *root, const char *words)
{
  guint count = 0;

  if (GTK_IS_INSCRIPTION (root) && gtk_widget_get_mapped (root)
      && g_strcmp0 (gtk_inscription_get_text (GTK_INSCRIPTION (root)), words) == 0)
    {
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (root, words);
      int width = 0;

      pango_layout_get_pixel_size (layout, &width, NULL);
      if (width > gtk_widget_get_width (root))
        tap_note ("“%s” is cut: %d of %d", words, gtk_widget_get_width (root), width);
      CU_ASSERT_TRUE (width <= gtk_widget_get_width (root));
      count++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_whole (child, words);
  return count;
}

/* It opened by itself; an item goes up by a key. */
static void
its_agenda_is_put_together (void)
{
  send_form (fill ("pane.add", "title", "Shares", "kind", "decision", "minutes", "20", NULL));
  send_form (fill ("pane.add", "title", "Camp", "title_gu", "શિબિર", NULL));
  server_says ("select title from api.agenda_item where meeting_id = (select max (meeting_id) from api.meeting)"
               " order by path desc limit 1", "Camp");
  choose ("select max (item_id) from api.agenda_item");
  CU_ASSERT_TRUE (gtk_widget_activate_action (get_side (), "pane.up", NULL));
  server_says ("select title from api.agenda_item where meeting_id = (select max (meeting_id) from api.meeting)"
               " order by path desc limit 1", "Shares");
  CU_ASSERT_TRUE (gtk_widget_activate_action (get_side (), "pane.wall-words", NULL));
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (find_form ());
  form_field_set_text (form_find_field (find_form (), "wall_words_gu"), "શિબિર ક્યાં");
  send_form (find_form ());
  server_says ("select wall_words_gu from api.agenda_item where title = 'Camp' order by item_id desc limit 1",
               "શિબિર ક્યાં");
}

/* Its longest kinds are there to the last letter. */
static void
nothing_of_it_is_cut (void)
{
  static const char *const kinds[] = { "minutes", "actions", NULL };
  static const char *const words[] = { "Minutes to confirm", "What was to be done", "To decide", NULL };

  for (guint i = 0; kinds[i] != NULL; i++)
    send_form (fill ("pane.add", "title", "Since the last time", "kind", kinds[i], NULL));
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (get_window ()));
  for (guint i = 0; words[i] != NULL; i++)
    CU_ASSERT_TRUE (count_whole (find (get_side (), TYPE_DATA_VIEW), words[i]) > 0);
}

/* Without words it is refused at that field, since the days are too few. */
static void
its_notice_needs_a_reason (void)
{
  Form *form;

  window_knows ("draft");
  form = fill ("meeting.next", "way", "hand", NULL);

  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_settled, form, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (form_find_field (form, "words")));
  form_field_set_text (form_find_field (form, "words"), "It cannot wait");
  send_form (form);
  server_says (STATE, "noticed");
}

/* The keyboard is in the list of meetings, and in the agenda of one that opens, before anything was pressed there. */
static void
the_keyboard_comes_along (void)
{
  GtkWidget *focus;

  act ("meeting.back");
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.page", "s", "home");
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.page", "s", "meetings");
  window_place_let_answers_come ();
  focus = gtk_root_get_focus (GTK_ROOT (get_window ()));
  CU_ASSERT_PTR_NOT_NULL_FATAL (focus);
  CU_ASSERT_PTR_NOT_NULL (gtk_widget_get_ancestor (focus, GTK_TYPE_COLUMN_VIEW));
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.select", "x",
                              number_of ("select max (meeting_id) from api.meeting"));
  window_place_let_answers_come ();
  focus = gtk_root_get_focus (GTK_ROOT (get_window ()));
  CU_ASSERT_PTR_NOT_NULL_FATAL (focus);
  CU_ASSERT_TRUE (gtk_widget_is_ancestor (focus, get_side ()));
}

static guint
count_here (gpointer view)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (data_view_get_list (view)));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      n += g_str_equal (pg_row_get_words (row, ATTENDANCE_STATE), "here");
    }
  return n;
}

static gboolean
are_three_here (gpointer view)
{
  return count_here (view) == 3;
}

static gboolean
are_four_here (gpointer view)
{
  return count_here (view) == 4;
}

/* Numbers and Enter, each before the answer to the one before is there, as a scanner of cards types them. */
static void
who_comes_is_marked_by_her_number (void)
{
  GtkEditable *entry;

  window_knows ("noticed");
  show_tab ("attendance");
  entry = find (get_side (), GTK_TYPE_SEARCH_ENTRY);
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *woman = dup_woman (i);
      g_autofree char *text = g_strdup_printf ("select member_number from api.member where member_id = %s",
                                               strtok (woman, "\t"));
      g_autofree char *number = dup_said (text);

      gtk_editable_set_text (entry, number);
      g_signal_emit_by_name (entry, "activate");
      CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (entry), "");
    }
  CU_ASSERT_TRUE (workshop_wait (are_four_here, find (get_side (), TYPE_DATA_VIEW), WINDOW_PLACE_WAIT_MS));
  server_says (HERE, "4");
  server_says ("select string_agg (distinct way, ',') from api.presence"
               " where meeting_id = (select max (meeting_id) from api.meeting)", "number");
}

/* The last who was marked was another woman; and she came long before she was marked. */
static void
a_mistake_is_taken_back_and_an_hour_is_typed (void)
{
  g_autofree char *woman = dup_woman (3);
  g_autofree char *her = g_strdup_printf ("select %s", strtok (woman, "\t"));

  window_knows ("noticed");
  show_tab ("attendance");
  choose (her);
  send_form (fill ("pane.mistake", "words", "Another woman", NULL));
  CU_ASSERT_TRUE (workshop_wait (are_three_here, find (get_side (), TYPE_DATA_VIEW), WINDOW_PLACE_WAIT_MS));
  choose (her);
  send_form (fill ("pane.hour", "hour", "0.00", "way", "list", NULL));
  server_says (HERE, "4");
  server_says ("select to_char (came_at at time zone 'Asia/Kolkata', 'HH24:MI') || ' ' || way from api.presence"
               " order by presence_id desc limit 1", "00:00 list");
}

static void
it_is_opened_and_an_item_taken_up (void)
{
  g_autofree char *chair = dup_woman (0);

  window_knows ("noticed");
  send_form (fill ("meeting.next", "chair_id", chair, NULL));
  server_says (STATE, "open");
  show_tab ("agenda");
  choose ("select item_id from api.agenda_item where title = 'Shares'");
  act ("pane.take-up");
  server_says ("select title from api.agenda_item where state = 'current'", "Shares");
}

/* More votes than women are refused at the field; what is passed admits its applicant by one key. */
static void
a_proposal_is_passed_and_carried_out (void)
{
  g_autofree char *first = dup_woman (0);
  g_autofree char *second = dup_woman (1);
  g_autofree char *lots = dup_said ("select json_build_array (json_build_object ('member_id', m.member_id || chr (9) ||"
                                    " 'Applicant', 'share_count', '5')) from api.member_on (api.today ()) m cross join"
                                    " lateral (select bool_and (b.is_met or not b.is_needed) as is_ready"
                                    " from core.blockers_of (m.member_id, api.today ()) b where b.what <> 'decision') r"
                                    " where m.state in ('applied', 'under_check') and r.is_ready"
                                    " order by m.member_id limit 1");
  Form *form;

  CU_ASSERT_PTR_NOT_NULL_FATAL (lots);
  show_tab ("decisions");
  send_form (fill ("pane.propose", "kind", "shares", "words", "Resolved to admit her", "proposer_id", first, "shares",
                   lots, NULL));
  server_says (MOTION ("state"), "proposed");
  send_form (fill ("pane.second", "seconder_id", second, NULL));
  send_form (fill ("pane.open-vote", "way", "hands", NULL));
  server_says (MOTION ("state"), "open");
  form = fill ("pane.close-vote", "for_count", "5", NULL);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_settled, form, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (form_find_field (form, "for_count")));
  form_field_set_text (form_find_field (form, "for_count"), "3");
  form_field_set_text (form_find_field (form, "against_count"), "1");
  send_form (form);
  server_says (MOTION ("concat_ws (' ', state, for_count, against_count, not_voting)"), "passed 3 1 0");
  act ("pane.carry-out");
  server_says (MOTION ("waiting_count"), "0");
}

static gboolean
is_roll_called (gpointer data)
{
  DataView *roll = find (find (get_side (), TYPE_DECISION_SIDE), TYPE_DATA_VIEW);

  return roll != NULL && data_view_get_selected (roll) != NULL && is_sensitive ("pane.close-vote");
}

/* Two and two: the casting vote of the chair is asked for, and decides. */
static void
a_roll_is_called_by_keys (void)
{
  static const guint keys[] = { GDK_KEY_f, GDK_KEY_f, GDK_KEY_a, GDK_KEY_a };
  g_autofree char *first = dup_woman (0);
  g_autofree char *second = dup_woman (1);
  Form *form;

  send_form (fill ("pane.propose", "kind", "plan", "words", "Resolved to hold a camp", "proposer_id", first,
                   "seconder_id", second, NULL));
  choose ("select max (motion_id) from api.motion");
  send_form (fill ("pane.open-vote", "way", "roll_call", NULL));
  CU_ASSERT_TRUE (workshop_wait (is_roll_called, NULL, WINDOW_PLACE_WAIT_MS));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *wanted = g_strdup_printf ("%u", i + 1);

      press_in_roll (keys[i]);
      server_says ("select count (*) from api.vote_roll where choice in ('for', 'against')", wanted);
    }
  form = fill ("pane.close-vote", NULL);
  CU_ASSERT_TRUE (gtk_widget_get_visible (GTK_WIDGET (form_find_field (form, "casting"))));
  CU_ASSERT_FALSE (gtk_widget_get_sensitive (GTK_WIDGET (form_find_field (form, "for_count"))));
  form_field_set_text (form_find_field (form, "casting"), "for");
  send_form (form);
  server_says (MOTION ("concat_ws (' ', state, casting, for_count, against_count)"), "passed for 2 2");
}

static void
a_task_is_asked_for_and_the_meeting_closed (void)
{
  show_tab ("tasks");
  send_form (fill ("pane.ask", "words", "Hire the hall", "owner_name", "Office", "due_on", "31-03-2031", NULL));
  server_says ("select state from api.meeting_action order by action_id desc limit 1", "open");
  window_knows ("open");
  send_form (fill ("meeting.next", NULL));
  server_says (STATE, "closed");
  gtk_window_destroy (GTK_WINDOW (get_window ()));
}

static gboolean
is_sensitive_no_more (gpointer action)
{
  return !is_sensitive (action);
}

/* The text can be mended until it is confirmed; a number of Aadhaar is wiped as it is typed. */
static void
the_minutes_are_written (void)
{
  GtkTextBuffer *buffer;
  GtkTextIter end;

  open_window ();
  make_meeting ("one");
  g_free (dup_said ("select api.close_meeting (md5 ('one5')::uuid, (select max (meeting_id) from api.meeting), null)"));
  page_select (window_get_current (get_window ()), number_of ("select max (meeting_id) from api.meeting"));
  window_knows ("closed");
  act ("meeting.next");
  server_says (STATE, "minuted");
  window_knows ("minuted");
  window_place_let_answers_come ();
  CU_ASSERT_TRUE (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (get_window ()))));
  show_tab ("minutes");
  buffer = gtk_text_view_get_buffer (find (get_side (), GTK_TYPE_TEXT_VIEW));
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert (buffer, &end, "\nThe hall is at Bavla. 2345 6789 0124", -1);
  /* words that are not saved do not go round */
  act ("meeting.next");
  window_place_let_answers_come ();
  server_says (STATE, "minuted");
  act ("pane.save");
  server_says ("select count (*) from api.minutes where words like '%at Bavla%' and words not like '%0124%'", "1");
  CU_ASSERT_TRUE (workshop_wait (is_sensitive_no_more, "pane.save", WINDOW_PLACE_WAIT_MS));
  act ("meeting.next");
  server_says (STATE, "circulated");
}

#define ONE_BEFORE " from api.minutes_life order by meeting_id desc offset 1 limit 1"

static gboolean
is_counted (gpointer field)
{
  g_autofree char *text = form_field_dup_text (field);

  return !g_str_equal (text, "0");
}

/* The pages of the minutes of a meeting on paper, as the program prints them. */
static guint
count_pages (const char *meeting_id)
{
  const PgArgument arguments[] = { { "meeting_id", meeting_id }, { NULL, NULL } };
  DeskTarget *target = desk_session_get_target (window_get_session (get_window ()));
  g_autoptr (ReportDocument) document = desk_export_lay_out (target, &meeting_papers[MEETING_PAPER_MINUTES], arguments,
                                                             NULL, NULL, NULL, NULL);

  return document != NULL ? report_document_get_page_count (document) : 0;
}

/* Counted of the language that is chosen, whatever anybody wishes to type. */
static void
the_pages_are_counted (Form *form, guint page_count)
{
  FormField *pages = form_find_field (form, "page_count");
  g_autofree char *wanted = g_strdup_printf ("%u", page_count);

  form_field_set_text (pages, "77");
  CU_ASSERT_TRUE (workshop_wait (is_counted, pages, WINDOW_PLACE_WAIT_MS));
  form_field_set_text (form_find_field (form, "language"), "en");
  CU_ASSERT_FALSE (is_counted (pages));
  CU_ASSERT_TRUE (workshop_wait (is_counted, pages, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (g_strcmp0 (form_field_get_base (pages), "1") == 0);
  form_field_set_text (form_find_field (form, "language"), "gu");
  CU_ASSERT_TRUE (workshop_wait (is_counted, pages, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_STRING_EQUAL (form_field_get_base (pages), wanted);
}

/* A later meeting, made at the server, is open with its quorum. The Gujarati text is of several pages. */
static void
the_minutes_are_confirmed_and_signed (void)
{
  g_autofree char *later = NULL;
  g_autofree char *chair = dup_woman (0);
  g_autofree char *meeting = dup_said ("select max (meeting_id) from api.meeting");
  guint page_count;
  Form *form;

  window_knows ("circulated");
  g_free (dup_said ("select api.write_minutes (md5 ('long')::uuid, (select max (meeting_id) from api.meeting), 'gu',"
                    " repeat (E'It was said again.\\n', 180))"));
  g_free (dup_said ("select api.circulate_minutes (md5 ('round')::uuid, (select max (meeting_id) from api.meeting))"));
  make_meeting ("two");
  later = dup_said ("select max (meeting_id) from api.meeting");
  send_form (fill ("meeting.next", "confirmed_in", later, "corrections", "The hall is at Dholka", NULL));
  server_says ("select state from api.meeting order by meeting_id desc offset 1 limit 1", "confirmed");
  window_knows ("confirmed");
  page_count = count_pages (meeting);
  CU_ASSERT_TRUE (page_count > 2);
  form = fill ("meeting.next", "signer_id", strtok (chair, "\t"), NULL);
  the_pages_are_counted (form, page_count);
  send_form (form);
  server_says ("select state from api.meeting order by meeting_id desc offset 1 limit 1", "signed");
  window_knows ("signed");
  CU_ASSERT_EQUAL (number_of ("select page_count" ONE_BEFORE), page_count);
  CU_ASSERT_EQUAL (count_pages (meeting), page_count);
  server_says ("select signed_language" ONE_BEFORE, "gu");
  CU_ASSERT_FALSE (gtk_text_view_get_editable (find (get_side (), GTK_TYPE_TEXT_VIEW)));
  gtk_window_destroy (GTK_WINDOW (get_window ()));
}

static void
nobody_complains (void)
{
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
  CU_ASSERT_EQUAL (number_of ("select count (*) from audit.first_break () b where b is not null"), 0);
}

/* In two runs, since the libraries have room for so many names only. */
int
main (int argc, char **argv)
{
  const gboolean is_of_minutes = argc > 1 && g_str_equal (argv[1], "minutes");
  CU_TestInfo cases[] = {
    { "a meeting is called", a_meeting_is_called },
    { "its agenda is put together", its_agenda_is_put_together },
    { "nothing of it is cut", nothing_of_it_is_cut },
    { "its notice needs a reason", its_notice_needs_a_reason },
    { "the keyboard comes along", the_keyboard_comes_along },
    { "who comes is marked by her number", who_comes_is_marked_by_her_number },
    { "a mistake is taken back and an hour is typed", a_mistake_is_taken_back_and_an_hour_is_typed },
    { "it is opened and an item taken up", it_is_opened_and_an_item_taken_up },
    { "a proposal is passed and carried out", a_proposal_is_passed_and_carried_out },
    { "a roll is called by keys", a_roll_is_called_by_keys },
    { "a task is asked for and the meeting closed", a_task_is_asked_for_and_the_meeting_closed },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_TestInfo minutes[] = {
    { "the minutes are written", the_minutes_are_written },
    { "the minutes are confirmed and signed", the_minutes_are_confirmed_and_signed },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { is_of_minutes ? "meetings-minutes" : "meetings", window_place_set_up,
                              window_place_tear_down, NULL, NULL, is_of_minutes ? minutes : cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
