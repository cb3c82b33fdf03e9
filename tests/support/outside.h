/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What other programs make of the files that ours write. */
#pragma once

#include <glib.h>

/* What a program prints; NULL when it is missing or fails. */
char *outside_run (const char *const *words);

/* TRUE when `program` is there; else the running case is skipped. */
gboolean outside_has (const char *program);

/* The text of page `n` (from 1; 0: of all pages) of a PDF, without any white space, since readers put blanks between
 * marks; never NULL. */
char *outside_dup_page (const char *path, guint n);

guint outside_count_pages (const char *path);
/* How often `needle` stands in `page`. */
guint outside_count (const char *page, const char *needle);

/* The running case fails unless `page` holds `needle`. */
void outside_expect (const char *page, const char *needle);
/* The running case fails if it does. */
void outside_expect_no (const char *page, const char *needle);
