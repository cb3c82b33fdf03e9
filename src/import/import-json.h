/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was read of a row, as the database takes it. */
#pragma once

#include <json-glib/json-glib.h>

/* Adds the strings as an array, or null when there are none. */
void import_json_add_strings (JsonBuilder *lines, GPtrArray *strings);

/* Adds the texts by their names as an object; "#12" is the number 12. */
void import_json_add_values (JsonBuilder *lines, GHashTable *values);
