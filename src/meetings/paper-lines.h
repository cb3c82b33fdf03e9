/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers beside an item of an agenda: they are looked at, and saved as files. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* A line for each paper beside the item that was set last; unseen while there is none. */
#define TYPE_PAPER_LINES (paper_lines_get_type ())
G_DECLARE_FINAL_TYPE (PaperLines, paper_lines, MANDALI, PAPER_LINES, GtkWidget)

GtkWidget *paper_lines_new (DeskSession *session);
/* NULL: of none. */
void paper_lines_set_item (PaperLines *lines, const char *item_id);
