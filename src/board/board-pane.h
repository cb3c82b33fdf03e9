/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One seat: who holds it, since when and until when, what can be done, and what was before. */
#pragma once

#include <adwaita.h>

#include "base-day.h"
#include "desk-session.h"
#include "pg-row.h"

#define TYPE_BOARD_PANE (board_pane_get_type ())
G_DECLARE_FINAL_TYPE (BoardPane, board_pane, MANDALI, BOARD_PANE, AdwBin)

/* Once. */
void board_pane_begin (BoardPane *pane, DeskSession *session);
/* Shows a row of seat_list as it stood on `day`; NULL leaves what is shown. */
void board_pane_show (BoardPane *pane, PgRow *row, BaseDay day);
/* Seen where the pane lies over the list; lent. */
GtkWidget *board_pane_get_close_button (BoardPane *pane);
