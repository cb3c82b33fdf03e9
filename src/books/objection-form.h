/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which an auditor objects. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* Presented. Signal "done" as form.h says. To whatever its words name. */
GtkWindow *objection_form_open (GtkWindow *parent, DeskSession *session);
/* To one voucher. */
GtkWindow *objection_form_open_voucher (GtkWindow *parent, DeskSession *session, gint64 voucher_id);

/* Once, so that what was typed can be opened again. */
void objection_forms_init (void);
