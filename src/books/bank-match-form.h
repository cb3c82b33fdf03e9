/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which a line of the bank is matched by hand. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* About a line of the bank, by its key in the list of what there is to do; presented. Signal "done" as form.h says. */
GtkWindow *bank_match_form_open (GtkWindow *parent, DeskSession *session, gint64 key);

/* Once, so that what was typed can be opened again. */
void bank_match_forms_init (void);
