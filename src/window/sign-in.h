/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is here: name, password, and one button; on a page at the start, and in a dialog when another person takes
 * over. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"

#define TYPE_SIGN_IN (sign_in_get_type ())
G_DECLARE_FINAL_TYPE (SignIn, sign_in, MANDALI, SIGN_IN, GtkBox)

/* Signal "done" (): she is let in, and the session is hers. */

/* For the page at the start, or for the dialog, which says who goes. */
GtkWidget *sign_in_new (DeskSession *session, gboolean is_dialog);

/* The page is shown, with `words` on why she is asked again ("" for none): last name, empty password, keys where she
 * goes on. */
void sign_in_begin (SignIn *sign_in, const char *words);

/* Asks over `parent` for the next person; nothing changes until she is let in. */
GtkWindow *sign_in_open (GtkWindow *parent, DeskSession *session);
