/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words that stand for other words, or for nothing, as registers write them. */
#pragma once

#include <glib.h>

/* TRUE for a mark alone in a cell that means what stands above it: ", do, ditto, ઉપર મુજબ, उपरोक्त. */
gboolean import_text_is_ditto (const char *text);

/* TRUE for a sign or word alone in a cell that says that there is nothing: -, –, nil, N/A. */
gboolean import_text_is_nothing (const char *text);

/* "Sanand." and "At & Po. Sanand" are the village Sanand: newly allocated; NULL when nothing is left. */
char *import_text_dup_place (const char *text);

/* The last dots and commas cut off; newly allocated, NULL when nothing is left. */
char *import_text_dup_chomped (const char *text);

/* "Dineshbhai (son)": cuts what stands in brackets off the end of `text`; newly allocated, NULL when nothing does. */
char *import_text_cut_bracket (char *text);
