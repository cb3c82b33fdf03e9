/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which form has which id. Only the main thread knows it. */
#define G_LOG_DOMAIN "form-registry"

#include "form-registry.h"

static GHashTable *forms; /* id → FormOpenFunc; for as long as the program runs */

void
form_registry_add (const char *form, FormOpenFunc func)
{
  g_return_if_fail (form != NULL && func != NULL);

  if (forms == NULL)
    forms = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (forms, (gpointer) form, (gpointer) func);
}

GtkWindow *
form_registry_open (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  FormOpenFunc func;

  g_return_val_if_fail (form != NULL && DESK_IS_SESSION (session), NULL);

  func = forms != NULL ? (FormOpenFunc) g_hash_table_lookup (forms, form) : NULL;
  return func != NULL ? func (form, parent, session, content) : NULL;
}

gboolean
form_registry_has (const char *form)
{
  g_return_val_if_fail (form != NULL, FALSE);

  return forms != NULL && g_hash_table_contains (forms, form);
}

gint64
form_registry_get_number (GVariant *content, const char *name)
{
  const char *text = NULL;

  g_return_val_if_fail (content != NULL && name != NULL, 0);

  return g_variant_lookup (content, name, "&s", &text) ? g_ascii_strtoll (text, NULL, 10) : 0;
}
