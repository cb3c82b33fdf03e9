/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms that acts open. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

#define MAYBE __attribute__ ((weak))
GtkWindow *application_form_open (GtkWindow *parent, DeskSession *session) MAYBE;
GtkWindow *admission_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *allotment_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *transfer_form_open (GtkWindow *parent, DeskSession *session, gint64 from_member_id) MAYBE;
GtkWindow *person_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *address_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *photo_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *resolution_form_open (GtkWindow *parent, DeskSession *session) MAYBE;
GtkWindow *cooperative_form_open (GtkWindow *parent, DeskSession *session) MAYBE;
GtkWindow *parameter_form_open (GtkWindow *parent, DeskSession *session, const char *name) MAYBE;
