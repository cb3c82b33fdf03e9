/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that gives a rule a new value from a day on. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The presented window for the rule called `name` ("share_value"); signal "done" (gint64 record_id,
 * const char *words), as form.h says. */
GtkWindow *parameter_form_open (GtkWindow *parent, DeskSession *session, const char *name);

/* Once: makes it known to the form registry. */
void parameter_form_register (void);
