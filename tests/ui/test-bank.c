/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bank's statement beside the books in the real window on a real base: confirmed by Enter, the sure ones at once,
 * the voucher of what only the bank has, a match undone and made by hand. */
#include <string.h>

#include "bank.h"
#include "form-private.h"
#include "line-field.h"
#include "list-page.h"
#include "tap.h"
#include "window-forms.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

static char *
dup_said (const char *text)
{
  return scratch_dup_value (window_place_get_scratch (), text);
}

static gint64
number_of (const char *text)
{
  g_autofree char *value = dup_said (text);

  return value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
}

#define MATCHES "select count (*) from core.bank_match where undone_at is null"
#define WORK(state) "select count (*) from api.bank_work ((select account_id from api.bank_line limit 1)," \
                    " api.today (), null) where state = '" state "'"

/* Waits until the server answers this. */
typedef struct
{
  const char *text;
  gint64      wanted;
} Awaited;

static gboolean
is_answered (gpointer data)
{
  Awaited *awaited = data;

  return number_of (awaited->text) == awaited->wanted;
}

static void
server_comes_to (const char *text, gint64 wanted)
{
  Awaited awaited = { text, wanted };

  CU_ASSERT_TRUE (workshop_wait (is_answered, &awaited, WINDOW_PLACE_WAIT_MS));
  if (number_of (text) != wanted)
    tap_note ("%s: %d, not %d", text, (int) number_of (text), (int) wanted);
  window_place_let_answers_come ();
}

static Window *
open_bank (void)
{
  Window *window = MANDALI_WINDOW (window_new (window_place_get_application (), "bank"));

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (window));
  return window;
}

static DataView *
get_view (Window *window)
{
  return list_page_get_view (MANDALI_LIST_PAGE (window_get_current (window)));
}

/* Chooses the first line in this state. */
static gboolean
choose (Window *window, const char *state)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (data_view_get_list (get_view (window))));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      if (g_str_equal (pg_row_get_words (row, BANK_WORK_STATE), state))
        {
          data_view_select (get_view (window), pg_row_get_words (row, BANK_WORK_KEY));
          return TRUE;
        }
    }
  return FALSE;
}

static void
press_enter (Window *window)
{
  g_signal_emit_by_name (get_view (window), "opened");
}

static gboolean
may (Window *window, const char *action)
{
  return g_action_get_enabled (g_action_map_lookup_action (G_ACTION_MAP (window), action));
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

/* Sends, and waits until it is saved and the form has gone. */
static void
send (Form *form)
{
  Form *weak = form;

  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &weak);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_gone, &weak, WINDOW_PLACE_WAIT_MS));
  window_place_let_answers_come ();
}

/* One by Enter, the keyboard then at the next line; the others by one key. */
static void
what_is_sure_is_confirmed (void)
{
  Window *window = open_bank ();
  gint64 matches = number_of (MATCHES);
  gint64 sure = number_of (WORK ("sure"));
  g_autofree char *before = NULL;

  CU_ASSERT_TRUE (sure > 1);
  CU_ASSERT_TRUE_FATAL (choose (window, "sure"));
  before = g_strdup (pg_row_get_words (data_view_get_selected (get_view (window)), BANK_WORK_KEY));
  press_enter (window);
  server_comes_to (MATCHES, matches + 1);
  CU_ASSERT_PTR_NOT_NULL_FATAL (data_view_get_selected (get_view (window)));
  CU_ASSERT_STRING_NOT_EQUAL (pg_row_get_words (data_view_get_selected (get_view (window)), BANK_WORK_KEY), before);
  CU_ASSERT_TRUE (gtk_widget_activate_action (GTK_WIDGET (window_get_current (window)), "page.confirm-sure", NULL));
  server_comes_to (MATCHES, matches + sure);
  CU_ASSERT_EQUAL (number_of (WORK ("sure")), 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The bell has brought it, and it is chosen. */
static gboolean
has_sure (gpointer window)
{
  return choose (window, "sure");
}

/* The voucher is filled but for the other account; when it is posted, it is sure. */
static void
a_charge_becomes_a_voucher (void)
{
  Window *window = open_bank ();
  gint64 vouchers = number_of ("select count (*) from api.voucher");
  gint64 matches = number_of (MATCHES);
  g_autofree char *lines = NULL;
  Form *form;

  CU_ASSERT_TRUE_FATAL (choose (window, "bank_only"));
  CU_ASSERT_TRUE (may (window, "match-by-hand"));
  CU_ASSERT_FALSE (may (window, "undo-bank-match"));
  press_enter (window);
  window_place_let_answers_come ();
  form = find_form ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (form);
  CU_ASSERT_EQUAL (line_field_get_total (LINE_FIELD (form_find_field (form, "lines"))), 1770);
  CU_ASSERT_EQUAL (line_field_get_difference (LINE_FIELD (form_find_field (form, "lines"))), 0);
  lines = form_field_dup_text (form_find_field (form, "lines"));
  CU_ASSERT_PTR_NOT_NULL (strstr (lines, "SEWA Bank"));
  form_field_set_text (form_find_field (form, "lines"),
                       "[{\"account_id\": \"8\\tEntrance fees\", \"debit_paise\": \"17.70\"},"
                       " {\"account_id\": \"11\\tSEWA Bank, current account\", \"credit_paise\": \"17.70\"}]");
  form_field_set_text (form_find_field (form, "late_words"), "The statement came late");
  send (form);
  server_comes_to ("select count (*) from api.voucher", vouchers + 1);
  CU_ASSERT_EQUAL (number_of (WORK ("sure")), 1);
  CU_ASSERT_TRUE (workshop_wait (has_sure, window, WINDOW_PLACE_WAIT_MS));
  press_enter (window);
  server_comes_to (MATCHES, matches + 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Undone with a reason, and then matched again by hand. */
static void
a_match_is_undone_and_made_by_hand (void)
{
  Window *window = open_bank ();
  gint64 matches = number_of (MATCHES);
  g_autofree char *line = NULL;
  Form *form;

  page_filter (window_get_current (window), "state", "matched");
  window_place_let_answers_come ();
  CU_ASSERT_TRUE_FATAL (choose (window, "matched"));
  CU_ASSERT_TRUE (may (window, "undo-bank-match"));
  CU_ASSERT_FALSE (may (window, "match-by-hand"));
  line = g_strdup (pg_row_get_words (data_view_get_selected (get_view (window)), BANK_WORK_KEY));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo-bank-match", NULL);
  window_place_let_answers_come ();
  form = find_form ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (form);
  form_field_set_text (form_find_field (form, "words"), "Another cheque");
  send (form);
  server_comes_to (MATCHES, matches - 1);
  page_filter (window_get_current (window), "state", NULL);
  window_place_let_answers_come ();
  data_view_select (get_view (window), line);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.match-by-hand", NULL);
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  form = find_form ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (form);
  {
    g_autofree char *key = g_strdup_printf ("select '[' || c.line_id || ']' || chr (9) || c.number"
                                            " from api.bank_candidates (%s / 2) c order by c.days limit 1", line);
    g_autofree char *candidate = dup_said (key);

    CU_ASSERT_PTR_NOT_NULL_FATAL (candidate);
    form_field_set_text (form_find_field (form, "lines"), candidate);
  }
  send (form);
  server_comes_to (MATCHES, matches);
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
    { "what is sure is confirmed", what_is_sure_is_confirmed },
    { "a charge becomes a voucher", a_charge_becomes_a_voucher },
    { "a match is undone and made by hand", a_match_is_undone_and_made_by_hand },
    { "nobody complains", nobody_complains },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "bank", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
