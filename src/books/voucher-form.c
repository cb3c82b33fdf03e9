/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which vouchers are typed: day, other side, lines, what it is for. */
#define G_LOG_DOMAIN "voucher-form"

#include "voucher-form.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "base-money.h"
#include "book.h"
#include "form-day.h"
#include "form-outcome.h"
#include "form-registry.h"
#include "form-switch.h"
#include "form.h"
#include "line-field.h"

#define ID "post-voucher"

#define TYPE_VOUCHER_FORM (voucher_form_get_type ())
G_DECLARE_FINAL_TYPE (VoucherForm, voucher_form, MANDALI, VOUCHER_FORM, Form)

struct _VoucherForm
{
  Form         parent_instance;
  FormDay     *dated_on;
  FormField   *party;
  LineField   *lines;
  FormSwitch  *is_draft;
  FormOutcome *outcome;
  DeskList    *draft;    /* NULL: a new voucher */
  DeskList    *warnings; /* NULL: nothing asked yet */
};

G_DEFINE_FINAL_TYPE (VoucherForm, voucher_form, FORM_TYPE_FORM)

/* What differs from kind to kind; `party` is who stands on the other side, NULL where nobody does. */
static const struct
{
  const char *kind;
  const char *title;
  const char *party;
} kinds[] = {
  { "receipt", N_("Receipt voucher"), N_("Received from") },
  { "payment", N_("Payment voucher"), N_("Paid to") },
  { "contra", N_("Contra voucher"), NULL },
  { "journal", N_("Journal voucher"), NULL },
  { "sales", N_("Sales voucher"), N_("Sold to") },
  { "purchase", N_("Purchase voucher"), N_("Bought from") },
  { "credit_note", N_("Credit note"), N_("Given to") },
  { "debit_note", N_("Debit note"), N_("Sent to") },
  { "opening", N_("Opening balances"), NULL },
};

/* The day of the last voucher, for the next one; for as long as the program runs. */
static BaseDay last_day = BASE_DAY_NONE;

static char *
voucher_form_dup_verb (Form *form)
{
  VoucherForm *self = MANDALI_VOUCHER_FORM (form);
  g_autofree char *total = base_money_dup_short (line_field_get_total (self->lines));

  if (form_switch_is_on (self->is_draft))
    return g_strdup (_("Keep as a draft"));
  if (line_field_get_total (self->lines) == 0)
    return g_strdup (_("Post the voucher"));
  /* Translators: the amount of a voucher */
  return g_strdup_printf (_("Post %s"), total);
}

static char *
voucher_form_dup_done_words (Form *form, const char *number)
{
  last_day = form_day_get (MANDALI_VOUCHER_FORM (form)->dated_on);
  if (number != NULL && g_str_has_prefix (number, "DFT/"))
    return form_switch_is_on (MANDALI_VOUCHER_FORM (form)->is_draft)
             ? g_strdup_printf (_("Kept as a draft: %s"), number)
             : g_strdup_printf (_("%s waits for a second person"), number);
  return g_strdup_printf (_("Posted: %s"), number != NULL ? number : "");
}

static void
add_warning (GString *words, const char *sentence, gint64 amount, gint64 limit)
{
  g_autofree char *amount_words = base_money_dup_short (amount);
  g_autofree char *limit_words = base_money_dup_short (limit);
  g_autoptr (GString) filled = g_string_new (sentence);
  g_autofree char *escaped = NULL;

  g_string_replace (filled, "{1}", amount_words, 0);
  g_string_replace (filled, "{2}", limit_words, 0);
  escaped = g_markup_escape_text (filled->str, -1);
  g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", escaped);
}

