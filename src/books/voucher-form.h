/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which vouchers are typed. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"
#include "voucher-of-bank.h"

/* A new voucher of this kind ("receipt", "payment", …; kept); presented. Signal "done" as form.h says. */
GtkWindow *voucher_form_open (GtkWindow *parent, DeskSession *session, const char *kind);

/* A receipt or a payment that is filled but for the other account; presented. Signal "done" as form.h says. */
GtkWindow *voucher_form_open_for_bank (GtkWindow *parent, DeskSession *session, const VoucherOfBank *wanted);

/* A draft written on, by its key in the list of vouchers; presented. */
GtkWindow *voucher_form_open_draft (GtkWindow *parent, DeskSession *session, gint64 key);

/* Once, so that what was typed can be opened again. */
void voucher_forms_init (void);
