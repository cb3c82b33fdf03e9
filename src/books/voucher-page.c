/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vouchers, and what waits to become one, with the lines of one at its side. */
#define G_LOG_DOMAIN "voucher-page"

#include "voucher-page.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "book.h"
#include "filter-choice.h"
#include "list-page.h"
#include "pane-parts.h"
#include "span-filter.h"
#include "spoken-name.h"
#include "voucher-paper.h"
#include "voucher-tone.h"
#include "widgets.h"

#define TYPE_VOUCHER_PAGE (voucher_page_get_type ())
G_DECLARE_FINAL_TYPE (VoucherPage, voucher_page, MANDALI, VOUCHER_PAGE, ListPage)

struct _VoucherPage
{
  ListPage      parent_instance;
  AdwFlap      *flap;
  DataView     *view;
  GtkWidget    *close_button;
  GtkLabel     *number, *what;
  StatePill    *state;
  GtkBox       *facts, *lines;
  GtkBox       *buttons, *kinds;
  GtkWidget    *versions;
  FilterChoice *kind_filter, *state_filter;
  SpanFilter   *day_filter, *amount_filter;
  DeskSession  *session;
  DeskList     *lines_of; /* the voucher that is chosen */
};

G_DEFINE_FINAL_TYPE (VoucherPage, voucher_page, TYPE_LIST_PAGE)

static const DataColumn columns[] = {
  { .name = "dated_on", .letters = 10 },
  { .name = "number", .letters = 16 },
  { .name = "kind", .letters = 10 },
  { .name = "party", .is_wide = TRUE, .letters = 12 },
  { .name = "narration", .is_wide = TRUE, .letters = 12 },
  { .name = "total_paise", .letters = 11 },
  { .name = "state", .letters = 12, .tone_of = voucher_tone_get },
  { NULL },
};

static const char *const kinds[] = { "receipt", "payment", "contra", "journal", "sales", "purchase", "credit_note",
                                     "debit_note", "opening", "closing", NULL };
static const char *const states[] = { "draft", "to_check", "sent_back", "posted", "cancelled", "reversed", "reversal",
                                      NULL };

/* What can be done with a voucher, in the order of the buttons; each is seen only where it can be done. */
static const struct
{
  const char *label;
  const char *action;
} acts[] = {
  { N_("Print…"), "win.print-chosen" },
  { N_("Write on…"), "win.write-on" },
  { N_("Check and post"), "win.check-voucher" },
  { N_("Send back…"), "win.send-back-voucher" },
  { N_("Throw away…"), "win.throw-away-draft" },
  { N_("Cancel…"), "win.cancel-voucher" },
  { N_("Reverse…"), "win.reverse-voucher" },
  { N_("Object…"), "win.object-to-voucher" },
};

/* The vouchers that are written every day, with their keys, and the rarer ones. */
static const struct
{
  const char *label;
  const char *action;
} writes[] = {
  { N_("Receipt (F6)"), "win.voucher-receipt" },
  { N_("Payment (F5)"), "win.voucher-payment" },
  { N_("Contra (F4)"), "win.voucher-contra" },
  { N_("Journal (F7)"), "win.voucher-journal" },
  { N_("Sales (F8)"), "win.voucher-sales" },
  { N_("Purchase (F9)"), "win.voucher-purchase" },
};

/* "Cash" over what is said of the line, and its amount at the end with the side on which it stands. */
static GtkWidget *
line_new (PgRow *row)
{
  gint64 debit = pg_row_get_int (row, VOUCHER_LINE_DEBIT);
  g_autofree char *amount = base_money_dup_text (debit > 0 ? debit : pg_row_get_int (row, VOUCHER_LINE_CREDIT));
  /* Translators: an amount in debit, then in credit */
  g_autofree char *end = debit > 0 ? g_strdup_printf (_("%s Dr"), amount) : g_strdup_printf (_("%s Cr"), amount);
  const char *bill = pg_row_get_words (row, VOUCHER_LINE_BILL);
  const char *words = pg_row_get_words (row, VOUCHER_LINE_WORDS);
  g_autofree char *more = g_strconcat (bill, bill[0] != '\0' && words[0] != '\0' ? " · " : "", words, NULL);

  return pane_parts_line_new (spoken_name_get (row, VOUCHER_LINE_NAME), more[0] != '\0' ? more : NULL, end);
}

static void
lines_known_cb (VoucherPage *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->lines_of));

  widgets_box_clear (self->lines);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      gtk_box_append (self->lines, line_new (row));
    }
}

