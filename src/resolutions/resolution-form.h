/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that enters a resolution into the register. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The presented window; signal "done" (gint64 record_id, const char *words), as form.h says. */
GtkWindow *resolution_form_open (GtkWindow *parent, DeskSession *session);

/* Once, before the first template of any feature that names a ResolutionChooser. */
void resolution_forms_init (void);
