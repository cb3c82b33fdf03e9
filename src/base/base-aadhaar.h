/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Full Aadhaar numbers in a text, however their digits are parted. core.has_aadhaar follows the same rule. */
#pragma once

#include <glib.h>

/* TRUE for what people type between the digits of one number: a blank of any kind, a dash, a dot or another sign of
 * writing, but no letter and no digit. */
gboolean base_aadhaar_is_separator (gunichar letter);

/* The first full Aadhaar number (twelve digits of any script that begin with 2-9, are not all equal and carry the check
 * digit; UIDAI: Verhoeff) in `text`, valid UTF-8, from the byte `from` on. The digits stand in a row; or in groups of
 * four with one sign of any kind, or blanks, dashes and brackets, between; or in other groups, parted by one sign
 * throughout, of which no list is made (no comma, semicolon or plus). More groups before or behind, such as a serial
 * number, hide none.
 * `start` and `end` receive its bytes, `last_four` (5 bytes) its end in Latin digits if not NULL. */
gboolean base_aadhaar_find (const char *text, gsize from, gsize *start, gsize *end, char last_four[5]);
