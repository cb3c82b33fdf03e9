/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that opens an account of the books, or changes one. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* Presented. Signal "done" as form.h says. */
GtkWindow *account_form_open (GtkWindow *parent, DeskSession *session);
/* The same with a name that was typed already, in the field of its script. */
GtkWindow *account_form_open_named (GtkWindow *parent, DeskSession *session, const char *name);
/* Its names, its head among those of its nature, its bank, and whether it is closed. */
GtkWindow *account_form_open_change (GtkWindow *parent, DeskSession *session, gint64 account_id);

/* Once, so that what was typed can be opened again. */
void account_forms_init (void);
