/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that takes a whole import back. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The presented window; signal "done" (gint64 record_id, const char *words), as form.h says. */
GtkWindow *take_back_form_open (GtkWindow *parent, DeskSession *session, gint64 import_id);

/* Makes the form known, once. */
void imports_forms_init (void);
