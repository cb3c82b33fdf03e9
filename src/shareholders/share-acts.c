/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms by which shares leave a woman, and the payment for them. */
#define G_LOG_DOMAIN "share-acts"

#include "share-acts.h"

#include <glib/gi18n.h>

#include "act-form.h"
#include "act-source.h"
#include "base-money.h"
#include "membership.h"

#define TEMPLATE(name) "/org/mandali/Mandali/ui/shareholders/" name ".ui"

static const char *const leaving_asks[] = { "share_count", "value_on", "first_number", NULL };

#define LEAVING_MISSING N_("Write how many shares and from which day, and it is shown here what that leads to.")

/* What all three say first, in `words`: who keeps how much, and which numbers go. FALSE and the reason when they
 * cannot. */
static gboolean
say_what_leaves (PgRow *row, gpointer form, char **words)
{
  gint64 keeps = pg_row_get_int (row, LEAVING_KEEPS);
  g_autofree char *name = g_markup_escape_text (shareholder_form_get_name (form), -1);
  g_autofree char *kept = shareholder_dup_share_words (MAX (keeps, 0));

  if (keeps < 0)
    *words = g_strdup_printf (_("%s does not hold so many shares on that day."), name);
  else if (pg_row_is_null (row, LEAVING_NUMBERS))
    *words = g_strdup_printf (_("%s does not hold the shares of these numbers on that day."), name);
  else
    /* Translators: who, how many shares ("5 shares"), numbers of shares; the <b> stay */
    *words = g_strdup_printf (_("%s keeps <b>%s</b>. The shares that go have the numbers <b>%s</b>."), name, kept,
                              pg_row_get_words (row, LEAVING_NUMBERS));
  return keeps >= 0 && !pg_row_is_null (row, LEAVING_NUMBERS);
}

static char *
dup_surrender_outcome (PgRow *row, gpointer form)
{
  g_autofree char *words = NULL;
  g_autofree char *amount = base_money_dup_short (pg_row_get_int (row, LEAVING_PAID));
  g_autofree char *due = NULL;

  if (!say_what_leaves (row, form, &words))
    return g_steal_pointer (&words);
  due = g_strdup_printf (_("<b>%s</b> is to be paid out for them."), amount);
  return g_strjoin ("\n", words, due, NULL);
}

static char *
dup_forfeiture_outcome (PgRow *row, gpointer form)
{
  g_autofree char *words = NULL;
  g_autofree char *amount = base_money_dup_short (pg_row_get_int (row, LEAVING_PAID));
  g_autofree char *kept = NULL;

  if (!say_what_leaves (row, form, &words))
    return g_steal_pointer (&words);
  kept = g_strdup_printf (_("The <b>%s</b> paid on them stay with the cooperative."), amount);
  return g_strjoin ("\n", words, kept, NULL);
}

static char *
dup_transmission_outcome (PgRow *row, gpointer form)
{
  char *words = NULL;

  say_what_leaves (row, form, &words);
  return words;
}

static const ActFormKind surrender = {
  .id = "surrender-shares", .type = "SurrenderForm", .template = TEMPLATE ("surrender-form"),
  .call = &surrender_shares_call, .member = "member_id", .day = "value_on",
  .verb = N_("Take the shares back"),
  .done = N_("Saved: shares of %s taken back (%s)"),
  .preview = &leaving_preview, .asks = leaving_asks, .missing = LEAVING_MISSING,
  .dup_outcome = dup_surrender_outcome,
};

static const ActFormKind forfeiture = {
  .id = "forfeit-shares", .type = "ForfeitureForm", .template = TEMPLATE ("forfeiture-form"),
  .call = &forfeit_shares_call, .member = "member_id", .day = "value_on",
  .verb = N_("Forfeit the shares"),
  .done = N_("Saved: shares of %s forfeited (%s)"),
  .preview = &leaving_preview, .asks = leaving_asks, .missing = LEAVING_MISSING,
  .dup_outcome = dup_forfeiture_outcome,
};

static const ActFormSource transmission_sources[] = { { "to_member_id", act_source_members, NULL }, { NULL } };

static const ActFormKind transmission = {
  .id = "transmit-shares", .type = "TransmissionForm", .template = TEMPLATE ("transmission-form"),
  .call = &transmit_shares_call, .member = "from_member_id", .day = "value_on",
  .verb = N_("Pass the shares on"),
  .done = N_("Saved: shares of %s passed to the heir (%s)"),
  .sources = transmission_sources,
  .preview = &leaving_preview, .asks = leaving_asks, .missing = LEAVING_MISSING,
  .dup_outcome = dup_transmission_outcome,
};

/* Paying out */

static char *
dup_payout_act (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, PAYOUT_ACT_ID));
}

/* "₹1,500 · Ranjanben Patel" */
static char *
dup_payout_title (PgRow *row)
{
  g_autofree char *amount = base_money_dup_short (pg_row_get_int (row, PAYOUT_DUE_PAISE));

  return g_strdup_printf ("%s · %s", amount, pg_row_get_words (row, PAYOUT_PAYEE));
}

static char *
dup_payout_detail (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, PAYOUT_DUE_ON));

  /* Translators: number of an act, and the day on which money is to be paid */
  return g_strdup_printf (_("%s, due on %s"), pg_row_get_words (row, PAYOUT_ACT_NUMBER), day);
}

static const ActSourceRecords payouts = {
  &payout_list, { .dup_value = dup_payout_act, .dup_title = dup_payout_title, .dup_detail = dup_payout_detail,
                  .takes_first = TRUE },
  N_("Nothing is to be paid out to her."),
};

static const ActFormSource payout_sources[] = {
  { "due_act_id", act_source_records, &payouts },
  { "way", act_source_items, act_source_ways },
  { NULL },
};

static const ActFormKind payout = {
  .id = "pay-out", .type = "PayoutForm", .template = TEMPLATE ("payout-form"),
  .call = &pay_out_call,
  .verb = N_("Note that it is paid"),
  .done = N_("Saved: paid out for shares of %s (%s)"),
  .sources = payout_sources,
};

void
share_acts_register (void)
{
  act_form_register (&surrender);
  act_form_register (&forfeiture);
  act_form_register (&transmission);
  act_form_register (&payout);
}
