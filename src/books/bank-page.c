/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bank's statement beside our books: what is likely one is confirmed here, and what only one side has is seen. */
#define G_LOG_DOMAIN "bank-page"

#include "bank-page.h"

#include <glib/gi18n.h>

#include "act-now.h"
#include "bank-strip.h"
#include "bank.h"
#include "base-money.h"
#include "book.h"
#include "day-choice.h"
#include "filter-choice.h"
#include "list-page.h"
#include "pane-parts.h"
#include "spoken-name.h"
#include "voucher-form.h"
#include "voucher-tone.h"

#define TYPE_BANK_PAGE (bank_page_get_type ())
G_DECLARE_FINAL_TYPE (BankPage, bank_page, MANDALI, BANK_PAGE, ListPage)

struct _BankPage
{
  ListPage            parent_instance;
  DataView           *view;
  BankStrip          *strip;
  FilterChoice       *account, *state;
  DayChoice          *day;
  GSimpleActionGroup *actions;
  DeskSession        *session;
  DeskList           *accounts, *position;
  char               *account_id; /* NULL until the accounts are known */
};

G_DEFINE_FINAL_TYPE (BankPage, bank_page, TYPE_LIST_PAGE)

/* "99 % · same reference" */
static char *
dup_why (PgRow *row)
{
  gint64 percent = pg_row_get_int (row, BANK_WORK_PERCENT);

  if (percent == 0)
    return g_strdup ("");
  return g_strdup_printf ("%d%% · %s", (int) percent, report_state_word (pg_row_get_words (row, BANK_WORK_REASON)));
}

static const DataColumn columns[] = {
  { .name = "dated_on", .letters = 10 },
  { .name = "bank_words", .below = "reference", .is_wide = TRUE, .letters = 14 },
  { .name = "deposited_paise", .letters = 11 },
  { .name = "withdrawn_paise", .letters = 11 },
  { .name = "state", .letters = 17, .tone_of = voucher_tone_get },
  { .name = "reason", .letters = 20, .dup_text = dup_why },
  { .name = "book_on", .letters = 10 },
  { .name = "number", .below = "particulars", .is_wide = TRUE, .letters = 16 },
  { NULL },
};

static const char *const states[] = { "sure", "likely", "bank_only", "books_only", "matched", "matched_later", NULL };

/* What can be done, in the order of the buttons; each is seen only where it can be done. */
static const struct
{
  const char *label;
  const char *action;
} acts[] = {
  { N_("Confirm (Enter)"), "page.confirm" },
  { N_("Confirm All Sure (Ctrl+Shift+Enter)"), "page.confirm-sure" },
  { N_("Write the Voucher (Enter)"), "page.write" },
  { N_("Open the Voucher (Enter)"), "page.open-voucher" },
  { N_("Match by Hand… (Ctrl+M)"), "win.match-by-hand" },
  { N_("Undo the Match… (Ctrl+U)"), "win.undo-bank-match" },
};

static PgRow *
get_chosen (BankPage *self)
{
  return data_view_get_selected (self->view);
}

static gboolean
is_in_state (PgRow *row, const char *state)
{
  return row != NULL && g_str_equal (pg_row_get_words (row, BANK_WORK_STATE), state);
}

static gboolean
is_proposed (PgRow *row)
{
  return is_in_state (row, "sure") || is_in_state (row, "likely");
}

/* Acts that need no form */

static void
say (GtkWidget *page, const char *words)
{
  gtk_widget_activate_action (page, "win.say", "s", words);
}

static void
confirmed (GtkWidget *page, gint64 record_id, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("Matched: %s"), number);

  say (page, words);
}

static void
sure_confirmed (GtkWidget *page, gint64 record_id, const char *number)
{
  guint n = (guint) g_ascii_strtoull (number, NULL, 10);
  g_autofree char *words = g_strdup_printf (ngettext ("%u line matched", "%u lines matched", n), n);

  say (page, words);
}

static const ActNow confirm = { "confirm-match", N_("Match a line of the bank"), N_("This was not matched"),
                                &match_bank_line_call, confirmed };
static const ActNow confirm_sure = { "confirm-sure-matches", N_("Match the sure lines of the bank"),
                                     N_("These were not matched"), &match_sure_lines_call, sure_confirmed };

