/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of a file that was brought in earlier: each as it stood in the file, what became of it, and why. To read. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"
#include "pg-row.h"

/* Opens them; `import` is a row of imported_list. Closed by Esc. */
GtkWindow *imported_rows_open (GtkWindow *parent, DeskSession *session, PgRow *import);
