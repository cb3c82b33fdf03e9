/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that corrects name and address of the cooperative. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The presented window; signal "done" (gint64 record_id, const char *words), as form.h says. */
GtkWindow *cooperative_form_open (GtkWindow *parent, DeskSession *session);

/* Once, at the start of the program: makes the forms of this feature known to the form registry. */
void cooperative_forms_init (void);
