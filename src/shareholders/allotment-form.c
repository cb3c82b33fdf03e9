/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that allots shares to a member. */
#define G_LOG_DOMAIN "allotment-form"

#include "allotment-form.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "form-day.h"
#include "form-outcome.h"
#include "form-registry.h"
#include "form-text.h"
#include "shareholder-form.h"
#include "shareholder.h"

#define ID "allot-shares"

#define TYPE_ALLOTMENT_FORM (allotment_form_get_type ())
G_DECLARE_FINAL_TYPE (AllotmentForm, allotment_form, MANDALI, ALLOTMENT_FORM, ShareholderForm)

struct _AllotmentForm
{
  ShareholderForm  parent_instance;
  FormText        *share_count;
  FormDay         *value_on;
  FormField       *resolution_number;
  FormText        *first_number;
  FormField       *paid_per_share_paise;
  FormOutcome     *outcome;
  DeskList        *preview; /* NULL: nothing asked yet */
};

G_DEFINE_FINAL_TYPE (AllotmentForm, allotment_form, SHAREHOLDER_TYPE_FORM)

/* What she pays now: for fully paid shares what the server says, else so much for each. */
static gint64
get_payment (AllotmentForm *self, gint64 full_paise)
{
  g_autofree char *each = NULL;
  gint64 paise = full_paise;

  form_field_get_value (self->paid_per_share_paise, "paid_per_share_paise", &each);
  if (each == NULL
      || !base_money_multiply (g_ascii_strtoll (each, NULL, 10), form_text_get_number (self->share_count), &paise))
    return full_paise;
  return paise;
}

/* Distinctive numbers are names, not amounts: they stand without commas. */
static char *
dup_outcome (PgRow *row, gpointer data)
{
  AllotmentForm *self = data;
  gint64 count = form_text_get_number (self->share_count);
  gint64 first = form_text_get_number (self->first_number);
  gint64 holds = pg_row_get_int (row, ALLOTMENT_WOULD_HOLD);
  gint64 full_paise = pg_row_get_int (row, ALLOTMENT_TO_PAY);
  gint64 paise = get_payment (self, full_paise);
  g_autofree char *to_pay = base_money_dup_short (paise);
  gint64 capital_paise = 0;
  g_autofree char *capital = NULL;
  g_autofree char *shares = NULL;
  g_autofree char *numbers = NULL;

  /* The server's forecast is for fully paid shares. */
  if (!base_money_add (pg_row_get_int (row, ALLOTMENT_CAPITAL), -full_paise, &capital_paise)
      || !base_money_add (capital_paise, paise, &capital_paise))
    return NULL;
  capital = base_money_dup_short (capital_paise);
  if (first == 0)
    first = pg_row_get_int (row, ALLOTMENT_FIRST_NUMBER);
  shares = shareholder_dup_share_words (holds);
  numbers = count > 1 ? g_strdup_printf ("%" G_GINT64_FORMAT "–%" G_GINT64_FORMAT, first, first + count - 1)
                      : g_strdup_printf ("%" G_GINT64_FORMAT, first);
  /* Translators: "She will hold 20 shares; the new ones have the numbers 12401–12405." and the amounts that she
   * pays and that the share capital becomes; the <b> stay. */
  return g_strdup_printf (_("She will hold <b>%s</b>; the new ones have the numbers <b>%s</b>.\n"
                            "She pays <b>%s</b>; share capital becomes <b>%s</b>."),
                          shares, numbers, to_pay, capital);
}

/* Asked only once there is something to ask: half a question has half an answer. */
static void
begin_preview (AllotmentForm *self)
{
  g_autofree char *id = NULL;

  if (self->preview != NULL)
    return;
  id = g_strdup_printf ("%" G_GINT64_FORMAT, shareholder_form_get_member_id (SHAREHOLDER_FORM (self)));
  self->preview = desk_list_new (form_get_session (FORM_FORM (self)), &allotment_preview);
  desk_list_set (self->preview, "member_id", id);
  form_outcome_set_list (self->outcome, self->preview, dup_outcome, self);
}

static void
allotment_form_changed (Form *form, FormField *field)
{
  AllotmentForm *self = MANDALI_ALLOTMENT_FORM (form);
  gint64 count = form_text_get_number (self->share_count);
  BaseDay day = form_day_get (self->value_on);
  g_autofree char *count_text = g_strdup_printf ("%" G_GINT64_FORMAT, count);
  g_autofree char *day_text = base_day_dup_iso (day);

  g_object_set (self->resolution_number, "day", day_text, NULL);
  if (count <= 0 || day == BASE_DAY_NONE)
    {
      form_outcome_set_missing (self->outcome, _("Write how many shares and from which day, and it is shown here "
                                                 "what that leads to."));
      return;
    }
  begin_preview (self);
  desk_list_set (self->preview, "share_count", count_text);
  desk_list_set (self->preview, "value_on", day_text);
  form_outcome_set_missing (self->outcome, NULL);
}

static char *
allotment_form_dup_verb (Form *form)
{
  gint64 count = form_text_get_number (MANDALI_ALLOTMENT_FORM (form)->share_count);
  g_autofree char *number = base_number_dup_text (count);

  if (count <= 0)
    return g_strdup (_("Allot shares"));
  return g_strdup_printf (ngettext ("Allot %s share", "Allot %s shares", (gulong) count), number);
}

static char *
allotment_form_dup_done_words (Form *form, const char *number)
{
  AllotmentForm *self = MANDALI_ALLOTMENT_FORM (form);
  gint64 count = form_text_get_number (self->share_count);
  g_autofree char *count_words = base_number_dup_text (count);

  /* Translators: how many, to whom, under which number */
  return g_strdup_printf (ngettext ("Saved: %s share allotted to %s (%s)",
                                    "Saved: %s shares allotted to %s (%s)", (gulong) count),
                          count_words, shareholder_form_get_name (SHAREHOLDER_FORM (form)), number);
}

static void
allotment_form_prepare (ShareholderForm *form, DeskSession *session)
{
  form_set_fixed_number (FORM_FORM (form), "member_id", shareholder_form_get_member_id (form));
}

static void
allotment_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_ALLOTMENT_FORM (object)->preview);
  G_OBJECT_CLASS (allotment_form_parent_class)->dispose (object);
}

static void
allotment_form_class_init (AllotmentFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);
  ShareholderFormClass *shareholder_class = SHAREHOLDER_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = allotment_form_dispose;
  form_class->changed = allotment_form_changed;
  form_class->dup_verb = allotment_form_dup_verb;
  form_class->dup_done_words = allotment_form_dup_done_words;
  shareholder_class->prepare = allotment_form_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/shareholders/allotment-form.ui");
  gtk_widget_class_bind_template_child (widget_class, AllotmentForm, share_count);
  gtk_widget_class_bind_template_child (widget_class, AllotmentForm, value_on);
  gtk_widget_class_bind_template_child (widget_class, AllotmentForm, resolution_number);
  gtk_widget_class_bind_template_child (widget_class, AllotmentForm, first_number);
  gtk_widget_class_bind_template_child (widget_class, AllotmentForm, paid_per_share_paise);
  gtk_widget_class_bind_template_child (widget_class, AllotmentForm, outcome);
}

static void
allotment_form_init (AllotmentForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &allot_shares_call);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return shareholder_form_open_again (TYPE_ALLOTMENT_FORM, parent, session, content);
}

GtkWindow *
allotment_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  return shareholder_form_open (TYPE_ALLOTMENT_FORM, parent, session, member_id);
}

void
allotment_form_register (void)
{
  form_registry_add (ID, open_again);
}
