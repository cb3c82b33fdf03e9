/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a test of several people does again and again: sign in, and take over from another. The test's server asks for
 * no password: it lets in whom it knows. */
#pragma once

#include "sign-in.h"
#include "window.h"

/* The first of its kind below a widget that is shown; NULL when there is none. */
SignIn *find_sign_in (GtkWidget *widget);
gpointer part_of (SignIn *sign_in, const char *name);
/* Her login and some password; Enter in the password does what the button does. */
void type_login (SignIn *sign_in, const char *login);
void press_enter (SignIn *sign_in);
/* For workshop_wait: whether the attempt (a SignIn) is over. */
gboolean has_ended (gpointer sign_in);

/* Waits until the window is hers and says so. */
void window_is_hers (Window *window, const char *login);
/* The dialog by which another takes over. */
SignIn *open_dialog (Window *window);
/* All of it: afterwards the window is hers. */
void change_to (Window *window, const char *login);
