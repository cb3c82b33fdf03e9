/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms about meetings: one dialog that asks what its kind asks. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The form `id` of meeting-form-kinds.c about the record `key` (0: about none yet), presented; signal "done" as form.h
 * says. `meeting_id` is the meeting in which it is done, where the act asks that besides. */
GtkWindow *meeting_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 key, gint64 meeting_id);

/* The form in which a new meeting is prepared. */
GtkWindow *meeting_form_open_draft (GtkWindow *parent, DeskSession *session);

/* Once, so that what was typed can be opened again. */
void meeting_forms_init (void);