/* When this line is gone the keyboard goes on with the next one. */
static void
await_next (BankPage *self, PgRow *row)
{
  PgTable *table = desk_list_get_table (data_view_get_list (self->view));
  guint position;

  if (pg_table_find (table, pg_row_get_words (row, BANK_WORK_KEY), &position) != NULL)
    {
      g_autoptr (PgRow) next = g_list_model_get_item (G_LIST_MODEL (table), position + 1);

      if (next != NULL)
        data_view_select (self->view, pg_row_get_words (next, BANK_WORK_KEY));
    }
}

static void
confirm_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BankPage *self = data;
  PgRow *row = get_chosen (self);
  GVariantBuilder content;

  if (!is_proposed (row))
    return;
  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "bank_line_id", pg_row_get_words (row, BANK_WORK_BANK_LINE_ID));
  g_variant_builder_add (&content, "{ss}", "lines", pg_row_get_words (row, BANK_WORK_LINES));
  await_next (self, row);
  act_now_send (GTK_WIDGET (self), self->session, &confirm, g_variant_builder_end (&content));
}

static void
confirm_sure_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BankPage *self = data;
  g_autofree char *day = base_day_dup_iso (day_choice_get_shown (self->day));
  GVariantBuilder content;

  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "account_id", self->account_id);
  g_variant_builder_add (&content, "{ss}", "as_on", day);
  act_now_send (GTK_WIDGET (self), self->session, &confirm_sure, g_variant_builder_end (&content));
}

static void
posted_cb (BankPage *self, gint64 record_id, const char *words)
{
  say (GTK_WIDGET (self), words);
}

/* What only the bank has becomes a voucher of which the other account is still to be chosen. */
static void
write_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BankPage *self = data;
  PgRow *row = get_chosen (self);
  VoucherOfBank wanted = { 0 };
  GtkWindow *form;

  if (!is_in_state (row, "bank_only"))
    return;
  wanted.bank_line_id = pg_row_get_int (row, BANK_WORK_BANK_LINE_ID);
  wanted.account_id = self->account_id;
  wanted.dated_on = pg_row_get_day (row, BANK_WORK_DATED_ON);
  wanted.deposited_paise = pg_row_get_int (row, BANK_WORK_DEPOSITED);
  wanted.withdrawn_paise = pg_row_get_int (row, BANK_WORK_WITHDRAWN);
  wanted.narration = pg_row_get_words (row, BANK_WORK_BANK_WORDS);
  wanted.reference = pg_row_get_words (row, BANK_WORK_REFERENCE);
  wanted.account_name = spoken_name_get (pg_table_find (desk_list_get_table (self->accounts), self->account_id, NULL),
                                       ACCOUNT_CHOICE_NAME);
  form = voucher_form_open_for_bank (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session, &wanted);
  g_signal_connect_object (form, "done", G_CALLBACK (posted_cb), self, G_CONNECT_SWAPPED);
}

static void
open_voucher_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = get_chosen (data);

  if (row != NULL && !pg_row_is_null (row, BANK_WORK_VOUCHER_ID))
    gtk_widget_activate_action (data, "win.show", "(sx)", "vouchers", pg_row_get_int (row, BANK_WORK_VOUCHER_ID));
}

static const GActionEntry entries[] = {
  { .name = "confirm", .activate = confirm_cb },
  { .name = "confirm-sure", .activate = confirm_sure_cb },
  { .name = "write", .activate = write_cb },
  { .name = "open-voucher", .activate = open_voucher_cb },
};

static void
set_enabled (BankPage *self, const char *name, gboolean is_enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)),
                               is_enabled);
}

static void
update_actions (BankPage *self)
{
  PgRow *row = get_chosen (self);
  PgRow *totals = desk_list_get_first (data_view_get_totals (self->view));

  set_enabled (self, "confirm", is_proposed (row) && desk_session_may (self->session, "match_bank_line"));
  set_enabled (self, "confirm-sure", totals != NULL && pg_row_get_int (totals, BANK_WORK_TOTALS_SURE_COUNT) > 0
                                       && desk_session_may (self->session, "match_sure_lines"));
  set_enabled (self, "write", is_in_state (row, "bank_only") && desk_session_may (self->session, "post_voucher"));
  set_enabled (self, "open-voucher", row != NULL && !is_proposed (row) && !pg_row_is_null (row, BANK_WORK_VOUCHER_ID));
}

