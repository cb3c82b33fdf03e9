/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the states of vouchers, accounts, months, objections and lines of the bank look. */
#define G_LOG_DOMAIN "voucher-tone"

#include "voucher-tone.h"

PillTone
voucher_tone_get (const char *state)
{
  static const char *const good[] = { "posted", "open", "accepted", "sure", "matched", "agrees", "tds_whole", NULL };
  static const char *const waiting[] = { "draft", "to_check", "sent_back", "soft_closed", "to_answer", "overdue",
                                         "kept_open", "replied", "likely", "bank_only", "books_only", "differs",
                                         "no_body", "tds_short", "no_pan", "cash_paid", "cash_received", NULL };

  if (g_strv_contains (good, state))
    return PILL_GOOD;
  return g_strv_contains (waiting, state) ? PILL_WAIT : PILL_PAST;
}
