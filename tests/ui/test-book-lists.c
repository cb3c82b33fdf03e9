/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Objections of the auditor, the head of the trail, lists that are narrowed, what tax is deducted for, and what lies
 * between us and other bodies, in the real window on a real base. */
#include <string.h>

#include "book-hands.h"
#include "line-field.h"
#include "register-page.h"
#include "tap.h"
#include "window-forms.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

static gboolean
is_offered (Window *window, const char *action)
{
  return g_action_get_enabled (g_action_map_lookup_action (G_ACTION_MAP (window), action));
}

static gboolean
is_unanswered_one_chosen (gpointer window)
{
  const char *state = "";
  g_autofree char *key = page_dup_selected (window_get_current (window), &state);

  return key != NULL && g_str_equal (state, "to_answer");
}

static gboolean
is_answered_one_chosen (gpointer window)
{
  return is_offered (window, "settle-objection");
}

/* To a voucher: it stands in the list, what can be done follows its state, and who replied does not judge it. */
static void
an_objection_goes_its_way (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "objections"));
  DeskSession *session = window_get_session (window);
  gint64 voucher_id = number_of ("select min (voucher_id) from api.voucher where state = 'posted'");
  g_autofree char *key = NULL;
  Form *form = begin (objection_form_open_voucher (NULL, session, voucher_id));

  gtk_window_present (GTK_WINDOW (window));
  window_show_page (window, "objections");
  CU_ASSERT_PTR_NULL (form_find_field (form, "cited"));
  type (form, "words", "It has no bill");
  type (form, "amount_paise", "1,500");
  save (form);
  server_says ("select state || ' ' || words || ' ' || amount_paise || ' ' || (due_on - report_on between 89 and 92)"
               " from api.objections_on (core.today ()) order by objection_id desc limit 1",
               "to_answer It has no bill 150000 true");
  key = dup_said ("select max (objection_id) from api.objections_on (core.today ())");
  page_select (window_get_current (window), g_ascii_strtoll (key, NULL, 10));
  CU_ASSERT_TRUE (workshop_wait (is_unanswered_one_chosen, window, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (is_offered (window, "reply-to-objection"));
  CU_ASSERT_FALSE (is_offered (window, "settle-objection"));
  form = begin (book_act_form_open ("reply-to-objection", NULL, session, g_ascii_strtoll (key, NULL, 10)));
  type (form, "words", "It came later");
  type (form, "action", "Put to the voucher");
  save (form);
  CU_ASSERT_TRUE (workshop_wait (is_answered_one_chosen, window, WINDOW_PLACE_WAIT_MS));
  form = begin (book_act_form_open ("settle-objection", NULL, session, g_ascii_strtoll (key, NULL, 10)));
  type (form, "words", "Seen");
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_refused, form, WINDOW_PLACE_WAIT_MS));
  leave (form);
  server_says ("select state || ' ' || reply || ' ' || action from api.objections_on (core.today ())"
               " order by objection_id desc limit 1", "replied It came later Put to the voucher");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A label below `widget` that holds these words. */
static gboolean
shows (GtkWidget *widget, const char *words)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), words) != NULL)
    return TRUE;
  for (GtkWidget *below = gtk_widget_get_first_child (widget); below != NULL;
       below = gtk_widget_get_next_sibling (below))
    if (shows (below, words))
      return TRUE;
  return FALSE;
}

static void
the_day_book_shows_the_head_of_the_trail (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "books"));
  g_autofree char *head = dup_said ("select head_position || ':' || left (head_hash, 16)"
                                    " from api.chain_head (core.today ())");

  gtk_window_present (GTK_WINDOW (window));
  window_show_page (window, "books");
  page_filter (window_get_current (window), "register", "day-book");
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  CU_ASSERT_TRUE (shows (GTK_WIDGET (window), head));
  page_filter (window_get_current (window), "register", "cash-book");
  window_place_let_answers_come ();
  CU_ASSERT_FALSE (shows (GTK_WIDGET (window), head));
  gtk_window_destroy (GTK_WINDOW (window));
}

static guint64
count_shown (Page *page)
{
  window_place_let_answers_come ();
  return page_get_row_count (page);
}

