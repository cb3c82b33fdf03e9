/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small services for text that people typed. */
#pragma once

#include <glib.h>

/* Trimmed, inner white space (also U+00A0) folded to one blank, in NFC; NULL when nothing is left
 * or `typed` is NULL. Newly allocated. */
char *base_text_dup_clean (const char *typed);

/* Gujarati and Devanagari digits become Latin ones; all else stays. Newly allocated. */
char *base_text_dup_latin_digits (const char *text);

/* Latin digits become Gujarati ones; all else stays. Newly allocated. */
char *base_text_dup_gujarati_digits (const char *text);

/* A name that is safe as a file's, on a memory stick too: no '/' and its like, no control letters, no
 * leading dot, at most 120 bytes of which a short suffix is kept; newly allocated, never empty. */
char *base_text_dup_file_name (const char *text);

/* TRUE when `text` holds a full Aadhaar number by the rule of base_aadhaar_find. NULL holds none. */
gboolean base_text_has_aadhaar (const char *text);

/* True for an Indian mobile number, 10 digits from 6-9; blanks, hyphens and a leading
 * +91 or 0 are allowed. When it is, `digits` (11 bytes) receives the ten digits if not NULL. */
gboolean base_text_is_mobile (const char *text, char digits[11]);

/* Overwrites a secret before its memory is given back; NULL is fine. */
void base_text_wipe (char *text);
