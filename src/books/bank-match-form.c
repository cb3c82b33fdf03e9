/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which a line of the bank is matched by hand: the vouchers that have its amount, the nearest day first. */
#define G_LOG_DOMAIN "bank-match-form"

#include "bank-match-form.h"

#include <glib/gi18n.h>

#include "bank.h"
#include "base-money.h"
#include "form-chooser.h"
#include "form-registry.h"
#include "form.h"

#define ID "match-bank-line"

#define TYPE_BANK_MATCH_FORM (bank_match_form_get_type ())
G_DECLARE_FINAL_TYPE (BankMatchForm, bank_match_form, MANDALI, BANK_MATCH_FORM, Form)

struct _BankMatchForm
{
  Form      parent_instance;
  GtkLabel *about;
  DeskList *record, *candidates;
};

G_DEFINE_FINAL_TYPE (BankMatchForm, bank_match_form, FORM_TYPE_FORM)

/* As the act takes it: a list of one. */
static char *
dup_line (PgRow *row)
{
  return g_strdup_printf ("[%s]", pg_row_get_words (row, BANK_CANDIDATE_LINE_ID));
}

static char *
dup_number (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, BANK_CANDIDATE_NUMBER));
}

static char *
dup_day_and_particulars (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, BANK_CANDIDATE_DATED_ON));

  return g_strdup_printf ("%s · %s", day, pg_row_get_words (row, BANK_CANDIDATE_PARTICULARS));
}

static const FormChooserSource source = {
  .search = "search",
  .dup_value = dup_line,
  .dup_title = dup_number,
  .dup_detail = dup_day_and_particulars,
  .takes_first = TRUE,
};

static char *
bank_match_form_dup_verb (Form *form)
{
  return g_strdup (_("It is this one"));
}

static char *
bank_match_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_("Matched: %s"), number != NULL ? number : "");
}

static void
bank_match_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_BANK_MATCH_FORM (object)->record);
  g_clear_object (&MANDALI_BANK_MATCH_FORM (object)->candidates);
  G_OBJECT_CLASS (bank_match_form_parent_class)->dispose (object);
}

static void
bank_match_form_class_init (BankMatchFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bank_match_form_dispose;
  FORM_FORM_CLASS (klass)->dup_verb = bank_match_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = bank_match_form_dup_done_words;
}

static void
bank_match_form_init (BankMatchForm *self)
{
  self->about = GTK_LABEL (gtk_label_new (NULL));
  g_object_set (self->about, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->about), "form-subject-detail");
  form_add (FORM_FORM (self), GTK_WIDGET (self->about));
  form_set_act (FORM_FORM (self), ID, &match_bank_line_call);
}

/* Which line of the bank it is, and what fits it. */
static void
record_known_cb (BankMatchForm *self)
{
  PgRow *row = desk_list_get_first (self->record);
  g_autofree char *day = NULL;
  g_autofree char *amount = NULL;
  g_autofree char *words = NULL;
  gint64 deposited;

  if (row == NULL)
    return;
  deposited = pg_row_get_int (row, BANK_LINE_ONE_DEPOSITED);
  day = base_day_dup_text (pg_row_get_day (row, BANK_LINE_ONE_DATED_ON));
  amount = base_money_dup_short (deposited > 0 ? deposited : pg_row_get_int (row, BANK_LINE_ONE_WITHDRAWN));
  /* Translators: an amount, a day, and what the bank says of it */
  words = g_strdup_printf (deposited > 0 ? _("The bank put in %s on %s: %s") : _("The bank took out %s on %s: %s"),
                           amount, day, pg_row_get_words (row, BANK_LINE_ONE_WORDS));
  gtk_label_set_label (self->about, words);
  form_set_subject (FORM_FORM (self), pg_row_get_words (row, BANK_LINE_ONE_NUMBER));
  desk_list_set (self->candidates, "bank_line_id", pg_row_get_text (row, BANK_LINE_ONE_BANK_LINE_ID));
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 key, GVariant *content)
{
  BankMatchForm *self = g_object_new (TYPE_BANK_MATCH_FORM, "transient-for", parent, "title", _("Match by hand"), NULL);
  FormField *lines = g_object_new (FORM_TYPE_CHOOSER, "field", "lines", "label", _("Voucher of this amount"),
                                   "required", TRUE, "placeholder", _("Number or words of the voucher"), NULL);
  g_autofree char *words = g_strdup_printf ("%" G_GINT64_FORMAT, key);

  self->candidates = desk_list_new (session, &bank_candidate);
  desk_list_set (self->candidates, "row_limit", "10");
  form_chooser_set_source (FORM_CHOOSER (lines), self->candidates, &source);
  form_add (FORM_FORM (self), GTK_WIDGET (lines));
  form_set_about (FORM_FORM (self), key);
  self->record = desk_list_new (session, &bank_line_one);
  desk_list_set (self->record, "key", words);
  g_signal_connect_object (self->record, "refreshed", G_CALLBACK (record_known_cb), self, G_CONNECT_SWAPPED);
  form_set_record (FORM_FORM (self), self->record, "row_version");
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
bank_match_form_open (GtkWindow *parent, DeskSession *session, gint64 key)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (parent, session, key, NULL);
}

void
bank_match_forms_init (void)
{
  form_registry_add (ID, open_again);
}
