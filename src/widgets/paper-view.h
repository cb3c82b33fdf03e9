/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One page of a document on the screen, white in every theme, drawn by the document itself. */
#pragma once

#include <gtk/gtk.h>

#include "report-document.h"

#define TYPE_PAPER_VIEW (paper_view_get_type ())
G_DECLARE_FINAL_TYPE (PaperView, paper_view, MANDALI, PAPER_VIEW, GtkWidget)

/* Shows page `n` (from 0) of `document`. */
void paper_view_show (PaperView *view, ReportDocument *document, guint n);

/* TRUE: as large as the place allows; FALSE: as large as on paper, on a screen of 96 dots to the inch. */
void paper_view_set_fits (PaperView *view, gboolean fits);
