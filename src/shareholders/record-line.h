/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of the member's record: what is held, who is named, which papers there are, what was done. */
#pragma once

#include <gtk/gtk.h>

#include "pg-row.h"

/* One of these makes the line of a row; each is of the relation that its name says. */
GtkWidget *record_line_blocker_new (PgRow *row);
GtkWidget *record_line_heir_new (PgRow *row);
GtkWidget *record_line_membership_new (PgRow *row);
GtkWidget *record_line_lot_new (PgRow *row);
GtkWidget *record_line_nominee_new (PgRow *row);
GtkWidget *record_line_certificate_new (PgRow *row);
GtkWidget *record_line_receipt_new (PgRow *row);
GtkWidget *record_line_payout_new (PgRow *row);
/* A row for a GtkListBox: opened by record_line_toggle, it shows the act with its resolution. */
GtkWidget *record_line_act_new (PgRow *row);
void record_line_toggle (GtkListBoxRow *line);
