/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Forms for what is done with bodies, seats, offices and bars; they differ only in what they ask. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The form `id` ("fill-seat", "bar-member", …), presented; about the record of this key: a seat as in seat_list, a bar,
 * a thing to hand over, or 0 where it is about none. Signal "done" as form.h says. */
GtkWindow *board_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 record_id);

/* Once, so that what was typed can be opened again. */
void board_forms_init (void);
