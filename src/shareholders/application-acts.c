/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms between application and decision, and the receipt of money. */
#define G_LOG_DOMAIN "application-acts"

#include "application-acts.h"

#include <glib/gi18n.h>

#include "act-form.h"
#include "act-source.h"
#include "base-money.h"
#include "membership.h"

#define TEMPLATE(name) "/org/mandali/Mandali/ui/shareholders/" name ".ui"

static const ActFormKind check = {
  .id = "check-application", .type = "CheckForm", .template = TEMPLATE ("check-form"),
  .call = &check_application_call, .member = "member_id",
  .verb = N_("Begin the check"),
  .done = N_("Saved: the application of %s is being checked (%s)"),
};

static const ActFormSource refusal_sources[] = { { "reason", act_source_reasons, "refuse" }, { NULL } };

static const ActFormKind refusal = {
  .id = "refuse-application", .type = "RefusalForm", .template = TEMPLATE ("refusal-form"),
  .call = &refuse_application_call, .member = "member_id", .day = "refused_on",
  .verb = N_("Refuse the application"),
  .done = N_("Saved: the application of %s is refused (%s)"),
  .sources = refusal_sources,
};

static const ActFormKind withdrawal = {
  .id = "withdraw-application", .type = "WithdrawalForm", .template = TEMPLATE ("withdrawal-form"),
  .call = &withdraw_application_call, .member = "member_id",
  .verb = N_("Withdraw the application"),
  .done = N_("Saved: the application of %s is withdrawn (%s)"),
};

static const FormItem signature_ways[] = {
  { "signature", N_("Signature") },
  { "thumb", N_("Thumb mark, before a witness") },
  { NULL, NULL },
};

static const ActFormSource signature_sources[] = { { "way", act_source_items, signature_ways }, { NULL } };

static const ActFormKind signature = {
  .id = "record-signature", .type = "SignatureForm", .template = TEMPLATE ("signature-form"),
  .call = &record_signature_call, .member = "member_id",
  .verb = N_("Note that she signed"),
  .done = N_("Saved: %s has signed (%s)"),
  .sources = signature_sources,
};

/* Money */

static const struct
{
  const char *field;
  guint       column;
} dues[] = {
  { "fee_paise", DUE_FEE },
  { "share_paise", DUE_SHARE },
  { "call_paise", DUE_CALL },
};

/* Under each amount stands what of it is still to be paid. */
static void
due_known_cb (FormField *field, DeskList *list)
{
  Form *form = FORM_FORM (gtk_widget_get_root (GTK_WIDGET (field)));
  PgRow *row = desk_list_get_first (list);

  for (guint i = 0; row != NULL && i < G_N_ELEMENTS (dues); i++)
    {
      gint64 paise = pg_row_get_int (row, dues[i].column);
      g_autofree char *amount = base_money_dup_short (paise);
      g_autofree char *note = paise > 0 ? g_strdup_printf (_("%s to be paid"), amount) : NULL;

      form_field_set_note (form_find_field (form, dues[i].field), note);
    }
}

static void
show_dues (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data)
{
  DeskList *list = act_source_list_new (session, &money_due, member_id);

  g_object_set_data_full (G_OBJECT (field), "dues", list, g_object_unref);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (due_known_cb), field, G_CONNECT_SWAPPED);
}

/* "Receive ₹ 105.00" */
static char *
dup_receipt_verb (Form *form)
{
  gint64 total = 0;
  g_autofree char *amount = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (dues); i++)
    {
      g_autofree char *paise = NULL;

      form_field_get_value (form_find_field (form, dues[i].field), dues[i].field, &paise);
      if (paise != NULL && !base_money_add (total, g_ascii_strtoll (paise, NULL, 10), &total))
        return g_strdup (_("Receive the money"));
    }
  if (total == 0)
    return g_strdup (_("Receive the money"));
  amount = base_money_dup_short (total);
  /* Translators: what a button does, with an amount: "Receive ₹105" */
  return g_strdup_printf (_("Receive %s"), amount);
}

static const ActFormSource receipt_sources[] = {
  { "way", act_source_items, act_source_ways },
  { "payer_member_id", act_source_members, NULL },
  { "fee_paise", show_dues, NULL },
  { NULL },
};

static const ActFormKind receipt = {
  .id = "receive-money", .type = "ReceiptForm", .template = TEMPLATE ("receipt-form"),
  .call = &receive_money_call, .member = "member_id",
  .done = N_("Saved: money received for %s, receipt %s"),
  .sources = receipt_sources, .dup_verb = dup_receipt_verb,
};

void
application_acts_register (void)
{
  act_form_register (&check);
  act_form_register (&refusal);
  act_form_register (&withdrawal);
  act_form_register (&signature);
  act_form_register (&receipt);
}
