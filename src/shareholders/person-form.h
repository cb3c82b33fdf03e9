/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that corrects what is known of a person. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The presented window; signal "done" (gint64 record_id, const char *words), as form.h says. */
GtkWindow *person_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id);

/* Once: makes it known to the form registry. */
void person_form_register (void);
