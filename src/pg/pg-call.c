/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An act of the cooperative (an api function) as a C struct of arguments. */
#define G_LOG_DOMAIN "pg-call"

#include "pg-call.h"

static char *
dup_hex (GBytes *bytes)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  GString *text = g_string_sized_new (2 * length + 2);

  g_string_append (text, "\\x");
  for (gsize i = 0; i < length; i++)
    g_string_append_printf (text, "%02x", data[i]);
  return g_string_free (text, FALSE);
}

static char *
dup_value (PgCallKind kind, gconstpointer place)
{
  switch (kind)
    {
    case PG_CALL_TEXT:
      return g_strdup (*(const char *const *) place);
    case PG_CALL_INT:
      return *(const gint64 *) place != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, *(const gint64 *) place) : NULL;
    case PG_CALL_COUNT:
      return *(const gint64 *) place >= 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, *(const gint64 *) place) : NULL;
    case PG_CALL_DAY:
      return base_day_dup_iso (*(const BaseDay *) place);
    case PG_CALL_BOOL:
      return g_strdup (*(const gboolean *) place ? "true" : "false");
    case PG_CALL_BYTES:
      return *(GBytes *const *) place != NULL ? dup_hex (*(GBytes *const *) place) : NULL;
    }
  g_assert_not_reached ();
}

char *
pg_call_dup_text (const PgCall *call)
{
  GString *text;

  g_return_val_if_fail (call != NULL, NULL);

  text = g_string_new (NULL);
  g_string_append_printf (text, "select * from api.%s (", call->name);
  for (guint i = 0; i < call->n_parameters; i++)
    g_string_append_printf (text, "%s%s => $%u", i > 0 ? ", " : "", call->parameters[i].name, i + 1);
  g_string_append_c (text, ')');
  return g_string_free (text, FALSE);
}

char **
pg_call_dup_values (const PgCall *call, gconstpointer arguments)
{
  char **values;

  g_return_val_if_fail (call != NULL && arguments != NULL, NULL);

  values = g_new0 (char *, call->n_parameters + 1);
  for (guint i = 0; i < call->n_parameters; i++)
    values[i] = dup_value (call->parameters[i].kind, (const guint8 *) arguments + call->parameters[i].offset);
  return values;
}

void
pg_call_values_free (char **values, guint n_values)
{
  for (guint i = 0; values != NULL && i < n_values; i++)
    g_free (values[i]);
  g_free (values);
}
