/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms that acts open. */
#pragma once

#include <gtk/gtk.h>

#include "admission-form.h"
#include "allotment-form.h"
#include "resolution-form.h"
#include "transfer-form.h"
#include "desk-session.h"

/* Forms that are still to come. */
#define MAYBE __attribute__ ((weak))
GtkWindow *application_form_open (GtkWindow *parent, DeskSession *session) MAYBE;
GtkWindow *person_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *address_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *photo_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id) MAYBE;
GtkWindow *cooperative_form_open (GtkWindow *parent, DeskSession *session) MAYBE;
GtkWindow *parameter_form_open (GtkWindow *parent, DeskSession *session, const char *name) MAYBE;
