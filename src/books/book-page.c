/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The books: each figure opens what lies behind it, from the balance to the ledger and from there to the voucher. */
#define G_LOG_DOMAIN "book-page"

#include "book-page.h"

#include <glib/gi18n.h>

#include "bank.h"
#include "body.h"
#include "book.h"
#include "filter-choice.h"
#include "pane-parts.h"
#include "register-page.h"
#include "spoken-name.h"
#include "voucher-tone.h"
#include "widgets.h"

/* What a book is narrowed to, and what may be chosen there. */
enum { BY_HEAD, BY_BODY, BY_PART, BY_LOG_PART, BY_LOG_STATE, N_BY };

static const struct
{
  const char       *parameter;
  const char       *title, *all;
  const PgRelation *relation; /* whose rows have a name in English as the query takes it; NULL: the codes below */
  guint             name;
  const char       *codes[5]; /* ended by NULL */
} ways[N_BY] = {
  [BY_HEAD] = { "head", N_("Head"), N_("All heads"), &account_group_list, ACCOUNT_GROUP_LIST_NAME },
  [BY_BODY] = { "body", N_("Other body"), N_("All bodies"), &carrier_list, BOOK_CODE_NAME },
  [BY_PART] = { "part", N_("What"), N_("Account and work"), .codes = { "account", "work" } },
  [BY_LOG_PART] = { "log_part", N_("Of what"), N_("The whole office"),
                    .codes = { "log_books", "log_members", "log_board", "log_office" } },
  [BY_LOG_STATE] = { "log_state", N_("What happened"), N_("Everything"),
                     .codes = { "log_changed", "log_added", "log_removed" } },
};

typedef struct
{
  FilterChoice *choice; /* NULL: the book is not narrowed so */
  DeskList     *list;
  char         *value;  /* stays when another book is chosen; NULL: all */
} Narrowing;

#define TYPE_BOOK_PAGE (book_page_get_type ())
G_DECLARE_FINAL_TYPE (BookPage, book_page, MANDALI, BOOK_PAGE, RegisterPage)

struct _BookPage
{
  RegisterPage  parent_instance;
  FilterChoice *account;    /* NULL: the book is not of one account */
  DeskList     *accounts;
  DeskList     *head;       /* of the trail */
  GtkWidget    *head_label; /* NULL: another book than the day book is shown */
  char         *account_id; /* stays when another book is chosen; NULL: the first one */
  Narrowing     narrowings[N_BY];
};

G_DEFINE_FINAL_TYPE (BookPage, book_page, TYPE_REGISTER_PAGE)

static void
ask_account (BookPage *self)
{
  data_view_set (register_page_get_view (MANDALI_REGISTER_PAGE (self)), "account_id", self->account_id, FALSE);
}

static void
account_chosen_cb (BookPage *self)
{
  const char *value = filter_choice_get_value (self->account);

  g_free (self->account_id);
  self->account_id = g_strdup (value);
  ask_account (self);
}

/* The accounts that the book may be of; the first is shown until another is chosen. */
static void
accounts_known_cb (BookPage *self)
{
  PgRow *first = desk_list_get_first (self->accounts);

  if (self->account == NULL)
    return;
  if (!spoken_name_fill_choice (self->account, self->accounts, ACCOUNT_CHOICE_ID, ACCOUNT_CHOICE_NAME,
                              self->account_id)
      && first != NULL)
    {
      g_free (self->account_id);
      self->account_id = g_strdup (pg_row_get_words (first, ACCOUNT_CHOICE_ID));
      ask_account (self);
    }
  filter_choice_set_value (self->account, self->account_id);
}

/* The head of the trail at the end of the last day shown stands above the day book, as on its paper. */
static void
head_known_cb (BookPage *self)
{
  PgRow *row = desk_list_get_first (self->head);
  g_autofree char *words = NULL;

  if (row == NULL || self->head_label == NULL)
    return;
  words = g_strdup_printf ("%s: %s", _("Head of the trail"), pg_row_get_words (row, CHAIN_HEAD_SHORT_WORDS));
  gtk_label_set_label (GTK_LABEL (self->head_label), words);
  gtk_widget_set_tooltip_text (self->head_label, pg_row_get_words (row, CHAIN_HEAD_WORDS));
}

static void
day_book_refreshed_cb (BookPage *self, DataView *view)
{
  desk_list_set (self->head, "to_on", desk_list_get (data_view_get_list (view), "to_on"));
  desk_list_refresh (self->head);
}

