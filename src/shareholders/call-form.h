/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that calls an amount on every part-paid share. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The presented window; signal "done" (gint64 record_id, const char *words), as form.h says. */
GtkWindow *call_form_open (GtkWindow *parent, DeskSession *session);

/* Once: makes it known to the form registry. */
void call_form_register (void);