static void
opened_cb (BankPage *self)
{
  static const char *const ways[] = { "confirm", "write", "open-voucher" };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (g_action_group_get_action_enabled (G_ACTION_GROUP (self->actions), ways[i]))
      {
        g_action_group_activate_action (G_ACTION_GROUP (self->actions), ways[i], NULL);
        return;
      }
}

/* What is shown */

static void
refreshed_cb (BankPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *day = base_day_dup_text (day_choice_get_shown (self->day));
  g_autofree char *entries_words = g_strdup_printf (ngettext ("%s entry", "%s entries", (gulong) count), number);
  g_autofree char *words = g_strdup_printf (_("%s · as on %s"), entries_words, day);

  page_set_title (MANDALI_PAGE (self), _("Bank Reconciliation"), words);
  data_view_set_caption (self->view, entries_words);
  data_view_select_first (self->view);
  update_actions (self);
}

static void
position_known_cb (BankPage *self)
{
  bank_strip_set (self->strip, desk_list_get_first (self->position));
}

static void
ask (BankPage *self)
{
  g_autofree char *day = base_day_dup_iso (day_choice_get_shown (self->day));

  data_view_set (self->view, "account_id", self->account_id, FALSE);
  data_view_set (self->view, "as_on", day, FALSE);
  desk_list_set (self->position, "account_id", self->account_id);
  desk_list_set (self->position, "as_on", day);
}

static void
choose_account (BankPage *self, const char *account_id)
{
  g_free (self->account_id);
  self->account_id = g_strdup (account_id);
  filter_choice_set_value (self->account, account_id);
  ask (self);
}

static void
account_chosen_cb (BankPage *self)
{
  choose_account (self, filter_choice_get_value (self->account));
}

static void
state_chosen_cb (BankPage *self)
{
  data_view_set (self->view, "state", filter_choice_get_value (self->state), TRUE);
}

/* Another day may be today after a night. */
static void
news_cb (BankPage *self, const char *topic)
{
  if (topic != NULL)
    return;
  day_choice_set_today (self->day, desk_session_get_today (self->session));
  ask (self);
}

/* Those that have statements stand first, and the first is shown. */
static void
accounts_known_cb (BankPage *self)
{
  PgRow *first = desk_list_get_first (self->accounts);

  if (spoken_name_fill_choice (self->account, self->accounts, ACCOUNT_CHOICE_ID, ACCOUNT_CHOICE_NAME, self->account_id))
    filter_choice_set_value (self->account, self->account_id);
  else if (first != NULL)
    choose_account (self, pg_row_get_words (first, ACCOUNT_CHOICE_ID));
}

static void
bank_page_filter (Page *page, const char *name, const char *value)
{
  BankPage *self = MANDALI_BANK_PAGE (page);

  if (g_strcmp0 (name, "account_id") == 0 && value != NULL)
    choose_account (self, value);
  if (name == NULL || g_str_equal (name, "state"))
    {
      filter_choice_set_value (self->state, value);
      state_chosen_cb (self);
    }
  if (name == NULL || g_str_equal (name, "as_on"))
    {
      day_choice_set_day (self->day, value != NULL ? base_day_from_iso (value) : BASE_DAY_NONE);
      ask (self);
    }
}

/* The paper is the whole reconciliation of the day, whatever is searched for. */
static PgArgument *
bank_page_dup_arguments (Page *page)
{
  PgArgument *arguments = MANDALI_PAGE_CLASS (bank_page_parent_class)->dup_arguments (page);

  for (PgArgument *a = arguments; a->name != NULL; a++)
    if (g_str_equal (a->name, "search") || g_str_equal (a->name, "state"))
      a->value = NULL;
  return arguments;
}

/* Only lines of the bank are acted on. */
static char *
bank_page_dup_selected (Page *page, const char **state)
{
  PgRow *row = get_chosen (MANDALI_BANK_PAGE (page));

  *state = "";
  if (row == NULL || pg_row_is_null (row, BANK_WORK_BANK_LINE_ID))
    return NULL;
  *state = pg_row_get_words (row, BANK_WORK_STATE);
  return g_strdup (pg_row_get_words (row, BANK_WORK_KEY));
}

