/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that opens an account of the books. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* Presented. Signal "done" as form.h says. */
GtkWindow *account_form_open (GtkWindow *parent, DeskSession *session);

/* Once, so that what was typed can be opened again. */
void account_forms_init (void);
