/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Vouchers typed in the real window on a real base: posted, refused without a loss, checked by another person, taken
 * back; and the way from a balance to the voucher behind it. */
#include <string.h>

#include "book-hands.h"
#include "line-field.h"
#include "register-page.h"
#include "tap.h"
#include "window-forms.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

#define LINES(debit, credit)                                                                                      \
  "[{\"account_id\": \"1\\tCash\", \"debit_paise\": \"" debit "\", \"carrier\": \"mandali\"},"               \
  " {\"account_id\": \"8\\tEntrance fees\", \"credit_paise\": \"" credit "\", \"carrier\": \"mandali\"}]"

static void
a_receipt_is_posted (void)
{
  Form *form = open_voucher ("receipt");

  type (form, "party", "Lions Club");
  type (form, "lines", LINES ("1200*12", "14,400"));
  CU_ASSERT_EQUAL (line_field_get_difference (LINE_FIELD (form_find_field (form, "lines"))), 0);
  type (form, "narration", "For the camp");
  save (form);
  server_says ("select kind || ' ' || party || ' ' || total_paise || ' ' || narration from api.voucher"
               " order by voucher_id desc limit 1", "receipt Lions Club 1440000 For the camp");
}

static void
what_does_not_balance_loses_nothing (void)
{
  Form *form = open_voucher ("receipt");
  gint64 before = number_of ("select count (*) from api.voucher");
  g_autofree char *kept = NULL;

  type (form, "lines", LINES ("500", "400"));
  CU_ASSERT_EQUAL (line_field_get_difference (LINE_FIELD (form_find_field (form, "lines"))), 10000);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_refused, form, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_PTR_NOT_NULL (strstr (form_field_get_fault (form_find_field (form, "lines")), "500"));
  kept = form_field_dup_text (form_find_field (form, "lines"));
  CU_ASSERT_PTR_NOT_NULL (strstr (kept, "400"));
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.voucher"), before);
  type (form, "lines", LINES ("500", "500"));
  save (form);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.voucher"), before + 1);
}

/* What a sum cannot be is told in its cell before anything is sent. */
static void
what_is_no_amount_is_told (void)
{
  Form *form = open_voucher ("receipt");

  type (form, "lines", LINES ("12..5", "400"));
  form_send (form);
  CU_ASSERT_NOT_EQUAL (form_get_state (form), FORM_SENDING);
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (form_find_field (form, "lines")));
  leave (form);
}

/* Above the limit it waits, is no voucher yet, and stands in the list as something to be checked. */
static void
much_money_waits_for_another_person (void)
{
  Form *form = open_voucher ("receipt");
  gint64 before = number_of ("select count (*) from api.voucher");
  gint64 draft;

  type (form, "lines", LINES ("60000", "60000"));
  save (form);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.voucher"), before);
  server_says ("select state || ' ' || total_paise from api.draft", "to_check 6000000");
  draft = number_of ("select draft_id from api.draft");
  form = begin (book_act_form_open ("check-voucher", NULL,
                                    application_get_session (window_place_get_application ()), -draft));
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_refused, form, WINDOW_PLACE_WAIT_MS));
  leave (form);
  /* who wrote it can write on: what was typed stands there again */
  form = begin (voucher_form_open_draft (NULL, application_get_session (window_place_get_application ()), -draft));
  CU_ASSERT_EQUAL (line_field_get_total (LINE_FIELD (form_find_field (form, "lines"))), 6000000);
  type (form, "narration", "With its bill");
  save (form);
  server_says ("select state || ' ' || narration || ' ' || row_version from api.draft", "to_check With its bill 2");
  form = begin (book_act_form_open ("throw-away-draft", NULL,
                                    application_get_session (window_place_get_application ()), -draft));
  type (form, "words", "Asked twice");
  save (form);
  server_says ("select count (*) from api.draft", "0");
}

static void
a_voucher_is_cancelled_and_another_reversed (void)
{
  DeskSession *session = application_get_session (window_place_get_application ());
  gint64 newest = number_of ("select max (voucher_id) from api.voucher");
  gint64 older = number_of ("select max (voucher_id) from api.voucher where kind = 'receipt' and act_number is null"
                            " and state = 'posted' and voucher_id < (select max (voucher_id) from api.voucher)");
  Form *form = begin (book_act_form_open ("cancel-voucher", NULL, session, newest));

  type (form, "words", "Typed twice");
  save (form);
  server_says ("select state || ' ' || cancelled_because from api.voucher where kind = 'receipt' and act_number is null"
               " order by voucher_id desc limit 1", "cancelled Typed twice");
  form = begin (book_act_form_open ("reverse-voucher", NULL, session, older));
  type (form, "words", "Wrong account");
  type_last_day (form);
  save (form);
  server_says ("select state || ' ' || narration from api.voucher order by voucher_id desc limit 1",
               "reversal Wrong account");
}

