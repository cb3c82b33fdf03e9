/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a server keeps in place of a password. */
#pragma once

#include <glib.h>

/* The SCRAM-SHA-256 verifier of `password` (RFC 5803), newly allocated: made here, with a salt of its own, so that the
 * password goes nowhere. NULL with a sentence for logs when libpq cannot (G_IO_ERROR_FAILED). Takes some milliseconds;
 * needs no server. */
char *pg_verifier_dup (const char *login, const char *password, GError **error);
