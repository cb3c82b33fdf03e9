/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One movement of shares as a line of the pane. */
#pragma once

#include <gtk/gtk.h>

#include "pg-row.h"

/* `row` is of movement_of. */
GtkWidget *shareholder_movement_new (PgRow *row);