/* The edit log with what was written of this voucher, from its first draft on; for those who may read it. */
static void
offer_versions (VoucherPage *self, PgRow *row)
{
  g_autofree char *from = base_day_dup_iso (base_day_year_began (pg_row_get_day (row, VOUCHER_DATED_ON)));
  GVariantBuilder wishes;

  g_variant_builder_init (&wishes, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&wishes, "{ss}", "page", "books");
  g_variant_builder_add (&wishes, "{ss}", "register", "edit-log");
  g_variant_builder_add (&wishes, "{ss}", "from_on", from);
  g_variant_builder_add (&wishes, "{ss}", "find", pg_row_get_words (row, VOUCHER_NUMBER));
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->versions), g_variant_builder_end (&wishes));
  gtk_widget_set_visible (self->versions, desk_session_may (self->session, "edit_log"));
}

static void
show_one (VoucherPage *self)
{
  PgRow *row = data_view_get_selected (self->view);
  g_autofree char *day = NULL;
  g_autofree char *what = NULL;
  g_autofree char *total = NULL;

  if (row == NULL)
    return;
  day = base_day_dup_text (pg_row_get_day (row, VOUCHER_DATED_ON));
  total = base_money_dup_text (pg_row_get_int (row, VOUCHER_TOTAL));
  what = g_strdup_printf ("%s · %s", report_state_word (pg_row_get_words (row, VOUCHER_KIND)), day);
  gtk_label_set_label (self->number, pg_row_get_words (row, VOUCHER_NUMBER));
  gtk_label_set_label (self->what, what);
  state_pill_set (self->state, voucher_tone_get (pg_row_get_words (row, VOUCHER_STATE)),
                  report_state_word (pg_row_get_words (row, VOUCHER_STATE)));
  widgets_box_clear (self->facts);
  pane_parts_add_fact (self->facts, _("Amount (₹)"), total);
  pane_parts_add_fact (self->facts, _("From or to"), pg_row_get_text (row, VOUCHER_PARTY));
  pane_parts_add_fact (self->facts, _("What for"), pg_row_get_text (row, VOUCHER_NARRATION));
  pane_parts_add_fact (self->facts, _("Made by"), pg_row_get_text (row, VOUCHER_MADE_BY));
  pane_parts_add_fact (self->facts, _("Checked by"), pg_row_get_text (row, VOUCHER_CHECKED_BY));
  pane_parts_add_fact (self->facts, _("Reverses"), pg_row_get_text (row, VOUCHER_REVERSES));
  pane_parts_add_fact (self->facts, _("Reversed by"), pg_row_get_text (row, VOUCHER_REVERSED_BY));
  pane_parts_add_fact (self->facts, _("Why"), pg_row_get_text (row, VOUCHER_WORDS));
  pane_parts_add_fact (self->facts, _("Late because"), pg_row_get_text (row, VOUCHER_LATE_WORDS));
  desk_list_set (self->lines_of, "voucher_id", pg_row_get_text (row, VOUCHER_ID));
  desk_list_set (self->lines_of, "draft_id", pg_row_get_text (row, VOUCHER_DRAFT_ID));
  offer_versions (self, row);
}

static void
refreshed_cb (VoucherPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *words = g_strdup_printf (ngettext ("%s voucher", "%s vouchers", (gulong) count), number);

  page_set_title (MANDALI_PAGE (self), _("Vouchers"), words);
  span_filter_set_today (self->day_filter, desk_session_get_today (self->session));
  data_view_select_first (self->view);
  show_one (self);
}

static void
filter_chosen_cb (VoucherPage *self, FilterChoice *choice)
{
  data_view_set (self->view, filter_choice_get_name (choice), filter_choice_get_value (choice), TRUE);
}

/* A draft may be of a day that is still to come: without a last day there is none. */
static void
days_chosen_cb (VoucherPage *self)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  span_filter_dup_ends (self->day_filter, &from, &to);
  data_view_set (self->view, "from_on", from, TRUE);
  data_view_set (self->view, "to_on", to != NULL ? to : "infinity", to != NULL);
}

static void
amounts_chosen_cb (VoucherPage *self)
{
  g_autofree char *least = NULL;
  g_autofree char *most = NULL;

  span_filter_dup_ends (self->amount_filter, &least, &most);
  data_view_set (self->view, "least", least, TRUE);
  data_view_set (self->view, "most", most, TRUE);
}

static void
voucher_page_filter (Page *page, const char *name, const char *value)
{
  VoucherPage *self = MANDALI_VOUCHER_PAGE (page);
  FilterChoice *filters[] = { self->kind_filter, self->state_filter };

  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    if (name == NULL || g_str_equal (name, filter_choice_get_name (filters[i])))
      {
        filter_choice_set_value (filters[i], value);
        filter_chosen_cb (self, filters[i]);
      }
  if (name == NULL || g_str_equal (name, "days"))
    {
      span_filter_set_text (self->day_filter, value);
      days_chosen_cb (self);
    }
  if (name == NULL || g_str_equal (name, "amounts"))
    {
      span_filter_set_text (self->amount_filter, value);
      amounts_chosen_cb (self);
    }
}

