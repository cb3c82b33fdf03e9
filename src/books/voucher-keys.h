/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keys of the form of vouchers: ours, and those that fingers know from Tally. */
#pragma once

#include <gtk/gtk.h>

typedef enum
{
  VOUCHER_KEY_NONE,
  VOUCHER_KEY_POST,
  VOUCHER_KEY_PRINT,     /* post it and show its paper; of one that is posted already only the paper */
  VOUCHER_KEY_DAY,       /* to the day */
  VOUCHER_KEY_NARRATION, /* what the last one of its kind was for */
  VOUCHER_KEY_BACK,      /* one field back */
  VOUCHER_KEY_KIND,      /* another kind of voucher instead */
} VoucherKey;

/* What a person chose for herself; off at first. */
gboolean voucher_keys_are_tally (void);
void voucher_keys_set_tally (gboolean is_tally);

/* What a key means in the form. `action`, of the window, is set for VOUCHER_KEY_KIND; lent. */
VoucherKey voucher_keys_find (guint key, GdkModifierType modifiers, gboolean is_tally, const char **action);

/* The keys in one line, to stand under the form; newly allocated. */
char *voucher_keys_dup_line (gboolean is_tally);
