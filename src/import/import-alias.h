/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Another name of a woman that stands in brackets. */
#pragma once

#include <glib.h>

/* "Savitaben (Savliben) Patel": her other name, cut off `text` and written as it is without brackets, "@ Savliben";
 * newly allocated, NULL when she has none. */
char *import_alias_cut (char *text);
