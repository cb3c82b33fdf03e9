/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The arguments of an act, gathered from the fields of a form by their names. */
#pragma once

#include "form-field.h"

typedef struct _FormCall FormCall;

/* What gives an argument that no field gives; lent, NULL for null. FALSE: nobody knows this argument. */
typedef gboolean (*FormCallFunc) (const char *argument, const char **value, gpointer data);

/* The struct that belongs to `call`: each argument from the field that fills it, else from `func`. An
 * argument that nobody knows is a mistake of ours and is logged as one. */
FormCall *form_call_new (const PgCall *call, GPtrArray *fields, FormCallFunc func, gpointer data);
void form_call_free (FormCall *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FormCall, form_call_free)

/* For desk_act_send; lent. */
gconstpointer form_call_get_arguments (FormCall *self);

/* The field that fills `argument`, lent; NULL when none does. */
FormField *form_call_find_field (GPtrArray *fields, const char *argument);