/* Days and amounts are typed; the total at the foot is that of what is shown. */
static void
the_list_is_narrowed_by_days_and_amounts (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "vouchers"));
  g_autofree char *day = dup_said ("select to_char (min (dated_on), 'DD-MM-YYYY') from api.voucher");
  g_autofree char *days = g_strconcat (day, "..", day, NULL);
  guint64 all;
  Page *page;

  gtk_window_present (GTK_WINDOW (window));
  window_show_page (window, "vouchers");
  page = window_get_current (window);
  /* Short days are of the year of the server's today, which is not known yet. */
  page_filter (page, "days", "1/1..");
  CU_ASSERT_EQUAL (count_shown (page),
                   (guint64) number_of ("select count (*) from (select dated_on from api.voucher union all"
                                        " select dated_on from api.draft) v"
                                        " where dated_on >= date_trunc ('year', core.today ())"));
  page_filter (page, "days", NULL);
  all = count_shown (page);
  page_filter (page, "days", days);
  CU_ASSERT_EQUAL (count_shown (page), (guint64) number_of ("select count (*) from api.voucher where dated_on ="
                                                            " (select min (dated_on) from api.voucher)"));
  page_filter (page, "days", "..31-03-1999");
  CU_ASSERT_EQUAL (count_shown (page), 0);
  /* What cannot be read narrows nothing. */
  page_filter (page, "days", "soon");
  CU_ASSERT_EQUAL (count_shown (page), all);
  page_filter (page, "days", NULL);
  page_filter (page, "amounts", "75-500");
  CU_ASSERT_EQUAL (count_shown (page),
                   (guint64) number_of ("select count (*) from (select total_paise from api.voucher union all"
                                        " select total_paise from api.draft) v"
                                        " where total_paise between 7500 and 50000"));
  CU_ASSERT_TRUE (page_get_row_count (page) > 0 && page_get_row_count (page) < all);
  page_filter (page, NULL, NULL);
  CU_ASSERT_EQUAL (count_shown (page), all);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Above the limit the form says that tax is to be deducted and asks for the PAN; the voucher goes through without it,
 * and what is noted is asked no more. */
static void
a_pan_is_asked_where_it_is_missed (void)
{
#define RENT                                                                                                  \
  "[{\"account_id\": \"8\\tEntrance fees\", \"debit_paise\": \"50001\", \"carrier\": \"mandali\"}," \
  " {\"account_id\": \"2\\tBank\", \"credit_paise\": \"50001\", \"carrier\": \"mandali\"}]"
  g_autofree char *flagged = dup_said ("update core.account set tds = 'rent' where account_id = 8 returning tds");
  Form *form = open_voucher ("payment");
  GtkWidget *pan = GTK_WIDGET (form_find_field (form, "pan"));

  CU_ASSERT_STRING_EQUAL (flagged, "rent");
  CU_ASSERT_FALSE (gtk_widget_get_visible (pan));
  type (form, "party", "Landlord");
  type (form, "lines", RENT);
  type (form, "is_draft", "yes");
  window_place_let_answers_come ();
  CU_ASSERT_TRUE (gtk_widget_get_visible (pan));
  type (form, "pan", "ABC123");
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_refused, form, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (FORM_FIELD (pan)));
  type (form, "pan", "abcpe1234f");
  save (form);
  server_says ("select party || ' ' || pan from core.pan order by pan_id desc limit 1", "Landlord ABCPE1234F");
  form = open_voucher ("payment");
  type (form, "party", "landlord");
  type (form, "lines", RENT);
  window_place_let_answers_come ();
  CU_ASSERT_FALSE (gtk_widget_get_visible (GTK_WIDGET (form_find_field (form, "pan"))));
  leave (form);
}

static void
press_enter (Window *window, const char *key)
{
  DataView *view = register_page_get_view (MANDALI_REGISTER_PAGE (window_get_current (window)));

  data_view_select (view, key);
  g_signal_emit_by_name (view, "opened");
  window_place_let_answers_come ();
}

/* A book until the last day of the invented ones. */
static Page *
show_book (Window *window, const char *book)
{
  g_autofree char *last_day = dup_said ("select max (dated_on) from api.voucher");
  Page *page;

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  page = window_get_current (window);
  page_filter (page, NULL, NULL);
  page_filter (page, "to_on", last_day);
  page_filter (page, "register", book);
  window_place_let_answers_come ();
  return page;
}

/* Lines of the year of the last voucher that the condition takes. */
static guint
count_lines (const char *condition)
{
  g_autofree char *text = g_strconcat ("select count (*) from (select max (dated_on) as day from api.voucher) v"
                                       " cross join lateral api.body_lines (api.year_began (v.day), v.day) b where ",
                                       condition, NULL);

  return (guint) number_of (text);
}