/* Warned, never refused: the person decides. */
static char *
dup_warnings (PgRow *row, gpointer data)
{
  GString *words = g_string_new (NULL);

  if (!pg_row_is_null (row, VOUCHER_WARNING_PAID))
    add_warning (words, _("She or he is paid {1} in cash on this day. Above {2} it does not count as an expense for "
                          "income tax (s. 40A (3)); pay through the bank."),
                 pg_row_get_int (row, VOUCHER_WARNING_PAID), pg_row_get_int (row, VOUCHER_WARNING_PAID_LIMIT));
  if (!pg_row_is_null (row, VOUCHER_WARNING_RECEIVED))
    add_warning (words, _("{1} comes from one person in cash on this day. {2} and more may not be taken in cash "
                          "(Income-tax Act, s. 269ST); take it through the bank."),
                 pg_row_get_int (row, VOUCHER_WARNING_RECEIVED), pg_row_get_int (row, VOUCHER_WARNING_RECEIVED_LIMIT));
  if (!pg_row_is_null (row, VOUCHER_WARNING_CASH_AFTER))
    add_warning (words, _("There is not so much cash on this day: {1} would be missing."),
                 -pg_row_get_int (row, VOUCHER_WARNING_CASH_AFTER), 0);
  return g_string_free (words, words->len == 0);
}

static void
ask_warnings (VoucherForm *self)
{
  g_autofree char *day = base_day_dup_iso (form_day_get (self->dated_on));
  g_autofree char *party = NULL;
  g_autofree char *lines = NULL;

  form_field_get_value (FORM_FIELD (self->lines), "lines", &lines);
  form_field_get_value (self->party, "party", &party);
  if (day == NULL || (self->warnings == NULL && lines == NULL))
    return;
  if (self->warnings == NULL)
    {
      self->warnings = desk_list_new (form_get_session (FORM_FORM (self)), &voucher_warning);
      form_outcome_set_list (self->outcome, self->warnings, dup_warnings, self);
    }
  desk_list_set (self->warnings, "dated_on", day);
  desk_list_set (self->warnings, "party", party);
  desk_list_set (self->warnings, "lines", lines);
}

static void
voucher_form_changed (Form *form, FormField *field)
{
  VoucherForm *self = MANDALI_VOUCHER_FORM (form);

  if (field == NULL || field == FORM_FIELD (self->lines) || field == self->party
      || field == FORM_FIELD (self->dated_on))
    ask_warnings (self);
}

static void
voucher_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_VOUCHER_FORM (object)->draft);
  g_clear_object (&MANDALI_VOUCHER_FORM (object)->warnings);
  G_OBJECT_CLASS (voucher_form_parent_class)->dispose (object);
}

static void
voucher_form_class_init (VoucherFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voucher_form_dispose;
  FORM_FORM_CLASS (klass)->changed = voucher_form_changed;
  FORM_FORM_CLASS (klass)->dup_verb = voucher_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = voucher_form_dup_done_words;
  g_type_ensure (LINE_TYPE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/books/voucher-form.ui");
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, dated_on);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, party);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, lines);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, is_draft);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, outcome);
}

static void
voucher_form_init (VoucherForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &post_voucher_call);
}

/* Nobody typed it, so leaving loses nothing. */
static void
begin_on_last_day (VoucherForm *self)
{
  g_autofree char *text = base_day_dup_text (last_day);

  form_field_set_base (FORM_FIELD (self->dated_on), text);
  form_day_set (self->dated_on, last_day);
}

static void
show_kind (VoucherForm *self, const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, kind))
      {
        gtk_window_set_title (GTK_WINDOW (self), _(kinds[i].title));
        g_object_set (self->party, "label", kinds[i].party != NULL ? _(kinds[i].party) : NULL, NULL);
        gtk_widget_set_visible (GTK_WIDGET (self->party), kinds[i].party != NULL);
      }
}

static void
draft_known_cb (VoucherForm *self)
{
  PgRow *row = desk_list_get_first (self->draft);

  if (row != NULL)
    show_kind (self, pg_row_get_words (row, DRAFT_ONE_KIND));
}

