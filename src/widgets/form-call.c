/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The arguments of an act, gathered from the fields of a form by their names. */
#define G_LOG_DOMAIN "form-call"

#include "form-call.h"

struct _FormCall
{
  guint8    *arguments;
  GPtrArray *texts; /* owns what the struct points to */
  GPtrArray *bytes;
};

/* Every kind of argument fits into eight bytes. */
#define ARGUMENT_SIZE 8
G_STATIC_ASSERT (sizeof (gpointer) <= ARGUMENT_SIZE && sizeof (gint64) <= ARGUMENT_SIZE);

static gsize
get_size (const PgCall *call)
{
  gsize size = ARGUMENT_SIZE;

  for (guint i = 0; i < call->n_parameters; i++)
    size = MAX (size, call->parameters[i].offset + ARGUMENT_SIZE);
  return size;
}

/* Swallows `value`. */
static void
put (FormCall *self, const PgCallParameter *parameter, char *value, FormField *field)
{
  guint8 *place = self->arguments + parameter->offset;
  GBytes *bytes;

  if (value != NULL)
    g_ptr_array_add (self->texts, value);
  switch (parameter->kind)
    {
    case PG_CALL_TEXT:
      *(const char **) place = value;
      return;
    case PG_CALL_INT:
      *(gint64 *) place = value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
      return;
    case PG_CALL_COUNT:
      *(gint64 *) place = value != NULL ? g_ascii_strtoll (value, NULL, 10) : -1;
      return;
    case PG_CALL_DAY:
      *(BaseDay *) place = value != NULL ? base_day_from_iso (value) : BASE_DAY_NONE;
      return;
    case PG_CALL_BOOL:
      *(gboolean *) place = g_strcmp0 (value, "true") == 0;
      return;
    case PG_CALL_BYTES:
      bytes = field != NULL ? form_field_dup_bytes (field) : NULL;
      if (bytes != NULL)
        g_ptr_array_add (self->bytes, bytes);
      *(GBytes **) place = bytes;
      return;
    }
  g_assert_not_reached ();
}

FormField *
form_call_find_field (GPtrArray *fields, const char *argument)
{
  g_return_val_if_fail (fields != NULL && argument != NULL, NULL);

  for (guint i = 0; i < fields->len; i++)
    {
      g_autofree char *value = NULL;

      if (form_field_get_value (g_ptr_array_index (fields, i), argument, &value))
        return g_ptr_array_index (fields, i);
    }
  return NULL;
}

FormCall *
form_call_new (const PgCall *call, GPtrArray *fields, FormCallFunc func, gpointer data)
{
  FormCall *self;

  g_return_val_if_fail (call != NULL && fields != NULL && func != NULL, NULL);

  self = g_new0 (FormCall, 1);
  self->arguments = g_malloc0 (get_size (call));
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->bytes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  for (guint i = 0; i < call->n_parameters; i++)
    {
      const PgCallParameter *parameter = &call->parameters[i];
      FormField *field = form_call_find_field (fields, parameter->name);
      const char *known = NULL;
      char *value = NULL;

      if (field != NULL)
        form_field_get_value (field, parameter->name, &value);
      else if (func (parameter->name, &known, data))
        value = g_strdup (known);
      else
        g_critical ("nothing in the form gives %s of %s", parameter->name, call->name);
      put (self, parameter, value, field);
    }
  return self;
}

void
form_call_free (FormCall *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->bytes);
  g_free (self->arguments);
  g_free (self);
}

gconstpointer
form_call_get_arguments (FormCall *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->arguments;
}