static void
bank_page_dispose (GObject *object)
{
  BankPage *self = MANDALI_BANK_PAGE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->accounts);
  g_clear_object (&self->position);
  g_clear_object (&self->actions);
  G_OBJECT_CLASS (bank_page_parent_class)->dispose (object);
}

static void
bank_page_finalize (GObject *object)
{
  g_free (MANDALI_BANK_PAGE (object)->account_id);
  G_OBJECT_CLASS (bank_page_parent_class)->finalize (object);
}

static void
bank_page_class_init (BankPageClass *klass)
{
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bank_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = bank_page_finalize;
  page_class->filter = bank_page_filter;
  page_class->dup_arguments = bank_page_dup_arguments;
  page_class->dup_selected = bank_page_dup_selected;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "page.confirm-sure", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, GDK_CONTROL_MASK, "win.match-by-hand", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_u, GDK_CONTROL_MASK, "win.undo-bank-match", NULL);
}

static void
bank_page_init (BankPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", G_ACTION_GROUP (self->actions));
  self->view = g_object_new (TYPE_DATA_VIEW, "hexpand", TRUE, "vexpand", TRUE, NULL);
  self->strip = g_object_new (TYPE_BANK_STRIP, NULL);
  gtk_widget_add_css_class (bar, "acts-bar");
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_box_append (GTK_BOX (bar), pane_parts_button_new (_(acts[i].label), acts[i].action));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->strip));
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->view));
  adw_bin_set_child (ADW_BIN (self), box);
  data_view_set_empty (self->view, "bank-symbolic", _("The bank and the books say the same"),
                       _("What only one of them has stands here. Bring in the next statement of the bank, as Excel or "
                         "CSV."),
                       _("Bring In a Statement"), "win.bring-in-statement");
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, BANK_WORK_KEY, BANK_WORK_STATE);
  g_signal_connect_object (self->view, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "selected", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
}

static void
add_filters (BankPage *self)
{
  const char *words[G_N_ELEMENTS (states)] = { NULL };

  for (guint i = 0; states[i] != NULL; i++)
    words[i] = report_state_word (states[i]);
  self->account = MANDALI_FILTER_CHOICE (filter_choice_new ("account_id", _("Account"), _("Choose an account")));
  self->day = MANDALI_DAY_CHOICE (day_choice_new ());
  self->state = MANDALI_FILTER_CHOICE (filter_choice_new ("state", _("State"), _("All that is open")));
  filter_choice_set_values (self->state, states, words, FALSE);
  day_choice_set_today (self->day, desk_session_get_today (self->session));
  g_signal_connect_object (self->account, "chosen", G_CALLBACK (account_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->day, "chosen", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "chosen", G_CALLBACK (state_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (self->account));
  data_view_add_filter (self->view, GTK_WIDGET (self->day));
  data_view_add_filter (self->view, GTK_WIDGET (self->state));
}

Page *
bank_page_new (DeskSession *session)
{
  static const DeskReport *const others[] = { &bank_reports[BANK_REPORT_WORK], NULL };
  BankPage *self = g_object_new (TYPE_BANK_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &bank_work);
  g_autoptr (DeskList) totals = desk_list_new (session, &bank_work_totals);

  self->session = g_object_ref (session);
  self->position = desk_list_new (session, &bank_position);
  g_signal_connect_object (self->position, "refreshed", G_CALLBACK (position_known_cb), self, G_CONNECT_SWAPPED);
  data_view_bind (self->view, bank_reports[BANK_REPORT_WORK].report, columns, list, totals);
  add_filters (self);
  ask (self);
  self->accounts = desk_list_new (session, &bank_account_choice);
  g_signal_connect_object (self->accounts, "refreshed", G_CALLBACK (accounts_known_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "news", G_CALLBACK (news_cb), self, G_CONNECT_SWAPPED);
  page_set_search_hint (MANDALI_PAGE (self), _("Words, cheque, voucher or amount"));
  page_set_primary (MANDALI_PAGE (self), _("Bring In a Statement"), "win.bring-in-statement", "match_bank_line");
  page_set_reports (MANDALI_PAGE (self), &bank_reports[BANK_REPORT_RECONCILIATION], others);
  page_set_title (MANDALI_PAGE (self), _("Bank Reconciliation"), NULL);
  return MANDALI_PAGE (self);
}