/* From what lies between us and a body to the lines of that body and part, and from there to the voucher. */
static void
a_figure_of_another_body_opens_its_lines (void)
{
#define CAMP                                                                                                \
  "[{\"account_id\": \"8\\tEntrance fees\", \"debit_paise\": \"70\", \"carrier\": \"trust\"}," \
  " {\"account_id\": \"2\\tBank\", \"credit_paise\": \"70\", \"carrier\": \"mandali\"}]"
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "books"));
  g_autofree char *key = NULL;
  Page *page;
  Form *form = open_voucher ("payment");

  type (form, "lines", CAMP);
  save (form);
  page = show_book (window, "between-bodies");
  key = dup_said ("select key from api.between_bodies ('2000-01-01', '2999-12-31')"
                  " where carrier_name = 'Trust' and kind = 'work_spent'");
  press_enter (window, key);
  CU_ASSERT_STRING_EQUAL (page_get_report (page)->report->id, "body-lines");
  CU_ASSERT_EQUAL (page_get_row_count (page), count_lines ("b.carrier_name = 'Trust' and b.part = 'work'"));
  page_filter (page, "part", "account");
  window_place_let_answers_come ();
  CU_ASSERT_EQUAL (page_get_row_count (page), count_lines ("b.carrier_name = 'Trust' and b.part = 'account'"));
  show_book (window, "body-lines");
  CU_ASSERT_EQUAL (page_get_row_count (page), count_lines ("true"));
  g_free (key);
  key = dup_said ("select max (line_id) from api.body_lines ('2000-01-01', '2999-12-31')");
  press_enter (window, key);
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "vouchers");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the form warned of stands in a list, and opens the voucher. */
static void
what_was_warned_of_is_listed (void)
{
#define WALL                                                                                                  \
  "[{\"account_id\": \"8\\tEntrance fees\", \"debit_paise\": \"40001\", \"carrier\": \"mandali\"}," \
  " {\"account_id\": \"1\\tCash\", \"credit_paise\": \"40001\", \"carrier\": \"mandali\"}]"
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "books"));
  g_autofree char *key = NULL;
  Page *page;
  Form *form = open_voucher ("payment");

  type (form, "party", "Mason");
  type (form, "lines", WALL);
  save (form);
  page = show_book (window, "tds-list");
  CU_ASSERT_TRUE (page_get_row_count (page) > 0);
  key = dup_said ("select key from api.tds_between (api.year_began ((select max (dated_on) from api.voucher)),"
                  " (select max (dated_on) from api.voucher)) where party = 'Mason' and state = 'cash_paid'");
  CU_ASSERT_PTR_NOT_NULL_FATAL (key);
  press_enter (window, key);
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "vouchers");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The button of this name below `widget` that is offered, also where the pane that holds it is folded. */
static GtkWidget *
find_button (GtkWidget *widget, const char *name)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget)
      && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), name) == 0)
    return widget;
  for (GtkWidget *below = gtk_widget_get_first_child (widget); below != NULL && found == NULL;
       below = gtk_widget_get_next_sibling (below))
    found = find_button (below, name);
  return found;
}

static gboolean
offers_versions (gpointer window)
{
  return find_button (window, "Versions…") != NULL;
}

/* From a voucher to all that was written of it, and back from there. */
static void
a_voucher_shows_its_versions (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "vouchers"));
  gint64 voucher_id = number_of ("select max (voucher_id) from api.voucher where state = 'posted'");
  g_autofree char *key = NULL;
  Page *page;

  gtk_window_present (GTK_WINDOW (window));
  window_show_page (window, "vouchers");
  window_place_let_answers_come ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show", "(sx)", "vouchers", voucher_id);
  CU_ASSERT_TRUE_FATAL (workshop_wait (offers_versions, window, WINDOW_PLACE_WAIT_MS));
  g_signal_emit_by_name (find_button (GTK_WIDGET (window), "Versions…"), "clicked");
  window_place_let_answers_come ();
  page = window_get_current (window);
  CU_ASSERT_STRING_EQUAL (page_get_report (page)->report->id, "edit-log");
  window_place_let_answers_come ();
  CU_ASSERT_EQUAL (page_get_row_count (page),
                   (guint64) number_of ("select api.edit_log_count ('2000-01-01', '2100-01-01', null, null, number)"
                                        " from api.voucher where state = 'posted' order by voucher_id desc limit 1"));
  CU_ASSERT_TRUE (page_get_row_count (page) > 0);
  key = dup_said ("select e.key from api.voucher v cross join lateral"
                  " api.edit_log ('2000-01-01', '2100-01-01', null, null, v.number, 1) e"
                  " where v.state = 'posted' order by v.voucher_id desc limit 1");
  press_enter (window, key);
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "vouchers");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the log is narrowed to stands on the choice, the last word of each too. */
static void
the_log_is_narrowed (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "books"));
  Page *page = show_book (window, "edit-log");

  page_filter (page, "log_part", "log_office");
  page_filter (page, "log_state", "log_removed");
  window_place_let_paint (GTK_WIDGET (window));
  CU_ASSERT_TRUE (shows (GTK_WIDGET (window), "The office itself"));
  CU_ASSERT_TRUE (shows (GTK_WIDGET (window), "Removed"));
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
    { "an objection goes its way", an_objection_goes_its_way },
    { "the day book shows the head of the trail", the_day_book_shows_the_head_of_the_trail },
    { "the list is narrowed by days and amounts", the_list_is_narrowed_by_days_and_amounts },
    { "a PAN is asked where it is missed", a_pan_is_asked_where_it_is_missed },
    { "a figure of another body opens its lines", a_figure_of_another_body_opens_its_lines },
    { "what was warned of is listed", what_was_warned_of_is_listed },
    { "a voucher shows its versions", a_voucher_shows_its_versions },
    { "the log is narrowed", the_log_is_narrowed },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "book-lists", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
