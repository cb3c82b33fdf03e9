/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that opens a financial year of the books. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* Presented. Signal "done" as form.h says. */
GtkWindow *year_form_open (GtkWindow *parent, DeskSession *session);

/* Once, so that what was typed can be opened again. */
void year_forms_init (void);