static void
voucher_page_dispose (GObject *object)
{
  g_clear_object (&MANDALI_VOUCHER_PAGE (object)->session);
  g_clear_object (&MANDALI_VOUCHER_PAGE (object)->lines_of);
  G_OBJECT_CLASS (voucher_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, flap);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, view);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, close_button);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, number);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, what);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, state);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, facts);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, lines);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, buttons);
  gtk_widget_class_bind_template_child (widget_class, VoucherPage, kinds);
  gtk_widget_class_bind_template_callback (widget_class, show_one);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
}

static void
voucher_page_class_init (VoucherPageClass *klass)
{
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voucher_page_dispose;
  page_class->filter = voucher_page_filter;
  g_type_ensure (TYPE_STATE_PILL);
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/mandali/Mandali/ui/books/voucher-page.ui");
  bind_children (GTK_WIDGET_CLASS (klass));
}

static FilterChoice *
add_filter (VoucherPage *self, const char *name, const char *title, const char *all, const char *const *values)
{
  FilterChoice *choice = MANDALI_FILTER_CHOICE (filter_choice_new (name, title, all));

  filter_choice_set_codes (choice, values);
  g_signal_connect_object (choice, "chosen", G_CALLBACK (filter_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (choice));
  return choice;
}

static SpanFilter *
add_span (VoucherPage *self, SpanFilterKind kind, const char *title, const char *all, GCallback chosen_cb)
{
  SpanFilter *filter = MANDALI_SPAN_FILTER (span_filter_new (kind, title, all));

  g_signal_connect_object (filter, "chosen", chosen_cb, self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (filter));
  return filter;
}

static void
voucher_page_init (VoucherPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (writes); i++)
    gtk_box_append (self->kinds, pane_parts_button_new (_(writes[i].label), writes[i].action));
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_box_append (self->buttons, pane_parts_button_new (_(acts[i].label), acts[i].action));
  self->versions = gtk_button_new_with_label (_("Versions…"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->versions), "a{ss}", NULL); /* the action asks for one */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->versions), "win.open");
  gtk_widget_set_visible (self->versions, FALSE);
  gtk_box_append (self->buttons, self->versions);
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, VOUCHER_KEY, VOUCHER_STATE);
  list_page_set_pane (MANDALI_LIST_PAGE (self), self->flap, self->close_button);
  data_view_set_empty (self->view, "rupee-symbolic", _("No voucher is written yet"),
                       _("Receipts, payments and journals stand here, each with its number. Open the year of the "
                         "books, then write the first one."),
                       _("New Receipt"), "win.voucher-receipt");
}

Page *
voucher_page_new (DeskSession *session)
{
  VoucherPage *self = g_object_new (TYPE_VOUCHER_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &voucher_list);
  g_autoptr (DeskList) totals = desk_list_new (session, &voucher_list_totals);

  self->session = g_object_ref (session);
  self->lines_of = desk_list_new (session, &voucher_line_of);
  g_signal_connect_object (self->lines_of, "refreshed", G_CALLBACK (lines_known_cb), self, G_CONNECT_SWAPPED);
  data_view_bind (self->view, book_reports[BOOK_REPORT_VOUCHERS].report, columns, list, totals);
  self->kind_filter = add_filter (self, "kind", _("Kind"), _("All kinds"), kinds);
  self->state_filter = add_filter (self, "state", _("State"), _("All states"), states);
  self->day_filter = add_span (self, SPAN_FILTER_DAYS, _("Days"), _("All days"), G_CALLBACK (days_chosen_cb));
  self->amount_filter = add_span (self, SPAN_FILTER_MONEY, _("Amounts"), _("All amounts"),
                                  G_CALLBACK (amounts_chosen_cb));
  data_view_set (self->view, "to_on", "infinity", FALSE);
  page_set_search_hint (MANDALI_PAGE (self), _("Number, name, account or amount"));
  page_set_primary (MANDALI_PAGE (self), _("New Receipt"), "win.voucher-receipt", "post_voucher");
  page_set_reports (MANDALI_PAGE (self), &book_reports[BOOK_REPORT_VOUCHERS], NULL);
  page_set_paper (MANDALI_PAGE (self), &voucher_reports[0]);
  page_set_title (MANDALI_PAGE (self), _("Vouchers"), NULL);
  return MANDALI_PAGE (self);
}
