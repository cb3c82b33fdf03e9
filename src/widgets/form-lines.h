/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of fields that are one field together: the lines of a voucher, nominees, applicants and their shares. As a text
 * they are a JSON list of objects, whose members have the names of the fields. */
#pragma once

#include <json-glib/json-glib.h>

#include "form-field.h"

/* Adds a line to `list`: as it was typed, or as the server reads it. What is empty is left out. */
void form_lines_add (JsonArray *list, FormField *const *fields, guint n_fields, gboolean is_typed);
/* The text of `list`; "" when it has no lines. The caller frees it. */
char *form_lines_dup_text (JsonArray *list);

/* What stands in such a text; a list without lines when it is none. The caller owns it. */
JsonArray *form_lines_read (const char *text);
/* A member of line `i`, lent by `list`; "" when it has none of this name. */
const char *form_lines_get (JsonArray *list, guint i, const char *name);
/* Writes line `i` of `list` into its fields. */
void form_lines_fill (JsonArray *list, guint i, FormField *const *fields, guint n_fields);

/* Lets each field of a line say what is wrong with it; TRUE when one does. What is empty is for the server to judge. */
gboolean form_lines_mark_faults (FormField *const *fields, guint n_fields);

/* FormFieldClass.get_value of such a field: `text` (swallowed) is its lines as the server reads them. */
gboolean form_lines_take_value (FormField *field, const char *argument, char *text, char **value);
