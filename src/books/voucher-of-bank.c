/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A voucher of what only the bank has, as far as the bank tells it. */
#include "voucher-of-bank.h"

#include <json-glib/json-glib.h>

#include "base-money.h"

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

GVariant *
voucher_of_bank_make_content (const VoucherOfBank *wanted)
{
  g_autofree char *day = base_day_dup_text (wanted->dated_on);
  g_autofree char *lines = dup_lines (wanted);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "dated_on", day);
  g_variant_builder_add (&builder, "{ss}", "narration", wanted->narration);
  g_variant_builder_add (&builder, "{ss}", "lines", lines);
  return g_variant_builder_end (&builder);
}
