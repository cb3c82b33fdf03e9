/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A paper on its way to a file: asks where, shows how far it is, can be stopped. */
#pragma once

#include <gtk/gtk.h>

#include "desk-export.h"
#include "desk-session.h"

#define TYPE_EXPORT_STRIP (export_strip_get_type ())
G_DECLARE_FINAL_TYPE (ExportStrip, export_strip, MANDALI, EXPORT_STRIP, GtkWidget)

/* Signal "done" (const char *path): the paper stands there. What went wrong stands in the strip. */

/* Asks for a file and writes `report` there. `arguments` (ended by a NULL name) are copied; `row_count` is
 * how many rows are expected, 0 when that is not known. One paper at a time: while one is on its way this does
 * nothing. */
void export_strip_ask (ExportStrip *strip, DeskSession *session, const DeskReport *report,
                       const PgArgument *arguments, ReportFormat format, guint64 row_count);
/* The same to a file that is known. */
void export_strip_start (ExportStrip *strip, DeskSession *session, const DeskReport *report,
                         const PgArgument *arguments, const char *path, guint64 row_count);
