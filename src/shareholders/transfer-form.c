/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that transfers shares from one member to another. */
#define G_LOG_DOMAIN "transfer-form"

#include "transfer-form.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "form-day.h"
#include "form-outcome.h"
#include "form-registry.h"
#include "form-text.h"
#include "shareholder-choice.h"
#include "shareholder-form.h"
#include "shareholder.h"

#define ID "transfer-shares"

#define TYPE_TRANSFER_FORM (transfer_form_get_type ())
G_DECLARE_FINAL_TYPE (TransferForm, transfer_form, MANDALI, TRANSFER_FORM, ShareholderForm)

struct _TransferForm
{
  ShareholderForm  parent_instance;
  FormChooser     *to_member_id;
  FormText        *share_count;
  FormDay         *value_on;
  FormField       *resolution_number;
  FormText        *first_number;
  FormOutcome     *outcome;
  DeskList        *preview; /* NULL: nothing asked yet */
};

G_DEFINE_FINAL_TYPE (TransferForm, transfer_form, SHAREHOLDER_TYPE_FORM)

static char *
dup_outcome (PgRow *row, gpointer data)
{
  TransferForm *self = data;
  BaseDay possible_on = pg_row_get_day (row, TRANSFER_POSSIBLE_ON);
  gint64 keeps = pg_row_get_int (row, TRANSFER_FROM_KEEPS);
  gint64 count = form_text_get_number (self->share_count);
  g_autofree char *kept = shareholder_dup_share_words (keeps < 0 ? keeps + count : keeps);
  g_autofree char *held = shareholder_dup_share_words (pg_row_get_int (row, TRANSFER_TO_HOLDS));
  g_autofree char *name = g_markup_escape_text (shareholder_form_get_name (SHAREHOLDER_FORM (self)), -1);
  g_autofree char *day = base_day_dup_text (possible_on);

  if (keeps < 0)
    return g_strdup_printf (_("%s holds only <b>%s</b> on that day."), name, kept);
  if (pg_row_is_null (row, TRANSFER_NUMBERS))
    return g_strdup_printf (_("%s does not hold the shares of these numbers on that day."), name);
  if (possible_on != BASE_DAY_NONE && possible_on > form_day_get (self->value_on))
    return g_strdup_printf (_("These shares have not been held long enough: they can be transferred from "
                              "<b>%s</b> on."), day);
  /* Translators: who keeps how much, what the other will hold, which numbers move; the <b> stay. */
  return g_strdup_printf (_("%s keeps <b>%s</b>. The other will hold <b>%s</b>.\nThe shares that move have the "
                            "numbers <b>%s</b>."),
                          name, kept, held, pg_row_get_words (row, TRANSFER_NUMBERS));
}

/* Asked only once there is something to ask: half a question has half an answer. */
static void
begin_preview (TransferForm *self)
{
  g_autofree char *id = NULL;

  if (self->preview != NULL)
    return;
  id = g_strdup_printf ("%" G_GINT64_FORMAT, shareholder_form_get_member_id (SHAREHOLDER_FORM (self)));
  self->preview = desk_list_new (form_get_session (FORM_FORM (self)), &transfer_preview);
  desk_list_set (self->preview, "from_member_id", id);
  form_outcome_set_list (self->outcome, self->preview, dup_outcome, self);
}

static void
transfer_form_changed (Form *form, FormField *field)
{
  TransferForm *self = MANDALI_TRANSFER_FORM (form);
  const char *to = form_chooser_get_value (self->to_member_id);
  gint64 count = form_text_get_number (self->share_count);
  BaseDay day = form_day_get (self->value_on);
  g_autofree char *count_text = g_strdup_printf ("%" G_GINT64_FORMAT, count);
  g_autofree char *day_text = base_day_dup_iso (day);
  g_autofree char *first_text = NULL;

  form_field_get_value (FORM_FIELD (self->first_number), "first_number", &first_text);
  g_object_set (self->resolution_number, "day", day_text, NULL);
  if (to == NULL || count <= 0 || day == BASE_DAY_NONE)
    {
      form_outcome_set_missing (self->outcome, _("Choose who receives how many shares from which day, and it is "
                                                 "shown here what that leads to."));
      return;
    }
  begin_preview (self);
  desk_list_set (self->preview, "to_member_id", to);
  desk_list_set (self->preview, "share_count", count_text);
  desk_list_set (self->preview, "value_on", day_text);
  desk_list_set (self->preview, "first_number", first_text);
  form_outcome_set_missing (self->outcome, NULL);
}

static char *
transfer_form_dup_verb (Form *form)
{
  gint64 count = form_text_get_number (MANDALI_TRANSFER_FORM (form)->share_count);
  g_autofree char *number = base_number_dup_text (count);

  if (count <= 0)
    return g_strdup (_("Transfer shares"));
  return g_strdup_printf (ngettext ("Transfer %s share", "Transfer %s shares", (gulong) count), number);
}

static char *
transfer_form_dup_done_words (Form *form, const char *number)
{
  TransferForm *self = MANDALI_TRANSFER_FORM (form);
  gint64 count = form_text_get_number (self->share_count);
  g_autofree char *text = form_field_dup_text (FORM_FIELD (self->to_member_id));
  g_autofree char *count_words = base_number_dup_text (count);
  g_autofree char *to = form_field_dup_words (FORM_FIELD (self->to_member_id), text);

  /* Translators: how many, from whom, to whom ("413 · Jyotsnaben Solanki"), under which number */
  return g_strdup_printf (ngettext ("Saved: %s share transferred from %s to %s (%s)",
                                    "Saved: %s shares transferred from %s to %s (%s)",
                                    (gulong) count),
                          count_words, shareholder_form_get_name (SHAREHOLDER_FORM (form)), to, number);
}

static void
transfer_form_prepare (ShareholderForm *form, DeskSession *session)
{
  g_autoptr (DeskList) members = shareholder_choice_members_new (session);

  form_chooser_set_source (MANDALI_TRANSFER_FORM (form)->to_member_id, members, &shareholder_choice_members);
  form_set_fixed_number (FORM_FORM (form), "from_member_id", shareholder_form_get_member_id (form));
}

static void
transfer_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_TRANSFER_FORM (object)->preview);
  G_OBJECT_CLASS (transfer_form_parent_class)->dispose (object);
}

static void
transfer_form_class_init (TransferFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);
  ShareholderFormClass *shareholder_class = SHAREHOLDER_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = transfer_form_dispose;
  form_class->changed = transfer_form_changed;
  form_class->dup_verb = transfer_form_dup_verb;
  form_class->dup_done_words = transfer_form_dup_done_words;
  shareholder_class->prepare = transfer_form_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/shareholders/transfer-form.ui");
  gtk_widget_class_bind_template_child (widget_class, TransferForm, to_member_id);
  gtk_widget_class_bind_template_child (widget_class, TransferForm, share_count);
  gtk_widget_class_bind_template_child (widget_class, TransferForm, value_on);
  gtk_widget_class_bind_template_child (widget_class, TransferForm, resolution_number);
  gtk_widget_class_bind_template_child (widget_class, TransferForm, first_number);
  gtk_widget_class_bind_template_child (widget_class, TransferForm, outcome);
}

static void
transfer_form_init (TransferForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &transfer_shares_call);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return shareholder_form_open_again (TYPE_TRANSFER_FORM, parent, session, content);
}

GtkWindow *
transfer_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  return shareholder_form_open (TYPE_TRANSFER_FORM, parent, session, member_id);
}

void
transfer_form_register (void)
{
  form_registry_add (ID, open_again);
}