/* Kind, draft and version come from the draft itself. */
static GtkWindow *
open_draft (GtkWindow *parent, DeskSession *session, gint64 key, GVariant *content)
{
  VoucherForm *self = g_object_new (TYPE_VOUCHER_FORM, "transient-for", parent, NULL);
  g_autofree char *words = g_strdup_printf ("%" G_GINT64_FORMAT, key);

  self->draft = desk_list_new (session, &draft_one);
  desk_list_set (self->draft, "key", words);
  g_signal_connect_object (self->draft, "refreshed", G_CALLBACK (draft_known_cb), self, G_CONNECT_SWAPPED);
  form_set_about (FORM_FORM (self), key);
  form_set_record (FORM_FORM (self), self->draft, "row_version");
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

/* `about` tells apart the drafts of forms of one kind. */
static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, const char *kind, const char *about, GVariant *content)
{
  VoucherForm *self = g_object_new (TYPE_VOUCHER_FORM, "transient-for", parent, NULL);
  Form *form = FORM_FORM (self);

  show_kind (self, kind);
  form_set_fixed (form, "kind", kind);
  form_set_fixed (form, "draft_id", NULL);
  form_set_fixed (form, "row_version", NULL);
  form_set_fixed (form, FORM_ABOUT, about);
  form_begin (form, session, content);
  if (content == NULL && last_day != BASE_DAY_NONE)
    begin_on_last_day (self);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  gint64 key = form_registry_get_number (content, FORM_ABOUT);
  const char *kind = "journal";
  const char *about = NULL;

  if (key < 0)
    return open_draft (parent, session, key, content);
  g_variant_lookup (content, "kind", "&s", &kind);
  g_variant_lookup (content, FORM_ABOUT, "&s", &about);
  return open_form (parent, session, kind, about != NULL ? about : kind, content);
}

GtkWindow *
voucher_form_open_draft (GtkWindow *parent, DeskSession *session, gint64 key)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && key < 0, NULL);

  return open_draft (parent, session, key, NULL);
}

GtkWindow *
voucher_form_open (GtkWindow *parent, DeskSession *session, const char *kind)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && kind != NULL, NULL);

  return open_form (parent, session, kind, kind, NULL);
}

static void
add_line (JsonBuilder *lines, const char *account, const char *side, gint64 paise, const char *words)
{
  g_autofree char *amount = base_money_dup_text (paise);

  json_builder_begin_object (lines);
  json_builder_set_member_name (lines, "account_id");
  json_builder_add_string_value (lines, account);
  json_builder_set_member_name (lines, side);
  json_builder_add_string_value (lines, amount);
  json_builder_set_member_name (lines, "words");
  json_builder_add_string_value (lines, words);
  json_builder_end_object (lines);
}

/* The lines as they would be typed; the first, whose account is still to be chosen, has the keyboard. */
static char *
dup_lines (const VoucherOfBank *wanted)
{
  gboolean is_receipt = wanted->deposited_paise > 0;
  gint64 paise = is_receipt ? wanted->deposited_paise : wanted->withdrawn_paise;
  g_autofree char *bank = g_strdup_printf ("%s\t%s", wanted->account_id, wanted->account_name);
  g_autoptr (JsonBuilder) lines = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_array (lines);
  add_line (lines, "", is_receipt ? "credit_paise" : "debit_paise", paise, "");
  add_line (lines, bank, is_receipt ? "debit_paise" : "credit_paise", paise, wanted->reference);
  json_builder_end_array (lines);
  root = json_builder_get_root (lines);
  return json_to_string (root, FALSE);
}

GtkWindow *
voucher_form_open_for_bank (GtkWindow *parent, DeskSession *session, const VoucherOfBank *wanted)
{
  const char *kind;
  g_autofree char *day = NULL;
  g_autofree char *lines = NULL;
  g_autofree char *about = NULL;
  g_autoptr (GVariant) content = NULL;
  GVariantBuilder builder;
  GtkWindow *form;

  g_return_val_if_fail (DESK_IS_SESSION (session) && wanted != NULL, NULL);

  kind = wanted->deposited_paise > 0 ? "receipt" : "payment";
  day = base_day_dup_text (wanted->dated_on);
  lines = dup_lines (wanted);
  about = g_strdup_printf ("bank %" G_GINT64_FORMAT, wanted->bank_line_id);
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "dated_on", day);
  g_variant_builder_add (&builder, "{ss}", "narration", wanted->narration);
  g_variant_builder_add (&builder, "{ss}", "lines", lines);
  content = g_variant_ref_sink (g_variant_builder_end (&builder));
  form = open_form (parent, session, kind, about, content);
  gtk_widget_grab_focus (GTK_WIDGET (MANDALI_VOUCHER_FORM (form)->lines));
  return form;
}

void
voucher_forms_init (void)
{
  form_registry_add (ID, open_again);
}
