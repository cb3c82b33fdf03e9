/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file that stands at its path whole or not at all; private to this storey. */
#pragma once

#include <gio/gio.h>

/* Makes an empty file beside `path` that is written first, and answers where it is (newly allocated); what stands at
 * `path` is untouched. NULL with the G_IO_ERROR when it cannot be made. */
char *report_file_begin (const char *path, GError **error);

/* Puts what was written to `part_path` in the place of `path`; after it the mains may fail. */
gboolean report_file_settle (const char *part_path, const char *path, GError **error);

/* FALSE with the G_IO_ERROR of `saved_errno` and a sentence that names the file. */
gboolean report_fail (GError **error, const char *path, int saved_errno);
