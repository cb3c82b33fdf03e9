/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A person signs in: her name and password are tried before she takes anybody's place. */
#pragma once

#include "desk-session.h"

/* Tries `login` and `password` on a connection of its own; when the server lets her in she is the person of `session`.
 * Otherwise everything stays as it was, whoever works there. A private cluster that stands still is started first. */
void desk_sign_in_async (DeskSession *session, const char *login, const char *password, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data);
/* FALSE with PG_ERROR_LOGIN (name or password) or PG_ERROR_LOST (nobody answers); G_IO_ERROR with a sentence when the
 * private cluster cannot be started. */
gboolean desk_sign_in_finish (DeskSession *session, GAsyncResult *result, GError **error);

/* What went wrong, for her; newly allocated. */
char *desk_sign_in_dup_sentence (const GError *error);