static void
show_head (BookPage *self)
{
  RegisterPage *page = MANDALI_REGISTER_PAGE (self);

  if (self->head == NULL)
    {
      self->head = desk_list_new (register_page_get_session (page), &chain_head);
      g_signal_connect_object (self->head, "refreshed", G_CALLBACK (head_known_cb), self, G_CONNECT_SWAPPED);
    }
  self->head_label = widgets_label_new ("", "dim-label");
  gtk_label_set_selectable (GTK_LABEL (self->head_label), TRUE);
  data_view_add_filter (register_page_get_view (page), self->head_label);
  g_signal_connect_object (register_page_get_view (page), "refreshed", G_CALLBACK (day_book_refreshed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
narrow (BookPage *self, guint way)
{
  data_view_set (register_page_get_view (MANDALI_REGISTER_PAGE (self)), ways[way].parameter,
                 self->narrowings[way].value, FALSE);
}

static void
narrowing_chosen_cb (BookPage *self, FilterChoice *choice)
{
  for (guint i = 0; i < N_BY; i++)
    if (self->narrowings[i].choice == choice)
      {
        g_free (self->narrowings[i].value);
        self->narrowings[i].value = g_strdup (filter_choice_get_value (choice));
        narrow (self, i);
      }
}

static void
fill_narrowing (BookPage *self, guint way)
{
  Narrowing *narrowing = &self->narrowings[way];

  if (narrowing->choice == NULL)
    return;
  if (ways[way].relation != NULL)
    spoken_name_fill_choice (narrowing->choice, narrowing->list, ways[way].name, ways[way].name, narrowing->value);
  else
    filter_choice_set_codes (narrowing->choice, ways[way].codes);
  filter_choice_set_value (narrowing->choice, narrowing->value);
}

static void
names_known_cb (BookPage *self, DeskList *list)
{
  for (guint i = 0; i < N_BY; i++)
    if (self->narrowings[i].list == list)
      fill_narrowing (self, i);
}

static void
add_narrowing (BookPage *self, guint way)
{
  RegisterPage *page = MANDALI_REGISTER_PAGE (self);
  Narrowing *narrowing = &self->narrowings[way];

  narrowing->choice = MANDALI_FILTER_CHOICE (filter_choice_new (ways[way].parameter, _(ways[way].title),
                                                                _(ways[way].all)));
  g_signal_connect_object (narrowing->choice, "chosen", G_CALLBACK (narrowing_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (register_page_get_view (page), GTK_WIDGET (narrowing->choice));
  narrow (self, way);
  if (narrowing->list == NULL && ways[way].relation != NULL)
    {
      narrowing->list = desk_list_new (register_page_get_session (page), ways[way].relation);
      g_signal_connect_object (narrowing->list, "refreshed", G_CALLBACK (names_known_cb), self, G_CONNECT_SWAPPED);
      return;
    }
  fill_narrowing (self, way);
}

/* Only banks are reconciled. */
static void
ask_accounts (BookPage *self)
{
  const PgRelation *asked = register_page_get_register (MANDALI_REGISTER_PAGE (self))->paper.relation;
  const PgRelation *wanted = asked == &bank_reconciliation ? &bank_account_choice : &account_choice;

  if (self->accounts != NULL && pg_table_get_relation (desk_list_get_table (self->accounts)) == wanted)
    {
      accounts_known_cb (self);
      return;
    }
  g_clear_object (&self->accounts);
  self->accounts = desk_list_new (register_page_get_session (MANDALI_REGISTER_PAGE (self)), wanted);
  g_signal_connect_object (self->accounts, "refreshed", G_CALLBACK (accounts_known_cb), self, G_CONNECT_SWAPPED);
}

static void
book_page_add_filters (RegisterPage *page)
{
  BookPage *self = MANDALI_BOOK_PAGE (page);

  self->account = NULL;
  self->head_label = NULL;
  for (guint i = 0; i < N_BY; i++)
    {
      self->narrowings[i].choice = NULL;
      if (desk_register_takes (register_page_get_register (page), ways[i].parameter))
        add_narrowing (self, i);
    }
  if (register_page_get_register (page)->paper.about == &chain_head)
    show_head (self);
  if (register_page_get_register (page)->paper.relation == &account_list)
    data_view_add_filter (register_page_get_view (page),
                          pane_parts_button_new (_("Change the Account…"), "win.change-account"));
  if (!desk_register_takes (register_page_get_register (page), "account_id"))
    return;
  self->account = MANDALI_FILTER_CHOICE (filter_choice_new ("account_id", _("Account"), _("Choose an account")));
  g_signal_connect_object (self->account, "chosen", G_CALLBACK (account_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (register_page_get_view (page), GTK_WIDGET (self->account));
  ask_accounts (self);
  ask_account (self);
}

static void
set_narrowing (BookPage *self, guint way, const char *value)
{
  Narrowing *narrowing = &self->narrowings[way];

  g_free (narrowing->value);
  narrowing->value = g_strdup (value);
  if (narrowing->choice == NULL)
    return;
  filter_choice_set_value (narrowing->choice, value);
  narrow (self, way);
}

static void
book_page_filter (RegisterPage *page, const char *name, const char *value)
{
  BookPage *self = MANDALI_BOOK_PAGE (page);

  for (guint i = 0; i < N_BY; i++)
    if (name == NULL || g_str_equal (name, ways[i].parameter))
      set_narrowing (self, i, value);
  if (value == NULL || g_strcmp0 (name, "account_id") != 0)
    return;
  g_free (self->account_id);
  self->account_id = g_strdup (value);
  if (self->account == NULL)
    return;
  filter_choice_set_value (self->account, value);
  ask_account (self);
}

static gint64
get_number (RegisterPage *page, PgRow *row, const char *column)
{
  gint index = pg_relation_find_column (register_page_get_register (page)->paper.relation, column);

  return index >= 0 ? pg_row_get_int (row, (guint) index) : 0;
}

static void
book_page_open_row (RegisterPage *page, PgRow *row)
{
  gint64 voucher_id = get_number (page, row, "voucher_id");
  gint64 account_id = get_number (page, row, "account_id");
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, account_id);

  if (register_page_get_register (page)->paper.relation == &group_summary)
    {
      page_filter (MANDALI_PAGE (page), "head", pg_row_get_words (row, GROUP_SUMMARY_NAME));
      page_filter (MANDALI_PAGE (page), "register", "trial-balance");
    }
  else if (register_page_get_register (page)->paper.relation == &between_bodies)
    {
      page_filter (MANDALI_PAGE (page), "body", pg_row_get_words (row, BETWEEN_BODIES_NAME));
      page_filter (MANDALI_PAGE (page), "part", pg_row_get_text (row, BETWEEN_BODIES_PART));
      page_filter (MANDALI_PAGE (page), "register", "body-lines");
    }
  else if (voucher_id != 0)
    gtk_widget_activate_action (GTK_WIDGET (page), "win.show", "(sx)", "vouchers", voucher_id);
  else if (account_id != 0)
    {
      page_filter (MANDALI_PAGE (page), "account_id", key);
      page_filter (MANDALI_PAGE (page), "register", "ledger");
    }
}

/* Only the chart has accounts themselves to choose; elsewhere a row is what they did. */
static char *
book_page_dup_selected (Page *page, const char **state)
{
  RegisterPage *self = MANDALI_REGISTER_PAGE (page);
  PgRow *row = data_view_get_selected (register_page_get_view (self));

  *state = "";
  if (row == NULL || register_page_get_register (self)->paper.relation != &account_list)
    return NULL;
  *state = pg_row_get_words (row, ACCOUNT_STATE);
  return g_strdup (pg_row_get_words (row, ACCOUNT_ID));
}

static void
book_page_dispose (GObject *object)
{
  g_clear_object (&MANDALI_BOOK_PAGE (object)->accounts);
  for (guint i = 0; i < N_BY; i++)
    g_clear_object (&MANDALI_BOOK_PAGE (object)->narrowings[i].list);
  g_clear_object (&MANDALI_BOOK_PAGE (object)->head);
  G_OBJECT_CLASS (book_page_parent_class)->dispose (object);
}

static void
book_page_finalize (GObject *object)
{
  g_free (MANDALI_BOOK_PAGE (object)->account_id);
  for (guint i = 0; i < N_BY; i++)
    g_free (MANDALI_BOOK_PAGE (object)->narrowings[i].value);
  G_OBJECT_CLASS (book_page_parent_class)->finalize (object);
}

/* What is handed to auditors and to other programs. */
static const DeskReport *const handed_over[] = {
  &book_reports[BOOK_REPORT_WORKBOOK], &book_reports[BOOK_REPORT_TALLY], &book_reports[BOOK_REPORT_JOURNAL], NULL,
};

static void
book_page_class_init (BookPageClass *klass)
{
  RegisterPageClass *page_class = MANDALI_REGISTER_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = book_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = book_page_finalize;
  MANDALI_PAGE_CLASS (klass)->dup_selected = book_page_dup_selected;
  page_class->add_filters = book_page_add_filters;
  page_class->filter = book_page_filter;
  page_class->open_row = book_page_open_row;
  page_class->get_tone = voucher_tone_get;
  page_class->others = handed_over;
  page_class->is_dense = TRUE;
}

static void
book_page_init (BookPage *self)
{
}

Page *
book_page_new (DeskSession *session)
{
  BookPage *self = g_object_new (TYPE_BOOK_PAGE, NULL);

  page_set_primary (MANDALI_PAGE (self), _("Open an Account"), "win.open-account", "open_account");
  page_set_search_hint (MANDALI_PAGE (self), _("Account, number or words of a voucher"));
  register_page_begin (MANDALI_REGISTER_PAGE (self), session, books);
  return MANDALI_PAGE (self);
}
