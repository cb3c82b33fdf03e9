/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A paper as it will be printed: looked at page by page, printed, or saved as PDF. */
#pragma once

#include <adwaita.h>

#include "desk-export.h"
#include "desk-session.h"

#define TYPE_PRINT_PREVIEW (print_preview_get_type ())
G_DECLARE_FINAL_TYPE (PrintPreview, print_preview, MANDALI, PRINT_PREVIEW, AdwWindow)

/* Opens a window before `parent` that reads `report` with `arguments` (ended by a NULL name; copied) and shows it. The
 * keys: Page Up and Page Down, Home and End, Ctrl+0 the whole page, Ctrl+1 as on paper, Ctrl+P prints, Ctrl+S saves,
 * Esc closes. */
PrintPreview *print_preview_open (GtkWindow *parent, DeskSession *session, const DeskReport *report,
                                  const PgArgument *arguments);

/* What is shown, lent; NULL until it is there and when it cannot be. */
ReportDocument *print_preview_get_document (PrintPreview *preview);
/* The page that is shown, from 0. */
guint print_preview_get_page (PrintPreview *preview);
/* What the window says when the paper cannot be shown, lent; NULL otherwise. */
const char *print_preview_get_trouble (PrintPreview *preview);

/* Prints `document` into the PDF at `path` through the printer's way, without asking; for tests. */
gboolean print_preview_print_to (PrintPreview *preview, const char *path, GError **error);
