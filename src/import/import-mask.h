/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Aadhaar numbers in files: they are made unreadable before anything else sees them. */
#pragma once

#include <glib.h>

/* `text` with each full Aadhaar number (by the rule of base_aadhaar_find, however its digits are parted) as "XXXX
 * XXXX 1234"; newly allocated. `n_masked` grows by how many there were; may be NULL. */
char *import_mask_dup (const char *text, guint *n_masked);

/* The same for a column of Aadhaar numbers: there every number of eleven digits or more is taken for one with a slip in
 * it, and keeps its last four. */
char *import_mask_dup_column (const char *text, guint *n_masked);
