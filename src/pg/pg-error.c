/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * SQLSTATE by prefix → what it means for us; the rest of the server's message kept apart. */
#define G_LOG_DOMAIN "pg-error"

#include "pg-error.h"

#include <string.h>

typedef struct
{
  char *rule;
  char *column;
  char *details;
  char *state;
} PgErrorPrivate;

static void
pg_error_private_init (PgErrorPrivate *priv)
{
}

static void
pg_error_private_copy (const PgErrorPrivate *source, PgErrorPrivate *target)
{
  target->rule = g_strdup (source->rule);
  target->column = g_strdup (source->column);
  target->details = g_strdup (source->details);
  target->state = g_strdup (source->state);
}

static void
pg_error_private_clear (PgErrorPrivate *priv)
{
  g_free (priv->rule);
  g_free (priv->column);
  g_free (priv->details);
  g_free (priv->state);
}

G_DEFINE_EXTENDED_ERROR (PgError, pg_error)

/* First match wins, so longer prefixes stand first. */
static const struct
{
  const char *prefix;
  PgError     code;
} classes[] = {
  { "MN002", PG_ERROR_STALE },     { "MN", PG_ERROR_RULE },       { "23502", PG_ERROR_BUG },
  { "23", PG_ERROR_RULE },         { "42501", PG_ERROR_FORBIDDEN }, { "40", PG_ERROR_BUSY },
  { "55P03", PG_ERROR_BUSY },      { "08", PG_ERROR_LOST },       { "57P", PG_ERROR_LOST },
  { "53", PG_ERROR_FULL },         { "28", PG_ERROR_LOGIN },      { "3D000", PG_ERROR_LOGIN },
};

static PgError
classify (const char *state)
{
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (g_str_has_prefix (state, classes[i].prefix))
      return classes[i].code;
  return PG_ERROR_BUG;
}

static char *
dup_field (const PGresult *result, int field)
{
  const char *text = PQresultErrorField (result, field);

  return g_strdup (text != NULL ? text : "");
}

GError *
pg_error_new_from_result (const PGresult *result)
{
  g_autofree char *state = dup_field (result, PG_DIAG_SQLSTATE);
  PgErrorPrivate *priv;
  GError *error;

  if (state[0] == '\0')
    return pg_error_new_lost (PQresultErrorMessage (result));
  error = g_error_new (PG_ERROR, (gint) classify (state), "%s %s", state,
                       PQresultErrorMessage (result));
  priv = pg_error_get_private (error);
  priv->rule = dup_field (result, PG_DIAG_CONSTRAINT_NAME);
  priv->column = dup_field (result, PG_DIAG_COLUMN_NAME);
  if (g_str_has_prefix (state, "MN"))
    priv->details = dup_field (result, PG_DIAG_MESSAGE_DETAIL);
  priv->state = g_steal_pointer (&state);
  return error;
}

GError *
pg_error_new_lost (const char *words)
{
  return g_error_new (PG_ERROR, PG_ERROR_LOST, "%s", words != NULL ? words : "");
}

GError *
pg_error_new_rule (const char *rule, const char *column, const char *details)
{
  GError *error = g_error_new (PG_ERROR, PG_ERROR_RULE, "MN001 %s", rule);
  PgErrorPrivate *priv = pg_error_get_private (error);

  priv->rule = g_strdup (rule);
  priv->column = g_strdup (column);
  priv->details = g_strdup (details);
  priv->state = g_strdup ("MN001");
  return error;
}

GError *
pg_error_new_from_connection (const PGconn *connection)
{
  const char *words = PQerrorMessage (connection);
  gboolean is_login = strstr (words, "FATAL:") != NULL && strstr (words, "starting up") == NULL
                      && strstr (words, "shutting down") == NULL && strstr (words, "recovery") == NULL
                      && strstr (words, "too many") == NULL;

  /* libpq keeps no SQLSTATE of a refused login; a FATAL that is not about the server's own state is
   * a matter of name, password or base. Asked for a password that nobody gave, libpq itself gives up. */
  if (PQconnectionNeedsPassword (connection))
    {
      GError *error = g_error_new (PG_ERROR, PG_ERROR_LOGIN, "%s", words);

      ((PgErrorPrivate *) pg_error_get_private (error))->state = g_strdup (PG_ERROR_STATE_PASSWORD);
      return error;
    }
  return g_error_new (PG_ERROR, is_login ? PG_ERROR_LOGIN : PG_ERROR_LOST, "%s", words);
}

static const PgErrorPrivate *
private_of (const GError *error)
{
  static const PgErrorPrivate none = { NULL };

  return error != NULL && error->domain == PG_ERROR ? pg_error_get_private (error) : &none;
}

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

const char *
pg_error_get_rule (const GError *error)
{
  return or_empty (private_of (error)->rule);
}

const char *
pg_error_get_column (const GError *error)
{
  return or_empty (private_of (error)->column);
}

const char *
pg_error_get_details (const GError *error)
{
  return or_empty (private_of (error)->details);
}

const char *
pg_error_get_state (const GError *error)
{
  return or_empty (private_of (error)->state);
}
