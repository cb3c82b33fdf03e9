/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A voucher of what only the bank has, as far as the bank tells it. */
#pragma once

#include <glib.h>

#include "base-day.h"

/* What a voucher is to say of a line that only the bank has. Lent. */
typedef struct
{
  gint64      bank_line_id; /* tells the drafts of such forms apart */
  const char *account_id;   /* our account at the bank, and how it is called */
  const char *account_name;
  BaseDay     dated_on;
  gint64      deposited_paise; /* one of the two is 0 */
  gint64      withdrawn_paise;
  const char *narration;
  const char *reference;
} VoucherOfBank;

/* What would be typed in a voucher form, a{ss} and floating: the day, the words, and two lines, the first of which has
 * its account still to be chosen. */
GVariant *voucher_of_bank_make_content (const VoucherOfBank *wanted);
