/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a server keeps in place of a password, made by libpq. */
#define G_LOG_DOMAIN "pg-verifier"

#include "pg-verifier.h"

#include <gio/gio.h>
#include <libpq-fe.h>

char *
pg_verifier_dup (const char *login, const char *password, GError **error)
{
  /* libpq wants a connection to complain to, and asks nobody when the method is named: a port that cannot be leads to
   * one that goes nowhere. */
  PGconn *nowhere = PQconnectStart ("port=0");
  char *made;
  char *verifier;

  g_return_val_if_fail (login != NULL && password != NULL, NULL);

  made = PQencryptPasswordConn (nowhere, password, login, "scram-sha-256");
  if (made == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, PQerrorMessage (nowhere));
  verifier = g_strdup (made);
  PQfreemem (made);
  PQfinish (nowhere);
  return verifier;
}
