/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet on the screen as it stands in the file, and beside each row what becomes of it. */
#pragma once

#include <gtk/gtk.h>

#include "assistant-row.h"

#define TYPE_ASSISTANT_SHEET (assistant_sheet_get_type ())
G_DECLARE_FINAL_TYPE (AssistantSheet, assistant_sheet, MANDALI, ASSISTANT_SHEET, GtkWidget)

/* Signal "selected" (): ask assistant_sheet_get_selected. */

/* Which rows are shown. */
typedef enum
{
  ASSISTANT_SHOW_ALL,
  ASSISTANT_SHOW_REFUSED,
  ASSISTANT_SHOW_DOUBTFUL, /* they come in, but somebody should look */
  ASSISTANT_SHOW_IN,
  ASSISTANT_SHOW_SKIPPED,
} AssistantShow;

/* Rows (AssistantRow, kept) under the columns of the sheet; `is_judged`: with what becomes of them. */
void assistant_sheet_set_rows (AssistantSheet *sheet, GPtrArray *rows, const ImportLook *look, const ImportMap *map,
                               gboolean is_judged);

/* Writes over each column what it is read as now. */
void assistant_sheet_show_map (AssistantSheet *sheet, const ImportMap *map);

/* Shows only these; the first of them is chosen. */
void assistant_sheet_set_show (AssistantSheet *sheet, AssistantShow show);
/* How many there are. */
guint assistant_sheet_count (AssistantSheet *sheet, AssistantShow show);

/* "A", "B", … "AA" for a column from 0: as spreadsheets call it; newly allocated. */
char *assistant_sheet_dup_letters (guint column);

/* Brings a column of the file, from 0, into sight. */
void assistant_sheet_show_column (AssistantSheet *sheet, guint column);

/* Lent; NULL when none is. */
AssistantRow *assistant_sheet_get_selected (AssistantSheet *sheet);
/* The row of this number; lent, NULL when it is not kept. */
AssistantRow *assistant_sheet_find (AssistantSheet *sheet, guint number);
void assistant_sheet_focus (AssistantSheet *sheet);
