/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Forms for acts on one voucher or one month that ask a reason or a day at most. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The form `id` ("check-voucher", "cancel-voucher", "close-period", …) about a voucher, by its key in the list of
 * vouchers, or a month; presented. Signal "done" as form.h says. */
GtkWindow *book_act_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 record_id);

/* Once, so that what was typed can be opened again. */
void book_act_forms_init (void);
