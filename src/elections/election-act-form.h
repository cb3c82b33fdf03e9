/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms for the acts of elections. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The form `id` ("call-election", "end-election-stage", "enter-count" …) about the record `record_id`: an election, a
 * woman on the roll, an objection, a nomination, a booth or a complaint; 0 for call-election. Presented. Signal "done"
 * as form.h says. */
GtkWindow *election_act_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 record_id);

/* Once, so that what was typed can be opened again. */
void election_forms_init (void);
