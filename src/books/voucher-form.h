/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which vouchers are typed. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* A new voucher of this kind ("receipt", "payment", …; kept); presented. Signal "done" as form.h says. */
GtkWindow *voucher_form_open (GtkWindow *parent, DeskSession *session, const char *kind);

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

/* A receipt or a payment that is filled but for the other account; presented. Signal "done" as form.h says. */
GtkWindow *voucher_form_open_for_bank (GtkWindow *parent, DeskSession *session, const VoucherOfBank *wanted);

/* A draft written on, by its key in the list of vouchers; presented. */
GtkWindow *voucher_form_open_draft (GtkWindow *parent, DeskSession *session, gint64 key);

/* Once, so that what was typed can be opened again. */
void voucher_forms_init (void);