/* What a line says of its bill is what the list of bills knows of it; a draft that is written on keeps it too. */
static void
a_bill_is_open_until_it_is_paid (void)
{
  DeskSession *session = application_get_session (window_place_get_application ());
  Form *form = open_voucher ("journal");

  type (form, "lines",
        "[{\"account_id\": \"8\\tEntrance fees\", \"debit_paise\": \"40\", \"carrier\": \"mandali\"},"
        " {\"account_id\": \"5\\tShare refunds due\", \"credit_paise\": \"40\","
        "  \"carrier\": \"mandali\", \"bill\": \"M/17\"}]");
  type (form, "is_draft", "yes");
  save (form);
  form = begin (voucher_form_open_draft (NULL, session, -number_of ("select max (draft_id) from api.draft")));
  type (form, "is_draft", "");
  save (form);
  server_says ("select bill || ' ' || credit_paise from api.bills_on (core.today ())"
               " where bill = 'M/17'", "M/17 4000");
}

/* Chosen in the chart, an account gets another name; closed while something is in it, it is refused with words. */
static void
an_account_is_changed (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "books"));
  GAction *change = g_action_map_lookup_action (G_ACTION_MAP (window), "change-account");
  Page *page;
  Form *form;

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  page = window_get_current (window);
  page_filter (page, "register", "day-book");
  window_place_let_answers_come ();
  CU_ASSERT_FALSE (g_action_get_enabled (change));
  page_filter (page, "register", "account-list");
  window_place_let_answers_come ();
  data_view_select (register_page_get_view (MANDALI_REGISTER_PAGE (page)), "1");
  CU_ASSERT_TRUE (g_action_get_enabled (change));
  form = begin (account_form_open_change (GTK_WINDOW (window), window_get_session (window), 1));
  CU_ASSERT_EQUAL (form_get_state (form), FORM_CLEAN);
  type (form, "is_closed", "yes");
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_refused, form, WINDOW_PLACE_WAIT_MS));
  type (form, "is_closed", "");
  type (form, "name", "Cash in the box");
  save (form);
  server_says ("select name || ' ' || group_code || ' ' || is_closed from api.account where account_id = 1",
               "Cash in the box cash_in_hand false");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The balance opens the ledger, the ledger the voucher. */
static void
each_figure_opens_what_lies_behind_it (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "vouchers"));
  g_autofree char *last_day = dup_said ("select max (dated_on) from api.voucher");
  Page *page;

  gtk_window_present (GTK_WINDOW (window));
  window_show_page (window, "books");
  window_place_let_answers_come ();
  page = window_get_current (window);
  page_filter (page, "register", "trial-balance");
  window_place_let_answers_come ();
  CU_ASSERT_STRING_EQUAL (page_get_report (page)->report->id, "trial-balance");
  page_filter (page, "to_on", last_day);
  page_filter (page, "register", "group-summary");
  window_place_let_answers_come ();
  CU_ASSERT_TRUE (page_get_row_count (page) > 3);
  /* as Enter on a head does */
  page_filter (page, "head", "Cash in hand");
  page_filter (page, "register", "trial-balance");
  window_place_let_answers_come ();
  CU_ASSERT_EQUAL (page_get_row_count (page), 1);
  page_filter (page, "account_id", "1");
  page_filter (page, "register", "ledger");
  window_place_let_answers_come ();
  CU_ASSERT_STRING_EQUAL (page_get_report (page)->report->id, "ledger");
  CU_ASSERT_TRUE (page_get_row_count (page) > 1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show", "(sx)", "vouchers",
                              number_of ("select max (voucher_id) from api.voucher"));
  window_place_let_answers_come ();
  CU_ASSERT_STRING_EQUAL (window_get_page (window), "vouchers");
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_ready_again (gpointer form)
{
  return form_get_state (form) == FORM_CLEAN;
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

/* Who types twenty receipts goes on with the next one at once, on the same day. */
static void
the_next_voucher_is_ready (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "vouchers"));
  gint64 before = number_of ("select count (*) from api.voucher");
  g_autofree char *day = NULL;
  g_autofree char *day_after = NULL;
  Form *form;

  gtk_window_present (GTK_WINDOW (window));
  window_show_page (window, "vouchers");
  window_place_let_answers_come ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.voucher-receipt", NULL);
  window_place_let_answers_come ();
  form = find_form ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (form);
  type_last_day (form);
  day = form_field_dup_text (form_find_field (form, "dated_on"));
  type (form, "lines", LINES ("75", "75"));
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_ready_again, form, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_PTR_EQUAL (find_form (), form);
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.voucher"), before + 1);
  CU_ASSERT_TRUE (form_field_is_empty (form_find_field (form, "lines")));
  day_after = form_field_dup_text (form_find_field (form, "dated_on"));
  CU_ASSERT_STRING_EQUAL (day_after, day);
  leave (form);
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
    { "a receipt is posted", a_receipt_is_posted },
    { "what does not balance loses nothing", what_does_not_balance_loses_nothing },
    { "what is no amount is told", what_is_no_amount_is_told },
    { "much money waits for another person", much_money_waits_for_another_person },
    { "a voucher is cancelled and another reversed", a_voucher_is_cancelled_and_another_reversed },
    { "a bill is open until it is paid", a_bill_is_open_until_it_is_paid },
    { "an account is changed", an_account_is_changed },
    { "each figure opens what lies behind it", each_figure_opens_what_lies_behind_it },
    { "the next voucher is ready", the_next_voucher_is_ready },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "books", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
