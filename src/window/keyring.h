/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Passwords that a person wants this computer to remember: in the Secret Service of the desktop, and nowhere else. */
#pragma once

#include <gio/gio.h>

/* Is there a Secret Service? Without one nothing is offered. */
void keyring_is_there_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean keyring_is_there_finish (GAsyncResult *result);

/* The password of `login` for the office at `office` (desk_target_get_office). */
void keyring_look_up_async (const char *office, const char *login, GCancellable *cancellable,
                            GAsyncReadyCallback callback, gpointer data);
/* Newly allocated, to be wiped; NULL when none is kept. */
char *keyring_look_up_finish (GAsyncResult *result);

/* Keeps it, or forgets what is kept. What the service refuses is lost without a word: she is asked again. */
void keyring_keep (const char *office, const char *login, const char *password);
void keyring_forget (const char *office, const char *login);
